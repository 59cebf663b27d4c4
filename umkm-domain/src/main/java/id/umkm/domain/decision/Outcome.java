package id.umkm.domain.decision;

/** What a decision came to. */
public enum Outcome {
    ELIGIBLE,
    NOT_ELIGIBLE,
    /** Referral: somebody is to be accompanied. */
    REFERRED,
    /** Referral: nothing to refer. */
    NONE,
    /** No sure rejection, but a fact that could bring one is unknown. */
    INCOMPLETE,
    /** A person has to look at it. */
    NEEDS_REVIEW,
    /** No policy of the programme receives applications on the day. */
    NO_POLICY_IN_FORCE
}
