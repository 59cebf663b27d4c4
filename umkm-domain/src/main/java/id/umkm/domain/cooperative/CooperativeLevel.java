package id.umkm.domain.cooperative;

/** Who the members of a cooperative are; source: UU 25/1992 Article 15. */
public enum CooperativeLevel {
    /** Persons, {@index "koperasi primer"}. */
    PRIMARY,
    /** Cooperatives, {@index "koperasi sekunder"}. */
    SECONDARY
}
