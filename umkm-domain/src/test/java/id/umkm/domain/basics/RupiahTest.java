package id.umkm.domain.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {
    private static final long MAX = 9_007_199_254_740_991L;

    @ParameterizedTest
    @ValueSource(longs = {-MAX, -1, 0, 1, MAX})
    void takes_amounts_that_every_json_reader_takes_exactly(long amount) {
        assertThat(Rupiah.of(amount).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(longs = {-MAX - 1, MAX + 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void rejects_amounts_beyond(long amount) {
        assertThatThrownBy(() -> Rupiah.of(amount))
                .isInstanceOfSatisfying(
                        MalformedValueException.class,
                        e -> assertThat(e.getCode()).isEqualTo("AMOUNT_OUT_OF_RANGE"));
    }

    @Test
    void adds_and_subtracts_up_to_the_bound_and_not_past_it() {
        Rupiah nearly = Rupiah.of(MAX - 1);
        assertThat(nearly.plus(Rupiah.of(1))).isEqualTo(Rupiah.of(MAX));
        assertThatThrownBy(() -> nearly.plus(Rupiah.of(2))).isInstanceOf(MalformedValueException.class);
        assertThat(Rupiah.ZERO.minus(Rupiah.of(MAX))).isEqualTo(Rupiah.of(-MAX));
        assertThatThrownBy(() -> Rupiah.of(-2).minus(Rupiah.of(MAX))).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, Rp0", "999, Rp999", "1000, Rp1.000", "20000000, Rp20.000.000", "-1500, -Rp1.500"})
    void is_written_as_indonesians_write_it_in_any_locale(long amount, String written) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Rupiah.of(amount)).hasToString(written);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void compares_by_amount() {
        assertThat(Rupiah.of(-1)).isLessThan(Rupiah.ZERO);
        assertThat(Rupiah.of(2)).isGreaterThan(Rupiah.of(1));
    }
}
