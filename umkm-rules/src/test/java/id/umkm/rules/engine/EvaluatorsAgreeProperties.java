package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.Who;
import id.umkm.domain.law.Basis;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Drools and an evaluator that was written from the specification alone decide alike. */
class EvaluatorsAgreeProperties {

    @Provide
    Arbitrary<Policies.Case> cases() {
        return Policies.cases().filter(EvaluatorsAgreeProperties::hasNoEmptyRange);
    }

    @Property(tries = 2000)
    void both_evaluators_agree_on_eligibility(@ForAll("cases") Policies.Case one) {
        agree(one, DecisionKind.ELIGIBILITY);
    }

    @Property(tries = 1000)
    void both_evaluators_agree_on_referral(@ForAll("cases") Policies.Case one) {
        agree(one, DecisionKind.REFERRAL);
    }

    private static void agree(Policies.Case one, DecisionKind kind) {
        Decision decision = CompiledPolicy.of(policy(one.yamlTexts()))
                .decide(kind, Facts.of(Vocabulary.standard(), one.application(), one.asOf()), "");
        ReferencePolicy policy = ReferencePolicy.read(one.yamlTexts());
        ReferenceFacts facts = ReferenceFacts.of(one.application(), one.asOf());
        ReferenceDecision reference = kind == DecisionKind.ELIGIBILITY
                ? ReferenceEvaluator.eligibility(policy, facts, one.asOf())
                : ReferenceEvaluator.referral(policy, facts, one.asOf());
        assertThat(decision.getOutcome()).hasToString(reference.outcome());
        assertThat(findings(decision)).isEqualTo(reference.findings());
        assertThat(basis(decision)).isEqualTo(reference.basis());
        assertThat(disputed(one, decision, reference)).isEmpty();
        assertThat(outputs(decision)).isEqualTo(new TreeMap<>(reference.outputs()));
    }

    /** A range that no value can lie in is a fault of its own, and the generator writes one now and then. */
    static boolean hasNoEmptyRange(Policies.Case one) {
        try {
            policy(one.yamlTexts());
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
        return PolicyTyper.type(documents.get(0), documents.subList(1, documents.size()), Vocabulary.standard());
    }

    /**
     * Missing facts that only one of the two names. Rows that compare terms, ask tables or ask one fact twice are left aside:
     * there the engine tries classes one by one where the reference tries whole values, and may name a fact too many, or
     * leave out one that could only bring a table's fault to light.
     */
    static Set<String> disputed(Policies.Case one, Decision decision, ReferenceDecision reference) {
        Set<String> aside = policy(one.yamlTexts()).getCriteria().stream()
                .filter(EvaluatorsAgreeProperties::isAside)
                .map(Criterion::getCode)
                .collect(Collectors.toSet());
        Set<String> disputed = new TreeSet<>();
        if (aside.isEmpty()) {
            reference.missing().stream()
                    .filter(name -> !missing(decision).contains(name))
                    .forEach(disputed::add);
        }
        decision.getMissing().stream()
                .filter(fact -> !reference.missing().contains(name(fact)))
                .filter(fact -> fact.codes().stream().noneMatch(aside::contains))
                .forEach(fact -> disputed.add(name(fact)));
        return disputed;
    }

    private static boolean isAside(Criterion criterion) {
        Condition guard = criterion.getGuard();
        Condition requirement = criterion.getRequirement();
        boolean twice = guard != null
                && guard.term().level() == requirement.term().level()
                && guard.term().fact().equals(requirement.term().fact());
        // The reference names the members' facts also where the guard can never hold.
        boolean frees =
                guard != null && guard.term().level() != requirement.term().level();
        return twice
                || frees
                || Stream.of(requirement, guard)
                        .filter(Objects::nonNull)
                        .anyMatch(condition ->
                                condition.term().table() != null || Columns.comparesTerms(condition.test()));
    }

    private static String name(MissingFact fact) {
        return Objects.requireNonNullElse(fact.who(), "") + ":" + fact.attribute();
    }

    static SortedSet<String> findings(Decision decision) {
        SortedSet<String> findings = new TreeSet<>();
        for (Finding finding : decision.getFindings()) {
            String who = finding.getWho().stream().map(Who::ref).collect(Collectors.joining(","));
            findings.add(finding.getCode() + (who.isEmpty() ? "" : "(" + who + ")"));
        }
        return findings;
    }

    static SortedMap<String, Basis> basis(Decision decision) {
        SortedMap<String, Basis> basis = new TreeMap<>();
        decision.getFindings().forEach(finding -> basis.merge(finding.getCode(), finding.getBasis(), Basis::weakest));
        return basis;
    }

    static SortedSet<String> missing(Decision decision) {
        SortedSet<String> missing = new TreeSet<>();
        for (MissingFact fact : decision.getMissing()) {
            missing.add(name(fact));
        }
        return missing;
    }

    static Map<String, String> outputs(Decision decision) {
        Map<String, String> outputs = new TreeMap<>();
        for (Output output : decision.getOutputs()) {
            outputs.put(
                    output.attribute(),
                    Objects.requireNonNullElse(output.value(), "?").toString());
        }
        return outputs;
    }
}
