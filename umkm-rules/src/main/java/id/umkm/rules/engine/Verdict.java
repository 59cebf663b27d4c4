package id.umkm.rules.engine;

import id.umkm.rules.expression.Truth;

/**
 * What a condition comes to: Kleene's three values, and a fourth for what hangs on a table that gives no output. In a
 * conjunction the first in this order wins: what waits for a fact may still turn out false.
 */
enum Verdict {
    FALSE,
    UNKNOWN,
    UNRESOLVED,
    TRUE;

    static Verdict of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Verdict of(Truth truth) {
        return switch (truth) {
            case TRUE -> TRUE;
            case FALSE -> FALSE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Verdict and(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Verdict or(Verdict other) {
        return negate().and(other.negate()).negate();
    }

    Verdict negate() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN, UNRESOLVED -> this;
        };
    }

    /** The number by which columns hold it. */
    int asClass() {
        return switch (this) {
            case TRUE -> Column.TRUE;
            case FALSE -> Column.FALSE;
            case UNKNOWN -> Column.UNKNOWN;
            case UNRESOLVED -> Column.UNRESOLVED;
        };
    }
}
