package id.umkm.rules.study;

import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.vocabulary.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a table says for one combination of values.
 *
 * @param state whether it gives a value
 * @param value the value where it gives one, else null
 * @param rows the rows that give it
 */
record TableAnswer(State state, @Nullable Object value, List<TableRow> rows) {
    enum State {
        KNOWN,
        /** A value is unknown, and the rows that are still possible differ. */
        UNKNOWN,
        /** No row holds, or rows do that must not hold together. */
        AT_FAULT
    }

    /**
     * Asks the rows of a table.
     *
     * @param rows those in force
     * @param holds whether a row holds; not asked of the row for where no other applies
     * @param output what a row gives
     */
    static TableAnswer of(
            DecisionTable table,
            List<TableRow> rows,
            Function<TableRow, Truth> holds,
            Function<TableRow, Object> output) {
        List<Hit> possible = new ArrayList<>();
        Truth any = Truth.FALSE;
        for (TableRow row : rows) {
            if (!row.isOtherwise()) {
                Truth truth = holds.apply(row);
                any = any.or(truth);
                possible.add(new Hit(row, truth, output.apply(row)));
            }
        }
        Truth none = any.negate();
        rows.stream().filter(TableRow::isOtherwise).forEach(row -> possible.add(new Hit(row, none, output.apply(row))));
        possible.removeIf(hit -> hit.truth() == Truth.FALSE);
        return of(table, possible);
    }

    /** A row that holds or may hold. */
    private record Hit(TableRow row, Truth truth, Object output) {}

    private static TableAnswer of(DecisionTable table, List<Hit> possible) {
        List<Hit> sure =
                possible.stream().filter(hit -> hit.truth() == Truth.TRUE).toList();
        if (possible.isEmpty() || conflict(table.hitPolicy(), sure)) {
            return new TableAnswer(State.AT_FAULT, null, List.of());
        }
        List<Hit> open = possible.stream()
                .filter(hit -> sure.stream().noneMatch(winner -> beats(table, possible, winner, hit)))
                .toList();
        return same(open)
                ? new TableAnswer(
                        State.KNOWN,
                        open.get(0).output(),
                        open.stream().map(Hit::row).toList())
                : new TableAnswer(State.UNKNOWN, null, List.of());
    }

    private static boolean conflict(HitPolicy policy, List<Hit> sure) {
        return switch (policy) {
            case UNIQUE -> sure.size() > 1;
            case ANY -> sure.size() > 1 && !same(sure);
            case FIRST, PRIORITY -> false;
        };
    }

    private static boolean beats(DecisionTable table, List<Hit> possible, Hit winner, Hit other) {
        return switch (table.hitPolicy()) {
            case UNIQUE, ANY -> false;
            case FIRST -> possible.indexOf(winner) < possible.indexOf(other);
            case PRIORITY -> place(table, winner) < place(table, other);
        };
    }

    private static int place(DecisionTable table, Hit hit) {
        List<String> order =
                table.output().type().choices().stream().map(Choice::code).toList();
        int place = order.indexOf(hit.output());
        return place < 0 ? order.size() : place;
    }

    private static boolean same(List<Hit> hits) {
        return hits.stream().map(Hit::output).distinct().count() == 1;
    }

    /** Whether both say the same, whichever rows say it. */
    boolean sameAs(TableAnswer other) {
        return state == other.state && Objects.equals(value, other.value);
    }
}
