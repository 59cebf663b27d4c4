package id.umkm.rules.study;

import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import java.util.List;

/** Decides the scenarios that a policy states and compares what comes out with what they say. */
public final class ScenarioRunner {
    private ScenarioRunner() {}

    /** Runs every scenario of a policy, in the policy's order. */
    public static List<ScenarioResult> run(Policy policy) {
        return run(CompiledPolicy.of(policy), policy.getScenarios());
    }

    /** Runs scenarios by a compiled policy, which may be another than the one that states them. */
    public static List<ScenarioResult> run(CompiledPolicy policy, List<Scenario> scenarios) {
        return scenarios.stream().map(scenario -> run(policy, scenario)).toList();
    }

    static ScenarioResult run(CompiledPolicy policy, Scenario scenario) {
        ScenarioDecisions decided = ScenarioDecisions.of(policy, scenario);
        return new ScenarioResult(scenario, new Comparison(policy, decided).differences(), decided.decisions());
    }

    /** Whether the scenario comes out as stated; says nothing more, and so is faster. */
    static boolean passes(CompiledPolicy policy, Scenario scenario) {
        return new Comparison(policy, ScenarioDecisions.of(policy, scenario)).same();
    }
}
