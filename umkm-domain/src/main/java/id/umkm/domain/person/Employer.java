package id.umkm.domain.person;

/** Who employs a person, {@index "pemberi kerja"}; NONE is known to have no employer, which is not the same as unknown. */
public enum Employer {
    NONE,
    PRIVATE,
    /** State civil apparatus. */
    ASN,
    /** Armed forces. */
    TNI,
    /** Police. */
    POLRI,
    /** State-owned enterprise. */
    BUMN,
    /** Region-owned enterprise. */
    BUMD
}
