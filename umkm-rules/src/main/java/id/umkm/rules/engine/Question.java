package id.umkm.rules.engine;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.policy.Transition;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one flat record of facts: a kind of decision, and for kinds that ask different rows at different times
 * which of them.
 *
 * @param part empty, the number of a tranche, {@code end}, or the step and whose rows
 */
record Question(DecisionKind kind, String part) {
    static final Question ELIGIBILITY = new Question(DecisionKind.ELIGIBILITY, "");
    static final Question AMOUNT = new Question(DecisionKind.AMOUNT, "");
    static final Question REFERRAL = new Question(DecisionKind.REFERRAL, "");
    /** What ranks are made of. */
    static final Question RANKING = new Question(DecisionKind.ALLOCATION, "");

    /** A tranche, from 1, or null for what follows the last. */
    static Question tranche(@Nullable Integer tranche) {
        return new Question(DecisionKind.DISBURSEMENT, tranche == null ? "end" : tranche.toString());
    }

    /** The rows of a step, of each group or of all groups together. */
    static Question step(Transition step, boolean joint) {
        return new Question(DecisionKind.GRADUATION, step.from() + ">" + step.to() + (joint ? " joint" : ""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Question that && kind == that.kind && part.equals(that.part);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + part.hashCode();
    }
}
