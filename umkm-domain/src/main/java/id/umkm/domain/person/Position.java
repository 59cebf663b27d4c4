package id.umkm.domain.person;

/** An office in an organ of a cooperative, {@index "jabatan"}. */
public enum Position {
    /** {@index "ketua"}. */
    CHAIR,
    /** {@index "wakil ketua bidang usaha"}. */
    VICE_BUSINESS,
    /** {@index "wakil ketua bidang keanggotaan"}. */
    VICE_MEMBERS,
    /** {@index "sekretaris"}. */
    SECRETARY,
    /** {@index "bendahara"}. */
    TREASURER,
    /** A member of the organ without further office. */
    MEMBER
}
