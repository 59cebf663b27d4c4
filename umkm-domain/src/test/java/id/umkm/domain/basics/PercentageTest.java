package id.umkm.domain.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0001", "62.5", "99.9999", "100", "62.50000"})
    void takes_up_to_four_decimals(String number) {
        assertThat(Percentage.of(new BigDecimal(number)).toBigDecimal()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "62.50001", "1E+15", "1E+999999999"})
    void rejects_a_fifth_decimal_and_what_is_too_large(String number) {
        assertThatThrownBy(() -> Percentage.of(new BigDecimal(number)))
                .isInstanceOfSatisfying(
                        MalformedValueException.class,
                        e -> assertThat(e.getCode()).isEqualTo("PERCENTAGE_MALFORMED"));
    }

    @ParameterizedTest
    @CsvSource({
        "70, 20000001, 14000000",
        "33.3333, 10, 3",
        "50, 1, 0",
        "100, 9007199254740991, 9007199254740991",
        "0, 20000000, 0",
        "0.0001, 999999, 0",
        "0.0001, 1000000, 1",
        "50, -1, -1"
    })
    void a_part_of_an_amount_rounds_down(BigDecimal percent, long amount, long part) {
        assertThat(Percentage.of(percent).of(Rupiah.of(amount))).isEqualTo(Rupiah.of(part));
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 60, 0", "2, 5, 60, -1", "4, 5, 60, 1", "1, 3, 33.3333, 1", "2, 3, 66.6667, -1", "0, 7, 0, 0"})
    void compares_a_share_exactly(long part, long whole, BigDecimal percent, int order) {
        assertThat(Integer.signum(Percentage.of(percent).compareShare(part, whole)))
                .isEqualTo(order);
    }

    @Test
    void is_written_with_a_decimal_comma() {
        assertThat(Percentage.of(new BigDecimal("62.50"))).hasToString("62,5%");
        assertThat(Percentage.of(100)).hasToString("100%");
    }

    @Test
    void compares_by_size() {
        assertThat(Percentage.of(60)).isGreaterThan(Percentage.of(new BigDecimal("59.9999")));
    }
}
