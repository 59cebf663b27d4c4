package id.umkm.domain.decision;

/** What it means for the subject that a row of the policy does not hold, {@index "efek"}. */
public enum Effect {
    /** {@index "tolak"}: not entitled. */
    REJECT,
    /** {@index "tinjau"}: a person looks at it. */
    REVIEW,
    /** {@index "catat"}: noted, nothing follows. */
    NOTE,
    /** {@index "potong"}: what is asked is cut to the bound. */
    REDUCE,
    /** {@index "rujuk"}: sent to somebody who helps. */
    REFER,
    /** {@index "tahan"}: a tranche waits. */
    HOLD,
    /** {@index "henti"}: a tranche is never paid. */
    STOP,
    /** {@index "tarik"}: what was paid and not accounted for is taken back. */
    RECOVER,
    /** {@index "tetap"}: the stage stays as it is. */
    STAY,
    /** {@index "turun"}: a stage back. */
    DEMOTE
}
