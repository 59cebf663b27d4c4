package id.umkm.domain.basics;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes what a person typed safe to print in a message or a log: no number of a person, no control character, no endless text. */
public final class Masking {
    private static final int SHOWN = 4;
    private static final String STARS = "*".repeat(12);
    private static final int LONGEST_TEXT = 80;
    /** Identity numbers have 13 digits (NIB) or more; amounts in use have fewer. */
    private static final int FEWEST_DIGITS = 13;

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){" + (FEWEST_DIGITS - 1) + ",}");

    private Masking() {}

    /** All but the last four characters hidden; a text of eight characters or fewer is hidden whole. */
    public static String number(String value) {
        int hidden = value.length() > 2 * SHOWN ? value.length() - SHOWN : value.length();
        return STARS.substring(0, Math.min(hidden, STARS.length())).concat(text(value.substring(hidden)));
    }

    /** The text with numbers of 13 digits and more masked, unprintable characters as {@code \}{@code uXXXX}, cut after 80 characters. */
    public static String text(String value) {
        if (isPlain(value)) {
            return value;
        }
        boolean cut = value.length() > LONGEST_TEXT;
        // A number that reaches over the end is cut after it was hidden, or the part that remains could pass for a
        // short one.
        String head = cut ? value.substring(0, Math.min(value.length(), 2 * LONGEST_TEXT)) : value;
        String hidden = LONG_NUMBER.matcher(head).replaceAll(Masking::hide);
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < Math.min(hidden.length(), LONGEST_TEXT); i++) {
            append(printed, hidden, i);
        }
        return cut ? printed.append("...").toString() : printed.toString();
    }

    /** Whether nothing has to be hidden, escaped or cut: short, printable ASCII, with too few digits for a number of a person. */
    private static boolean isPlain(String value) {
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits < FEWEST_DIGITS && value.length() <= LONGEST_TEXT;
    }

    private static String hide(MatchResult number) {
        return number(number.group().replaceAll("\\D", ""));
    }

    private static void append(StringBuilder printed, String text, int index) {
        char c = text.charAt(index);
        boolean lone = Character.isSurrogate(c) && !isPaired(text, index);
        if (lone || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || isLineBreak(c)) {
            printed.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            printed.append(c);
        }
    }

    private static boolean isLineBreak(char c) {
        return Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isPaired(String text, int index) {
        boolean high = Character.isHighSurrogate(text.charAt(index));
        int other = high ? index + 1 : index - 1;
        return other >= 0
                && other < text.length()
                && (high
                        ? Character.isLowSurrogate(text.charAt(other))
                        : Character.isHighSurrogate(text.charAt(other)));
    }
}
