package id.umkm.domain.application;

/** What the money is asked for, {@index "kegunaan"}. */
public enum Purpose {
    /** Equipment and facilities, {@index "sarana-prasarana"}. */
    EQUIPMENT,
    /** Working capital, {@index "modal kerja"}. */
    WORKING_CAPITAL,
    OTHER
}
