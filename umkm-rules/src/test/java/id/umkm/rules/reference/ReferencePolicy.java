package id.umkm.rules.reference;

import id.umkm.domain.basics.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A policy with the layers that it extends, read from their text form. */
public final class ReferencePolicy {
    /** What happens when a criterion fails. */
    enum Effect {
        REJECT,
        REVIEW,
        NOTE,
        REDUCE,
        REFER,
        HOLD,
        STOP,
        RECOVER,
        STAY,
        DEMOTE
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
    record DatedValue(Value value, DateRange dates, Ground ground, String replaceable) {}

    /**
     * A parameter with all its values.
     *
     * @param readAt the date of the record at which it is read; null for the day that is decided for
     */
    record Parameter(
            String name, Type type, int layer, @Nullable Attribute readAt, List<DatedValue> values) {}

    /** What one column of a table asks about. */
    record Column(Attribute attribute, boolean share) {}

    /** One row of a table; its cells stand in the order of the table's columns. */
    record TableRow(String number, List<Cell> cells, Cell.Operand output, DateRange dates, Ground ground) {
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
            Ground ground) {}

    /** What it does to a tranche that the group is not eligible on the day of payment. */
    enum Recheck {
        NO,
        HOLD,
        STOP
    }

    /**
     * One part of a grant.
     *
     * @param percent null for the rest
     */
    record Tranche(int number, @Nullable BigDecimal percent, Recheck recheck, Ground ground) {}

    /** A row that tranches ask, and whether it is asked after the last. */
    record TrancheCondition(Criterion criterion, Set<Integer> tranches, boolean atEnd) {}

    /**
     * A row of a step from stage to stage.
     *
     * @param alone whether each group takes the step by itself
     * @param joint whether the row is asked once of all groups together
     */
    record StageCondition(Criterion criterion, String from, String to, boolean alone, boolean joint) {}

    /** One thing that a rank follows from. */
    record RankingKey(Attribute attribute, boolean share, boolean ascending) {}

    /** What somebody is told. */
    record Notice(String code, Ground ground) {}

    /**
     * How a budget is shared out.
     *
     * @param budgetName key of the parameter that is the budget; empty for an amount
     * @param budgetGround of the row that says it
     * @param part the least part that may be paid; null where none may
     */
    record Allocation(
            Cell.Operand budget,
            String budgetName,
            Ground budgetGround,
            List<RankingKey> keys,
            Cell.@Nullable Operand part,
            Notice notRanked,
            Notice exhausted) {}

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<TrancheCondition> trancheConditions = new ArrayList<>();
    private final List<StageCondition> stageConditions = new ArrayList<>();
    private final List<Tranche> tranches = new ArrayList<>();
    private final List<Attribute> published = new ArrayList<>();
    private final List<Ground> caps = new ArrayList<>();
    private final List<Rows.Row> examples = new ArrayList<>();
    private final List<Rows.Row> persons = new ArrayList<>();
    private final List<Rows.Row> scenarios = new ArrayList<>();
    private @Nullable Allocation allocation;
    private @Nullable Literals literals;
    private String id = "";
    private OptionalInt budgetYear = OptionalInt.empty();

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

    /**
     * Reads a policy that the library brings along.
     *
     * @param folder of the programme, such as {@code mojokerto/mojokerto-iw}
     */
    public static ReferencePolicy bundled(String folder) {
        List<String> texts = new ArrayList<>(List.of(BundledTexts.read(folder)));
        BundledTexts.layers(texts.get(0)).forEach(layer -> texts.add(BundledTexts.read(layer)));
        return read(texts);
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

    List<TrancheCondition> trancheConditions() {
        return trancheConditions;
    }

    List<StageCondition> stageConditions() {
        return stageConditions;
    }

    /** Whether the step of a condition is one back: one of its rows demotes. */
    boolean isBack(StageCondition condition) {
        return stageConditions.stream()
                .filter(c -> c.from().equals(condition.from()) && c.to().equals(condition.to()))
                .anyMatch(c -> c.criterion().effect() == Effect.DEMOTE);
    }

    /** In order. */
    List<Tranche> tranches() {
        return tranches;
    }

    Allocation allocation() {
        if (allocation == null) {
            throw new IllegalArgumentException("the policy shares out no budget");
        }
        return allocation;
    }

    boolean hasAllocation() {
        return allocation != null;
    }

    void setAllocation(Allocation allocation) {
        this.allocation = allocation;
    }

    /** Of the programme. */
    String id() {
        return id;
    }

    void setId(String id) {
        this.id = id;
    }

    OptionalInt budgetYear() {
        return budgetYear;
    }

    void setBudgetYear(OptionalInt budgetYear) {
        this.budgetYear = budgetYear;
    }

    /** The outputs that decisions publish. */
    List<Attribute> published() {
        return published;
    }

    /** By layer, what stands behind its applying here; the programme itself is layer 0. */
    List<Ground> caps() {
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

    Parameter parameter(String key) {
        Parameter parameter = parameters.get(key);
        if (parameter == null) {
            throw new IllegalArgumentException("no parameter " + key);
        }
        return parameter;
    }

    /** The value of a parameter that is in force on a day. */
    DatedValue parameter(String key, LocalDate day) {
        Parameter parameter = parameter(key);
        return parameter.values().stream()
                .filter(v -> v.dates().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(parameter.name() + " has no value on " + day));
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
