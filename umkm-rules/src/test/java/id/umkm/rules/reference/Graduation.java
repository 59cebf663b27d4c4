package id.umkm.rules.reference;

import id.umkm.domain.law.Basis;
import id.umkm.rules.reference.ReferenceDecision.Finding;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import id.umkm.rules.reference.ReferencePolicy.StageCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether groups reach their next stage, or fall a stage back. */
final class Graduation {
    /** Nothing is written about what every policy means. */
    private static final Ground BUILT_IN = Ground.of(Basis.ASSUMPTION, List.of());

    private final ReferencePolicy policy;
    private final Hearing joint;
    private final List<ReferenceFacts> groups;
    private final List<Hearing> ofGroups = new ArrayList<>();

    Graduation(ReferencePolicy policy, ReferenceFacts joint, List<ReferenceFacts> groups, LocalDate asOf) {
        this.policy = policy;
        this.joint = new Hearing(policy, joint, asOf, "");
        this.groups = List.copyOf(groups);
        groups.forEach(group -> ofGroups.add(new Hearing(policy, group, asOf, group.id())));
    }

    ReferenceDecision decide() {
        Set<Value> stages = new LinkedHashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            Value stage = groups.get(i).subject(policy.vocabulary().stage().name());
            stages.add(stage);
            if (stage == Value.Special.UNKNOWN) {
                ofGroups.get(i).miss(Effect.STAY, policy.vocabulary().stage().fact());
            }
        }
        long known = stages.stream().filter(Value::isKnown).count();
        if (known > 1) {
            joint.find("STAGES_DIFFER", Effect.STAY, BUILT_IN);
            return decision("STAY", null);
        }
        if (known < stages.size()) {
            return decision("INCOMPLETE", null);
        }
        return decide(stages.iterator().next().text());
    }

    private ReferenceDecision decide(String stage) {
        List<StageCondition> steps = policy.stageConditions().stream()
                .filter(c -> c.from().equals(stage))
                .toList();
        List<StageCondition> forward =
                steps.stream().filter(c -> !policy.isBack(c)).toList();
        List<StageCondition> back = steps.stream().filter(policy::isBack).toList();
        ask(back);
        if (failed(Effect.DEMOTE)) {
            return decision("DEMOTE", back.get(0).to());
        }
        if (forward.isEmpty()) {
            joint.find("NO_FURTHER_STAGE", Effect.STAY, BUILT_IN);
        } else if (forward.get(0).alone() && groups.size() > 1) {
            joint.find("STEP_TAKEN_ALONE", Effect.STAY, BUILT_IN);
        }
        ask(forward);
        if (isUndecided(Effect.DEMOTE)) {
            return decision("INCOMPLETE", null);
        }
        if (failed(Effect.STAY)) {
            return decision("STAY", null);
        }
        if (isUndecided(Effect.STAY)) {
            return decision("INCOMPLETE", null);
        }
        if (failed(Effect.REVIEW)) {
            return decision("NEEDS_REVIEW", null);
        }
        return isUndecided(Effect.REVIEW)
                ? decision("INCOMPLETE", null)
                : decision("PROMOTE", forward.get(0).to());
    }

    private void ask(List<StageCondition> step) {
        for (StageCondition condition : step) {
            if (condition.joint()) {
                joint.ask(condition.criterion());
            } else {
                ofGroups.forEach(group -> group.ask(condition.criterion()));
            }
        }
    }

    private boolean failed(Effect effect) {
        return joint.failed(effect) || ofGroups.stream().anyMatch(group -> group.failed(effect));
    }

    private boolean isUndecided(Effect effect) {
        return joint.isUndecided(effect) || ofGroups.stream().anyMatch(group -> group.isUndecided(effect));
    }

    /** @param reached the stage; null where the groups stay, or nothing is sure */
    private ReferenceDecision decision(String outcome, @Nullable String reached) {
        List<Finding> found = new ArrayList<>(joint.found());
        SortedMap<String, SortedSet<String>> waiting = new TreeMap<>(joint.waiting());
        SortedSet<String> untried = new TreeSet<>(joint.untried());
        for (Hearing group : ofGroups) {
            found.addAll(group.found());
            group.waiting()
                    .forEach((fact, codes) ->
                            waiting.computeIfAbsent(fact, f -> new TreeSet<>()).addAll(codes));
            untried.addAll(group.untried());
        }
        TreeMap<String, String> outputs = new TreeMap<>();
        if (reached != null) {
            outputs.put(policy.vocabulary().stage().english(), reached);
        }
        return new ReferenceDecision(outcome, null, found, waiting, untried, outputs, null);
    }
}
