package id.umkm.rules.vocabulary;

/** Whose fact an attribute is. */
public enum Level {
    /** The application and the group that makes it. */
    SUBJECT,
    /** Each member of the group. */
    MEMBER
}
