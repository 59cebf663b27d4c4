package id.umkm.rules.exchange;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a policy that are in force on one day, with the values of parameters written in. */
final class PolicyOnDay {
    private final Policy policy;
    private final LocalDate day;
    private final List<NotCarried> notCarried = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Row> criteria = new ArrayList<>();

    private PolicyOnDay(Policy policy, LocalDate day) {
        this.policy = policy;
        this.day = day;
    }

    /**
     * A decision table.
     *
     * @param rows those that test something, in the order of the policy
     * @param otherwise the row that applies where no other does, or null
     */
    record Table(
            DecisionTable table,
            List<TableLine> rows,
            @Nullable TableLine otherwise) {}

    /**
     * A row of a decision table.
     *
     * @param cells one for each input of the table
     */
    record TableLine(TableRow row, List<CellTest> cells, Object output) {}

    /**
     * A criterion.
     *
     * @param bound the least count or share of members, or null where it counts none
     */
    record Row(
            Criterion criterion,
            @Nullable Condition guard,
            Condition requirement,
            @Nullable Object bound) {}

    /** The rows of effects that an export carries, and the tables; what cannot be carried is left out and told. */
    static PolicyOnDay of(Policy policy, LocalDate day, Set<Effect> effects) {
        PolicyOnDay onDay = new PolicyOnDay(policy, day);
        policy.getTables().forEach(onDay::add);
        policy.getCriteria().stream()
                .filter(criterion -> criterion.getRange().contains(day))
                .filter(criterion -> effects.contains(criterion.getEffect()))
                .forEach(onDay::add);
        return onDay;
    }

    Policy policy() {
        return policy;
    }

    LocalDate day() {
        return day;
    }

    /** In the order in which they are asked. */
    List<Table> tables() {
        return tables;
    }

    List<Row> criteria() {
        return criteria;
    }

    List<NotCarried> notCarried() {
        return notCarried;
    }

    Optional<Table> table(Term output) {
        return tables.stream()
                .filter(table -> table.table().output().equals(output))
                .findFirst();
    }

    /** The term that a cell of a term compares with. */
    Term operand(Term of, Operand.AttributeName name) {
        return policy.findOperand(of.level(), name);
    }

    /** The terms that a cell asks: its own first, then those it compares with. */
    Set<Term> terms(Term term, CellTest test) {
        Set<Term> terms = new LinkedHashSet<>();
        terms.add(term);
        CellTests.operandsOf(test).forEach(operand -> {
            if (operand instanceof Operand.AttributeName name) {
                terms.add(operand(term, name));
            }
        });
        return terms;
    }

    /** The days around this one on which no row and no value changes. */
    DateRange validity() {
        TreeSet<LocalDate> changes = new TreeSet<>();
        Stream<DateRange> parameters = policy.getParameters().stream()
                .filter(parameter -> parameter.readAt() == null)
                .flatMap(parameter -> parameter.settings().stream())
                .map(Parameter.Setting::range);
        Stream<DateRange> rows = policy.getTables().stream()
                .flatMap(table -> table.rows().stream())
                .map(TableRow::range);
        Stream<DateRange> criteriaRows = policy.getCriteria().stream().map(Criterion::getRange);
        Stream.of(parameters, rows, criteriaRows).flatMap(ranges -> ranges).forEach(range -> {
            LocalDate from = range.from();
            LocalDate until = range.until();
            if (from != null) {
                changes.add(from);
            }
            if (until != null) {
                changes.add(until.plusDays(1));
            }
        });
        LocalDate next = changes.higher(day);
        return DateRange.of(changes.floor(day), next == null ? null : next.minusDays(1));
    }

