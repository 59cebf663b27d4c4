package id.umkm.domain.grant;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.history.ReportState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantAccountTest {
    @Test
    void what_was_paid_is_accounted_for_given_back_or_held() {
        Grant grant = with(
                event(GrantEvent.Type.RECOVERED, null, 9, 200),
                event(GrantEvent.Type.RELEASED, 1, 1, 7_000),
                event(GrantEvent.Type.REPORT_ACCEPTED, 1, 4, 6_000),
                event(GrantEvent.Type.RELEASED, 2, 5, 3_000),
                event(GrantEvent.Type.REPORT_ACCEPTED, null, 8, 2_500));
        GrantAccount account = GrantAccount.of(grant);
        assertThat(account).isEqualTo(new GrantAccount(Rupiah.of(10_000), Rupiah.of(8_500), Rupiah.of(200), 2));
        assertThat(account.held()).isEqualTo(Rupiah.of(1_300));
    }

    @Test
    void a_grant_to_which_nothing_happened_has_an_empty_account() {
        assertThat(GrantAccount.of(with())).isEqualTo(new GrantAccount(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, 0));
    }

    @Test
    void what_a_report_claims_is_not_accounted_for_until_it_is_accepted() {
        Grant grant = with(
                event(GrantEvent.Type.RELEASED, 1, 1, 7_000), event(GrantEvent.Type.REPORT_SUBMITTED, 1, 2, 7_000));
        assertThat(GrantAccount.of(grant).accountedFor()).isEqualTo(Rupiah.ZERO);
        assertThat(GrantAccount.of(grant).held()).isEqualTo(Rupiah.of(7_000));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "S2, SUBMITTED",
        "S2 R3, REFUSED",
        "R3 S2, REFUSED",
        "S2 R3 S4, SUBMITTED",
        "S2 R2, REFUSED",
        "S2 A3, ACCEPTED",
        "A3 S2 R2, ACCEPTED",
        "S2 R3 S4 A5, ACCEPTED"
    })
    void the_latest_word_on_a_report_counts_and_an_acceptance_is_the_last(String log, ReportState expected) {
        for (Integer tranche : Arrays.asList(1, null)) {
            List<GrantEvent> events = Arrays.stream(log.split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(word -> event(
                            switch (word.charAt(0)) {
                                case 'S' -> GrantEvent.Type.REPORT_SUBMITTED;
                                case 'R' -> GrantEvent.Type.REPORT_REFUSED;
                                default -> GrantEvent.Type.REPORT_ACCEPTED;
                            },
                            tranche,
                            word.charAt(1) - '0',
                            0))
                    .toList();
            Grant grant = with(events.toArray(new GrantEvent[0]));
            assertThat(GrantAccount.report(grant, tranche)).isEqualTo(expected);
            assertThat(GrantAccount.report(grant, 2)).isEqualTo(ReportState.NONE);
        }
    }

    @Test
    void the_day_of_acceptance_is_that_of_the_report_asked_for() {
        Grant grant = with(
                event(GrantEvent.Type.REPORT_SUBMITTED, 1, 2, 0),
                event(GrantEvent.Type.REPORT_ACCEPTED, null, 5, 0),
                event(GrantEvent.Type.REPORT_ACCEPTED, 1, 3, 0));
        assertThat(GrantAccount.acceptedOn(grant, 1)).contains(day(3));
        assertThat(GrantAccount.acceptedOn(grant, null)).contains(day(5));
        assertThat(GrantAccount.acceptedOn(grant, 2)).isEmpty();
    }

    private static GrantEvent event(GrantEvent.Type type, @Nullable Integer tranche, int day, long amount) {
        return GrantEvent.builder()
                .type(type)
                .tranche(tranche)
                .on(day(day))
                .amount(Rupiah.of(amount))
                .build();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2021, 7, day);
    }

    private static Grant with(GrantEvent... events) {
        return Grant.builder().from(Samples.grant()).events(List.of(events)).build();
    }
}
