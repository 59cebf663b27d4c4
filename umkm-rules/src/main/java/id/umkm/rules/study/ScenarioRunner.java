package id.umkm.rules.study;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.Who;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.vocabulary.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides the scenarios that a policy states and compares what comes out with what they say. */
public final class ScenarioRunner {
    /** Scenarios have no input record, so there is nothing to hash. */
    private static final String NO_INPUT = "";

    private ScenarioRunner() {}

    /** Runs every scenario of a policy, in the policy's order. */
    public static List<ScenarioResult> run(Policy policy) {
        return run(CompiledPolicy.of(policy), policy.getScenarios());
    }

    /** Runs scenarios by a compiled policy, which may be another than the one that states them. */
    public static List<ScenarioResult> run(CompiledPolicy policy, List<Scenario> scenarios) {
        return scenarios.stream().map(scenario -> run(policy, scenario)).toList();
    }

    private static ScenarioResult run(CompiledPolicy policy, Scenario scenario) {
        Decision decision = policy.decide(scenario.getKind(), facts(policy, scenario), NO_INPUT);
        List<Text> differences = new ArrayList<>();
        compare("hasil", "outcome", scenario.getOutcome(), decision.getOutcome(), differences);
        compare("temuan", "findings", expectedFindings(scenario), actualFindings(scenario, decision), differences);
        compare("fakta kurang", "missing facts", scenario.getMissing(), missing(decision), differences);
        compare("keluaran", "outputs", scenario.getOutputs(), outputs(scenario, decision), differences);
        return new ScenarioResult(scenario, differences, decision);
    }

    /** The facts that a scenario states, as the engine takes them. */
    static Facts facts(CompiledPolicy policy, Scenario scenario) {
        Facts.Builder facts = Facts.builder(policy.getPolicy().getVocabulary(), scenario.getId(), scenario.getAsOf());
        scenario.getSubject().forEach(facts::set);
        new TreeMap<>(scenario.getMembers()).forEach((label, values) -> {
            facts.addMember(label, "");
            values.forEach(facts::setOfMember);
        });
        return facts.build();
    }

    private static void compare(String nameId, String nameEn, Object expected, Object actual, List<Text> differences) {
        if (!expected.equals(actual)) {
            differences.add(Text.of(
                    nameId + ": seharusnya " + expected + ", keluar " + actual,
                    nameEn + ": expected " + expected + ", came out " + actual));
        }
    }

    private static Set<String> expectedFindings(Scenario scenario) {
        return scenario.getFindings().stream()
                .map(finding -> finding.code() + who(finding.who()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Members are compared only for codes whose expectation names them. */
    private static Set<String> actualFindings(Scenario scenario, Decision decision) {
        Set<String> compared = scenario.getFindings().stream()
                .filter(finding -> finding.who() != null)
                .map(Scenario.ExpectedFinding::code)
                .collect(Collectors.toSet());
        return decision.getFindings().stream()
                .map(finding -> finding.getCode() + (compared.contains(finding.getCode()) ? who(refs(finding)) : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> refs(Finding finding) {
        return finding.getWho().stream().map(Who::ref).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String who(@Nullable Set<String> refs) {
        return refs == null ? "" : new TreeSet<>(refs).toString();
    }

    private static Set<String> missing(Decision decision) {
        return decision.getMissing().stream()
                .map(ScenarioRunner::missing)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String missing(MissingFact fact) {
        return Objects.requireNonNullElse(fact.who(), "") + ":" + fact.attribute();
    }

    private static Map<String, Object> outputs(Scenario scenario, Decision decision) {
        Map<String, Object> outputs = new TreeMap<>();
        for (Output output : decision.getOutputs()) {
            if (scenario.getOutputs().containsKey(output.attribute())) {
                outputs.put(output.attribute(), Objects.requireNonNullElse(output.value(), Scenario.UNKNOWN));
            }
        }
        return outputs;
    }
}
