package id.umkm.rules.explain;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import java.util.Set;

/** Which findings a decision rests on. */
final class LetterReasons {
    /** Where the rows of the sheet stand that tell about ranks. */
    private static final String OF_ALLOCATION = "Alokasi/";

    private final Decision decision;

    LetterReasons(Decision decision) {
        this.decision = decision;
    }

    /** What the findings explain. */
    Text heading() {
        return switch (decision.getOutcome()) {
            case REDUCED, FUNDED, PARTLY_FUNDED -> Text.of("Mengapa jumlahnya demikian:", "Why this amount:");
            default -> Text.of("Alasannya:", "Why:");
        };
    }

    /** Whether the decision rests on a finding. */
    boolean decides(Finding finding) {
        Effect effect = finding.getEffect();
        return nothingGiven()
                ? decidesNothing(finding)
                : effects(decision.getOutcome()).contains(effect);
    }

    private static Set<Effect> effects(Outcome outcome) {
        return switch (outcome) {
            case NOT_ELIGIBLE -> Set.of(Effect.REJECT);
            case NEEDS_REVIEW -> Set.of(Effect.REVIEW);
            case REDUCED, FUNDED, PARTLY_FUNDED -> Set.of(Effect.REDUCE);
            case REFERRED -> Set.of(Effect.REFER);
            case HOLD -> Set.of(Effect.HOLD, Effect.REJECT);
            // A grant of which everything was accounted for or returned comes to a stop in place of a recovery.
            case STOP -> Set.of(Effect.STOP, Effect.REJECT, Effect.RECOVER);
            case RECOVER -> Set.of(Effect.RECOVER);
            case STAY -> Set.of(Effect.STAY);
            case DEMOTE -> Set.of(Effect.DEMOTE);
            case ELIGIBLE, GRANTED, NOT_FUNDED, RELEASE, PROMOTE, NONE, INCOMPLETE, NO_POLICY_IN_FORCE -> Set.of();
        };
    }

    private boolean nothingGiven() {
        return decision.getOutcome() == Outcome.NOT_FUNDED
                || (decision.getOutcome() == Outcome.NONE && decision.getKind() == DecisionKind.AMOUNT);
    }

    /** A rejection if there is one; else, of somebody who was ranked, the budget, and of others the bound. */
    private boolean decidesNothing(Finding finding) {
        if (decision.getFindings().stream().anyMatch(other -> other.getEffect() == Effect.REJECT)) {
            return finding.getEffect() == Effect.REJECT;
        }
        Ranking ranking = decision.getRanking();
        boolean ranked = ranking != null && ranking.rank() != null;
        return finding.getEffect() == Effect.REDUCE
                && (!ranked || finding.getPosition().startsWith(OF_ALLOCATION));
    }
}
