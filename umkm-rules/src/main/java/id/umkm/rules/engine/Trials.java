package id.umkm.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Tries every class that unknown columns can still have, to see which of them changes what a function gives. */
final class Trials {
    private final Cells cells;
    private final List<Column> unknown;
    private final List<BoundTable> tables;
    private final Function<Cells, Object> function;
    private final List<int[]> choices = new ArrayList<>();

    Trials(Cells cells, List<Column> unknown, List<BoundTable> tables, Function<Cells, Object> function) {
        this.cells = cells;
        this.unknown = unknown;
        this.tables = tables;
        this.function = function;
        for (Column column : unknown) {
            BitSet possible = cells.possible(column);
            choices.add(
                    (possible == null ? column.possible() : possible).stream().toArray());
        }
    }

    /** The columns of which some class changes the result for some classes of the others. */
    List<Column> thatMatter() {
        if (areTooMany()) {
            return unknown;
        }
        Object[] results = results();
        List<Column> matter = new ArrayList<>();
        int stride = 1;
        for (int i = 0; i < unknown.size(); i++) {
            int width = choices.get(i).length;
            if (changes(results, stride, width)) {
                matter.add(unknown.get(i));
            }
            stride *= width;
        }
        return matter;
    }

    /** Whether some classes of the columns give a result. */
    boolean canGive(Object result) {
        return areTooMany() || Arrays.asList(results()).contains(result);
    }

    private boolean areTooMany() {
        long trials = 1;
        for (int[] choice : choices) {
            trials *= choice.length;
            if (trials > Unknowns.MAX_TRIALS) {
                return true;
            }
        }
        return false;
    }

    private Object[] results() {
        int trials = choices.stream().mapToInt(choice -> choice.length).reduce(1, (one, other) -> one * other);
        Object[] results = new Object[trials];
        for (int trial = 0; trial < trials; trial++) {
            results[trial] = result(trial);
        }
        return results;
    }

    private static boolean changes(Object[] results, int stride, int width) {
        for (int trial = 0; trial < results.length; trial++) {
            int digit = trial / stride % width;
            if (digit > 0 && !results[trial].equals(results[trial - stride])) {
                return true;
            }
        }
        return false;
    }

    private Object result(int trial) {
        Cells tried = cells.copy();
        int rest = trial;
        for (int i = 0; i < unknown.size(); i++) {
            int[] choice = choices.get(i);
            tried.set(unknown.get(i), choice[rest % choice.length]);
            rest /= choice.length;
        }
        for (BoundTable table : tables) {
            table.store(tried, table.resolve(tried));
        }
        return function.apply(tried);
    }
}
