package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says whether two forms of one table say the same of everything that its rows tell apart, as two tables do of which one is
 * read row by row and the other has rows that exclude one another.
 */
final class TableMeaning {
    private static final int MAX_COMBINATIONS = 5_000;

    private final Policy policy;
    private final DateRange asked;

    TableMeaning(Policy policy, DateRange asked) {
        this.policy = policy;
        this.asked = asked;
    }

    /** Whether they say the same on every day; not so where that takes too many combinations to tell. */
    boolean same(DecisionTable one, DecisionTable other) {
        if (cells(one, other).anyMatch(CellMeaning::comparesTerms)) {
            return false;
        }
        Policy changed = Policy.builder()
                .from(policy)
                .tables(policy.getTables().stream()
                        .map(table -> table.name().equals(one.name()) ? other : table)
                        .toList())
                .build();
        // Days on which rows of either form begin or end.
        return Stream.of(policy, changed)
                .flatMap(form -> DayValues.stretches(form, asked).stream())
                .allMatch(values -> same(one, other, values));
    }

    private static Stream<CellTest> cells(DecisionTable one, DecisionTable other) {
        return Stream.of(one, other).flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream());
    }

    private boolean same(DecisionTable one, DecisionTable other, DayValues values) {
        if (lacksValue(one, values) || lacksValue(other, values)) {
            return false;
        }
        List<List<@Nullable Object>> columns = columns(one, other, values);
        long combinations = columns.stream().mapToLong(List::size).reduce(1, (all, size) -> all * size);
        if (combinations > MAX_COMBINATIONS) {
            return false;
        }
        for (int i = 0; i < combinations; i++) {
            List<@Nullable Object> facts = combination(columns, i);
            if (!answer(one, facts, values).sameAs(answer(other, facts, values))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row in force names a parameter that has no value then, so that nothing can be decided. */
    private static boolean lacksValue(DecisionTable table, DayValues values) {
        return table.rows().stream()
                .filter(row -> row.range().contains(values.day()))
                .flatMap(row -> Stream.concat(
                        Stream.of(row.output()),
                        row.cells().stream().flatMap(cell -> CellTests.operandsOf(cell).stream())))
                .anyMatch(operand -> operand instanceof Operand.ParameterName && values.valueOf(operand) == null);
    }

    /** For each input the values that tell cells apart, and null for unknown. */
    private List<List<@Nullable Object>> columns(DecisionTable one, DecisionTable other, DayValues values) {
        return IntStream.range(0, one.inputs().size())
                .mapToObj(i -> {
                    TableInput input = one.inputs().get(i);
                    List<CellTest> tests = Stream.of(one, other)
                            .flatMap(table -> table.rows().stream())
                            .map(row -> row.cells().get(i))
                            .toList();
                    List<@Nullable Object> column = new ArrayList<>(
                            new Domain(policy, input.term(), input.shareOfMembers(), values).valuesFor(tests));
                    column.add(null);
                    return column;
                })
                .toList();
    }

    private static List<@Nullable Object> combination(List<List<@Nullable Object>> columns, int number) {
        List<@Nullable Object> facts = new ArrayList<>();
        int rest = number;
        for (List<@Nullable Object> column : columns) {
            facts.add(column.get(rest % column.size()));
            rest /= column.size();
        }
        return facts;
    }

    private static TableAnswer answer(DecisionTable table, List<@Nullable Object> facts, DayValues values) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.range().contains(values.day()))
                .toList();
        return TableAnswer.of(
                table,
                rows,
                row -> holds(row, facts, values),
                row -> Objects.requireNonNullElse(values.valueOf(row.output()), row.output()));
    }

    private static Truth holds(TableRow row, List<@Nullable Object> facts, DayValues values) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < row.cells().size(); i++) {
            truth = truth.and(CellEvaluator.evaluate(row.cells().get(i), facts.get(i), values::valueOf));
        }
        return truth;
    }
}