    private void add(DecisionTable table) {
        List<NotCarried> faults = new ArrayList<>();
        List<TableLine> rows = new ArrayList<>();
        TableLine otherwise = null;
        for (TableRow row : table.rows()) {
            if (!row.range().contains(day)) {
                continue;
            }
            List<CellTest> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                TableInput input = table.inputs().get(i);
                CellTest cell = bound(input.term(), row.cells().get(i), row.position(), faults);
                if (input.shareOfMembers() && terms(input.term(), cell).size() > 1) {
                    faults.add(new NotCarried(
                            row.position(),
                            Text.of(
                                    "Perbandingan porsi anggota dengan atribut tidak dibawa.",
                                    "A comparison of a share of members with an attribute is left out.")));
                }
                cells.add(cell);
            }
            Object output = value(row.output(), row.position(), faults);
            if (output != null) {
                limit(table.output(), equal(output))
                        .ifPresent(reason -> faults.add(new NotCarried(row.position(), reason)));
                TableLine line = new TableLine(row, cells, output);
                if (row.isOtherwise()) {
                    otherwise = line;
                } else {
                    rows.add(line);
                }
            }
        }
        if (faults.isEmpty()) {
            tables.add(new Table(table, rows, otherwise));
        } else {
            notCarried.addAll(faults);
            notCarried.add(new NotCarried(
                    "Tabel " + table.name(),
                    Text.of(
                            "Tabel ini tidak dibawa, sebab tidak semua barisnya dapat dibawa.",
                            "This table is left out, since not all its rows can be carried.")));
        }
    }

    private static CellTest equal(Object value) {
        return new CellTest.Compare(CellTest.Operator.EQUAL, new Operand.Literal(value));
    }

    private void add(Criterion criterion) {
        List<NotCarried> faults = new ArrayList<>();
        String position = criterion.getPosition();
        Condition guard = criterion.getGuard();
        Condition boundGuard = guard == null ? null : bound(guard, position, faults);
        Condition requirement = bound(criterion.getRequirement(), position, faults);
        Object least = null;
        if (criterion.getScope() instanceof Scope.AtLeastCount atLeast) {
            least = value(atLeast.count(), position, faults);
        } else if (criterion.getScope() instanceof Scope.AtLeastShare atLeast) {
            least = value(atLeast.share(), position, faults);
        }
        if (faults.isEmpty()) {
            criteria.add(new Row(criterion, boundGuard, requirement, least));
        } else {
            notCarried.addAll(faults);
        }
    }

    private Condition bound(Condition condition, String position, List<NotCarried> faults) {
        return new Condition(condition.term(), bound(condition.term(), condition.test(), position, faults));
    }

    private CellTest bound(Term term, CellTest test, String position, List<NotCarried> faults) {
        CellTest bound = CellTests.replace(test, operand -> {
            Object value = operand instanceof Operand.ParameterName ? value(operand, position, faults) : null;
            return value == null ? operand : new Operand.Literal(value);
        });
        boolean carried = terms(term, bound).stream()
                .allMatch(one -> one.table() == null || table(one).isPresent());
        if (!carried) {
            faults.add(new NotCarried(
                    position,
                    Text.of(
                            "Baris ini memakai keluaran tabel yang tidak dibawa.",
                            "This row uses the output of a table that is left out.")));
        }
        limit(term, bound).ifPresent(reason -> faults.add(new NotCarried(position, reason)));
        return bound;
    }

    /** What a cell asks that neither DRL nor FEEL can hold, if it does. */
    private static Optional<Text> limit(Term term, CellTest test) {
        for (Operand operand : CellTests.operandsOf(test)) {
            if (operand instanceof Operand.Literal literal
                    && literal.value() instanceof String text
                    && !PlainText.isPlain(text)) {
                return Optional.of(Text.of(
                        "Teks dengan tanda kutip atau garis miring terbalik tidak dibawa.",
                        "A text with quotes or backslashes is left out."));
            }
            if (operand instanceof Operand.AttributeName && term.type().kind() == ValueType.Kind.CHOICES) {
                return Optional.of(Text.of(
                        "Perbandingan beberapa nilai dengan atribut lain tidak dibawa.",
                        "A comparison of several values with another attribute is left out."));
            }
        }
        return Optional.empty();
    }

    private @Nullable Object value(Operand operand, String position, List<NotCarried> faults) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        Optional<Parameter> parameter = policy.findParameter(((Operand.ParameterName) operand).name());
        Optional<Parameter.Setting> setting = parameter.flatMap(this::setting);
        if (setting.isEmpty()) {
            String name = ((Operand.ParameterName) operand).name();
            faults.add(new NotCarried(
                    position,
                    parameter.isPresent() && parameter.get().readAt() != null
                            ? Text.of(
                                    "Parameter " + name + " dibaca pada tanggal lain dari catatan, bukan pada " + day
                                            + ".",
                                    "Parameter " + name + " is read at another date of the record, not on " + day + ".")
                            : Text.of(
                                    "Parameter " + name + " tidak mempunyai nilai pada " + day + ".",
                                    "Parameter " + name + " has no value on " + day + ".")));
        }
        return setting.map(Parameter.Setting::value).orElse(null);
    }

    /** Of a parameter that is read at another date the value, if it has but one and always. */
    private Optional<Parameter.Setting> setting(Parameter parameter) {
        return parameter.readAt() == null
                ? parameter.at(day)
                : parameter.settings().stream()
                        .filter(setting -> setting.range().equals(DateRange.ALWAYS))
                        .findFirst();
    }
}
