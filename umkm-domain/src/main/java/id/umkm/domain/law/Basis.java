package id.umkm.domain.law;

/** What stands behind a rule or a number, {@index "dasar"}, from the weakest to the strongest. */
public enum Basis {
    /** An assumption of the policy, {@index "asumsi"}: to be replaced by a decision of the authority. */
    ASSUMPTION,
    /** A published statement about the programme, {@index "sumber"}. */
    SOURCE,
    /** A regulation that binds at the place and date, {@index "hukum"}. */
    LAW;

    public Basis weakest(Basis other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
