package id.umkm.examples.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one source answers about persons: most of them once, so the first answer takes four bytes and the place of the answer
 * itself; any others are kept apart.
 *
 * @param <T> what is answered
 */
final class AnswerBook<T> {
    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 1 << 10;

    private final List<T> answers = new ArrayList<>();
    private final @Nullable Map<T, Integer> places;
    private final Map<Integer, List<T>> others = new HashMap<>();
    private int[] first = filled(FIRST_CAPACITY);

    private AnswerBook(@Nullable Map<T, Integer> places) {
        this.places = places;
    }

    /** For answers that are much the same: of equal ones one is kept. */
    static <T> AnswerBook<T> ofAlike() {
        return new AnswerBook<>(new HashMap<>());
    }

    /** For answers that differ from person to person. */
    static <T> AnswerBook<T> ofUnlike() {
        return new AnswerBook<>(null);
    }

    /** Notes an answer about a person. */
    void add(int person, T told) {
        if (person >= first.length) {
            int[] longer = filled(Math.max(person + 1, first.length + first.length / 2));
            System.arraycopy(first, 0, longer, 0, first.length);
            first = longer;
        }
        if (first[person] == NONE) {
            first[person] = places == null ? place(told) : places.computeIfAbsent(told, this::place);
        } else {
            others.computeIfAbsent(person, one -> new ArrayList<>(1)).add(told);
        }
    }

    private int place(T told) {
        answers.add(told);
        return answers.size() - 1;
    }

    /** Hands on each answer about a person, in the order in which they were noted. */
    void each(int person, Consumer<T> taker) {
        if (person < 0 || person >= first.length || first[person] == NONE) {
            return;
        }
        taker.accept(answers.get(first[person]));
        others.getOrDefault(person, List.of()).forEach(taker);
    }

    private static int[] filled(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }
}
