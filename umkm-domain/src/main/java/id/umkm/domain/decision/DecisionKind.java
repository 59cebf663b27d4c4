package id.umkm.domain.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which question a decision answers. */
public enum DecisionKind {
    /** Whether the subject may be helped at all, {@index "kelayakan"}. */
    ELIGIBILITY,
    /** Who accompanies the subject, {@index "rujukan"}. */
    REFERRAL;

    /** What a decision of this kind can come to, in the order in which outcomes are declared. */
    public Set<Outcome> getOutcomes() {
        EnumSet<Outcome> outcomes = this == ELIGIBILITY
                ? EnumSet.of(Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE)
                : EnumSet.of(Outcome.REFERRED, Outcome.NONE);
        outcomes.addAll(EnumSet.of(Outcome.INCOMPLETE, Outcome.NEEDS_REVIEW, Outcome.NO_POLICY_IN_FORCE));
        return Collections.unmodifiableSet(outcomes);
    }
}
