package id.umkm.domain.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which question a decision answers. */
public enum DecisionKind {
    /** Whether the subject may be helped at all, {@index "kelayakan"}. */
    ELIGIBILITY(Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE),
    /** How much it may be given, {@index "jumlah bantuan"}. */
    AMOUNT(Outcome.GRANTED, Outcome.REDUCED, Outcome.NONE),
    /** Who is funded when the budget does not reach for all, {@index "alokasi"}. */
    ALLOCATION(Outcome.FUNDED, Outcome.PARTLY_FUNDED, Outcome.NOT_FUNDED),
    /** Who accompanies the subject, {@index "rujukan"}. */
    REFERRAL(Outcome.REFERRED, Outcome.NONE),
    /** Whether a tranche of a grant is paid, {@index "pencairan"}. */
    DISBURSEMENT(Outcome.RELEASE, Outcome.HOLD, Outcome.STOP, Outcome.RECOVER, Outcome.NONE),
    /** Whether groups reach the next stage, {@index "kelulusan"}. */
    GRADUATION(Outcome.PROMOTE, Outcome.STAY, Outcome.DEMOTE);

    @SuppressWarnings("ImmutableEnumChecker") // The set is unmodifiable.
    private final Set<Outcome> outcomes;

    DecisionKind(Outcome first, Outcome... more) {
        EnumSet<Outcome> all = EnumSet.of(first, more);
        all.addAll(EnumSet.of(Outcome.INCOMPLETE, Outcome.NEEDS_REVIEW, Outcome.NO_POLICY_IN_FORCE));
        outcomes = Collections.unmodifiableSet(all);
    }

    /** What a decision of this kind can come to, in the order in which outcomes are declared. */
    public Set<Outcome> getOutcomes() {
        return outcomes;
    }

    /**
     * What a remedy can bring a decision of this kind to: one of its own outcomes, and for an allocation also an amount, for
     * nobody can be promised a rank.
     */
    public Set<Outcome> getRemedyOutcomes() {
        if (this != ALLOCATION) {
            return outcomes;
        }
        EnumSet<Outcome> all = EnumSet.copyOf(outcomes);
        all.addAll(AMOUNT.outcomes);
        return Collections.unmodifiableSet(all);
    }
}
