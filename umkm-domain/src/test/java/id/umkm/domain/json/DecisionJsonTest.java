package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.decision.Who;
import id.umkm.domain.law.Basis;
import id.umkm.domain.validation.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {
    private static final PolicyRef POLICY = new PolicyRef("mojokerto-iw", "2021.1", "ab".repeat(32));

    private static final Decision DECISION = Decision.builder()
            .kind(DecisionKind.ELIGIBILITY)
            .outcome(Outcome.NOT_ELIGIBLE)
            .id("IW-035")
            .asOf(LocalDate.of(2021, 6, 1))
            .policy(POLICY)
            .missing(List.of(new MissingFact("employer", "m3", List.of("MEMBER_STATE_EMPLOYEE"))))
            .findings(List.of(Finding.builder()
                    .code("GROUP_TOO_SMALL")
                    .effect(Effect.REJECT)
                    .basis(Basis.SOURCE)
                    .citations(List.of("BO-8: BANGSAONLINE 21/12/2021, paragraf 8"))
                    .position("Kelayakan/GROUP_TOO_SMALL")
                    .layer(Layer.PROGRAMME)
                    .who(List.of(new Who("m1", "************9001")))
                    .message(Text.of("Kelompok beranggotakan 4 orang.", "The group has 4 members."))
                    .advice(Text.of("Tambah 1 anggota.", null))
                    .evidence(List.of(new Evidence("member_count", null, 4L, ">= 5", "anggota_minimal")))
                    .build()))
            .outputs(List.of(new Output("priority", 1L, "Prioritas/PRI-1", Basis.SOURCE, List.of("BO-4: x"))))
            .audit(Audit.of("cd".repeat(32), "umkm-rules 0.1.0"))
            .build();

    private static final String JSON =
            "{\"schema\":1,\"kind\":\"eligibility\",\"outcome\":\"NOT_ELIGIBLE\",\"id\":\"IW-035\","
                    + "\"asOf\":\"2021-06-01\",\"policy\":{\"id\":\"mojokerto-iw\",\"version\":\"2021.1\",\"sha256\":\""
                    + "ab".repeat(32)
                    + "\"},\"amount\":null,\"missing\":[{\"attribute\":\"employer\",\"who\":\"m3\",\"codes\":[\"MEMBER_STATE_EMPLOYEE\"]}],"
                    + "\"findings\":[{\"code\":\"GROUP_TOO_SMALL\",\"effect\":\"REJECT\",\"basis\":\"SOURCE\","
                    + "\"citations\":[\"BO-8: BANGSAONLINE 21/12/2021, paragraf 8\"],\"position\":\"Kelayakan/GROUP_TOO_SMALL\","
                    + "\"layer\":\"programme\",\"who\":[{\"ref\":\"m1\",\"nik\":\"************9001\"}],"
                    + "\"message\":{\"id\":\"Kelompok beranggotakan 4 orang.\",\"en\":\"The group has 4 members.\"},"
                    + "\"advice\":{\"id\":\"Tambah 1 anggota.\",\"en\":null},"
                    + "\"evidence\":[{\"attribute\":\"member_count\",\"who\":null,\"actual\":4,\"required\":\">= 5\",\"parameter\":\"anggota_minimal\"}]}],"
                    + "\"outputs\":[{\"attribute\":\"priority\",\"value\":1,\"position\":\"Prioritas/PRI-1\",\"basis\":\"SOURCE\",\"citations\":[\"BO-4: x\"]}],"
                    + "\"remedy\":[],\"noRemedyReason\":null,"
                    + "\"audit\":{\"inputSha256\":\"" + "cd".repeat(32) + "\",\"engine\":\"umkm-rules 0.1.0\"}}";

    @Test
    void is_written_on_one_line_in_the_order_of_the_contract() {
        assertThat(DecisionJson.write(DECISION)).isEqualTo(JSON);
    }

    @Test
    void is_read_back_equal() {
        assertThat(DecisionJson.parse(JSON).orThrow()).isEqualTo(DECISION);
        assertThat(DecisionJson.parse(JSON).getId()).isEqualTo("IW-035");
    }

    @Test
    void nearest_policies_are_written_only_where_there_are_some() {
        Decision none = Decision.builder()
                .from(DECISION)
                .outcome(Outcome.NO_POLICY_IN_FORCE)
                .policy(null)
                .nearestPolicies(List.of(POLICY))
                .build();
        assertThat(DecisionJson.write(none))
                .contains("\"policy\":null", "\"nearestPolicies\":[{\"id\":\"mojokerto-iw\"");
        assertThat(DecisionJson.parse(DecisionJson.write(none)).orThrow()).isEqualTo(none);
    }

    @Test
    void a_decision_about_several_groups_says_which_one_it_means() {
        Decision decision = Decision.builder()
                .from(DECISION)
                .missing(List.of(new MissingFact("monthly_sales", "KLP-2", null, List.of("SALES_NOT_RISEN"))))
                .findings(List.of(Finding.builder()
                        .from(DECISION.getFindings().get(0))
                        .group("KLP-1")
                        .build()))
                .build();
        assertThat(DecisionJson.write(decision))
                .contains(
                        "{\"attribute\":\"monthly_sales\",\"group\":\"KLP-2\",\"who\":null,\"codes\":[\"SALES_NOT_RISEN\"]}",
                        "\"layer\":\"programme\",\"group\":\"KLP-1\",\"who\":[");
        assertRoundTrip(decision);
    }

    @Test
    void a_disbursement_says_its_tranche() {
        Decision decision = Decision.builder()
                .from(DECISION)
                .kind(DecisionKind.DISBURSEMENT)
                .outcome(Outcome.RELEASE)
                .amount(Rupiah.of(14_000_000))
                .tranche(2)
                .build();
        assertThat(DecisionJson.write(decision)).contains("\"amount\":14000000,\"tranche\":2,\"missing\":");
        assertRoundTrip(decision);
    }

    @Test
    void an_allocation_says_where_the_application_stands() {
        Ranking ranking = new Ranking(
                Rupiah.of(30_000_000),
                2,
                3,
                2,
                Rupiah.of(20_000_000),
                Rupiah.of(2_500_000),
                List.of(
                        new Ranking.Key("priority", false, 1L, "Alokasi/Urutan 1"),
                        new Ranking.Key("in_target_group", true, "3/5", "Alokasi/Urutan 2")));
        Decision decision = allocation(ranking);
        assertThat(DecisionJson.write(decision))
                .contains(",\"ranking\":{\"budget\":30000000,\"rank\":2,\"of\":3,\"cut\":2,\"ahead\":20000000,"
                        + "\"shortfall\":2500000,\"keys\":["
                        + "{\"attribute\":\"priority\",\"shareOfMembers\":false,\"value\":1,\"position\":\"Alokasi/Urutan 1\"},"
                        + "{\"attribute\":\"in_target_group\",\"shareOfMembers\":true,\"value\":\"3/5\","
                        + "\"position\":\"Alokasi/Urutan 2\"}]},\"missing\":");
        assertRoundTrip(decision);
    }

    @Test
    void one_that_was_not_ranked_has_no_rank() {
        Decision decision = allocation(new Ranking(Rupiah.ZERO, null, 0, null, null, null, List.of()));
        assertThat(DecisionJson.write(decision))
                .contains("\"ranking\":{\"budget\":0,\"rank\":null,\"of\":0,\"cut\":null,\"ahead\":null,"
                        + "\"shortfall\":null,\"keys\":[]}");
        assertRoundTrip(decision);
    }

    @Test
    void a_remedy_is_a_list_of_operations_and_what_they_come_to() {
        Decision decision = remedied(Remedy.of(
                List.of(
                        new RemedyOperation(
                                RemedyOperation.Kind.ADD_MEMBER,
                                null,
                                "KLP-1",
                                null,
                                null,
                                1,
                                List.of("GROUP_TOO_SMALL")),
                        new RemedyOperation(
                                RemedyOperation.Kind.REPLACE_MEMBER, null, null, "m3", null, null, List.of("A", "B")),
                        new RemedyOperation(
                                RemedyOperation.Kind.SET,
                                "requested_amount",
                                null,
                                null,
                                8_500_000L,
                                null,
                                List.of("REQUEST_BELOW_MINIMUM")),
                        new RemedyOperation(
                                RemedyOperation.Kind.PROVIDE,
                                "skilled",
                                null,
                                "m3",
                                true,
                                null,
                                List.of("SKILL_MISSING"))),
                Outcome.ELIGIBLE,
                null));
        assertThat(DecisionJson.write(decision))
                .contains(",\"remedy\":["
                        + "{\"op\":\"ADD_MEMBER\",\"group\":\"KLP-1\",\"count\":1,\"codes\":[\"GROUP_TOO_SMALL\"]},"
                        + "{\"op\":\"REPLACE_MEMBER\",\"who\":\"m3\",\"codes\":[\"A\",\"B\"]},"
                        + "{\"op\":\"SET\",\"attribute\":\"requested_amount\",\"value\":8500000,\"codes\":[\"REQUEST_BELOW_MINIMUM\"]},"
                        + "{\"op\":\"PROVIDE\",\"attribute\":\"skilled\",\"who\":\"m3\",\"value\":true,\"codes\":[\"SKILL_MISSING\"]}],"
                        + "\"remedyOutcome\":\"ELIGIBLE\",\"noRemedyReason\":null,\"audit\"");
        assertRoundTrip(decision);
    }

    @Test
    void where_nothing_can_be_done_it_says_why() {
        Decision decision = remedied(Remedy.none(Text.of("Menunggu tahun depan.", "Wait for next year.")));
        assertThat(DecisionJson.write(decision))
                .contains(
                        ",\"remedy\":[],\"noRemedyReason\":{\"id\":\"Menunggu tahun depan.\",\"en\":\"Wait for next year.\"},");
        assertRoundTrip(decision);
    }

    @Test
    void a_decision_without_its_remedy_is_rejected() {
        assertThat(DecisionJson.parse(JSON.replace("\"remedy\":[],", "")).getViolations())
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(tuple("REQUIRED_MISSING", "/remedy"));
    }

    @Test
    void a_remedy_that_leads_to_an_outcome_of_another_kind_is_rejected() {
        String json = JSON.replace("\"noRemedyReason\"", "\"remedyOutcome\":\"FUNDED\",\"noRemedyReason\"");
        assertThat(DecisionJson.parse(json).getViolations())
                .extracting(Violation::code, Violation::pointer, Violation::value)
                .containsExactly(tuple("OUTCOME_NOT_OF_KIND", "/remedyOutcome", "FUNDED"));
    }

    @Test
    void an_amount_is_a_whole_number() {
        Decision decision =
                Decision.builder().from(DECISION).amount(Rupiah.of(20_000_000)).build();
        assertThat(DecisionJson.write(decision)).contains("\"amount\":20000000,");
    }

    @Test
    void an_outcome_of_another_kind_is_rejected() {
        assertThat(DecisionJson.parse(JSON.replace("NOT_ELIGIBLE", "REFERRED")).getViolations())
                .extracting(Violation::code, Violation::pointer, Violation::value)
                .containsExactly(tuple("OUTCOME_NOT_OF_KIND", "/outcome", "REFERRED"));
    }

    private static Decision allocation(Ranking ranking) {
        return Decision.builder()
                .from(DECISION)
                .kind(DecisionKind.ALLOCATION)
                .outcome(Outcome.NOT_FUNDED)
                .ranking(ranking)
                .build();
    }

    private static Decision remedied(Remedy remedy) {
        return Decision.builder().from(DECISION).remedy(remedy).build();
    }

    private static void assertRoundTrip(Decision decision) {
        assertThat(DecisionJson.parse(DecisionJson.write(decision)).orThrow()).isEqualTo(decision);
    }

    @Test
    void all_problems_are_told() {
        String json = JSON.replace("\"schema\":1", "\"schema\":2")
                .replace("\"eligibility\"", "\"ELIGIBILITY\"")
                .replace("\"actual\":4", "\"actual\":4.5")
                .replace("\"layer\":\"programme\",", "")
                .replace("\"engine\"", "\"machine\"");
        assertThat(DecisionJson.parse(json).getViolations())
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        tuple("REQUIRED_MISSING", "/audit/engine"),
                        tuple("UNKNOWN_PROPERTY", "/audit/machine"),
                        tuple("NUMBER_NOT_WHOLE", "/findings/0/evidence/0/actual"),
                        tuple("REQUIRED_MISSING", "/findings/0/layer"),
                        tuple("VALUE_NOT_ALLOWED", "/kind"),
                        tuple("SCHEMA_UNSUPPORTED", "/schema"));
    }
}
