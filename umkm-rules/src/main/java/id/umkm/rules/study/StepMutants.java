package id.umkm.rules.study;

import id.umkm.domain.decision.Effect;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.source.RowWords;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Choice;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Mutants of the steps from stage to stage.
 *
 * <p>How a step back is taken decides nothing: it is taken by whatever groups come; and nobody but groups comes together.
 */
final class StepMutants {
    private final MutantCollector out;
    private final Policy policy;

    private StepMutants(MutantCollector out) {
        this.out = out;
        this.policy = out.policy();
    }

    static void collect(MutantCollector out) {
        Policy policy = out.policy();
        StepMutants mutants = new StepMutants(out);
        Slot.of(
                        policy.getTransitions(),
                        list -> Policy.builder().from(policy).transitions(list).build())
                .forEach(mutants::step);
    }

    private void step(Slot<Transition> slot) {
        Transition step = slot.value();
        String position = "Kelulusan/" + step.from() + ">" + step.to();
        boolean canComeTogether = policy.getApplicantKind() == ApplicantKind.GROUP;
        if (!step.back() && canComeTogether) {
            Transition.Way other = step.way() == Transition.Way.ALONE ? Transition.Way.JOINTLY : Transition.Way.ALONE;
            out.add(
                    position,
                    "Cara",
                    RowWords.of(step.way()).id(),
                    RowWords.of(other).id(),
                    slot.with().apply(with(step, step.from(), step.to(), other)));
        }
        for (Choice stage : policy.getStages()) {
            String code = stage.code();
            if (!code.equals(step.from()) && !code.equals(step.to())) {
                out.add(
                        position,
                        "Ke",
                        name(step.to()),
                        name(code),
                        slot.with().apply(with(step, step.from(), code, step.way())));
            }
            if (!code.equals(step.to()) && isFree(code, step.back())) {
                out.add(
                        position,
                        "Dari",
                        name(step.from()),
                        name(code),
                        slot.with().apply(with(step, code, step.to(), step.way())));
            }
        }
        slot.parts(Transition::conditions, StepMutants::withConditions).forEach(part -> condition(step, part));
    }

    /** Whether no step in this direction starts at a stage; two of them are no policy. */
    private boolean isFree(String stage, boolean back) {
        return policy.getTransitions().stream()
                .noneMatch(step -> step.back() == back && step.from().equals(stage));
    }

    private String name(String stage) {
        return policy.getStages().stream()
                .filter(choice -> choice.code().equals(stage))
                .map(choice -> choice.name().id())
                .findFirst()
                .orElse(stage);
    }

    private void condition(Transition step, Slot<Transition.StageCondition> slot) {
        Transition.StageCondition condition = slot.value();
        Set<Effect> effects = EnumSet.of(step.back() ? Effect.DEMOTE : Effect.STAY, Effect.REVIEW, Effect.NOTE);
        Slot<Criterion> criterion = slot.part(
                Transition.StageCondition::criterion,
                (whole, other) -> new Transition.StageCondition(other, whole.joint()));
        CriterionMutants.collect(out, criterion, effects);
        if (step.way() == Transition.Way.JOINTLY && dependsOnWhoIsAsked(condition.criterion())) {
            Transition.StageCondition other = new Transition.StageCondition(condition.criterion(), !condition.joint());
            out.add(
                    condition.criterion().getPosition(),
                    "Berlaku untuk",
                    print(condition),
                    print(other),
                    slot.with().apply(other));
        }
    }

    /**
     * Whether it matters that all groups are asked together: what the proposal says is the same of each of them, and what
     * holds for every member of every group holds for all of them.
     */
    private boolean dependsOnWhoIsAsked(Criterion criterion) {
        Condition guard = criterion.getGuard();
        boolean ofGroups = isOfGroups(criterion.getRequirement().term()) || (guard != null && isOfGroups(guard.term()));
        boolean ofEveryMember =
                criterion.getScope() instanceof Scope.EachMember || criterion.getScope() instanceof Scope.NoMember;
        return ofGroups && !ofEveryMember;
    }

    private boolean isOfGroups(Term term) {
        return policy.getVocabulary()
                .find(term.level(), term.name())
                .map(Attribute::getSource)
                .filter(source -> source.isOfProposal(policy.getApplicantKind()) || source == Attribute.Source.DATE)
                .isEmpty();
    }

    private String print(Transition.StageCondition condition) {
        return condition.joint()
                ? "gabungan"
                : ApplicantWords.of(policy.getApplicantKind()).id();
    }

    private static Transition with(Transition step, String from, String to, Transition.Way way) {
        return new Transition(from, to, way, step.back(), step.conditions());
    }

    private static Transition withConditions(Transition step, List<Transition.StageCondition> conditions) {
        return new Transition(step.from(), step.to(), step.way(), step.back(), conditions);
    }
}
