package id.umkm.rules.policy;

/** What a subject can do about a criterion that does not hold, {@index "perbaikan"}. */
public enum RemedyKind {
    SET,
    ADD_MEMBER,
    REPLACE_MEMBER,
    PROVIDE,
    NOTHING
}
