package id.umkm.rules.expression;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.ValueType.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers, amounts and percentages as Indonesians write them, and refuses what can be read in two ways.
 *
 * <p>The digits are read twice, once with the dot between thousands and once with the dot as decimal point; a reading
 * counts only if its number is possible for the type.
 */
final class NumberReader {
    private static final int PERCENT_DECIMALS = 4;
    private static final String FORMULA_SIGNS = "+-*/^";
    private static final Map<String, Integer> MAGNITUDES = Map.of(
            "ribu",
            3,
            "thousand",
            3,
            "juta",
            6,
            "million",
            6,
            "miliar",
            9,
            "billion",
            9,
            "triliun",
            12,
            "trillion",
            12);

    private final ValueType type;
    private final boolean whole;

    NumberReader(ValueType type) {
        this.type = type;
        this.whole = type.kind() != Kind.PERCENT;
    }

    /** Whether the text begins as a number, so that it is either one or a fault, never a name. */
    static boolean looksNumeric(String text) {
        int at = digitsAt(text);
        return at < text.length() && CellWords.isDigit(text.charAt(at));
    }

    /**
     * Reads a text that {@link #looksNumeric looks numeric}.
     *
     * @return a value of the class of the type
     * @throws CellFaultException if it is no number of the type or can be read in two ways
     */
    Object read(String text) {
        int start = digitsAt(text);
        int end = start;
        while (end < text.length() && isPartOfNumber(text.charAt(end))) {
            end++;
        }
        String rest = CellWords.plain(text.substring(end));
        String word = leadingWord(rest);
        int power = MAGNITUDES.getOrDefault(word, 0);
        if (power > 0) {
            rest = CellWords.strip(rest.substring(word.length()));
        }
        boolean negative = isMinus(text.charAt(0));
        boolean rupiah = start > (negative ? 1 : 0);
        requireSuffix(text, rupiah, power, rest);
        String digits = text.substring(start, end);
        if (whole && !rupiah && power == 0 && rest.isEmpty()) {
            requireNoList(text, digits);
        }
        BigDecimal number = choose(text, digits, power);
        return value(text, negative ? number.negate() : number);
    }

    private BigDecimal choose(String text, String digits, int power) {
        BigDecimal indonesian = Numerals.indonesian(digits);
        BigDecimal english = Numerals.english(digits);
        boolean comma = digits.indexOf(',') >= 0;
        if (indonesian != null && !comma && whole && power == 0) {
            // No decimals are possible, so a dot before three digits, also before 000, parts thousands.
            return indonesian;
        }
        BigDecimal first = possible(indonesian, power);
        BigDecimal second = possible(english, power);
        if (second != null && indonesian != null && english != null && indonesian.compareTo(english) != 0) {
            throw ValueFaults.twoNumbers(text, digits, indonesian, english, type);
        }
        if (first != null) {
            return first;
        }
        if (second != null && comma) {
            throw ValueFaults.commaBetweenThousands(text, digits);
        }
        if (second != null) {
            return second;
        }
        if (indonesian == null && english == null) {
            throw ValueFaults.numberMalformed(text, type);
        }
        throw whole ? ValueFaults.notWhole(text, type) : ValueFaults.tooManyDecimals(text);
    }

    /** To S-FEEL whole numbers between commas are a list, to Indonesians a comma between digits is the decimal comma. */
    private void requireNoList(String text, String digits) {
        List<String> list = Numerals.list(digits);
        if (list.isEmpty() || Numerals.english(digits) != null) {
            return;
        }
        BigDecimal decimal = Numerals.indonesian(digits);
        throw decimal != null && possible(decimal, 0) != null
                ? ValueFaults.listOrDecimal(text, list, decimal)
                : ValueFaults.listWithoutBlanks(text, list, type);
    }

    private @Nullable BigDecimal possible(@Nullable BigDecimal number, int power) {
        if (number == null) {
            return null;
        }
        BigDecimal scaled = number.scaleByPowerOfTen(power).stripTrailingZeros();
        return scaled.scale() <= (whole ? 0 : PERCENT_DECIMALS) ? scaled : null;
    }

    private Object value(String text, BigDecimal number) {
        try {
            return switch (type.kind()) {
                case NUMBER -> number.longValueExact();
                case RUPIAH -> Rupiah.of(number.longValueExact());
                case PERCENT -> Percentage.of(number);
                default -> throw new IllegalStateException(type.kind() + " is not a kind of number");
            };
        } catch (MalformedValueException e) {
            throw ValueFaults.outOfRange(text, e.getRule());
        } catch (ArithmeticException e) {
            throw ValueFaults.outOfRange(text, Text.of("Angka terlalu besar.", "The number is too large."));
        }
    }

    private void requireSuffix(String text, boolean rupiah, int power, String rest) {
        boolean fits = switch (type.kind()) {
            case NUMBER -> !rupiah && (rest.isEmpty() || isUnit(rest));
            case RUPIAH -> rest.isEmpty() || rest.equals("rupiah") || isUnit("rp" + rest);
            default -> !rupiah && power == 0 && (rest.equals("%") || (rest.startsWith("%") && isUnit(rest)));
        };
        if (fits) {
            return;
        }
        if (DateReader.looksLikeDate(text) || (rupiah && type.kind() != Kind.RUPIAH) || rest.startsWith("%")) {
            throw ValueFaults.otherType(text, type);
        }
        if (!rest.isEmpty() && FORMULA_SIGNS.indexOf(rest.charAt(0)) >= 0 && !isPeriod(rest)) {
            throw Faults.formula(text, type);
        }
        if (type.kind() == Kind.PERCENT) {
            throw ValueFaults.percentSignMissing(text, type);
        }
        boolean words = rest.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '/');
        throw words ? ValueFaults.unitWrong(text, rest, type) : ValueFaults.numberMalformed(text, type);
    }

    /**
     * Whether the words are the unit of the type, in either language; English also in the singular, and {@code tahun} for
     * {@code tahun anggaran}.
     */
    private boolean isUnit(String words) {
        Text unit = type.unit();
        if (unit == null) {
            return false;
        }
        String squeezed = squeeze(words);
        return CellWords.plain(unit.id()).startsWith(words + " ")
                || Stream.of(unit.id(), unit.in(Language.ENGLISH))
                        .map(NumberReader::squeeze)
                        .anyMatch(name -> name.equals(squeezed) || name.equals(squeezed + "s"));
    }

    /** Whether an amount would be one of every so many, as in {@code /bulan}. */
    private boolean isPeriod(String rest) {
        return type.kind() == Kind.RUPIAH
                && rest.startsWith("/")
                && leadingWord(rest.substring(1)).length() == rest.length() - 1;
    }

    private static String squeeze(String words) {
        return CellWords.plain(words).replace(" ", "");
    }

    private static int digitsAt(String text) {
        int at = !text.isEmpty() && isMinus(text.charAt(0)) ? 1 : 0;
        if (!text.regionMatches(true, at, "Rp", 0, 2)) {
            return at;
        }
        at += 2;
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        while (at < text.length() && CellWords.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '−';
    }

    private static boolean isPartOfNumber(char c) {
        return CellWords.isDigit(c) || c == '.' || c == ',';
    }

    private static String leadingWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
