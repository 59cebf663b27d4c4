package id.umkm.examples.workbench;

import java.util.regex.Pattern;

/** Text as a spreadsheet file can hold it. */
final class SheetText {
    /** What a spreadsheet takes in a cell or a note. */
    static final int MOST = 32_767;

    private static final String CUT = " …";
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** How the format writes a character by its number; a text that looks so would be read as that character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** The text without characters that XML has no place for, with only line feeds as line ends, and at most so long. */
    static String fit(String text, int most) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String clean = NO_XML.matcher(lines).replaceAll("\uFFFD");
        return ESCAPE.matcher(clip(clean, most)).replaceAll("_x005F_");
    }

    private static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Math.max(0, most - CUT.length());
        boolean pair = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, pair ? end - 1 : end) + CUT;
    }
}
