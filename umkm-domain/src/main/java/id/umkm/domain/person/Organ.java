package id.umkm.domain.person;

/** An organ of a cooperative whose offices are held by persons, {@index "perangkat organisasi koperasi"}. */
public enum Organ {
    /** {@index "pengurus"}. */
    BOARD,
    /** {@index "pengawas"}. */
    SUPERVISORS,
    /** {@index "dewan pengawas syariah"}. */
    SHARIA_BOARD,
    /** Known to hold no office, which is not the same as unknown. */
    NONE
}
