package id.umkm.rules.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run of digits, dots and commas can mean as a number, and how numbers are written. */
final class Numerals {
    private static final int GROUP = 3;

    private Numerals() {}

    /** The number with dots between thousands and a decimal comma, or null if it cannot be read so. */
    static @Nullable BigDecimal indonesian(String digits) {
        return read(digits, '.', ',');
    }

    /** The number with commas between thousands and a decimal point, or null if it cannot be read so. */
    static @Nullable BigDecimal english(String digits) {
        return read(digits, ',', '.');
    }

    /** The whole numbers between commas, as S-FEEL reads a list; empty if it is no list. */
    static List<String> list(String digits) {
        List<String> parts = split(digits, ',');
        return parts.size() > 1 && parts.stream().allMatch(Numerals::isDigits) ? parts : List.of();
    }

    /** With a decimal comma and nothing between thousands. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** With a mark before each group of three digits of a whole number. */
    static String grouped(String digits, char mark) {
        int first = digits.startsWith("-") ? 1 : 0;
        StringBuilder result = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > first; i -= GROUP) {
            result.insert(i, mark);
        }
        return result.toString();
    }

    private static @Nullable BigDecimal read(String digits, char group, char point) {
        int at = digits.indexOf(point);
        if (at != digits.lastIndexOf(point)) {
            return null;
        }
        String whole = at < 0 ? digits : digits.substring(0, at);
        String fraction = at < 0 ? "0" : digits.substring(at + 1);
        if (!isGrouped(whole, group) || !isDigits(fraction)) {
            return null;
        }
        return new BigDecimal(whole.replace(String.valueOf(group), "") + "." + fraction);
    }

    private static boolean isGrouped(String whole, char group) {
        if (whole.indexOf(group) < 0) {
            return isDigits(whole);
        }
        List<String> groups = split(whole, group);
        String first = groups.get(0);
        return first.length() <= GROUP
                && !first.startsWith("0")
                && groups.stream().allMatch(Numerals::isDigits)
                && groups.stream().skip(1).allMatch(part -> part.length() == GROUP);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> CellWords.isDigit((char) c));
    }
}
