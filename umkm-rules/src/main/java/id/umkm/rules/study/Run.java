package id.umkm.rules.study;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.vocabulary.Facts;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario that was decided, with the values of its facts.
 *
 * @param facts of the one record, of each application, or of all groups together
 * @param groups of each group of a graduation; empty for other kinds
 */
record Run(Scenario scenario, List<Decision> decisions, List<FactValues> facts, List<FactValues> groups) {

    static Run of(CompiledPolicy compiled, Scenario scenario) {
        ScenarioDecisions decided = ScenarioDecisions.of(compiled, scenario);
        Policy policy = compiled.getPolicy();
        boolean graduation = scenario.getKind() == DecisionKind.GRADUATION;
        return new Run(
                scenario,
                decided.decisions(),
                values(policy, decided.facts()),
                graduation ? values(policy, decided.cases()) : List.of());
    }

    private static List<FactValues> values(Policy policy, List<Facts> facts) {
        return facts.stream().map(one -> new FactValues(policy, one)).toList();
    }

    DecisionKind kind() {
        return scenario.getKind();
    }

    /** All records of facts. */
    Stream<FactValues> all() {
        return Stream.concat(facts.stream(), groups.stream());
    }

    boolean finds(String code) {
        return decisions.stream()
                .flatMap(decision -> decision.getFindings().stream())
                .map(Finding::getCode)
                .anyMatch(code::equals);
    }
}
