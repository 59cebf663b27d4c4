package id.umkm.rules.study;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.rules.allocation.Allocator;
import id.umkm.rules.allocation.Candidate;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.explain.Remedies;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.vocabulary.Facts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a policy decides on the facts of one scenario.
 *
 * @param scenario as a policy states it
 * @param facts of the one record, of each case, or for a graduation of all groups together
 * @param cases facts of each case, in the order of the scenario; empty where there is only one record
 * @param decisions in an allocation one for each case in the order of the scenario, else one
 */
record ScenarioDecisions(Scenario scenario, List<Facts> facts, List<Facts> cases, List<Decision> decisions) {
    /** Scenarios have no input record, so there is nothing to hash. */
    private static final String NO_INPUT = "";

    static ScenarioDecisions of(CompiledPolicy policy, Scenario scenario) {
        ScenarioFacts facts = new ScenarioFacts(policy.getPolicy().getVocabulary(), scenario);
        return switch (scenario.getKind()) {
            case ALLOCATION -> allocation(policy, scenario, facts.cases());
            case GRADUATION -> {
                Facts joint = facts.joint();
                List<Facts> groups = facts.cases();
                yield new ScenarioDecisions(
                        scenario, List.of(joint), groups, List.of(policy.graduation(joint, groups, NO_INPUT)));
            }
            case ELIGIBILITY, AMOUNT, REFERRAL, DISBURSEMENT -> {
                Facts single = facts.single();
                yield new ScenarioDecisions(
                        scenario,
                        List.of(single),
                        List.of(),
                        List.of(policy.decide(scenario.getKind(), single, NO_INPUT)));
            }
        };
    }

    private static ScenarioDecisions allocation(CompiledPolicy policy, Scenario scenario, List<Facts> cases) {
        List<Candidate> candidates =
                cases.stream().map(one -> new Candidate(one, NO_INPUT)).toList();
        Map<String, Decision> byLabel =
                Allocator.allocate(policy, candidates, scenario.getAsOf(), scenario.getBudget()).getDecisions().stream()
                        .collect(Collectors.toMap(Decision::getId, Function.identity()));
        List<Decision> decisions =
                cases.stream().map(one -> byLabel.get(one.getId())).toList();
        return new ScenarioDecisions(scenario, cases, cases, decisions);
    }

    /** The operations that would turn the decisions. */
    List<RemedyOperation> remedy(CompiledPolicy policy) {
        if (scenario.getKind() == DecisionKind.GRADUATION) {
            return Remedies.ofGraduation(policy, facts.get(0), cases, decisions.get(0))
                    .operations();
        }
        if (scenario.getKind() == DecisionKind.ALLOCATION) {
            return ofCases();
        }
        return Remedies.of(policy, scenario.getKind(), facts.get(0), decisions.get(0))
                .operations();
    }

    /** Rank and budget are nothing that one applicant can change: what an allocation advises stands in its decisions. */
    private List<RemedyOperation> ofCases() {
        return decisions.stream()
                .flatMap(decision -> decision.getRemedy().operations().stream()
                        .map(operation -> withGroup(operation, decision.getId())))
                .toList();
    }

    private static RemedyOperation withGroup(RemedyOperation operation, String label) {
        return new RemedyOperation(
                operation.op(),
                operation.attribute(),
                label,
                operation.who(),
                operation.value(),
                operation.count(),
                operation.codes());
    }
}
