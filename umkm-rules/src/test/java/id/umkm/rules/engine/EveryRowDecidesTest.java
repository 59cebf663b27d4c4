package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.study.ScenarioResult;
import id.umkm.rules.study.ScenarioRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Change any row of a bundled policy, or take any rule out of the engine, and a scenario of that policy notices. */
class EveryRowDecidesTest {
    private static final List<Policy> POLICIES = PolicyLibrary.bundled().policies();

    /** How many members a group has is always known. */
    private static final List<String> NEVER_MATCH = List.of("Kelayakan/GROUP_TOO_SMALL?");

    @TestFactory
    Stream<DynamicTest> a_scenario_notices_that_a_criterion_is_gone() {
        return POLICIES.stream()
                .flatMap(policy -> policy.getCriteria().stream()
                        .map(gone -> noticed(
                                policy, gone.getCode(), withCriteria(policy, without(policy.getCriteria(), gone)))));
    }

    @TestFactory
    Stream<DynamicTest> a_scenario_notices_that_a_row_of_a_table_is_gone() {
        return POLICIES.stream()
                .flatMap(policy -> policy.getTables().stream()
                        .flatMap(table -> table.rows().stream()
                                .map(gone -> noticed(
                                        policy,
                                        gone.position(),
                                        withTable(policy, table, without(table.rows(), gone))))));
    }

    @TestFactory
    Stream<DynamicTest> a_scenario_notices_that_a_bound_of_a_criterion_is_swapped() {
        return POLICIES.stream()
                .flatMap(policy -> policy.getCriteria().stream()
                        .flatMap(criterion -> swaps(criterion.getRequirement().test())
                                .map(swapped -> noticed(
                                        policy,
                                        criterion.getCode() + " " + swapped,
                                        withCriteria(
                                                policy,
                                                replace(
                                                        policy.getCriteria(),
                                                        criterion,
                                                        Criterion.builder()
                                                                .from(criterion)
                                                                .requirement(new Condition(
                                                                        criterion
                                                                                .getRequirement()
                                                                                .term(),
                                                                        swapped))
                                                                .build()))))));
    }

    @TestFactory
    Stream<DynamicTest> a_scenario_notices_that_a_bound_of_a_table_is_swapped() {
        return POLICIES.stream()
                .flatMap(policy -> policy.getTables().stream()
                        .flatMap(table -> table.rows().stream()
                                .flatMap(row -> IntStream.range(0, row.cells().size())
                                        .boxed()
                                        .flatMap(i -> swaps(row.cells().get(i))
                                                .map(swapped -> noticed(
                                                        policy,
                                                        row.position() + " " + swapped,
                                                        withTable(
                                                                policy,
                                                                table,
                                                                replace(
                                                                        table.rows(),
                                                                        row,
                                                                        withCell(row, i, swapped)))))))));
    }

    @TestFactory
    Stream<DynamicTest> a_scenario_notices_that_a_rejection_becomes_a_review() {
        return POLICIES.stream()
                .flatMap(policy -> policy.getCriteria().stream()
                        .filter(criterion -> criterion.getEffect() == Effect.REJECT)
                        .map(criterion -> noticed(
                                policy,
                                criterion.getCode(),
                                withCriteria(
                                        policy,
                                        replace(
                                                policy.getCriteria(),
                                                criterion,
                                                Criterion.builder()
                                                        .from(criterion)
                                                        .effect(Effect.REVIEW)
                                                        .build())))));
    }

    @TestFactory
    Stream<DynamicTest> a_decision_changes_when_a_rule_is_taken_out_of_the_engine() {
        return POLICIES.stream().flatMap(policy -> {
            CompiledPolicy compiled = CompiledPolicy.of(policy);
            return policy.getScenarios().stream()
                    .map(scenario -> scenario.getAsOf())
                    .distinct()
                    .flatMap(day -> compiled.ruleNames(day).stream())
                    .distinct()
                    .filter(name -> !NEVER_MATCH.contains(name))
                    // The rules that notice a table at fault have nothing to notice in a sound policy.
                    .filter(name -> !name.endsWith("!"))
                    .map(name -> DynamicTest.dynamicTest(
                            name,
                            () -> assertThat(decisions(policy, compiled.withoutRules(List.of(name))))
                                    .isNotEqualTo(decisions(policy, compiled))));
        });
    }

