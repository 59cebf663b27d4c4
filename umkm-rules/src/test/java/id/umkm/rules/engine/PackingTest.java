package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each number stands where {@link Packing#shift} says, in the half that {@link Packing#isInSecond} says. */
class PackingTest {
    private static final int FIELDS = 30;
    private static final int SIZE = 8;

    @Test
    void numbers_of_ninety_bits_stand_in_both_halves() {
        Packing packing = new Packing(IntStream.range(0, FIELDS)
                .mapToObj(place -> new Packing.Field(place, SIZE))
                .toList());
        assertThat(packing.isOneNumber()).isFalse();
        assertThat(packing.firstBits()).isEqualTo(63);
        assertThat(packing.secondBits()).isEqualTo(27);
        Random random = new Random(1);
        for (int round = 0; round < 100; round++) {
            int[] numbers = random.ints(FIELDS, 0, SIZE).toArray();
            long first = 0;
            long second = 0;
            for (int field = 0; field < FIELDS; field++) {
                long placed = (long) numbers[field] << packing.shift(field);
                first |= packing.isInSecond(field) ? 0 : placed;
                second |= packing.isInSecond(field) ? placed : 0;
            }
            assertThat(packing.first(numbers)).isEqualTo(first).isNotNegative();
            assertThat(packing.second(numbers)).isEqualTo(second).isNotNegative();
        }
    }
}
