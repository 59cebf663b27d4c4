package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.Who;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.law.Basis;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a host sees of the Mojokerto programme of 2021, decided on 1 June 2021. */
class ProgrammeEngineTest {
    private static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);
    private static final Vocabulary WORDS = Vocabulary.standard()
            .with(Attribute.yesNo("halal_plan", "rencana_halal").of(BusinessGroup.class, group ->
                    (Boolean) group.getExtras().get("halal_plan")));
    private static final PolicyEngine ENGINE = PolicyEngine.of(PolicyLibrary.bundled(WORDS));
    private static final ProgrammeEngine IW = ENGINE.programme("mojokerto-iw");
    private static final Application SAMPLE = Samples.application();
    private static final PastGrant OF_2020 =
            PastGrant.builder().programme("mojokerto-iw").year(2020).build();

    @Test
    void five_poor_members_of_magersari_are_eligible_and_come_first() {
        Decision decision = IW.eligibility(SAMPLE, AS_OF);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.getFindings()).isEmpty();
        assertThat(decision.getMissing()).isEmpty();
        assertThat(decision.getOutputs())
                .filteredOn(output -> output.attribute().equals("priority"))
                .extracting(Output::value, Output::position)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, "Prioritas/PRI-1"));
    }

    @Test
    void four_members_are_too_few_with_everything_that_explains_it() {
        Finding finding = only(IW.eligibility(with(members -> members.remove(4)), AS_OF), Outcome.NOT_ELIGIBLE);
        assertThat(finding.getCode()).isEqualTo("GROUP_TOO_SMALL");
        assertThat(finding.getEffect()).isEqualTo(Effect.REJECT);
        assertThat(finding.getBasis()).isEqualTo(Basis.SOURCE);
        assertThat(finding.getLayer()).isEqualTo(Layer.PROGRAMME);
        assertThat(finding.getPosition()).isEqualTo("Kelayakan/GROUP_TOO_SMALL");
        assertThat(finding.getCitations()).anyMatch(citation -> citation.startsWith("BO-8: "));
        assertThat(finding.getMessage().in(Language.INDONESIAN)).contains("4").contains("5");
        assertThat(finding.getEvidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.attribute()).isEqualTo("member_count");
            assertThat(evidence.actual()).isEqualTo(4L);
            assertThat(evidence.required()).isEqualTo(">= 5");
            assertThat(evidence.parameter()).isEqualTo("anggota_minimal");
        });
    }

    @Test
    void a_civil_servant_is_named_by_ref_and_masked_number() {
        Decision decision = IW.eligibility(withEmployer(Employer.ASN), AS_OF);
        Finding finding = only(decision, Outcome.NOT_ELIGIBLE);
        assertThat(finding.getCode()).isEqualTo("MEMBER_STATE_EMPLOYEE");
        assertThat(finding.getBasis()).isEqualTo(Basis.ASSUMPTION);
        assertThat(finding.getWho()).containsExactly(new Who("m3", "************9003"));
        assertThat(finding.getMessage().in(Language.ENGLISH)).contains("m3").contains("************9003");
        assertThat(decision.toString())
                .doesNotContain(
                        SAMPLE.getApplicant().getMembers().get(2).getNik().value());
    }

    @Test
    void an_unknown_employer_makes_the_application_incomplete_and_is_named() {
        Decision decision = IW.eligibility(withEmployer(null), AS_OF);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(decision.getFindings()).isEmpty();
        assertThat(decision.getMissing())
                .containsExactly(new MissingFact("employer", "m3", List.of("MEMBER_STATE_EMPLOYEE")));
    }

    @Test
    void a_sure_rejection_wins_over_an_unknown_fact_which_is_still_listed() {
        Application application = with(members -> {
            members.set(2, Member.builder().from(members.get(2)).employer(null).build());
            members.remove(4);
        });
        Decision decision = IW.eligibility(application, AS_OF);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.getFindings()).extracting(Finding::getCode).containsExactly("GROUP_TOO_SMALL");
        assertThat(decision.getMissing()).extracting(MissingFact::attribute).containsExactly("employer");
    }

    @Test
    void a_group_granted_in_the_year_before_is_refused_by_an_assumption() {
        Application application = application(SAMPLE, group -> group.grants(List.of(OF_2020)));
        Finding finding = only(IW.eligibility(application, AS_OF), Outcome.NOT_ELIGIBLE);
        assertThat(finding.getCode()).isEqualTo("GRANT_IN_PREVIOUS_YEAR");
        assertThat(finding.getBasis()).isEqualTo(Basis.ASSUMPTION);
        assertThat(finding.getLayer()).isEqualTo(Layer.NATIONAL);
    }

    @Test
    void history_follows_persons_to_a_new_group() {
        Application renamed = with(members -> members.replaceAll(
                member -> Member.builder().from(member).grants(List.of(OF_2020)).build()));
        Decision decision = IW.eligibility(renamed, AS_OF);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.getFindings())
                .extracting(Finding::getCode)
                .containsExactly("MEMBERS_MOSTLY_GRANTED_IN_PREVIOUS_YEAR", "MEMBER_GRANT_IN_PREVIOUS_YEAR");
    }

    @Test
    void one_of_five_granted_through_another_group_is_for_review() {
        Application one = with(members -> members.set(
                1,
                Member.builder().from(members.get(1)).grants(List.of(OF_2020)).build()));
        Finding finding = only(IW.eligibility(one, AS_OF), Outcome.NEEDS_REVIEW);
        assertThat(finding.getCode()).isEqualTo("MEMBER_GRANT_IN_PREVIOUS_YEAR");
        assertThat(finding.getWho()).extracting(Who::ref).containsExactly("m2");
    }

    @Test
    void a_member_without_skill_is_referred_to_the_office_of_the_trade() {
        Application unskilled = with(members -> members.set(
                0, Member.builder().from(members.get(0)).skilled(false).build()));
        Decision decision = IW.referral(unskilled, AS_OF);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.REFERRED);
        assertThat(decision.getFindings()).extracting(Finding::getCode).containsExactly("SKILL_MISSING");
        assertThat(IW.referral(SAMPLE, AS_OF).getOutcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void an_application_received_after_the_period_meets_no_policy() {
        Application late = Application.builder()
                .from(SAMPLE)
                .submittedOn(LocalDate.of(2023, 1, 1))
                .build();
        Decision decision = IW.eligibility(late, LocalDate.of(2023, 1, 2));
        assertThat(decision.getOutcome()).isEqualTo(Outcome.NO_POLICY_IN_FORCE);
        assertThat(decision.getPolicy()).isNull();
        assertThat(decision.getNearestPolicies())
                .extracting(nearest -> nearest.id() + " " + nearest.version())
                .containsExactly("mojokerto-iw 2021.1", "mojokerto-iw 2022.1");
        Application lastDay = Application.builder()
                .from(SAMPLE)
                .submittedOn(LocalDate.of(2021, 12, 31))
                .build();
        assertThat(IW.eligibility(lastDay, LocalDate.of(2021, 12, 31)).getOutcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void all_violations_of_an_unsound_application_come_at_once() {
        Application broken = application(
                Application.builder()
                        .from(SAMPLE)
                        .programme("padang")
                        .requestedAmount(Rupiah.of(-1))
                        .build(),
                group -> group.trade(TradeCode.of("MOON_DUST")).chair("m9"));
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> IW.eligibility(broken, AS_OF));
        assertThat(thrown.getViolations())
                .extracting(Violation::code, Violation::pointer)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("PROGRAMME_DIFFERS", "/programme"),
                        org.assertj.core.groups.Tuple.tuple("AMOUNT_NEGATIVE", "/requestedAmount"),
                        org.assertj.core.groups.Tuple.tuple("CHAIR_NOT_A_MEMBER", "/group/chair"),
                        org.assertj.core.groups.Tuple.tuple("TRADE_UNKNOWN", "/group/trade"));
    }

    @Test
    void an_unknown_programme_is_told_with_those_there_are() {
        assertThatThrownBy(() -> ENGINE.programme("mojokerto"))
                .isInstanceOf(UnknownProgrammeException.class)
                .hasMessageContaining("'mojokerto'")
                .hasMessageContaining("mojokerto-iw");
    }

    @Test
    void threads_that_share_the_engine_decide_alike() throws Exception {
        Decision alone = IW.eligibility(withEmployer(Employer.TNI), AS_OF);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Decision>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                boolean even = i % 2 == 0;
                tasks.add(() -> IW.eligibility(even ? withEmployer(Employer.TNI) : SAMPLE, AS_OF));
            }
            List<Future<Decision>> decisions = threads.invokeAll(tasks);
            for (int i = 0; i < decisions.size(); i++) {
                if (i % 2 == 0) {
                    assertThat(decisions.get(i).get()).isEqualTo(alone);
                } else {
                    assertThat(decisions.get(i).get().getOutcome()).isEqualTo(Outcome.ELIGIBLE);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Finding only(Decision decision, Outcome outcome) {
        assertThat(decision.getOutcome()).isEqualTo(outcome);
        assertThat(decision.getFindings()).hasSize(1);
        return decision.getFindings().get(0);
    }

    private static Application withEmployer(@org.jspecify.annotations.Nullable Employer employer) {
        return with(members -> members.set(
                2, Member.builder().from(members.get(2)).employer(employer).build()));
    }

    private static Application with(Consumer<List<Member>> change) {
        List<Member> members = new ArrayList<>(SAMPLE.getApplicant().getMembers());
        change.accept(members);
        return application(SAMPLE, group -> group.members(members));
    }

    private static Application application(Application application, Consumer<BusinessGroup.Builder> change) {
        BusinessGroup.Builder group = BusinessGroup.builder().from(Objects.requireNonNull(application.getGroup()));
        change.accept(group);
        return Application.builder().from(application).group(group.build()).build();
    }
}
