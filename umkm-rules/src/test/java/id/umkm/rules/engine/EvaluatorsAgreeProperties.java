package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.rules.allocation.Allocator;
import id.umkm.rules.allocation.Candidate;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.reference.ReferenceDecision;
import id.umkm.rules.reference.ReferenceEvaluator;
import id.umkm.rules.reference.ReferenceFacts;
import id.umkm.rules.reference.ReferencePolicy;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.PolicyTyper;
import id.umkm.rules.source.YamlPolicy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Drools and an evaluator that was written from the specification alone decide alike. */
class EvaluatorsAgreeProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();

    @Property(tries = 1000)
    void both_evaluators_agree_on_eligibility(@ForAll("cases") Policies.Case one) {
        Decision decision = decide(one, DecisionKind.ELIGIBILITY);
        agree(one.yamlTexts(), decision, ReferenceEvaluator.eligibility(reference(one), facts(one), one.asOf()));
        expect(decision, 5, "ELIGIBLE", "NOT_ELIGIBLE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 1000)
    void both_evaluators_agree_on_referral(@ForAll("cases") Policies.Case one) {
        Decision decision = decide(one, DecisionKind.REFERRAL);
        agree(one.yamlTexts(), decision, ReferenceEvaluator.referral(reference(one), facts(one), one.asOf()));
        expect(decision, 3, "REFERRED", "NONE", "INCOMPLETE");
    }

    @Property(tries = 1000)
    void both_evaluators_agree_on_amounts(@ForAll("amounts") Policies.Case one) {
        Decision decision = decide(one, DecisionKind.AMOUNT);
        agree(one.yamlTexts(), decision, ReferenceEvaluator.amount(reference(one), facts(one), one.asOf()));
        expect(decision, 5, "GRANTED", "REDUCED", "NONE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 1000)
    void both_evaluators_agree_on_disbursements(@ForAll("disbursements") Policies.GrantCase one) {
        Facts facts = Facts.of(WORDS, one.grant(), one.tranche(), one.asOf());
        Decision decision = CompiledPolicy.of(policy(one.yamlTexts())).decide(DecisionKind.DISBURSEMENT, facts, "");
        ReferenceDecision reference = ReferenceEvaluator.disbursement(
                ReferencePolicy.read(one.yamlTexts()),
                ReferenceFacts.of(one.grant(), one.tranche(), one.asOf()),
                one.asOf());
        assertThat(decision.getTranche()).isEqualTo(one.tranche());
        agree(one.yamlTexts(), decision, reference);
        expect(decision, 2, "RELEASE", "HOLD", "STOP", "RECOVER", "NONE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 1000)
    void both_evaluators_agree_on_graduations(@ForAll("graduations") Policies.ProposalCase one) {
        List<Facts> groups = new ArrayList<>();
        List<ReferenceFacts> referenceGroups = new ArrayList<>();
        for (BusinessGroup group : one.proposal().getGroups()) {
            groups.add(Facts.of(WORDS, one.proposal(), group, one.asOf()));
            referenceGroups.add(ReferenceFacts.of(one.proposal(), group, one.asOf()));
        }
        Decision decision = CompiledPolicy.of(policy(one.yamlTexts()))
                .graduation(Facts.of(WORDS, one.proposal(), one.asOf()), groups, "");
        ReferenceDecision reference = ReferenceEvaluator.graduation(
                ReferencePolicy.read(one.yamlTexts()),
                ReferenceFacts.of(one.proposal(), one.asOf()),
                referenceGroups,
                one.asOf());
        agree(one.yamlTexts(), decision, reference);
        expect(decision, 0.5, "PROMOTE", "STAY", "DEMOTE", "INCOMPLETE", "NEEDS_REVIEW");
    }

    @Property(tries = 1000)
    void both_evaluators_agree_on_allocations(@ForAll("sharings") Policies.SharingCase one) {
        List<Candidate> candidates = new ArrayList<>();
        List<ReferenceFacts> applications = new ArrayList<>();
        for (Application application : one.applications()) {
            candidates.add(new Candidate(Facts.of(WORDS, application, one.asOf()), ""));
            applications.add(ReferenceFacts.of(application, one.asOf()));
        }
        Long budget = one.budget();
        Policy policy = policy(one.yamlTexts());
        List<Decision> decisions = Allocator.allocate(
                        CompiledPolicy.of(policy), candidates, one.asOf(), budget == null ? null : Rupiah.of(budget))
                .getDecisions();
        Map<String, ReferenceDecision> reference =
                ReferenceEvaluator.allocation(ReferencePolicy.read(one.yamlTexts()), applications, one.asOf(), budget);
        assertThat(decisions).extracting(Decision::getId).containsExactlyElementsOf(reference.keySet());
        for (Decision decision : decisions) {
            new Agreement(policy).check(decision, Objects.requireNonNull(reference.get(decision.getId())));
            expect(decision, 0.5, "FUNDED", "PARTLY_FUNDED", "NOT_FUNDED", "INCOMPLETE", "NEEDS_REVIEW");
        }
    }

    private static Decision decide(Policies.Case one, DecisionKind kind) {
        return CompiledPolicy.of(policy(one.yamlTexts()))
                .decide(kind, Facts.of(WORDS, one.application(), one.asOf()), "");
    }

    private static ReferencePolicy reference(Policies.Case one) {
        return ReferencePolicy.read(one.yamlTexts());
    }

    private static ReferenceFacts facts(Policies.Case one) {
        return ReferenceFacts.of(one.application(), one.asOf());
    }

    private static void agree(List<String> yamlTexts, Decision decision, ReferenceDecision reference) {
        new Agreement(policy(yamlTexts)).check(decision, reference);
    }

    /** Of each of the outcomes there are so many cases in a hundred at least. */
    private static void expect(Decision decision, double percent, String... outcomes) {
        Statistics.collect(decision.getOutcome().name());
        Statistics.coverage(coverage -> {
            for (String outcome : outcomes) {
                coverage.check(outcome).percentage(found -> found >= percent);
            }
        });
    }

    @Provide
    Arbitrary<Policies.Case> cases() {
        return Policies.cases().filter(EvaluatorsAgreeProperties::hasNoEmptyRange);
    }

    @Provide
    Arbitrary<Policies.Case> amounts() {
        return Policies.amounts().filter(EvaluatorsAgreeProperties::hasNoEmptyRange);
    }

    @Provide
    Arbitrary<Policies.GrantCase> disbursements() {
        return Policies.disbursements().filter(one -> hasNoEmptyRange(one.yamlTexts()));
    }

    @Provide
    Arbitrary<Policies.ProposalCase> graduations() {
        return Policies.graduations().filter(one -> hasNoEmptyRange(one.yamlTexts()));
    }

    @Provide
    Arbitrary<Policies.SharingCase> sharings() {
        return Policies.sharings().filter(one -> hasNoEmptyRange(one.yamlTexts()));
    }

    static boolean hasNoEmptyRange(Policies.Case one) {
        return hasNoEmptyRange(one.yamlTexts());
    }

    /** A range that no value can lie in is a fault of its own, and the generator writes one now and then. */
    private static boolean hasNoEmptyRange(List<String> yamlTexts) {
        try {
            policy(yamlTexts);
            return true;
        } catch (FaultyPolicyException e) {
            return e.getFaults().stream().anyMatch(fault -> !fault.code().equals("CELL_RANGE_EMPTY"));
        }
    }

    static Policy policy(List<String> yamlTexts) {
        List<PolicyDocument> documents = new ArrayList<>();
        for (int i = 0; i < yamlTexts.size(); i++) {
            documents.add(YamlPolicy.read("policy" + i + ".yaml", yamlTexts.get(i)));
        }
        return PolicyTyper.type(documents.get(0), documents.subList(1, documents.size()), WORDS);
    }
}
