package id.umkm.rules.study;

/** How what passes now lies to what passed before. */
enum Direction {
    SAME,
    /** Less passes, and nothing new. */
    TIGHTER,
    /** More passes, and nothing is lost. */
    LOOSER,
    /** Neither, or not known. */
    OTHER;

    static Direction of(boolean lost, boolean won) {
        if (lost) {
            return won ? OTHER : TIGHTER;
        }
        return won ? LOOSER : SAME;
    }

    /** From one measure of strictness to another, the higher the stricter. */
    static Direction ofStrictness(int from, int to) {
        return of(to > from, to < from);
    }

    /** Of two things that change together. */
    Direction and(Direction other) {
        if (this == SAME || this == other) {
            return other;
        }
        return other == SAME ? this : OTHER;
    }

    PolicyChange.Kind kind() {
        return switch (this) {
            case TIGHTER -> PolicyChange.Kind.TIGHTENED;
            case LOOSER -> PolicyChange.Kind.LOOSENED;
            case OTHER -> PolicyChange.Kind.VALUE;
            case SAME -> PolicyChange.Kind.FORM;
        };
    }
}
