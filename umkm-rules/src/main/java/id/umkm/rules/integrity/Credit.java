package id.umkm.rules.integrity;

import id.umkm.domain.basics.DateRange;

/**
 * Credit that a person has or had.
 *
 * @param kind of which kind
 * @param days from the day it was given to the last day before it was paid off, both inclusive; an open end while it runs
 */
public record Credit(Kind kind, DateRange days) {
    /** The kinds of credit that programmes tell apart. */
    public enum Kind {
        /** Credit of a bank other than KUR. */
        BANK,
        /** {@index "kredit usaha rakyat"} (KUR). */
        KUR
    }
}
