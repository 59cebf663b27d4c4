package id.umkm.rules.engine;

import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Outcome;

/** Composes the outcome of kinds that need nothing but the rows: eligibility and referral. */
final class Outcomes {
    private Outcomes() {}

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
