package id.umkm.domain.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {
    private static final DateRange YEAR_2021 = range("2021-01-01", "2021-12-31");

    @ParameterizedTest
    @CsvSource({"2020-12-31, false", "2021-01-01, true", "2021-12-31, true", "2022-01-01, false"})
    void both_ends_belong_to_the_range(LocalDate day, boolean contained) {
        assertThat(YEAR_2021.contains(day)).isEqualTo(contained);
    }

    @Test
    void an_absent_end_is_open() {
        assertThat(DateRange.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.ALWAYS.contains(LocalDate.MAX)).isTrue();
        assertThat(range("2021-01-01", null).contains(LocalDate.MAX)).isTrue();
        assertThat(range("2021-01-01", null).contains(LocalDate.of(2020, 12, 31)))
                .isFalse();
        assertThat(range(null, "2021-01-01").contains(LocalDate.MIN)).isTrue();
        assertThat(range(null, "2021-01-01").contains(LocalDate.of(2021, 1, 2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 2022-06-30, true",
        "2022-01-01, 2022-06-30, false",
        "2020-01-01, 2021-01-01, true",
        "2020-01-01, 2020-12-31, false",
        "2021-03-01, 2021-03-01, true",
        "2020-01-01, , true",
        "2022-01-01, , false",
        ", 2021-01-01, true",
        ", 2020-12-31, false",
        ", , true"
    })
    void overlaps_if_a_day_is_in_both(@Nullable String from, @Nullable String until, boolean overlapping) {
        assertThat(YEAR_2021.overlaps(range(from, until))).isEqualTo(overlapping);
        assertThat(range(from, until).overlaps(YEAR_2021)).isEqualTo(overlapping);
    }

    @Test
    void takes_one_day_and_rejects_a_reversed_range() {
        assertThat(range("2021-06-01", "2021-06-01").contains(LocalDate.of(2021, 6, 1)))
                .isTrue();
        assertThatThrownBy(() -> range("2021-06-02", "2021-06-01"))
                .isInstanceOfSatisfying(MalformedValueException.class, e -> {
                    assertThat(e.getCode()).isEqualTo("DATE_RANGE_REVERSED");
                    assertThat(e.getMaskedValue()).isEqualTo("2021-06-02..2021-06-01");
                });
    }

    @Test
    void is_written_with_two_dots() {
        assertThat(YEAR_2021).hasToString("2021-01-01..2021-12-31");
        assertThat(range("2021-01-01", null)).hasToString("2021-01-01..");
        assertThat(DateRange.ALWAYS).hasToString("..");
    }

    private static DateRange range(@Nullable String from, @Nullable String until) {
        return DateRange.of(from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
