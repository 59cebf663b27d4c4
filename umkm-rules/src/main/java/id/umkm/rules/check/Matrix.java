package id.umkm.rules.check;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A decision table in one epoch, its columns laid on axes; the first column is that of days.
 *
 * @param rows all but those that apply where no other does
 * @param otherwise rows that apply where no other does
 * @param outputs what each of the rows gives, then what each of the others does
 */
record Matrix(
        DecisionTable table,
        List<Column> columns,
        List<TableRow> rows,
        List<TableRow> otherwise,
        List<Object> outputs) {
    private static final CellTest IS_TRUE = new CellTest.Compare(CellTest.Operator.EQUAL, new Operand.Literal(true));

    static Matrix of(DecisionTable table, Axes axes) {
        List<TableRow> rows =
                table.rows().stream().filter(row -> !row.isOtherwise()).toList();
        List<TableRow> otherwise =
                table.rows().stream().filter(TableRow::isOtherwise).toList();
        List<BitSet> days = new ArrayList<>();
        rows.forEach(row -> days.add(axes.daysOf(row.range())));
        Map<Axis, List<BitSet>> columns = new LinkedHashMap<>();
        columns.put(axes.days(), days);
        for (int i = 0; i < table.inputs().size(); i++) {
            addColumn(table.inputs().get(i), i, rows, axes, columns);
        }
        List<Object> outputs = new ArrayList<>();
        rows.forEach(row -> outputs.add(output(row, axes)));
        otherwise.forEach(row -> outputs.add(output(row, axes)));
        return new Matrix(
                table,
                columns.entrySet().stream()
                        .map(column -> Column.of(column.getKey(), column.getValue()))
                        .toList(),
                rows,
                otherwise,
                outputs);
    }

    private static Object output(TableRow row, Axes axes) {
        return Objects.requireNonNullElse(axes.epoch().valueOf(row.output()), row.output());
    }

    private static void addColumn(
            TableInput input, int place, List<TableRow> rows, Axes axes, Map<Axis, List<BitSet>> columns) {
        Axis axis = axes.of(input);
        List<BitSet> points = new ArrayList<>();
        Map<CellTest, Axis> comparisons = new LinkedHashMap<>();
        for (TableRow row : rows) {
            CellTest cell = row.cells().get(place);
            if (comparesTerms(cell)) {
                comparisons.computeIfAbsent(cell, key -> Axis.ofComparison(input.term()));
                points.add(axis.all());
            } else {
                points.add(axis.passing(cell));
            }
        }
        // A date of the decision is cut together with the days on which rows are in force.
        columns.merge(axis, points, Matrix::both);
        comparisons.forEach((cell, comparison) -> columns.put(
                comparison,
                rows.stream()
                        .map(row ->
                                row.cells().get(place).equals(cell) ? comparison.passing(IS_TRUE) : comparison.all())
                        .toList()));
    }

    private static List<BitSet> both(List<BitSet> one, List<BitSet> other) {
        List<BitSet> both = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            BitSet points = (BitSet) one.get(i).clone();
            points.and(other.get(i));
            both.add(points);
        }
        return both;
    }

    static boolean comparesTerms(CellTest test) {
        return CellTests.operandsOf(test).stream().anyMatch(Operand.AttributeName.class::isInstance);
    }

    /** Whether a cell of the row compares terms with one another. */
    boolean comparesTerms(int row) {
        return rows.get(row).cells().stream().anyMatch(Matrix::comparesTerms);
    }

    /** Whether some row that applies where no other does is in force at a point of the days. */
    boolean hasOtherwise(int day) {
        return firstOtherwise(day).isPresent();
    }

    /** The place among the rows for where no other applies of the one that counts at a point of the days. */
    Optional<Integer> firstOtherwise(int day) {
        for (int i = 0; i < otherwise.size(); i++) {
            if (otherwise.get(i).range().contains((LocalDate)
                    columns.get(0).axis().sample(day))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What rows that are in force on some day give. */
    List<Object> possibleOutputs() {
        List<Object> possible = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!columns.get(0).pointsOfRow().get(row).isEmpty()) {
                possible.add(output(row));
            }
        }
        for (int day = 0; day < columns.get(0).axis().size(); day++) {
            firstOtherwise(day).map(this::outputOfOtherwise).ifPresent(possible::add);
        }
        return possible;
    }

    Object output(int row) {
        return outputs.get(row);
    }

    Object outputOfOtherwise(int place) {
        return outputs.get(rows.size() + place);
    }

    /** The points at which a row holds; empty where it never does. */
    Optional<Box> boxOf(int row) {
        List<BitSet> points =
                columns.stream().map(column -> column.pointsOfRow().get(row)).toList();
        return points.stream().anyMatch(BitSet::isEmpty) ? Optional.empty() : Optional.of(new Box(points));
    }

    /** The points at which two rows hold together; empty where they never do. */
    Optional<Box> bothOf(int one, int other) {
        for (Column column : columns) {
            if (!column.pointsOfRow().get(one).intersects(column.pointsOfRow().get(other))) {
                return Optional.empty();
            }
        }
        List<BitSet> points = new ArrayList<>();
        for (Column column : columns) {
            BitSet both = (BitSet) column.pointsOfRow().get(one).clone();
            both.and(column.pointsOfRow().get(other));
            points.add(both);
        }
        return Optional.of(new Box(points));
    }

    /** Whether some row that is in force on a day of a box needs to know the value of an axis, be it any. */
    boolean isAsked(Axis axis, Box box) {
        for (int row = 0; row < rows.size(); row++) {
            boolean inForce = columns.get(0)
                    .pointsOfRow()
                    .get(row)
                    .intersects(box.points().get(0));
            if (inForce && asks(rows.get(row), axis)) {
                return true;
            }
        }
        return false;
    }

    private boolean asks(TableRow row, Axis axis) {
        for (int i = 0; i < row.cells().size(); i++) {
            TableInput input = table.inputs().get(i);
            boolean same =
                    input.term().equals(axis.term()) && input.shareOfMembers() == (axis.kind() == Axis.Kind.SHARE);
            if (same && !(row.cells().get(i) instanceof CellTest.Any)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a box leaves it open what comparisons of terms say. */
    boolean isAnalysed(Box box) {
        for (int i = 0; i < columns.size(); i++) {
            Axis axis = columns.get(i).axis();
            if (axis.kind() == Axis.Kind.COMPARISON && box.points().get(i).cardinality() < axis.size()) {
                return false;
            }
        }
        return true;
    }
}
