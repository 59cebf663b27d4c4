package id.umkm.rules.exchange;

/** Texts of a policy as parts of XML and HTML: nothing in them is markup. */
final class MarkupText {
    private static final int FIRST_PLAIN = 0x20;

    private MarkupText() {}

    /** The text as content or as the value of an attribute in quotes; signs that XML forbids become blanks. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean isBlank = c == '\t' || c == '\n' || c == '\r';
        boolean isControl = c < FIRST_PLAIN || (c >= 0x7F && c <= 0x9F);
        boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return isBlank || (!isControl && !isSurrogate && (c & 0xFFFE) != 0xFFFE);
    }
}
