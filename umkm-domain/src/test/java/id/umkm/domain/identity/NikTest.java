package id.umkm.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.MalformedValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {
    private static final Nik WOMAN = Nik.of("3576025204859001");
    private static final Nik MAN = Nik.of("3576020311799002");

    @ParameterizedTest
    @ValueSource(strings = {"01", "31", "41", "71", "29", "60"})
    void takes_days_of_men_and_of_women(String day) {
        assertThat(Nik.of("357602" + day + "04850001").value()).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "32", "40", "72", "99"})
    void rejects_days_that_are_neither(String day) {
        assertMalformed("357602" + day + "04850001");
    }

    @ParameterizedTest
    @CsvSource({"00, false", "01, true", "12, true", "13, false"})
    void takes_the_twelve_months(String month, boolean taken) {
        String nik = "35760212" + month + "850001";
        if (taken) {
            assertThat(Nik.of(nik).value()).isEqualTo(nik);
        } else {
            assertMalformed(nik);
        }
    }

    @Test
    void serials_start_from_one() {
        assertMalformed("3576021204850000");
        assertThat(Nik.of("3576021204850001").value()).endsWith("0001");
        assertThat(Nik.of("3576021204859999").value()).endsWith("9999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "357602120485000",
                "35760212048500011",
                "0576021204850001",
                "3576 0212 0485 01",
                "357602120485000l",
                "3576021204850001\n",
                "\u0663576021204850001"
            })
    void rejects_everything_but_sixteen_digits(String text) {
        assertMalformed(text);
    }

    @Test
    void says_how_many_digits_were_read() {
        assertThatThrownBy(() -> Nik.of("357602120485000")).isInstanceOfSatisfying(MalformedValueException.class, e -> {
            assertThat(e.getRule().in(Language.ENGLISH)).contains("15 were read");
            assertThat(e.getRule().id()).contains("yang terbaca 15");
            assertThat(e.getMaskedValue()).isEqualTo("***********5000");
        });
    }

    @Test
    void the_day_tells_the_sex() {
        assertThat(WOMAN.encodesFemale()).isTrue();
        assertThat(MAN.encodesFemale()).isFalse();
        assertThat(Nik.of("3576023112850001").encodesFemale()).isFalse();
        assertThat(Nik.of("3576024112850001").encodesFemale()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1985-04-12, true", "2085-04-12, true", "1985-04-13, false", "1985-05-12, false", "1986-04-12, false"})
    void the_birth_date_agrees_by_day_month_and_two_digits_of_the_year(LocalDate birthDate, boolean agrees) {
        assertThat(WOMAN.encodes(birthDate)).isEqualTo(agrees);
    }

    @Test
    void is_never_printed_whole() {
        assertThat(WOMAN).hasToString("************9001");
        assertThat(WOMAN.masked()).isEqualTo("************9001");
    }

    @Test
    void sorts_by_its_digits() {
        assertThat(MAN).isLessThan(WOMAN);
        assertThat(WOMAN).isEqualByComparingTo(Nik.of("3576025204859001"));
    }

    private static void assertMalformed(String text) {
        assertThatThrownBy(() -> Nik.of(text)).isInstanceOfSatisfying(MalformedValueException.class, e -> {
            assertThat(e.getCode()).isEqualTo("NIK_MALFORMED");
            assertThat(e.getMessage()).doesNotContain("357602");
        });
    }
}
