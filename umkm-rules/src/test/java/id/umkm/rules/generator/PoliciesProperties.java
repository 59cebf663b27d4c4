package id.umkm.rules.generator;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.rules.reference.ReferenceDecision;
import id.umkm.rules.reference.ReferenceEvaluator;
import id.umkm.rules.reference.ReferenceFacts;
import id.umkm.rules.reference.ReferencePolicy;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

class PoliciesProperties {
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void generated_cases_can_be_decided_and_come_to_every_outcome(@ForAll("cases") Policies.Case each) {
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
        Statistics.collect(decision.outcome());
        Statistics.coverage(coverage -> {
            for (String outcome : new String[] {"ELIGIBLE", "NOT_ELIGIBLE", "INCOMPLETE", "NEEDS_REVIEW"}) {
                coverage.check(outcome).count(n -> n > 0);
            }
        });
    }

    @Provide
    Arbitrary<Policies.Case> cases() {
        return Policies.cases();
    }
}
