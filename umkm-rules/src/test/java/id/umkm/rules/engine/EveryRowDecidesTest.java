package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.study.ScenarioRunner;
import id.umkm.rules.study.StudyFacts;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Take any rule of a bundled policy out of the engine, and a decision on one of its scenarios changes. */
class EveryRowDecidesTest {
    private static final List<Policy> POLICIES = PolicyLibrary.bundled().policies();

    /** How many persons there are and what day it is are always known. */
    private static final Set<String> ALWAYS_KNOWN = Set.of("member_count", "founder_count", "as_of");

    @TestFactory
    Stream<DynamicTest> a_decision_changes_when_a_rule_is_taken_out_of_the_engine() {
        return POLICIES.stream().flatMap(policy -> {
            CompiledPolicy compiled = CompiledPolicy.of(policy);
            Map<String, List<Decision>> decisions = policy.getScenarios().stream()
                    .collect(Collectors.toMap(Scenario::getId, scenario -> decisions(compiled, scenario)));
            return ruleNames(compiled).stream()
                    .filter(name -> !idle(policy).contains(name))
                    // The rules that notice a table at fault have nothing to notice in a sound policy.
                    .filter(name -> !name.endsWith("!"))
                    .map(name -> DynamicTest.dynamicTest(policy.getVersion() + " " + name, () -> {
                        CompiledPolicy without = compiled.withoutRules(List.of(name));
                        assertThat(inOrderFor(name, policy))
                                .as("scenarios of which one is decided otherwise")
                                .anyMatch(scenario ->
                                        !decisions(without, scenario).equals(decisions.get(scenario.getId())));
                    }));
        });
    }

    @Test
    void the_unchanged_policies_have_no_failing_scenario() {
        assertThat(POLICIES)
                .isNotEmpty()
                .allSatisfy(policy -> assertThat(ScenarioRunner.run(policy))
                        .allSatisfy(result -> assertThat(result.differences()).isEmpty()));
    }

    /** Rules for what is unknown that no decision needs: where nothing can be unknown, or other rules say enough. */
    private static Set<String> idle(Policy policy) {
        Set<String> idle = new HashSet<>();
        criteria(policy)
                .filter(criterion -> criterion.getEffect() == Effect.NOTE || isAlwaysKnown(criterion))
                .forEach(criterion -> idle.add(criterion.getPosition() + "?"));
        for (DecisionTable table : policy.getTables()) {
            table.rows().stream()
                    .filter(row -> isUnknownAnyway(table, row))
                    .forEach(row -> idle.add(row.position() + "?"));
        }
        return idle;
    }

    private static boolean isAlwaysKnown(Criterion criterion) {
        Condition guard = criterion.getGuard();
        return ALWAYS_KNOWN.contains(criterion.getRequirement().term().name())
                && (guard == null || ALWAYS_KNOWN.contains(guard.term().name()));
    }

    /** While its only input is unknown all rows are possible, and two others that differ leave the output unknown. */
    private static boolean isUnknownAnyway(DecisionTable table, TableRow row) {
        return table.inputs().size() == 1
                && !table.inputs().get(0).shareOfMembers()
                && table.rows().stream()
                                .filter(other -> !other.equals(row))
                                .map(TableRow::output)
                                .distinct()
                                .count()
                        > 1;
    }

    private static Stream<Criterion> criteria(Policy policy) {
        return Stream.of(
                        policy.getCriteria().stream(),
                        policy.getTrancheConditions().stream().map(TrancheCondition::criterion),
                        policy.getTransitions().stream()
                                .flatMap(step -> step.conditions().stream())
                                .map(Transition.StageCondition::criterion))
                .flatMap(rows -> rows);
    }

    private static Set<String> ruleNames(CompiledPolicy compiled) {
        Set<String> names = new TreeSet<>();
        Policy policy = compiled.getPolicy();
        for (Scenario scenario : policy.getScenarios()) {
            StudyFacts.of(policy, scenario).forEach(facts -> {
                names.addAll(compiled.ruleNames(scenario.getKind(), facts));
                if (scenario.getKind() == DecisionKind.ALLOCATION) {
                    names.addAll(compiled.ruleNames(DecisionKind.AMOUNT, facts));
                }
            });
        }
        return names;
    }

    private static List<Decision> decisions(CompiledPolicy decidedBy, Scenario scenario) {
        return ScenarioRunner.run(decidedBy, List.of(scenario)).get(0).decisions();
    }

    /** The scenarios that say that they follow from the rule's row come first. */
    private static List<Scenario> inOrderFor(String rule, Policy policy) {
        return policy.getScenarios().stream()
                .sorted(Comparator.comparing(
                        (Scenario scenario) -> scenario.getFollows().stream().noneMatch(rule::contains)))
                .toList();
    }
}
