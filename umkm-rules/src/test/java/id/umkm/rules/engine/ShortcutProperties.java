package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Remedy;
import id.umkm.domain.generator.Applications;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.explain.Remedies;
import id.umkm.rules.generator.EdgeRecords;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What was decided before spares the rules work and changes no decision. */
class ShortcutProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final List<DecisionKind> KINDS =
            List.of(DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT, DecisionKind.REFERRAL);
    private static final Policy BUNDLED =
            PolicyLibrary.bundled().policies("mojokerto-iw").get(0);
    private static final CompiledPolicy WARM = CompiledPolicy.of(BUNDLED);
    private static final CompiledPolicy ASKING = CompiledPolicy.of(BUNDLED).askingRules();

    @Provide
    Arbitrary<Policies.SharingCase> sharings() {
        return Policies.sharings();
    }

    @Property(tries = 400)
    void under_any_policy_a_decision_is_that_of_the_rules(@ForAll("sharings") Policies.SharingCase one) {
        Policy policy = EvaluatorsAgreeProperties.policy(one.yamlTexts());
        CompiledPolicy warm = CompiledPolicy.of(policy);
        CompiledPolicy asking = warm.askingRules();
        for (int round = 0; round < 2; round++) {
            for (Application application : one.applications()) {
                Facts facts = Facts.of(WORDS, application, one.asOf());
                KINDS.forEach(kind -> same(kind, facts, warm, asking));
            }
        }
        Statistics.coverage(coverage -> coverage.check("met").percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<Application> applications() {
        return EdgeRecords.applications();
    }

    @Property(tries = 1000)
    void under_the_bundled_policy_a_decision_is_that_of_the_rules(@ForAll("applications") Application application) {
        Facts facts = Facts.of(WORDS, application, Applications.AS_OF);
        KINDS.forEach(kind -> same(kind, facts, WARM, ASKING));
        // Once decided it is met, unless something is unknown.
        KINDS.forEach(kind -> same(kind, facts, WARM, ASKING));
        Statistics.coverage(coverage -> coverage.check("met").percentage(share -> share > 5));
    }

    private static void same(DecisionKind kind, Facts facts, CompiledPolicy warm, CompiledPolicy asking) {
        Statistics.collect(warm.isMet(kind, facts) ? "met" : "not met");
        Decision decision = warm.decide(kind, facts, "");
        assertThat(decision).isEqualTo(asking.decide(kind, facts, ""));
        Levers found = warm.levers(kind, facts);
        Levers asked = asking.levers(kind, facts);
        assertThat(found.inTheWay()).isEqualTo(asked.inTheWay());
        assertThat(found.qualifyingMember()).isEqualTo(asked.qualifyingMember());
        for (Level level : Level.values()) {
            for (Attribute attribute : WORDS.attributes(level)) {
                assertThat(found.values(level, attribute.getName()))
                        .isEqualTo(asked.values(level, attribute.getName()));
            }
        }
    }

    @Property(tries = 400)
    void a_remedy_is_that_of_the_rules(@ForAll("applications") Application application) {
        Facts facts = Facts.of(WORDS, application, Applications.AS_OF);
        for (DecisionKind kind : KINDS) {
            Remedy remedy = Remedies.of(WARM, kind, facts);
            Statistics.collect(remedy.operations().isEmpty() ? "none" : "some");
            assertThat(remedy).isEqualTo(Remedies.of(ASKING, kind, facts));
        }
        Statistics.coverage(coverage -> coverage.check("some").percentage(share -> share > 5));
    }
}
