package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It takes as many combinations as it may, keeps these, and takes nothing more. */
class CombinationsTest {
    private static final String IN_VAIN = "It is made though it is not kept.";
    private static final int MANY_BITS = 2 * Packing.BITS;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000})
    void at_the_bound_it_takes_nothing_more(int most) {
        Combinations<String> combinations = new Combinations<>(MANY_BITS, most);
        for (int i = 0; i < most; i++) {
            String value = "value " + i;
            assertThat(combinations.keep(first(i), second(i), () -> value)).isSameAs(value);
        }
        for (int i = most; i < most + 100; i++) {
            assertThat(combinations.keep(first(i), second(i), () -> fail(IN_VAIN)))
                    .isNull();
            assertThat(combinations.find(first(i), second(i))).isNull();
        }
        for (int i = 0; i < most; i++) {
            assertThat(combinations.find(first(i), second(i))).isEqualTo("value " + i);
            assertThat(combinations.keep(first(i), second(i), () -> fail(IN_VAIN)))
                    .isEqualTo("value " + i);
        }
    }

    /** There are no more than fit. */
    @Test
    void keys_of_few_bits_each_have_a_place() {
        Combinations<Integer> combinations = new Combinations<>(4, 0);
        for (int key = 0; key < 16; key++) {
            int value = key;
            assertThat(combinations.find(key, 0)).isNull();
            assertThat(combinations.keep(key, 0, () -> value)).isEqualTo(key);
        }
        for (int key = 0; key < 16; key++) {
            assertThat(combinations.find(key, 0)).isEqualTo(key);
            assertThat(combinations.keep(key, 0, () -> fail(IN_VAIN))).isEqualTo(key);
        }
    }

    /** Each thread may be on its way with one when the last place goes. */
    @Test
    void threads_together_take_one_more_each_at_most() throws Exception {
        int threads = 4;
        int most = 500;
        Combinations<Integer> combinations = new Combinations<>(MANY_BITS, most);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Callable<Void> keeping = () -> {
                IntStream.range(0, 2 * most).forEach(i -> combinations.keep(first(i), second(i), () -> i));
                return null;
            };
            for (Future<Void> done : executor.invokeAll(Collections.nCopies(threads, keeping))) {
                done.get();
            }
        } finally {
            executor.shutdown();
        }
        List<Integer> kept = IntStream.range(0, 2 * most)
                .filter(i -> combinations.find(first(i), second(i)) != null)
                .boxed()
                .toList();
        assertThat(kept).hasSizeBetween(most, most + threads - 1);
        assertThat(kept)
                .allSatisfy(
                        i -> assertThat(combinations.find(first(i), second(i))).isEqualTo(i));
    }

    /** Neighbours share one half of the key. */
    private static long first(int number) {
        return number / 2;
    }

    private static long second(int number) {
        return number - first(number);
    }
}
