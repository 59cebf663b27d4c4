package id.umkm.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.MalformedValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "FROZEN_FOOD", "A1", "A_"})
    void takes_codes_of_policies_in_capitals(String code) {
        assertThat(TradeCode.of(code)).hasToString(code);
        assertThat(ChannelCode.of(code)).hasToString(code);
        assertThat(StageCode.of(code)).hasToString(code);
    }

    @Test
    void a_code_has_at_most_64_characters() {
        assertThat(TradeCode.of("A".repeat(64)).code()).hasSize(64);
        assertThat(ChannelCode.of("A".repeat(64)).code()).hasSize(64);
        assertThat(StageCode.of("A".repeat(64)).code()).hasSize(64);
        assertMalformed("A".repeat(65));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Batik", "frozen_food", "1A", "_A", "FROZEN FOOD", "BATIK\n"})
    void rejects_codes_in_another_form(String code) {
        assertMalformed(code);
    }

    @Test
    void says_with_an_example_what_would_be_right() {
        assertThatThrownBy(() -> ChannelCode.of("pasar"))
                .hasMessage("CHANNEL_MALFORMED: A code of a sales channel is made of capital letters, digits and"
                        + " underscores, such as MARKETPLACE. (read: pasar)");
        assertThatThrownBy(() -> StageCode.of("pra"))
                .hasMessage("STAGE_MALFORMED: A stage code is made of capital letters, digits and underscores, such as"
                        + " PRE_COOPERATIVE. (read: pra)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000", "56102", "99999"})
    void takes_business_fields_of_five_digits(String code) {
        assertThat(KbliCode.of(code, KbliEdition.KBLI_2020).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5610", "561022", "5610a"})
    void rejects_business_fields_in_another_form(String code) {
        assertThatThrownBy(() -> KbliCode.of(code, KbliEdition.KBLI_2025))
                .isInstanceOfSatisfying(
                        MalformedValueException.class,
                        e -> assertThat(e.getCode()).isEqualTo("KBLI_MALFORMED"));
    }

    @Test
    void the_same_code_of_two_editions_is_not_the_same_field() {
        assertThat(KbliCode.of("56102", KbliEdition.KBLI_2020))
                .isNotEqualTo(KbliCode.of("56102", KbliEdition.KBLI_2025));
    }

    private static void assertMalformed(String code) {
        assertMalformed(() -> TradeCode.of(code), "TRADE_MALFORMED");
        assertMalformed(() -> ChannelCode.of(code), "CHANNEL_MALFORMED");
        assertMalformed(() -> StageCode.of(code), "STAGE_MALFORMED");
    }

    private static void assertMalformed(ThrowingCallable factory, String fault) {
        assertThatThrownBy(factory)
                .isInstanceOfSatisfying(
                        MalformedValueException.class,
                        e -> assertThat(e.getCode()).isEqualTo(fault));
    }
}
