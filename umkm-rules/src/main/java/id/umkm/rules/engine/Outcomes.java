package id.umkm.rules.engine;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import java.util.List;

/** Composes the outcome from the findings and from the rows that wait for facts. */
final class Outcomes {
    private Outcomes() {}

    static Outcome of(DecisionKind kind, List<Finding> findings, List<BoundCriterion> undecided) {
        return switch (kind) {
            case ELIGIBILITY -> eligibility(findings, undecided);
            case REFERRAL -> referral(findings, undecided);
            case AMOUNT, ALLOCATION, DISBURSEMENT, GRADUATION -> throw new IllegalStateException("Not decided here.");
        };
    }

    /** What is sure wins over what is unknown, and a rejection over a review; nothing unknown passes in silence. */
    private static Outcome eligibility(List<Finding> findings, List<BoundCriterion> undecided) {
        if (found(findings, Effect.REJECT)) {
            return Outcome.NOT_ELIGIBLE;
        }
        if (waits(undecided, Effect.REJECT)) {
            return Outcome.INCOMPLETE;
        }
        if (found(findings, Effect.REVIEW)) {
            return Outcome.NEEDS_REVIEW;
        }
        return waits(undecided, Effect.REVIEW) ? Outcome.INCOMPLETE : Outcome.ELIGIBLE;
    }

    private static Outcome referral(List<Finding> findings, List<BoundCriterion> undecided) {
        if (found(findings, Effect.REFER)) {
            return Outcome.REFERRED;
        }
        if (!undecided.isEmpty()) {
            return Outcome.INCOMPLETE;
        }
        return found(findings, Effect.REVIEW) ? Outcome.NEEDS_REVIEW : Outcome.NONE;
    }

    private static boolean found(List<Finding> findings, Effect effect) {
        return findings.stream().anyMatch(finding -> finding.getEffect() == effect);
    }

    private static boolean waits(List<BoundCriterion> undecided, Effect effect) {
        return undecided.stream().anyMatch(criterion -> criterion.criterion().getEffect() == effect);
    }
}
