package id.umkm.rules.reference;

import id.umkm.domain.place.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in a cell as a value of a type. */
final class Literals {
    private static final String YEAR = "(\\d{4}|T\\+1|T)";
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/" + YEAR);
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2})\\s+(\\p{Alpha}+)\\s+" + YEAR);
    private static final Pattern CALLED = Pattern.compile("date\\(\\s*\"(.*)\"\\s*\\)");
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january"),
            List.of("februari", "february"),
            List.of("maret", "march"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("agustus", "august"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("desember", "december"));

    private static final Pattern GROUPED = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+))?");
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[,.](\\d+))?");

    private final Vocabulary vocabulary;
    private final OptionalInt budgetYear;

    Literals(Vocabulary vocabulary, OptionalInt budgetYear) {
        this.vocabulary = vocabulary;
        this.budgetYear = budgetYear;
    }

    Value read(String text, Type type) {
        String cell = unquoted(text.strip());
        return switch (type.kind()) {
            case NUMBER -> new Value.Num(number(cell, false));
            case RUPIAH -> new Value.Num(number(cell, true));
            case PERCENT -> new Value.Num(percent(cell));
            case DATE -> new Value.Day(date(cell));
            case REGION -> new Value.Code(RegionCode.of(cell).code());
            case YES_NO -> new Value.Flag(yes(cell));
            case CHOICE, CHOICES -> choice(cell, type);
            case TEXT -> new Value.Code(cell);
        };
    }

    static boolean isQuoted(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    }

    static String unquoted(String text) {
        return isQuoted(text) ? text.substring(1, text.length() - 1) : text;
    }

    static boolean yes(String text) {
        return switch (Names.key(text)) {
            case "ya", "yes", "true" -> true;
            case "tidak", "no", "false" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no: " + text);
        };
    }

    private Value choice(String text, Type type) {
        return vocabulary.choices(type).stream()
                .filter(c -> c.isCalled(text))
                .findFirst()
                .map(c -> (Value) new Value.Code(c.code()))
                .orElseThrow(() -> new IllegalArgumentException("no choice of " + type.list() + ": " + text));
    }

    boolean isChoice(String text, Type type) {
        return vocabulary.choices(type).stream().anyMatch(c -> c.isCalled(unquoted(text.strip())));
    }

    LocalDate date(String text) {
        String cell = text.strip();
        Matcher called = CALLED.matcher(cell);
        if (called.matches()) {
            return LocalDate.parse(called.group(1));
        }
        Matcher slashed = SLASHED.matcher(cell);
        if (slashed.matches()) {
            return LocalDate.of(
                    year(slashed.group(3)), Integer.parseInt(slashed.group(2)), Integer.parseInt(slashed.group(1)));
        }
        Matcher worded = WORDED.matcher(cell);
        if (worded.matches()) {
            String month = worded.group(2).toLowerCase(Locale.ROOT);
            for (int i = 0; i < MONTHS.size(); i++) {
                if (MONTHS.get(i).contains(month)) {
                    return LocalDate.of(year(worded.group(3)), i + 1, Integer.parseInt(worded.group(1)));
                }
            }
        }
        return LocalDate.parse(cell);
    }

    private int year(String text) {
        if (!text.startsWith("T")) {
            return Integer.parseInt(text);
        }
        int year = budgetYear.orElseThrow(() -> new IllegalArgumentException("a date in T without a budget year"));
        return text.endsWith("+1") ? year + 1 : year;
    }

    private static BigDecimal percent(String text) {
        return number(text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text, false);
    }

    /** A number with what may stand before and after it. */
    private static BigDecimal number(String text, boolean rupiah) {
        String rest = text.strip().toLowerCase(Locale.ROOT);
        boolean negative = rest.startsWith("-");
        if (negative) {
            rest = rest.substring(1).strip();
        }
        if (rest.startsWith("rp")) {
            rest = rest.substring(2).strip();
        }
        for (String unit : List.of("orang", "tahun", "bulan", "hari")) {
            if (rest.endsWith(unit)) {
                rest = rest.substring(0, rest.length() - unit.length()).strip();
            }
        }
        int zeros = 0;
        if (rest.endsWith("ribu")) {
            zeros = 3;
        } else if (rest.endsWith("juta")) {
            zeros = 6;
        } else if (rest.endsWith("miliar")) {
            zeros = 9;
        }
        if (zeros > 0) {
            rest = rest.replaceAll("\\s*(ribu|juta|miliar)$", "");
        }
        BigDecimal number = digits(rest, rupiah && zeros == 0, text).scaleByPowerOfTen(zeros);
        return negative ? number.negate() : number;
    }

    private static BigDecimal digits(String digits, boolean whole, String text) {
        Matcher grouped = GROUPED.matcher(digits);
        if (grouped.matches()) {
            boolean oneGroup = grouped.group(1).indexOf('.') == grouped.group(1).lastIndexOf('.');
            if (oneGroup && grouped.group(2) == null && !whole) {
                throw new IllegalArgumentException("two readings: " + text);
            }
            String decimals = grouped.group(2) == null ? "" : "." + grouped.group(2);
            return new BigDecimal(grouped.group(1).replace(".", "") + decimals);
        }
        Matcher plain = PLAIN.matcher(digits);
        if (!plain.matches()) {
            throw new IllegalArgumentException("no number: " + text);
        }
        if (plain.group(2) != null
                && plain.group(2).length() == 3
                && plain.group(1).length() <= 3) {
            throw new IllegalArgumentException("two readings: " + text);
        }
        return new BigDecimal(digits.replace(',', '.'));
    }
}
