package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.source.RowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes of the steps from stage to stage. */
final class StepDiff {
    private final DiffCollector out;

    private StepDiff(DiffCollector out) {
        this.out = out;
    }

    static void collect(DiffCollector out) {
        StepDiff diff = new StepDiff(out);
        Pairs<Transition> steps = Pairs.of(
                out.from().getTransitions(),
                out.to().getTransitions(),
                Transition::equals,
                (one, other) -> one.from().equals(other.from()) && one.to().equals(other.to()),
                (one, other) -> one.back() == other.back() && sharesRows(one, other));
        steps.pairs().stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .forEach(pair -> diff.compare(pair.before(), pair.after()));
        steps.removed()
                .forEach(step -> out.removed(
                        position(step), step.from() + " > " + step.to(), replaced(step, null), diff.focus(step)));
        steps.added()
                .forEach(step -> out.added(
                        position(step), step.from() + " > " + step.to(), replaced(null, step), diff.focus(step)));
    }

    private static boolean sharesRows(Transition one, Transition other) {
        Set<String> codes = codes(one);
        return codes(other).stream().anyMatch(codes::contains);
    }

    private static Set<String> codes(Transition step) {
        return step.conditions().stream()
                .map(condition -> condition.criterion().getCode())
                .collect(Collectors.toSet());
    }

    private static String position(Transition step) {
        return "Kelulusan/" + step.from() + ">" + step.to();
    }

    private void compare(Transition before, Transition after) {
        UnaryOperator<Policy> alone = replaced(before, after);
        Focus focus = focus(before);
        String position = position(before);
        valued(position, "Dari", before.from(), after.from(), alone, focus);
        valued(position, "Ke", before.to(), after.to(), alone, focus);
        if (before.back() != after.back()) {
            valued(position, "Arah", before.back() ? "turun" : "naik", after.back() ? "turun" : "naik", alone, focus);
        }
        valued(
                position,
                "Cara",
                RowWords.of(before.way()).id(),
                RowWords.of(after.way()).id(),
                alone,
                focus);
        CriterionDiff.collect(
                out,
                before.conditions().stream()
                        .map(Transition.StageCondition::criterion)
                        .toList(),
                after.conditions().stream()
                        .map(Transition.StageCondition::criterion)
                        .toList(),
                (one, other) -> alone);
        for (Transition.StageCondition condition : before.conditions()) {
            after.conditions().stream()
                    .filter(other -> other.criterion()
                                    .getCode()
                                    .equals(condition.criterion().getCode())
                            && other.joint() != condition.joint())
                    .findFirst()
                    .ifPresent(other -> valued(
                            condition.criterion().getPosition(),
                            "Berlaku untuk",
                            asked(condition),
                            asked(other),
                            alone,
                            Focus.of(List.of(condition.criterion()), DateRange.ALWAYS)));
        }
    }

    private static String asked(Transition.StageCondition condition) {
        return condition.joint() ? "gabungan" : "kelompok";
    }

    private void valued(
            String position, String heading, String before, String after, UnaryOperator<Policy> alone, Focus focus) {
        if (!before.equals(after)) {
            out.deciding(position, heading, PolicyChange.Kind.VALUE, before, after, alone, focus);
        }
    }

    private Focus focus(Transition step) {
        List<Criterion> rows = step.conditions().stream()
                .map(Transition.StageCondition::criterion)
                .toList();
        return Focus.of(codes(step), DateRange.ALWAYS).and(Focus.of(rows, DateRange.ALWAYS));
    }

    private static UnaryOperator<Policy> replaced(@Nullable Transition before, @Nullable Transition after) {
        return policy -> {
            List<Transition> steps = new ArrayList<>(policy.getTransitions());
            if (before == null) {
                steps.add(Objects.requireNonNull(after));
            } else if (after == null) {
                steps.remove(before);
            } else {
                steps.replaceAll(step -> step.equals(before) ? after : step);
            }
            Policy.Builder builder = Policy.builder();
            return builder.from(policy).transitions(steps).build();
        };
    }
}
