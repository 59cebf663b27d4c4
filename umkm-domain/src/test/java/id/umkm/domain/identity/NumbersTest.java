package id.umkm.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.MalformedValueException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTest {
    private static final Function<String, Object> KK = FamilyCardNumber::of;
    private static final Function<String, Object> NIB = Nib::of;
    private static final Function<String, Object> NPWP = Npwp::of;
    private static final Function<String, Object> COOPERATIVE = CooperativeNumber::of;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(KK, "3576020101100001", "************0001"),
                Arguments.of(KK, "3576023112990001", "************0001"),
                Arguments.of(NIB, "1234567890123", "*********0123"),
                Arguments.of(NPWP, "123456789012345", "***********2345"),
                Arguments.of(NPWP, "1234567890123456", "************3456"),
                Arguments.of(COOPERATIVE, "35.76.02.0001", "*********0001"),
                Arguments.of(COOPERATIVE, "12", "**"));
    }

    static Stream<Arguments> rejected() {
        return Stream.of(
                Arguments.of(KK, "3576020001100001", "FAMILY_CARD_NUMBER_MALFORMED"),
                Arguments.of(KK, "3576023213990001", "FAMILY_CARD_NUMBER_MALFORMED"),
                Arguments.of(KK, "357602010110000", "FAMILY_CARD_NUMBER_MALFORMED"),
                Arguments.of(NIB, "123456789012", "NIB_MALFORMED"),
                Arguments.of(NIB, "12345678901234", "NIB_MALFORMED"),
                Arguments.of(NPWP, "12345678901234", "NPWP_MALFORMED"),
                Arguments.of(NPWP, "12345678901234567", "NPWP_MALFORMED"),
                Arguments.of(NPWP, "01.234.567.8-901.000", "NPWP_MALFORMED"),
                Arguments.of(COOPERATIVE, "1", "COOPERATIVE_NUMBER_MALFORMED"),
                Arguments.of(COOPERATIVE, ".12", "COOPERATIVE_NUMBER_MALFORMED"),
                Arguments.of(COOPERATIVE, "1".repeat(33), "COOPERATIVE_NUMBER_MALFORMED"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void takes_the_form_and_prints_it_masked(Function<String, Object> factory, String text, String printed) {
        assertThat(factory.apply(text)).hasToString(printed).isEqualTo(factory.apply(text));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void rejects_another_form_without_telling_the_number(Function<String, Object> factory, String text, String code) {
        assertThatThrownBy(() -> factory.apply(text)).isInstanceOfSatisfying(MalformedValueException.class, e -> {
            assertThat(e.getCode()).isEqualTo(code);
            assertThat(e.getMaskedValue()).startsWith("*");
            assertThat(e.getRule().en()).isNotBlank();
        });
    }
}
