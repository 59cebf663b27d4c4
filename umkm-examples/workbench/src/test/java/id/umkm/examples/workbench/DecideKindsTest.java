package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code umkm decide} says of amounts, tranches and stages. */
class DecideKindsTest {
    @ParameterizedTest
    @CsvSource({
        "20000000, GRANTED, 20000000, ''",
        "20000001, REDUCED, 20000000, REQUEST_ABOVE_CEILING",
        "8499999, NONE, , REQUEST_BELOW_MINIMUM",
        "8500000, GRANTED, 8500000, ''"
    })
    void frozen_food_is_granted_what_it_asks_down_to_the_floor_and_up_to_the_ceiling(
            int asked, String outcome, @Nullable Long amount, String code) {
        JsonNode decision =
                only(decide("amount", "2021-06-01", Applications.of("A-1", 5).put("requestedAmount", asked)));

        assertThat(decision.get("kind").asText()).isEqualTo("amount");
        assertThat(decision.get("outcome").asText()).isEqualTo(outcome);
        assertThat(amount(decision)).isEqualTo(amount);
        assertThat(codes(decision)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void the_first_tranche_is_seventy_per_cent_and_the_second_the_rest() {
        JsonNode first = only(decide("disbursement", "2021-07-01", Grants.of("H-1")));
        JsonNode second = only(decide("disbursement", "2021-11-15", Grants.reported("H-1", "2021-11-10")));

        assertThat(first.get("outcome").asText()).isEqualTo("RELEASE");
        assertThat(first.get("tranche").asInt()).isEqualTo(1);
        assertThat(amount(first)).isEqualTo(14_000_000);
        assertThat(second.get("outcome").asText()).isEqualTo("RELEASE");
        assertThat(second.get("tranche").asInt()).isEqualTo(2);
        assertThat(amount(second)).isEqualTo(6_000_000);
        assertThat(codes(second)).isEmpty();
    }

    @Test
    void a_report_accepted_on_the_last_day_is_in_time_and_a_day_later_is_noted() {
        JsonNode inTime = only(decide("disbursement", "2022-01-20", Grants.reported("H-1", "2022-01-10")));
        JsonNode late = only(decide("disbursement", "2022-01-20", Grants.reported("H-1", "2022-01-11")));

        assertThat(inTime.get("outcome").asText()).isEqualTo("RELEASE");
        assertThat(codes(inTime)).isEmpty();
        assertThat(late.get("outcome").asText()).isEqualTo("RELEASE");
        assertThat(codes(late)).containsExactly("REPORT_LATE");
        assertThat(amount(late)).isEqualTo(6_000_000);
    }

    @Test
    void without_a_report_the_second_tranche_waits_and_then_is_stopped() {
        JsonNode waits = only(decide("disbursement", "2022-02-09", Grants.paidOnce("H-1")));
        JsonNode stopped = only(decide("disbursement", "2022-02-10", Grants.paidOnce("H-1")));

        assertThat(waits.get("outcome").asText()).isEqualTo("HOLD");
        assertThat(codes(waits)).containsExactly("REPORT_MISSING");
        assertThat(stopped.get("outcome").asText()).isEqualTo("STOP");
        assertThat(codes(stopped)).containsExactly("REPORT_OVERDUE");
        assertThat(amount(stopped)).isNull();
    }

    @Test
    void a_tranche_that_is_named_is_paid_neither_twice_nor_before_its_turn() {
        JsonNode again = only(decide("disbursement", "2021-11-15", Grants.paidOnce("H-1"), "--tranche", "1"));
        JsonNode early = only(decide("disbursement", "2021-11-15", Grants.of("H-1"), "--tranche", "2"));

        assertThat(again.get("outcome").asText()).isEqualTo("STOP");
        assertThat(codes(again)).containsExactly("TRANCHE_ALREADY_PAID");
        assertThat(early.get("outcome").asText()).isEqualTo("HOLD");
        assertThat(codes(early)).contains("TRANCHE_OUT_OF_ORDER");
        assertThat(amount(early)).isNull();
    }

    @Test
    void after_the_last_tranche_money_spent_off_the_plan_is_taken_back() {
        ObjectNode grant = Grants.event(Grants.reported("H-1", "2021-11-10"), "RELEASED", "2021-11-20", 2, 6_000_000)
                .put("spentAsPlanned", false);

        JsonNode next = only(decide("disbursement", "2022-01-20", grant));
        JsonNode end = only(decide("disbursement", "2022-01-20", grant, "--tranche", "end"));

        assertThat(next.get("outcome").asText()).isEqualTo("RECOVER");
        assertThat(amount(next)).isEqualTo(6_000_000);
        assertThat(next.hasNonNull("tranche")).isFalse();
        assertThat(end).isEqualTo(next);
    }

    @Test
    void two_groups_with_one_person_in_common_have_nine_founders_and_a_warning() {
        ObjectNode proposal = Proposals.group(Proposals.group(Proposals.of("P-1"), "KLP-A", 1, 5), "KLP-B", 5, 9);

        Run run = decide("graduation", "2022-02-15", proposal);

        assertThat(run.exitCode()).isZero();
        assertThat(only(run).get("outcome").asText()).isEqualTo("PROMOTE");
        assertThat(run.err())
                .startsWith("baris 1 (P-1) perlu dilihat: /groups/1/members/0/nik")
                .contains("[FOUNDER_IN_TWO_GROUPS]")
                .doesNotContain(Applications.nik(5));
    }

    @Test
    void two_groups_with_two_persons_in_common_need_one_more_founder() {
        ObjectNode proposal = Proposals.group(Proposals.group(Proposals.of("P-1"), "KLP-A", 1, 5), "KLP-B", 4, 8);

        JsonNode decision = only(decide("graduation", "2022-02-15", proposal));

        assertThat(decision.get("outcome").asText()).isEqualTo("STAY");
        assertThat(codes(decision)).containsExactly("TOO_FEW_FOUNDERS");
        JsonNode remedy = decision.get("remedy");
        assertThat(remedy).hasSize(1);
        assertThat(remedy.get(0).get("op").asText()).isEqualTo("ADD_MEMBER");
        assertThat(remedy.get(0).get("count").asInt()).isEqualTo(1);
    }

    static Stream<Arguments> badGrants() {
        return Stream.of(
                Arguments.of(
                        "a tranche before the award",
                        Grants.event(Grants.of("H-2"), "RELEASED", "2021-06-14", 1, 14_000_000),
                        "EVENT_BEFORE_AWARD",
                        "/events/0/on"),
                Arguments.of(
                        "a tranche twice",
                        Grants.event(Grants.paidOnce("H-2"), "RELEASED", "2021-07-02", 1, 1),
                        "TRANCHE_RELEASED_TWICE",
                        "/events/1/tranche"),
                Arguments.of(
                        "two reports for one tranche",
                        Grants.event(
                                Grants.event(Grants.paidOnce("H-2"), "REPORT_ACCEPTED", "2021-08-01", 1, 1_000),
                                "REPORT_ACCEPTED",
                                "2021-08-02",
                                1,
                                1_000),
                        "REPORT_ACCEPTED_TWICE",
                        "/events/2/type"),
                Arguments.of(
                        "more paid than awarded",
                        Grants.event(Grants.of("H-2"), "RELEASED", "2021-07-01", 1, 20_000_001),
                        "RELEASED_ABOVE_AWARD",
                        "/events/0/amount"),
                Arguments.of(
                        "a grant that is an application",
                        Applications.of("H-2", 5),
                        "REQUIRED_MISSING",
                        "/application"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badGrants")
    void a_grant_that_cannot_be_true_is_rejected_and_the_others_go_on(
            String name, ObjectNode bad, String code, String pointer) {
        Run run = decide("disbursement", "2021-11-15", Grants.of("H-1") + "\n" + bad + "\n" + Grants.of("H-3"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.results().stream().map(result -> result.get("outcome").asText()))
                .containsExactly("RELEASE", "REJECTED", "RELEASE");
        JsonNode problems = run.results().get(1).get("problems");
        assertThat(Applications.texts(problems, "code")).contains(code);
        assertThat(Applications.texts(problems, "pointer")).contains(pointer);
        assertThat(run.err()).contains("baris 2 (H-2) ditolak", "dibaca 3 = diputuskan 2 + ditolak 1");
    }

    @Test
    void one_grant_that_comes_twice_is_paid_once() {
        Run run = decide("disbursement", "2021-11-15", Grants.of("H-1") + "\n" + Grants.of("H-1"));

        assertThat(run.results().stream().map(result -> result.get("outcome").asText()))
                .containsExactly("RELEASE", "REJECTED");
        assertThat(Applications.texts(run.results().get(1).get("problems"), "code"))
                .containsExactly("DUPLICATE_ID");
    }

    @Test
    void a_grant_of_a_version_that_is_not_there_is_not_decided_by_another() {
        JsonNode decision =
                only(decide("disbursement", "2021-11-15", Grants.of("H-1").put("policyVersion", "2019.1")));

        assertThat(decision.get("outcome").asText()).isEqualTo("NO_POLICY_IN_FORCE");
    }

    @Test
    void a_record_holds_the_input_and_the_decision() {
        Run bare = decide("disbursement", "2021-11-15", Grants.of("H-1"));
        Run record = decide("disbursement", "2021-11-15", Grants.of("H-1") + "\n{\n", "--record");

        assertThat(record.results().get(0).get("decision")).isEqualTo(only(bare));
        assertThat(record.results().get(0).get("input").get("id").asText()).isEqualTo("H-1");
        assertThat(record.results().get(1).get("outcome").asText()).isEqualTo("REJECTED");
    }

    @Test
    void what_cannot_be_asked_is_told_with_what_can() {
        assertWrong("--tranche hanya untuk --kind disbursement", "--kind", "amount", "--tranche", "1");
        assertWrong("mencairkan hibah dalam 2 tahap; tahap 3 tidak ada", "--kind", "disbursement", "--tranche", "3");
        assertWrong("Tahap \"0\" tidak dikenal", "--kind", "disbursement", "--tranche", "0");
        assertWrong("Pakai umkm allocate", "--kind", "allocation");
        assertWrong("Pilih eligibility", "--kind", "bonus");
    }

    private static void assertWrong(String message, String... args) {
        List<String> all = new ArrayList<>(List.of("decide", "--policy", "mojokerto-iw", "--as-of", "2021-06-01", "-"));
        all.addAll(List.of(args));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    private static Run decide(String kind, String asOf, Object records, String... more) {
        List<String> args =
                new ArrayList<>(List.of("decide", "--policy", "mojokerto-iw", "--kind", kind, "--as-of", asOf, "-"));
        args.addAll(List.of(more));
        return Run.with(records.toString().getBytes(UTF_8), args.toArray(String[]::new));
    }

    private static JsonNode only(Run run) {
        assertThat(run.results()).hasSize(1);
        return run.results().get(0);
    }

    private static @Nullable Long amount(JsonNode decision) {
        return decision.get("amount").isNull() ? null : decision.get("amount").asLong();
    }

    private static List<String> codes(JsonNode decision) {
        return Applications.texts(decision.get("findings"), "code");
    }
}
