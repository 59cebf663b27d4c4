package id.umkm.domain.decision;

/** What a decision came to. */
public enum Outcome {
    ELIGIBLE,
    NOT_ELIGIBLE,
    /** Amount: as much as was asked. */
    GRANTED,
    /** Amount: less than was asked. */
    REDUCED,
    /** Allocation: the whole amount. */
    FUNDED,
    /** Allocation: what was left of the budget. */
    PARTLY_FUNDED,
    /** Allocation: nothing. */
    NOT_FUNDED,
    /** Referral: somebody is to be accompanied. */
    REFERRED,
    /** Disbursement: the tranche is paid. */
    RELEASE,
    /** Disbursement: not paid until something is put right. */
    HOLD,
    /** Disbursement: never paid. */
    STOP,
    /** Disbursement: what was paid and not accounted for is taken back. */
    RECOVER,
    /** Graduation: to the next stage. */
    PROMOTE,
    /** Graduation: the stage stays as it is. */
    STAY,
    /** Graduation: a stage back. */
    DEMOTE,
    /** Amount: nothing. Referral: nothing to refer. Disbursement: nothing is left to pay or to take back. */
    NONE,
    /** Nothing sure that settles it, but a fact that could is unknown. */
    INCOMPLETE,
    /** A person has to look at it. */
    NEEDS_REVIEW,
    /** No policy of the programme is in force for the record on the day. */
    NO_POLICY_IN_FORCE
}
