package id.umkm.rules.engine;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Outcome;
import java.util.Map;
import java.util.Set;

/** Composes the outcome of kinds that need nothing but the rows, eligibility and referral, and says which are aimed at. */
public final class Outcomes {
    private static final Map<DecisionKind, Set<Outcome>> GOALS = Map.of(
            DecisionKind.ELIGIBILITY, Set.of(Outcome.ELIGIBLE),
            DecisionKind.AMOUNT, Set.of(Outcome.GRANTED, Outcome.REDUCED),
            DecisionKind.REFERRAL, Set.of(Outcome.REFERRED, Outcome.NONE),
            DecisionKind.DISBURSEMENT, Set.of(Outcome.RELEASE, Outcome.NONE),
            DecisionKind.GRADUATION, Set.of(Outcome.PROMOTE));

    private Outcomes() {}

    /** Whether an outcome is the best there is, so that nothing needs to turn it. */
    public static boolean isReached(DecisionKind kind, Outcome outcome) {
        return outcome == Outcome.NO_POLICY_IN_FORCE
                || GOALS.getOrDefault(kind, Set.of()).contains(outcome);
    }

    /** What is sure wins over what is unknown, and a rejection over a review; nothing unknown passes in silence. */
    static Outcome eligibility(Answer answer) {
        if (answer.found(Effect.REJECT)) {
            return Outcome.NOT_ELIGIBLE;
        }
        if (answer.waits(Effect.REJECT)) {
            return Outcome.INCOMPLETE;
        }
        if (answer.found(Effect.REVIEW)) {
            return Outcome.NEEDS_REVIEW;
        }
        return answer.waits(Effect.REVIEW) ? Outcome.INCOMPLETE : Outcome.ELIGIBLE;
    }

    static Outcome referral(Answer answer) {
        if (answer.found(Effect.REFER)) {
            return Outcome.REFERRED;
        }
        if (answer.waits(Effect.REFER)) {
            return Outcome.INCOMPLETE;
        }
        return answer.found(Effect.REVIEW) ? Outcome.NEEDS_REVIEW : Outcome.NONE;
    }
}
