package id.umkm.rules.reference;

/**
 * What a test comes to: Kleene's three values, and a fourth for what hangs on a table that gives no answer.
 *
 * <p>In the order of the constants a conjunction is its least part: what is unknown may still turn out false, so it comes
 * before what stays unresolved.
 */
enum Truth {
    FALSE,
    UNKNOWN,
    UNRESOLVED,
    TRUE;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            default -> this;
        };
    }
}
