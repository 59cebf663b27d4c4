package id.umkm.examples.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScatterTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 33, 100, 4999, 12_000, 65_536})
    void takes_every_place_once_and_finds_the_way_back(int size) {
        for (long seed = 0; seed < 5; seed++) {
            Scatter scatter = new Scatter(size, seed);
            BitSet taken = new BitSet(size);
            for (int number = 0; number < size; number++) {
                int place = scatter.place(number);
                taken.set(place);
                assertThat(scatter.numberAt(place)).isEqualTo(number);
            }
            assertThat(taken.cardinality()).isEqualTo(size);
            assertThat(taken.length()).isEqualTo(size);
        }
    }
}
