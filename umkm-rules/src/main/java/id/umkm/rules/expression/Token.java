package id.umkm.rules.expression;

/**
 * A piece of a cell.
 *
 * @param kind what it is
 * @param text the characters; of a quoted text what stands between the quotes
 * @param start where it begins in the cell
 * @param end where it ends in the cell, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

    /** What a piece is. */
    enum Kind {
        /** A run of characters that have no meaning for the structure: part of a value, a name or a keyword. */
        WORD,
        QUOTED,
        COMMA,
        DOTS,
        OPEN_ROUND,
        CLOSE_ROUND,
        OPEN_SQUARE,
        CLOSE_SQUARE,
        /** A sign of comparison. */
        SIGN
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
