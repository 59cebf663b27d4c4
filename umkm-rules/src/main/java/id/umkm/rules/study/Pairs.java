package id.umkm.rules.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which rows of two policies are the same row.
 *
 * @param pairs a row of the old policy and what became of it
 * @param removed rows of the old policy that are gone
 * @param added rows that only the new policy has
 */
record Pairs<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {

    /** A row and what became of it. */
    record Pair<T>(T before, T after) {}

    /** Pairs rows by the first test that tells them the same, then what is left by the next. */
    @SafeVarargs
    static <T> Pairs<T> of(List<T> before, List<T> after, BiPredicate<T, T>... tests) {
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> removed = new ArrayList<>(before);
        List<T> added = new ArrayList<>(after);
        for (BiPredicate<T, T> test : tests) {
            for (T one : List.copyOf(removed)) {
                added.stream()
                        .filter(other -> test.test(one, other))
                        .findFirst()
                        .ifPresent(other -> {
                            pairs.add(new Pair<>(one, other));
                            removeFirst(removed, one);
                            removeFirst(added, other);
                        });
            }
        }
        return new Pairs<>(List.copyOf(pairs), List.copyOf(removed), List.copyOf(added));
    }

    /** Rows may be equal, and each is a row of its own. */
    private static <T> void removeFirst(List<T> rows, T row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                rows.remove(i);
                return;
            }
        }
    }
}
