package id.umkm.rules.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Texts as YAML holds them: bare where YAML takes them as they are, else in quotes. */
final class YamlScalar {
    /** Words that YAML takes for something else, in any case. */
    private static final Set<String> TAKEN = Set.of("y", "n", "yes", "no", "true", "false", "on", "off", "null");

    /** Begins with a letter or digit and holds nothing by which YAML parts or marks values. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{Nd}(][\\p{L}\\p{M}\\p{Nd} ()/._;+=<>%*'!-]*");

    /** A whole number as it is, and everything else that begins like a number and might be taken for another. */
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,14}");

    private static final Pattern NUMERIC = Pattern.compile("[0-9][0-9a-fA-FxXoO_.+-]*");

    private YamlScalar() {}

    static String of(String text) {
        return isBare(text) ? text : quoted(text);
    }

    /** A heading, which YAML never takes for anything but a name. */
    static String heading(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isBare(String text) {
        return isPlain(text) && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(String text) {
        return BARE.matcher(text).matches()
                && !text.endsWith(" ")
                && (WHOLE.matcher(text).matches() || !NUMERIC.matcher(text).matches());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPrintable(text, i) ? String.valueOf(c) : String.format("\\u%04X", (int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return true;
        }
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
    }

    /** Whether the text can be broken into lines at blanks and be read as it was. */
    static boolean canFold(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && !text.contains("  ")
                && IntStream.range(0, text.length()).allMatch(i -> isPrintable(text, i));
    }

    /** Lines of at most so many characters, as far as there are blanks. */
    static String folded(String text, int indent, int width) {
        StringBuilder folded = new StringBuilder(" ".repeat(indent));
        int column = indent;
        for (String word : text.split(" ", -1)) {
            if (column > indent && column + 1 + word.length() > width) {
                folded.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (column > indent) {
                folded.append(' ');
                column++;
            }
            folded.append(word);
            column += word.length();
        }
        return folded.toString();
    }
}
