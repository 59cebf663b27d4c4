package id.umkm.rules.generator;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.group.BusinessGroup;
import id.umkm.rules.reference.ReferenceDecision;
import id.umkm.rules.reference.ReferenceEvaluator;
import id.umkm.rules.reference.ReferenceFacts;
import id.umkm.rules.reference.ReferencePolicy;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** Generated cases can be decided and come to every outcome. */
class PoliciesProperties {
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void about_applications(@ForAll("cases") Policies.Case each) {
        ReferencePolicy policy = ReferencePolicy.read(each.yamlTexts());
        ReferenceFacts facts = ReferenceFacts.of(each.application(), each.asOf());

        ReferenceDecision decision = ReferenceEvaluator.eligibility(policy, facts, each.asOf());
        ReferenceDecision referral = ReferenceEvaluator.referral(policy, facts, each.asOf());

        assertThat(decision.findings().stream()
                        .map(f -> f.replaceAll("\\(.*", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(decision.basis().keySet());
        assertThat(referral.outcome().equals("REFERRED"))
                .isEqualTo(referral.findings().stream().anyMatch(f -> !f.startsWith("TABLE_UNRESOLVED")));
        expect(decision, "ELIGIBLE", "NOT_ELIGIBLE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void about_amounts(@ForAll("amounts") Policies.Case each) {
        ReferencePolicy policy = ReferencePolicy.read(each.yamlTexts());
        ReferenceFacts facts = ReferenceFacts.of(each.application(), each.asOf());

        ReferenceDecision decision = ReferenceEvaluator.amount(policy, facts, each.asOf());

        assertThat(decision.amount() != null)
                .isEqualTo(List.of("GRANTED", "REDUCED").contains(decision.outcome()));
        expect(decision, "GRANTED", "REDUCED", "NONE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void about_tranches(@ForAll("disbursements") Policies.GrantCase each) {
        ReferencePolicy policy = ReferencePolicy.read(each.yamlTexts());
        ReferenceFacts facts = ReferenceFacts.of(each.grant(), each.tranche(), each.asOf());

        ReferenceDecision decision = ReferenceEvaluator.disbursement(policy, facts, each.asOf());

        assertThat(decision.amount() != null)
                .isEqualTo(List.of("RELEASE", "RECOVER").contains(decision.outcome()));
        expect(decision, "RELEASE", "HOLD", "STOP", "RECOVER", "NONE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void about_proposals(@ForAll("graduations") Policies.ProposalCase each) {
        ReferencePolicy policy = ReferencePolicy.read(each.yamlTexts());
        List<ReferenceFacts> groups = new ArrayList<>();
        for (BusinessGroup group : each.proposal().getGroups()) {
            groups.add(ReferenceFacts.of(each.proposal(), group, each.asOf()));
        }

        ReferenceDecision decision = ReferenceEvaluator.graduation(
                policy, ReferenceFacts.of(each.proposal(), each.asOf()), groups, each.asOf());

        assertThat(decision.outputs().containsKey("stage"))
                .isEqualTo(List.of("PROMOTE", "DEMOTE").contains(decision.outcome()));
        expect(decision, "PROMOTE", "STAY", "DEMOTE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void about_several_applications(@ForAll("sharings") Policies.SharingCase each) {
        ReferencePolicy policy = ReferencePolicy.read(each.yamlTexts());
        List<ReferenceFacts> applications = each.applications().stream()
                .map(application -> ReferenceFacts.of(application, each.asOf()))
                .toList();

        for (ReferenceDecision decision : ReferenceEvaluator.allocation(
                        policy, applications, each.asOf(), each.budget())
                .values()) {
            assertThat(decision.amount() != null)
                    .isEqualTo(List.of("FUNDED", "PARTLY_FUNDED").contains(decision.outcome()));
            expect(decision, "FUNDED", "PARTLY_FUNDED", "NOT_FUNDED", "INCOMPLETE", "NEEDS_REVIEW");
        }
    }

    private static void expect(ReferenceDecision decision, String... outcomes) {
        Statistics.collect(decision.outcome());
        Statistics.coverage(coverage -> {
            for (String outcome : outcomes) {
                coverage.check(outcome).count(n -> n > 0);
            }
        });
    }

    @Provide
    Arbitrary<Policies.Case> cases() {
        return Policies.cases();
    }

    @Provide
    Arbitrary<Policies.Case> amounts() {
        return Policies.amounts();
    }

    @Provide
    Arbitrary<Policies.GrantCase> disbursements() {
        return Policies.disbursements();
    }

    @Provide
    Arbitrary<Policies.ProposalCase> graduations() {
        return Policies.graduations();
    }

    @Provide
    Arbitrary<Policies.SharingCase> sharings() {
        return Policies.sharings();
    }
}
