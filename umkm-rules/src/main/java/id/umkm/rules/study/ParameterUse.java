package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which rows of a policy use which parameters to decide; a text that names one decides nothing. */
final class ParameterUse {
    private static final String BUDGET = "Pagu";

    private final Policy policy;
    private final DateRange asked;

    ParameterUse(Policy policy, DateRange asked) {
        this.policy = policy;
        this.asked = asked;
    }

    /** The one value that an operand has on all days on which the policy decides; empty where there are several. */
    Optional<Object> onlyValue(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return Optional.of(literal.value());
        }
        if (operand instanceof Operand.ParameterName named) {
            List<Object> values = policy.findParameter(named.name()).stream()
                    .flatMap(parameter -> parameter.settings().stream()
                            .filter(setting -> isInReach(parameter, setting))
                            .map(Parameter.Setting::value))
                    .distinct()
                    .toList();
            return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a decision can read the setting; one that is read at a date of the record may lie before the policy. */
    boolean isInReach(Parameter parameter, Parameter.Setting setting) {
        return parameter.readAt() != null || setting.range().overlaps(asked);
    }

    /** Codes and ids of the rows that use a parameter. */
    Set<String> rows(String parameter) {
        Set<String> rows = new TreeSet<>();
        each((row, operand) -> {
            if (operand instanceof Operand.ParameterName named && named.name().equals(parameter)) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** Takes an operand and the row it stands in. */
    interface Taker {
        void take(String row, Operand operand);
    }

    private void each(Taker taker) {
        criteria().forEach(criterion -> operandsOf(criterion, operand -> taker.take(criterion.getCode(), operand)));
        policy.getTables()
                .forEach(table -> table.rows().forEach(row -> {
                    row.cells().forEach(cell -> operandsOf(cell, operand -> taker.take(row.id(), operand)));
                    taker.take(row.id(), row.output());
                }));
        AllocationRule allocation = policy.getAllocation();
        if (allocation != null) {
            taker.take(BUDGET, allocation.budget());
            Operand floor = allocation.partFloor();
            if (floor != null) {
                taker.take(allocation.exhausted().code(), floor);
            }
        }
    }

    private Stream<Criterion> criteria() {
        return Stream.of(
                        policy.getCriteria().stream(),
                        policy.getTrancheConditions().stream().map(TrancheCondition::criterion),
                        policy.getTransitions().stream()
                                .flatMap(step -> step.conditions().stream())
                                .map(Transition.StageCondition::criterion))
                .flatMap(stream -> stream);
    }

    private static void operandsOf(Criterion criterion, Consumer<Operand> taker) {
        operandsOf(criterion.getRequirement().test(), taker);
        Condition guard = criterion.getGuard();
        if (guard != null) {
            operandsOf(guard.test(), taker);
        }
        if (criterion.getScope() instanceof Scope.AtLeastCount atLeast) {
            taker.accept(atLeast.count());
        }
        if (criterion.getScope() instanceof Scope.AtLeastShare atLeast) {
            taker.accept(atLeast.share());
        }
    }

    private static void operandsOf(CellTest test, Consumer<Operand> taker) {
        CellTests.operandsOf(test).forEach(taker);
    }
}
