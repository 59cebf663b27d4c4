package id.umkm.domain.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Violation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of a log on both sides; ten million were awarded on 1 February. */
class SoundLogTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);
    private static final Grant GRANT = Grant.builder()
            .id("HB-1")
            .policyVersion("2021.1")
            .application(Application.builder()
                    .from(Samples.application())
                    .submittedOn(day("01-04"))
                    .build())
            .awarded(Rupiah.of(10_000_000))
            .awardedOn(day("02-01"))
            .build();
    private static final GrantEvent PAID = paid(1, "03-01", 7_000_000);

    @Test
    void nothing_needs_to_have_happened() {
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,", "0, AMOUNT_NOT_POSITIVE", "-1, AMOUNT_NOT_POSITIVE"})
    void at_least_one_rupiah_is_awarded(long awarded, @Nullable String code) {
        Grant grant = Grant.builder().from(GRANT).awarded(Rupiah.of(awarded)).build();
        assertFound(grant, code, "/awarded");
    }

    @ParameterizedTest
    @CsvSource({"01-03, AWARD_BEFORE_SUBMISSION", "01-04,", "12-31,"})
    void the_award_comes_on_the_day_of_the_application_or_later(String day, @Nullable String code) {
        assertFound(Grant.builder().from(GRANT).awardedOn(day(day)).build(), code, "/awardedOn");
    }

    @ParameterizedTest
    @CsvSource({"01-31, EVENT_BEFORE_AWARD", "02-01,", "12-31,"})
    void nothing_happens_before_the_award(String day, @Nullable String code) {
        assertFound(with(paid(1, day, 1)), code, "/events/0/on");
    }

    @ParameterizedTest
    @CsvSource({"1,", "2147483647,", "0, TRANCHE_NUMBER_WRONG", "-1, TRANCHE_NUMBER_WRONG"})
    void tranches_are_counted_from_one(int tranche, @Nullable String code) {
        assertFound(with(paid(tranche, "03-01", 1)), code, "/events/0/tranche");
    }

    @ParameterizedTest
    @EnumSource(GrantEvent.Type.class)
    void money_that_moves_has_an_amount(GrantEvent.Type type) {
        boolean needed = List.of(GrantEvent.Type.RELEASED, GrantEvent.Type.REPORT_ACCEPTED, GrantEvent.Type.RECOVERED)
                .contains(type);
        GrantEvent event = event(type, type == GrantEvent.Type.RELEASED ? 2 : 1, "03-01", null);
        assertFound(with(PAID, event), needed ? "EVENT_AMOUNT_MISSING" : null, "/events/1/amount");
        assertThat(violations(
                        PAID,
                        GrantEvent.builder().from(event).amount(Rupiah.ZERO).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(GrantEvent.Type.class)
    void only_a_payment_needs_its_tranche(GrantEvent.Type type) {
        GrantEvent event = event(type, null, "03-01", Rupiah.of(1));
        assertFound(
                with(PAID, event),
                type == GrantEvent.Type.RELEASED ? "EVENT_TRANCHE_MISSING" : null,
                "/events/1/tranche");
    }

    @Test
    void a_tranche_is_paid_once() {
        assertThat(violations(PAID, paid(2, "03-01", 3_000_000))).isEmpty();
        assertThat(violations(PAID, paid(1, "03-01", 7_000_000), paid(1, "05-01", 1)))
                .extracting(Violation::code, Violation::pointer, Violation::value)
                .containsExactly(
                        tuple("TRANCHE_RELEASED_TWICE", "/events/1/tranche", "1"),
                        tuple("TRANCHE_RELEASED_TWICE", "/events/2/tranche", "1"));
    }

    @Test
    void the_later_payment_of_a_tranche_is_the_wrong_one_wherever_it_is_listed() {
        assertFound(with(paid(1, "03-02", 1), PAID), "TRANCHE_RELEASED_TWICE", "/events/0/tranche");
        assertFound(with(PAID, paid(1, "03-02", 1)), "TRANCHE_RELEASED_TWICE", "/events/1/tranche");
    }

    @ParameterizedTest
    @CsvSource({"3000000,", "3000001, RELEASED_ABOVE_AWARD", "9007199254740991, RELEASED_ABOVE_AWARD"})
    void no_more_is_paid_than_was_awarded(long second, @Nullable String code) {
        assertFound(with(paid(2, "04-01", second), PAID), code, "/events/0/amount");
    }

    @Test
    void the_sum_of_the_payments_is_told_once_where_it_is_first_too_high() {
        assertFound(
                with(paid(3, "05-01", 1), paid(2, "04-01", 3_000_001), PAID),
                "RELEASED_ABOVE_AWARD",
                "/events/1/amount");
    }

    @Test
    void a_report_is_accepted_once() {
        GrantEvent accepted = accepted(1, "04-01", 1_000);
        assertThat(violations(PAID, accepted, accepted(null, "04-01", 1_000))).isEmpty();
        assertFound(with(PAID, accepted, accepted), "REPORT_ACCEPTED_TWICE", "/events/2/type");
        assertFound(with(accepted(1, "04-02", 1), PAID, accepted), "REPORT_ACCEPTED_TWICE", "/events/0/type");
        GrantEvent last = accepted(null, "04-01", 1_000);
        assertFound(with(last, PAID, last), "REPORT_ACCEPTED_TWICE", "/events/2/type");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT_SUBMITTED", "REPORT_REFUSED"})
    void an_accepted_report_is_neither_handed_in_nor_refused_again(GrantEvent.Type type) {
        for (Integer tranche : Arrays.asList(1, null)) {
            GrantEvent accepted = accepted(tranche, "04-02", 1);
            assertThat(violations(PAID, accepted, event(type, tranche, "04-01", null)))
                    .isEmpty();
            assertThat(violations(PAID, accepted, event(type, tranche, "04-02", null)))
                    .isEmpty();
            assertFound(
                    with(event(type, tranche, "04-03", null), PAID, accepted),
                    "REPORT_AFTER_ACCEPTANCE",
                    "/events/0/on");
        }
        GrantEvent other = event(type, null, "04-03", null);
        assertThat(violations(PAID, accepted(1, "04-02", 1), other)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT_SUBMITTED", "REPORT_REFUSED", "REPORT_ACCEPTED"})
    void a_report_comes_on_the_day_of_the_payment_or_later(GrantEvent.Type type) {
        Rupiah amount = type == GrantEvent.Type.REPORT_ACCEPTED ? Rupiah.ZERO : null;
        assertThat(violations(event(type, 1, "03-01", amount), PAID)).isEmpty();
        assertFound(with(event(type, 1, "02-28", amount), PAID), "REPORT_BEFORE_RELEASE", "/events/0/on");
        assertFound(with(event(type, 2, "04-01", amount), PAID), "REPORT_BEFORE_RELEASE", "/events/0/tranche");
    }

    @Test
    void a_report_on_no_tranche_that_can_be_is_told_once() {
        assertFound(
                with(event(GrantEvent.Type.REPORT_SUBMITTED, 0, "04-01", null)),
                "TRANCHE_NUMBER_WRONG",
                "/events/0/tranche");
    }

    @Test
    void a_final_report_hangs_on_no_tranche() {
        assertThat(violations(event(GrantEvent.Type.REPORT_SUBMITTED, null, "02-01", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6999999, 1,",
        "7000000, 1, ACCOUNTED_ABOVE_RELEASED",
        "0, 7000000,",
        "0, 7000001, ACCOUNTED_ABOVE_RELEASED"
    })
    void no_more_is_accounted_for_and_given_back_than_was_paid(long accounted, long recovered, @Nullable String code) {
        assertFound(with(given("05-01", recovered), accepted(1, "04-01", accounted), PAID), code, "/events/0/amount");
    }

    @Test
    void the_sum_of_what_is_settled_is_told_once_where_it_is_first_too_high() {
        assertFound(
                with(given("05-02", 1), given("05-01", 1), accepted(1, "04-01", 7_000_000), PAID),
                "ACCOUNTED_ABOVE_RELEASED",
                "/events/1/amount");
    }

    @ParameterizedTest
    @CsvSource({"03-31, ACCOUNTED_ABOVE_RELEASED", "04-01,", "04-02,"})
    void what_is_paid_on_a_day_can_be_given_back_on_it_and_not_before(String day, @Nullable String code) {
        assertFound(with(given(day, 7_000_001), PAID, paid(2, "04-01", 1)), code, "/events/0/amount");
    }

    @Test
    void an_event_that_was_recorded_twice_gives_no_fault_in_the_sums_besides() {
        GrantEvent accepted = accepted(1, "04-01", 7_000_000);
        assertFound(with(PAID, PAID, accepted), "TRANCHE_RELEASED_TWICE", "/events/1/tranche");
        assertFound(with(PAID, accepted, accepted), "REPORT_ACCEPTED_TWICE", "/events/2/type");
    }

    @Test
    void negative_amounts_lower_no_sum() {
        assertThat(violations(PAID, given("04-01", -5_000_000), given("04-02", 7_000_001)))
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        tuple("AMOUNT_NEGATIVE", "/events/1/amount"),
                        tuple("ACCOUNTED_ABOVE_RELEASED", "/events/2/amount"));
    }

    @Test
    void no_number_of_events_makes_a_sum_overflow() {
        Grant grant = Grant.builder()
                .from(GRANT)
                .events(IntStream.rangeClosed(1, 2_000)
                        .mapToObj(tranche -> paid(tranche, "03-01", Rupiah.MAX))
                        .toList())
                .addEvents(given("04-01", Rupiah.MAX))
                .build();
        assertFound(grant, "RELEASED_ABOVE_AWARD", "/events/0/amount");
    }

    @Test
    void the_application_of_the_grant_is_checked_as_well() {
        Grant grant = Grant.builder()
                .from(GRANT)
                .application(Application.builder()
                        .from(GRANT.getApplication())
                        .requestedAmount(Rupiah.of(-1))
                        .build())
                .build();
        assertFound(grant, "AMOUNT_NEGATIVE", "/application/requestedAmount");
    }

    private static GrantEvent paid(int tranche, String day, long amount) {
        return event(GrantEvent.Type.RELEASED, tranche, day, Rupiah.of(amount));
    }

    private static GrantEvent accepted(@Nullable Integer tranche, String day, long amount) {
        return event(GrantEvent.Type.REPORT_ACCEPTED, tranche, day, Rupiah.of(amount));
    }

    private static GrantEvent given(String day, long amount) {
        return event(GrantEvent.Type.RECOVERED, null, day, Rupiah.of(amount));
    }

    private static GrantEvent event(
            GrantEvent.Type type, @Nullable Integer tranche, String day, @Nullable Rupiah amount) {
        return GrantEvent.builder()
                .type(type)
                .tranche(tranche)
                .on(day(day))
                .amount(amount)
                .build();
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2021-" + monthAndDay);
    }

    private static Grant with(GrantEvent... events) {
        return Grant.builder().from(GRANT).addEvents(events).build();
    }

    private static List<Violation> violations(GrantEvent... events) {
        return DomainValidator.standard().violations(with(events), AS_OF);
    }

    private static void assertFound(Grant grant, @Nullable String code, String pointer) {
        List<Violation> found = DomainValidator.standard().violations(grant, AS_OF);
        if (code == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .extracting(Violation::code, Violation::pointer, Violation::isError)
                    .containsExactly(tuple(code, pointer, true));
        }
    }
}
