package id.umkm.rules.reference;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.law.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy with the layers that it extends, read from their text form. */
public final class ReferencePolicy {
    /** What happens when a criterion fails. */
    enum Effect {
        REJECT,
        REVIEW,
        NOTE,
        REDUCE,
        REFER
    }

    /** Which of the rows that hit gives the output of a table. */
    enum HitPolicy {
        U,
        F,
        A,
        P
    }

    /** For whom a criterion must hold. */
    enum Quantifier {
        GROUP,
        EACH_MEMBER,
        NO_MEMBER,
        AT_LEAST,
        AT_LEAST_PERCENT
    }

    /** One of the values of a parameter. */
    record DatedValue(Value value, DateRange dates, Basis basis, String replaceable) {}

    /** A parameter with all its values. */
    record Parameter(String name, Type type, int layer, List<DatedValue> values) {}

    /** What one column of a table asks about. */
    record Column(Attribute attribute, boolean share) {}

    /** One row of a table; its cells stand in the order of the table's columns. */
    record TableRow(String number, List<Cell> cells, Cell.Operand output, DateRange dates, Basis basis) {
        boolean isOtherwise() {
            return !cells.isEmpty() && cells.stream().allMatch(Cell.Otherwise.class::isInstance);
        }
    }

    /** A table, its output, columns and rows. */
    record Table(
            String name,
            HitPolicy hitPolicy,
            boolean ofMember,
            Attribute output,
            List<Column> columns,
            List<TableRow> rows,
            int layer) {}

    /** Where a criterion binds. */
    record Guard(Attribute attribute, Cell cell) {}

    /** One row of the criteria. */
    record Criterion(
            String code,
            int layer,
            Quantifier quantifier,
            Cell.@Nullable Operand bound,
            @Nullable Guard guard,
            Attribute attribute,
            Cell requirement,
            Effect effect,
            DateRange dates,
            Basis basis) {}

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Attribute> published = new ArrayList<>();
    private final List<Basis> caps = new ArrayList<>();
    private final List<Rows.Row> examples = new ArrayList<>();
    private final List<Rows.Row> persons = new ArrayList<>();
    private final List<Rows.Row> scenarios = new ArrayList<>();
    private @Nullable Literals literals;

    ReferencePolicy() {}

    /**
     * Reads a policy.
     *
     * @param yamlTexts first the programme, then the layers that it extends, in the order in which it names them
     * @throws IllegalArgumentException if a text is not as the specification says
     */
    public static ReferencePolicy read(List<String> yamlTexts) {
        return new PolicyReader(yamlTexts).read();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Map<String, Parameter> parameters() {
        return parameters;
    }

    List<Table> tables() {
        return tables;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    /** The outputs that decisions publish. */
    List<Attribute> published() {
        return published;
    }

    /** By layer, what stands behind its applying here; the programme itself is layer 0. */
    List<Basis> caps() {
        return caps;
    }

    List<Rows.Row> examples() {
        return examples;
    }

    List<Rows.Row> persons() {
        return persons;
    }

    List<Rows.Row> scenarios() {
        return scenarios;
    }

    Literals literals() {
        if (literals == null) {
            throw new IllegalStateException("not read yet");
        }
        return literals;
    }

    void setLiterals(Literals literals) {
        this.literals = literals;
    }

    Optional<Type> parameterType(String name) {
        return Optional.ofNullable(parameters.get(Names.key(name))).map(Parameter::type);
    }

    /** The value of a parameter that is in force on a day. */
    DatedValue parameter(String key, LocalDate asOf) {
        Parameter parameter = parameters.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter " + key);
        }
        return parameter.values().stream()
                .filter(v -> v.dates().contains(asOf))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(parameter.name() + " has no value on " + asOf));
    }

    Table tableOf(Attribute output) {
        return tables.stream()
                .filter(t -> t.output().equals(output))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table gives " + output.name()));
    }

    /** The number in a value, such as a percentage. */
    static BigDecimal number(Value value) {
        if (value instanceof Value.Num num) {
            return num.number();
        }
        throw new IllegalArgumentException("no number: " + value);
    }
}
