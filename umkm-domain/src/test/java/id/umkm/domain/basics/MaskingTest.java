package id.umkm.domain.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "3576025204859001, ************9001",
        "1234567890123, *********0123",
        "123456789, *****6789",
        "12345678, ********",
        "1, *"
    })
    void a_number_shows_its_last_four_characters_if_enough_stay_hidden(String number, String masked) {
        assertThat(Masking.number(number)).isEqualTo(masked);
    }

    @Test
    void the_number_of_stars_does_not_grow_with_the_number() {
        assertThat(Masking.number("9".repeat(1000))).isEqualTo("************9999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3576025204859001",
                "NIK 3576025204859001.",
                "3576-0252-0485-9001",
                "35.76.02.52.04.85.90.01",
                "3576 0252 0485 9001"
            })
    void a_text_hides_the_numbers_of_persons_in_it(String text) {
        assertThat(Masking.text(text)).contains("************9001").doesNotContain("3576");
    }

    @ParameterizedTest
    @ValueSource(strings = {"35.76.02.1003", "20000000", "123456789012", "28/05/2021", "IW-2021-035", "20.000.000"})
    void a_text_keeps_shorter_numbers(String text) {
        assertThat(Masking.text(text)).isEqualTo(text);
    }

    @Test
    void a_text_hides_numbers_from_thirteen_digits_on_as_a_nib_has() {
        assertThat(Masking.text("NIB 1234567890123")).isEqualTo("NIB *********0123");
        assertThat(Masking.text("no 123456789012")).isEqualTo("no 123456789012");
    }

    @Test
    void a_number_that_reaches_over_the_end_is_hidden_too() {
        assertThat(Masking.text("x".repeat(70) + "3576025204859001")).doesNotContain("35760252");
        assertThat(Masking.text("x".repeat(200) + "3576025204859001")).isEqualTo("x".repeat(80) + "...");
    }

    @Test
    void a_text_shows_what_cannot_be_printed() {
        assertThat(Masking.text("a\nb\u0000c\u2028d\u202ee\ud800f"))
                .isEqualTo("a\\u000ab\\u0000c\\u2028d\\u202ee\\ud800f");
        assertThat(Masking.text("\ud83d\udc1f")).isEqualTo("\ud83d\udc1f");
    }

    @Test
    void a_malformed_value_never_tells_a_long_number() {
        MalformedValueException e =
                new MalformedValueException("REGION_MALFORMED", "3576025204859001", Text.of("Salah.", "Wrong."));
        assertThat(e.getMaskedValue()).isEqualTo("************9001");
        assertThat(e).hasMessage("REGION_MALFORMED: Wrong. (read: ************9001)");
        assertThat(e.getRule()).isEqualTo(Text.of("Salah.", "Wrong."));
    }
}
