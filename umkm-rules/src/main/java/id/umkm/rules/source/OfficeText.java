package id.umkm.rules.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as workbooks hold them: what XML cannot hold is written {@code _x000D_}, and blanks come in several kinds. */
final class OfficeText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern BLANKS = Pattern.compile("[\\u00A0\\u2007\\u202F]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF]");

    private OfficeText() {}

    /** As it was meant: every blank an ordinary one, nothing invisible, no blanks around it. */
    static String read(String held) {
        String plain = held;
        if (BLANKS.matcher(plain).find()) {
            plain = BLANKS.matcher(plain).replaceAll(" ");
        }
        if (INVISIBLE.matcher(plain).find()) {
            plain = INVISIBLE.matcher(plain).replaceAll("");
        }
        if (plain.contains("_x")) {
            plain = ESCAPE.matcher(plain)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        }
        return plain.strip();
    }

    /** So that {@link #read} gives the same text again. */
    static String write(String text) {
        String guarded = ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
        StringBuilder held = new StringBuilder(guarded.length());
        for (int i = 0; i < guarded.length(); i++) {
            char c = guarded.charAt(i);
            if (isChanged(c)) {
                held.append(String.format("_x%04X_", (int) c));
            } else {
                held.append(c);
            }
        }
        return held.toString();
    }

    private static boolean isChanged(char c) {
        return (c < ' ' && c != '\t' && c != '\n')
                || c == '\u00A0'
                || c == '\u2007'
                || c == '\u202F'
                || c == '\u200B'
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }
}
