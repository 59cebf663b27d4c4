package id.umkm.rules.expression;

import id.umkm.domain.basics.Language;
import id.umkm.rules.expression.CellTest.Operator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the cell grammar, in both languages, and what counts as a blank and as a name. */
final class CellWords {
    static final String ANY = "-";
    static final String RANGE = "s.d.";
    static final String DATE = "date";

    private static final String UNKNOWN = "?";
    private static final Set<String> NONE = Set.of("tidak ada", "none");
    private static final Set<String> OTHERWISE = Set.of("selain itu", "otherwise");
    private static final Set<String> NOT = Set.of("bukan", "not");
    private static final Set<String> WITHIN = Set.of("dalam", "in");
    private static final Map<String, Boolean> YES_NO =
            Map.of("ya", true, "yes", true, "true", true, "tidak", false, "no", false, "false", false);
    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison(List.of("minimal"), Operator.AT_LEAST),
            new Comparison(List.of("paling", "sedikit"), Operator.AT_LEAST),
            new Comparison(List.of("at", "least"), Operator.AT_LEAST),
            new Comparison(List.of("lebih", "dari"), Operator.MORE),
            new Comparison(List.of("more", "than"), Operator.MORE),
            new Comparison(List.of("maksimal"), Operator.AT_MOST),
            new Comparison(List.of("paling", "banyak"), Operator.AT_MOST),
            new Comparison(List.of("at", "most"), Operator.AT_MOST),
            new Comparison(List.of("kurang", "dari"), Operator.LESS),
            new Comparison(List.of("less", "than"), Operator.LESS));

    private CellWords() {}

    /** Words that open a comparison. */
    record Comparison(List<String> words, Operator operator) {
        boolean opens(List<String> phrase) {
            return phrase.size() >= words.size()
                    && phrase.subList(0, words.size()).equals(words);
        }
    }

    static Optional<Comparison> findComparison(List<String> phrase) {
        return COMPARISONS.stream()
                .filter(comparison -> comparison.opens(phrase))
                .findFirst();
    }

    static Optional<Boolean> findYesNo(String text) {
        return Optional.ofNullable(YES_NO.get(plain(text)));
    }

    static boolean isNone(String text) {
        return NONE.contains(plain(text));
    }

    static boolean isOtherwise(String text) {
        return OTHERWISE.contains(plain(text));
    }

    static boolean isNot(String word) {
        return NOT.contains(plain(word));
    }

    static boolean isWithin(String word) {
        return WITHIN.contains(plain(word));
    }

    /** Whether the text means something else than a value or a name when it stands without quotes. */
    static boolean isReserved(String text) {
        return isNone(text) || isOtherwise(text) || text.equals(ANY) || text.equals(UNKNOWN);
    }

    static String none(Language language) {
        return language == Language.ENGLISH ? "none" : "tidak ada";
    }

    static String otherwise(Language language) {
        return language == Language.ENGLISH ? "otherwise" : "selain itu";
    }

    static String not(Language language) {
        return language == Language.ENGLISH ? "not" : "bukan";
    }

    static String within(Language language) {
        return language == Language.ENGLISH ? "in" : "dalam";
    }

    static String yesNo(boolean value, Language language) {
        if (language == Language.ENGLISH) {
            return value ? "yes" : "no";
        }
        return value ? "ya" : "tidak";
    }

    /**
     * Whether a cell may use the text as a name: letters, digits, underscores and blanks, a letter first.
     *
     * <p>A hyphen must stand between letters, since {@code batas-1} would look like a sum and yet be read as a name.
     */
    static boolean isNameLike(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joins = c == '-'
                    && Character.isLetter(text.charAt(i - 1))
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1));
            if (!Character.isLetter(c) && !isDigit(c) && c != '_' && !isBlank(c) && !joins) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is read as a name, and not as a keyword, a value, or a keyword and a name after it. */
    static boolean isUsableName(String name) {
        List<String> words = List.of(plain(name).split(" ", -1));
        String spaced = plain(name.replace('_', ' '));
        return isNameLike(name)
                && !isReserved(spaced)
                && findYesNo(spaced).isEmpty()
                && !isWithin(words.get(0))
                && findComparison(words).isEmpty();
    }

    /** Without blanks at the ends, with single blanks, in small letters. */
    static String plain(String text) {
        return isPlain(text) ? text : collapse(text).toLowerCase(Locale.ROOT);
    }

    /** Whether there is nothing to make plain, as in most cells; texts of other scripts are left to Java. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c >= 'A' && c <= 'Z') || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** Without blanks at the ends, with single blanks. */
    static String collapse(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = result.length() > 0;
            } else {
                if (pending) {
                    result.append(' ');
                    pending = false;
                }
                result.append(c);
            }
        }
        return result.toString();
    }

    /** Without blanks at the ends; blanks are what a spreadsheet may hold, such as the blank that does not break. */
    static String strip(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    static boolean isBlank(char c) {
        if (c > ' ' && c <= '~') {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the character is one of 0 to 9; digits of other scripts are not read as numbers. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
