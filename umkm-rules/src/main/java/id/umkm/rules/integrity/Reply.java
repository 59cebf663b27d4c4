package id.umkm.rules.integrity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What sources of one kind said of one person, brought together.
 *
 * @param <T> what is answered
 */
final class Reply<T> {
    private static final int WORDS_AT_MOST = 4;

    private @Nullable T answer;
    private boolean contested;
    private @Nullable SortedSet<String> words;

    /**
     * Takes one more answer.
     *
     * @param merge both as one, or null where they contradict each other; in whichever order it gives the same
     * @param gist an answer in a few words
     */
    void add(T more, BinaryOperator<@Nullable T> merge, Function<T, String> gist) {
        T before = answer;
        if (before == null) {
            answer = more;
            return;
        }
        SortedSet<String> told = words == null ? new TreeSet<>(Set.of(gist.apply(before))) : words;
        told.add(gist.apply(more));
        words = told;
        T merged = merge.apply(before, more);
        if (merged == null) {
            contested = true;
        } else {
            answer = merged;
        }
    }

    /** What holds; null where answers contradict each other. */
    @Nullable
    T agreed() {
        return contested ? null : answer;
    }

    boolean isContested() {
        return contested;
    }

    /** The answers that were told apart, in few words; empty where there was one. */
    String words() {
        return words == null ? "" : words.stream().limit(WORDS_AT_MOST).collect(Collectors.joining(" | "));
    }

    static @Nullable CivilAnswer merge(CivilAnswer one, CivilAnswer other) {
        boolean same = one.state() == other.state()
                && agree(one.since(), other.since())
                && agree(one.familyCard(), other.familyCard());
        return same
                ? new CivilAnswer(
                        one.state(), either(one.since(), other.since()), either(one.familyCard(), other.familyCard()))
                : null;
    }

    static @Nullable BusinessAnswer merge(BusinessAnswer one, BusinessAnswer other) {
        boolean same = agree(one.size(), other.size())
                && agree(one.annualSales(), other.annualSales())
                && agree(one.netAssets(), other.netAssets());
        return same
                ? new BusinessAnswer(
                        either(one.size(), other.size()),
                        either(one.annualSales(), other.annualSales()),
                        either(one.netAssets(), other.netAssets()))
                : null;
    }

    /** All that either tells, each as often as the one that tells it more often; "none" contradicts whatever there is. */
    static <E> @Nullable List<E> merge(List<E> one, List<E> other) {
        if (one.isEmpty() != other.isEmpty()) {
            return null;
        }
        List<E> all = new ArrayList<>(one);
        for (E element : other) {
            if (Collections.frequency(all, element) < Collections.frequency(other, element)) {
                all.add(element);
            }
        }
        return all;
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static <E> @Nullable E either(@Nullable E one, @Nullable E other) {
        return one == null ? other : one;
    }
}
