package id.umkm.domain.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.MalformedValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourhoodTest {
    @ParameterizedTest
    @CsvSource({"3, 5, 003/005", "1, 1, 001/001", "999, 999, 999/999"})
    void is_written_as_on_an_identity_card(int rt, int rw, String written) {
        assertThat(Neighbourhood.of(rt, rw)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "1000, 1", "1, 1000", "-1, 1"})
    void rejects_numbers_that_no_neighbourhood_has(int rt, int rw) {
        assertThatThrownBy(() -> Neighbourhood.of(rt, rw))
                .isInstanceOfSatisfying(
                        MalformedValueException.class,
                        e -> assertThat(e.getCode()).isEqualTo("NEIGHBOURHOOD_MALFORMED"));
    }
}
