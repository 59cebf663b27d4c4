package id.umkm.rules.policy;

/** Which of the rows that hold gives a table its output, as in DMN. */
public enum HitPolicy {
    /** U: exactly one row may hold. */
    UNIQUE,
    /** F: the first row that holds. */
    FIRST,
    /** A: several may hold if they give the same. */
    ANY,
    /** P: the output that stands first in the output's list. */
    PRIORITY
}
