package id.umkm.domain.history;

/** How far a use-of-funds report, {@index "laporan pertanggungjawaban"} (LPJ), has come. */
public enum ReportState {
    /** Not handed in. */
    NONE,
    /** Handed in, not yet looked at. */
    SUBMITTED,
    ACCEPTED,
    REFUSED
}
