package id.umkm.domain.enterprise;

/** The edition of the classification of business fields; the same code may mean another thing in another edition. */
public enum KbliEdition {
    /** BPS regulation 2/2020. */
    KBLI_2020,
    /** BPS regulation 7/2025. */
    KBLI_2025
}
