package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Language;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.json.ProposalJson;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.check.PolicyCheck;
import id.umkm.rules.exchange.DmnExport;
import id.umkm.rules.exchange.DrlExport;
import id.umkm.rules.exchange.RuleBookHtml;
import id.umkm.rules.explain.Letters;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyTyper;
import id.umkm.rules.source.XlsxPolicy;
import id.umkm.rules.study.Mutants;
import id.umkm.rules.study.PolicyDiff;
import id.umkm.rules.study.ScenarioRunner;
import id.umkm.rules.study.Simulation;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies whose applicants are entrepreneurs, clusters or cooperatives, from their text to a letter. */
class ApplicantKindsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final String OWNER = "\"owner\":{\"ref\":\"m1\",\"nik\":\"3576025204859001\",\"bankCredit\":false}";
    private static final String ENTREPRENEUR =
            "\"entrepreneur\":{\"id\":\"WU-1\",\"companion\":\"P-7\",\"trained\":false,\"village\":\"13.71.01.1001\",";

    private final PolicyEngine entrepreneurs = PolicyEngine.of(ApplicantTexts.library(ApplicantTexts.ENTREPRENEUR));
    private final PolicyEngine cooperatives = PolicyEngine.of(ApplicantTexts.library(ApplicantTexts.COOPERATIVE));

    static List<String> policies() {
        return List.of(ApplicantTexts.ENTREPRENEUR, ApplicantTexts.COOPERATIVE, ApplicantTexts.CLUSTER);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_tool_takes_such_a_policy(String text) {
        PolicyLibrary library = ApplicantTexts.library(text);
        Policy policy = library.policies().get(0);
        assertThat(ScenarioRunner.run(policy))
                .allSatisfy(result -> assertThat(result.differences()).isEmpty());
        assertThat(PolicyCheck.check(policy, library.documents(), DAY).isSound())
                .isTrue();
        byte[] workbook = XlsxPolicy.write(library.documents().get(0), Vocabulary.standard(), List.of());
        Policy again = PolicyTyper.type(XlsxPolicy.read("contoh.xlsx", workbook), List.of(), Vocabulary.standard());
        assertThat(again).isEqualTo(policy);
        assertThat(again.getSha256()).isEqualTo(policy.getSha256());
        assertThat(PolicyDiff.of(policy, again)).isEmpty();
        assertThat(Mutants.of(policy)).isNotEmpty();
        assertThat(DrlExport.of(policy, DAY).text()).contains("rule ");
        assertThat(DmnExport.of(policy, DAY).text()).contains("definitions");
        assertThat(RuleBookHtml.of(policy, Language.INDONESIAN)).contains("<html");
    }

    @Test
    void the_kind_of_applicants_is_kept() {
        assertThat(ApplicantTexts.policy(ApplicantTexts.ENTREPRENEUR).getApplicantKind())
                .isEqualTo(ApplicantKind.ENTREPRENEUR);
        assertThat(ApplicantTexts.policy(ApplicantTexts.ENTREPRENEUR.replace("perorangan", "entrepreneur"))
                        .getApplicantKind())
                .isEqualTo(ApplicantKind.ENTREPRENEUR);
        assertThat(ApplicantTexts.policy(ApplicantTexts.CLUSTER).getApplicantKind())
                .isEqualTo(ApplicantKind.CLUSTER);
        assertThat(faults(ApplicantTexts.CLUSTER.replace("Isi: klaster", "Isi: kelurahan")))
                .contains("WORD_UNKNOWN Kebijakan/Jenis pemohon/Isi");
    }

    @Test
    void an_entrepreneur_is_decided_by_the_facts_of_the_business_and_the_owner() {
        Application helped = application(ENTREPRENEUR + OWNER + "}");
        Decision unknown = entrepreneurs.programme("contoh").eligibility(helped, DAY);
        assertThat(unknown.getOutcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(unknown.getMissing()).extracting(MissingFact::attribute).contains("business_letter");
        Application here = application(
                ENTREPRENEUR + OWNER.replace("\"bankCredit\"", "\"village\":\"13.71.01.1001\",\"bankCredit\"") + "}");
        Decision eligible = entrepreneurs.programme("contoh").eligibility(here, DAY);
        assertThat(eligible.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        Application indebted = application(ENTREPRENEUR + OWNER.replace("false", "true") + "}");
        Decision refused = entrepreneurs.programme("contoh").eligibility(indebted, DAY);
        assertThat(refused.getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(codes(refused)).containsExactly("OWES_A_BANK");
    }

    @Test
    void letters_to_an_entrepreneur_speak_to_the_person() {
        Policy policy = ApplicantTexts.policy(ApplicantTexts.ENTREPRENEUR);
        Application application = application(ENTREPRENEUR + OWNER + "}");
        Decision referral = entrepreneurs.programme("contoh").referral(application, DAY);
        assertThat(referral.getOutcome()).isEqualTo(Outcome.REFERRED);
        assertThat(Letters.toCitizen(referral, policy, Language.INDONESIAN))
                .contains("Anda dirujuk agar didampingi.")
                .doesNotContainIgnoringCase("kelompok");
        assertThat(Letters.toCitizen(referral, policy, Language.ENGLISH))
                .contains("You are referred to somebody who accompanies you.")
                .doesNotContainIgnoringCase("group");
        for (String trained : List.of("true", "false", "null")) {
            Decision graduation = entrepreneurs
                    .programme("contoh")
                    .graduation(review(trained, "\"stage\":\"NEW\",\"hasNib\":true"), DAY);
            assertThat(Letters.toCitizen(graduation, policy, Language.INDONESIAN))
                    .contains("Anda")
                    .doesNotContainIgnoringCase("kelompok")
                    .doesNotContainIgnoringCase("pendirian");
            assertThat(Letters.toCitizen(graduation, policy, Language.ENGLISH))
                    .doesNotContainIgnoringCase("group")
                    .doesNotContainIgnoringCase("founding");
        }
    }

    @Test
    void an_entrepreneur_reaches_the_next_stage_and_the_decision_is_replayed() {
        FoundingProposal proposal = review("true", "\"stage\":\"NEW\",\"hasNib\":true");
        Decision promoted = entrepreneurs.programme("contoh").graduation(proposal, DAY);
        assertThat(promoted.getOutcome()).isEqualTo(Outcome.PROMOTE);
        assertThat(promoted.getOutputs())
                .extracting(Output::attribute, Output::value)
                .containsExactly(tuple("entrepreneur_stage", "MIDDLE"));
        entrepreneurs.replay(DecisionRecord.of(proposal, promoted)).requireSame();
        Decision stays = entrepreneurs
                .programme("contoh")
                .graduation(review("false", "\"stage\":\"NEW\",\"hasNib\":false"), DAY);
        assertThat(stays.getOutcome()).isEqualTo(Outcome.STAY);
        assertThat(codes(stays)).containsExactly("NOT_TRAINED", "NO_NIB");
        assertThat(stays.getRemedy().operations()).hasSize(2);
        assertThat(stays.getRemedy().outcome()).isEqualTo(Outcome.PROMOTE);
        Decision back = entrepreneurs
                .programme("contoh")
                .graduation(review("true", "\"stage\":\"MIDDLE\",\"idleMonths\":7"), DAY);
        assertThat(back.getOutcome()).isEqualTo(Outcome.DEMOTE);
    }

    @Test
    void the_organs_and_kin_of_a_cooperative_are_counted_from_its_record() {
        Decision sisters = cooperatives.programme("contoh").eligibility(cooperative("SIBLING", "SUPERVISORS"), DAY);
        assertThat(codes(sisters)).isEmpty();
        assertThat(sisters.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        Decision child = cooperatives.programme("contoh").eligibility(cooperative("CHILD", "SUPERVISORS"), DAY);
        assertThat(codes(child)).containsExactly("NEAR_KIN");
        Decision two = cooperatives.programme("contoh").eligibility(cooperative("CHILD", "BOARD"), DAY);
        assertThat(codes(two)).containsExactly("BOARD_EVEN", "NEAR_KIN");
        Decision outside = cooperatives.programme("contoh").eligibility(cooperative("CHILD", "NONE"), DAY);
        assertThat(outside.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void applicants_of_another_kind_are_told_with_their_place() {
        ProgrammeEngine programme = cooperatives.programme("contoh");
        Application application = application(ENTREPRENEUR + OWNER + "}");
        assertThat(violations(() -> programme.eligibility(application, DAY)))
                .extracting(Violation::code, Violation::pointer, Violation::value)
                .containsExactly(tuple("APPLICANT_KIND_WRONG", "/entrepreneur", "entrepreneur"));
        assertThat(violations(() -> programme.graduation(review("true", "\"stage\":\"NEW\""), DAY)))
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(tuple("APPLICANT_KIND_WRONG", "/entrepreneur"));
        Simulation simulation = Simulation.of(
                ApplicantTexts.policy(ApplicantTexts.COOPERATIVE),
                ApplicantTexts.policy(ApplicantTexts.ENTREPRENEUR),
                DAY);
        var compared = simulation.compare(entrepreneurs.programme("contoh").validate(application, DAY));
        assertThat(compared.before().outcome()).isNull();
        assertThat(compared.after().outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void a_row_that_asks_facts_of_another_kind_says_whose_they_are() {
        assertThat(faults(ApplicantTexts.ENTREPRENEUR.replace("Atribut: ber_pendamping", "Atribut: pengurus_ganjil")))
                .contains("ATTRIBUTE_OF_OTHER_APPLICANT Kelayakan/NO_COMPANION/Atribut");
        assertThat(message(ApplicantTexts.ENTREPRENEUR.replace("Atribut: ber_pendamping", "Atribut: pengurus_ganjil")))
                .contains("Atribut ini milik koperasi; pemohon kebijakan ini wirausaha.");
        assertThat(faults(ApplicantTexts.COOPERATIVE.replace("nomor_usulan: K-1,", "nomor_usulan: K-1, terlatih: ya,")))
                .contains("ATTRIBUTE_OF_OTHER_APPLICANT Contoh/K1/terlatih");
        assertThat(faults(ApplicantTexts.ENTREPRENEUR.replace(
                        "Jika jumlah_diminta: \"<= 5 juta\"", "Jika jenis_mitra: Modal")))
                .contains("ATTRIBUTE_OF_OTHER_APPLICANT Penyalur/P-1/Jika jenis_mitra");
    }

    @Test
    void an_entrepreneur_has_one_person_whom_nobody_replaces() {
        for (String remedy : List.of("tambah anggota", "ganti anggota")) {
            assertThat(faults(ApplicantTexts.ENTREPRENEUR.replace("Perbaikan: lengkapi", "Perbaikan: " + remedy)))
                    .contains("REMEDY_NOT_OF_APPLICANT Kelayakan/BUSINESS_ELSEWHERE/Perbaikan");
        }
        assertThat(faults(ApplicantTexts.ENTREPRENEUR.replace("Anggota: P01,", "Anggota: P01-P02,")))
                .contains("OWNER_NOT_ONE Skenario/S1/Contoh");
        assertThat(faults(ApplicantTexts.ENTREPRENEUR.replace(
                        "Perubahan: ber_pendamping = tidak", "Perubahan: \"P01: hapus\"")))
                .contains("OWNER_NOT_ONE Skenario/S2/Contoh");
    }

    @Test
    void nobody_but_groups_reaches_a_stage_together() {
        assertThat(faults(ApplicantTexts.CLUSTER.replace("Cara: sendiri", "Cara: gabungan")))
                .containsExactly("STEP_NOT_JOINT Kelulusan/NOT_VALIDATED/Cara");
        assertThat(faults(ApplicantTexts.CLUSTER.replace(
                        "Berlaku untuk: klaster, Atribut: tanggal_validasi",
                        "Berlaku untuk: gabungan, Atribut: tanggal")))
                .contains("STEP_NOT_JOINT Kelulusan/NOT_VALIDATED/Berlaku untuk");
        assertThat(Mutants.survivors(ApplicantTexts.policy(ApplicantTexts.CLUSTER)))
                .isEmpty();
    }

    private static Application application(String applicant) {
        return ApplicationJson.parse(
                        "{\"id\":\"U-1\",\"submittedOn\":\"2021-03-01\",\"requestedAmount\":4000000," + applicant + "}")
                .orThrow();
    }

    private static FoundingProposal review(String trained, String facts) {
        return ProposalJson.parse(
                        "{\"id\":\"R-1\",\"reviewedOn\":\"2021-05-01\",\"entrepreneur\":{\"id\":\"WU-1\",\"trained\":"
                                + trained + "," + facts + "," + OWNER + "}}")
                .orThrow();
    }

    /** A chair of the board, and the kin of theirs who is in the other organ. */
    private static Application cooperative(String relation, String organ) {
        return application(
                "\"cooperative\":{\"id\":\"KOP-1\",\"type\":\"CONSUMER\",\"kin\":[{\"one\":\"m2\",\"relation\":\""
                        + relation
                        + "\",\"other\":\"m1\"}],\"members\":["
                        + "{\"ref\":\"m1\",\"nik\":\"3576025204859001\",\"organ\":\"BOARD\",\"position\":\"CHAIR\",\"villageLeadership\":false},"
                        + "{\"ref\":\"m2\",\"nik\":\"3576020311799002\",\"organ\":\"" + organ
                        + "\",\"villageLeadership\":false}]}");
    }

    private static List<String> codes(Decision decision) {
        return decision.getFindings().stream().map(Finding::getCode).toList();
    }

    private static List<Violation> violations(Runnable decide) {
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, decide::run);
        assertThat(thrown).as("violations").isNotNull();
        return thrown.getViolations();
    }

    private static List<String> faults(String text) {
        return thrown(text).getFaults().stream()
                .map(fault -> fault.code() + " " + fault.position())
                .toList();
    }

    private static String message(String text) {
        return thrown(text).getFaults().get(0).rule().id();
    }

    private static FaultyPolicyException thrown(String text) {
        FaultyPolicyException thrown =
                catchThrowableOfType(FaultyPolicyException.class, () -> ApplicantTexts.policy(text));
        assertThat(thrown).as("a fault").isNotNull();
        return thrown;
    }
}