    @Test
    void the_unchanged_policies_have_no_failing_scenario() {
        assertThat(POLICIES)
                .isNotEmpty()
                .allSatisfy(policy ->
                        assertThat(failures(policy, CompiledPolicy.of(policy))).isEmpty());
    }

    private static List<Decision> decisions(Policy policy, CompiledPolicy decidedBy) {
        return ScenarioRunner.run(decidedBy, policy.getScenarios()).stream()
                .map(ScenarioResult::decision)
                .toList();
    }

    private static DynamicTest noticed(Policy policy, String name, Policy changed) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(failures(policy, CompiledPolicy.of(changed))).isNotEmpty());
    }

    private static List<String> failures(Policy policy, CompiledPolicy decidedBy) {
        return ScenarioRunner.run(decidedBy, policy.getScenarios()).stream()
                .filter(result -> !result.passed())
                .map(ScenarioResult::scenario)
                .map(scenario -> scenario.getId())
                .toList();
    }

    /** The test with one comparison, or one end of a range, that includes its bound instead of leaving it out, or the reverse. */
    private static Stream<CellTest> swaps(CellTest test) {
        if (test instanceof CellTest.Compare compare) {
            return compare.operator() == Operator.EQUAL
                    ? Stream.empty()
                    : Stream.of(new CellTest.Compare(swapped(compare.operator()), compare.operand()));
        }
        if (test instanceof CellTest.Range range) {
            return Stream.of(
                    new CellTest.Range(range.low(), !range.lowIncluded(), range.high(), range.highIncluded()),
                    new CellTest.Range(range.low(), range.lowIncluded(), range.high(), !range.highIncluded()));
        }
        if (test instanceof CellTest.Not not) {
            return swaps(not.test()).map(CellTest.Not::new);
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return IntStream.range(0, anyOf.tests().size())
                    .boxed()
                    .flatMap(i -> swaps(anyOf.tests().get(i))
                            .map(swapped -> new CellTest.AnyOf(at(anyOf.tests(), i, swapped))));
        }
        return Stream.empty();
    }

    private static Operator swapped(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> Operator.MORE;
            case MORE -> Operator.AT_LEAST;
            case AT_MOST -> Operator.LESS;
            case LESS -> Operator.AT_MOST;
            case EQUAL -> Operator.EQUAL;
        };
    }

    private static TableRow withCell(TableRow row, int place, CellTest cell) {
        return new TableRow(
                row.id(), at(row.cells(), place, cell), row.output(), row.ground(), row.range(), row.position());
    }

    private static Policy withCriteria(Policy policy, List<Criterion> criteria) {
        return Policy.builder().from(policy).criteria(criteria).build();
    }

    private static Policy withTable(Policy policy, DecisionTable table, List<TableRow> rows) {
        DecisionTable changed =
                new DecisionTable(table.name(), table.hitPolicy(), table.inputs(), table.output(), rows, table.layer());
        return Policy.builder()
                .from(policy)
                .tables(replace(policy.getTables(), table, changed))
                .build();
    }

    private static <T> List<T> without(List<T> all, T gone) {
        return all.stream().filter(one -> one != gone).toList();
    }

    private static <T> List<T> replace(List<T> all, T old, T replacement) {
        return map(all, one -> one == old ? replacement : one);
    }

    private static <T> List<T> at(List<T> all, int place, T replacement) {
        List<T> changed = new ArrayList<>(all);
        changed.set(place, replacement);
        return changed;
    }

    private static <T> List<T> map(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }
}
