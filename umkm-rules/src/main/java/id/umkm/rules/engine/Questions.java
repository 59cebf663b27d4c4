package id.umkm.rules.engine;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of a policy each question asks. */
final class Questions {
    private static final Set<Effect> ELIGIBILITY = Set.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE);
    private static final Set<Effect> AMOUNT = Set.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE, Effect.REDUCE);
    private static final Set<Effect> RECHECK = Set.of(Effect.REJECT, Effect.REVIEW);

    private Questions() {}

    /** The questions of one kind of decision with their rows, in force or not. */
    static Map<Question, List<Criterion>> of(Policy policy, DecisionKind kind) {
        return switch (kind) {
            case ELIGIBILITY -> Map.of(Question.ELIGIBILITY, only(policy, ELIGIBILITY));
            case AMOUNT -> Map.of(Question.AMOUNT, only(policy, AMOUNT));
            case REFERRAL -> Map.of(Question.REFERRAL, only(policy, Set.of(Effect.REFER)));
            case ALLOCATION -> Map.of(Question.RANKING, List.of());
            case DISBURSEMENT -> ofDisbursement(policy);
            case GRADUATION -> ofGraduation(policy);
        };
    }

    /** The table outputs that a question publishes or ranks by. */
    static List<Term> outputs(Policy policy, Question question) {
        AllocationRule allocation = policy.getAllocation();
        return switch (question.kind()) {
            case ELIGIBILITY, AMOUNT, REFERRAL -> policy.getOutputs();
            case ALLOCATION ->
                allocation == null
                        ? List.of()
                        : allocation.keys().stream()
                                .map(AllocationRule.RankingKey::term)
                                .toList();
            case DISBURSEMENT, GRADUATION -> List.of();
        };
    }

    private static List<Criterion> only(Policy policy, Set<Effect> effects) {
        return policy.getCriteria().stream()
                .filter(criterion -> effects.contains(criterion.getEffect()))
                .toList();
    }

    private static Map<Question, List<Criterion>> ofDisbursement(Policy policy) {
        Map<Question, List<Criterion>> questions = new LinkedHashMap<>();
        for (Tranche tranche : policy.getTranches()) {
            List<Criterion> asked = new ArrayList<>(ofTranche(policy, tranche.number()));
            if (tranche.recheck() != Tranche.Recheck.NO) {
                asked.addAll(only(policy, RECHECK));
            }
            questions.put(Question.tranche(tranche.number()), asked);
        }
        questions.put(Question.tranche(null), ofTranche(policy, null));
        return questions;
    }

    private static List<Criterion> ofTranche(Policy policy, @Nullable Integer tranche) {
        return policy.getTrancheConditions().stream()
                .filter(condition -> tranche == null
                        ? condition.atEnd()
                        : condition.tranches().contains(tranche))
                .map(TrancheCondition::criterion)
                .toList();
    }

    private static Map<Question, List<Criterion>> ofGraduation(Policy policy) {
        Map<Question, List<Criterion>> questions = new LinkedHashMap<>();
        for (Transition step : policy.getTransitions()) {
            for (boolean joint : new boolean[] {false, true}) {
                questions.put(
                        Question.step(step, joint),
                        step.conditions().stream()
                                .filter(condition -> condition.joint() == joint)
                                .map(Transition.StageCondition::criterion)
                                .toList());
            }
        }
        return questions;
    }
}
