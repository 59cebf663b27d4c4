package id.umkm.rules.expression;

import id.umkm.domain.basics.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes dates: day before month before year, month names in both languages, the budget year T. */
final class DateReader {
    private static final List<String> MONTHS_ID = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Map<String, Integer> MONTHS = Stream.of(MONTHS_ID, MONTHS_EN)
            .flatMap(names ->
                    IntStream.range(0, names.size()).mapToObj(i -> Map.entry(CellWords.plain(names.get(i)), i + 1)))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String YEAR = "([0-9]{4}|t|t ?\\+ ?1)";
    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/" + YEAR);
    private static final Pattern WORDED = Pattern.compile("([0-9]{1,2}) (\\p{L}+) " + YEAR);
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final int LAST_MONTH = 12;

    private final @Nullable Names names;

    /** @param names knows the budget year; null where T cannot be used */
    DateReader(@Nullable Names names) {
        this.names = names;
    }

    static boolean looksLikeDate(String text) {
        String plain = CellWords.plain(text);
        return Stream.of(SLASHED, WORDED, ISO)
                .anyMatch(form -> form.matcher(plain).matches());
    }

    /** {@code 31 Desember 2021}, {@code 31 December 2021}. */
    static String inWords(LocalDate date, Language language) {
        List<String> months = language == Language.ENGLISH ? MONTHS_EN : MONTHS_ID;
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /**
     * The date, or empty if the text has none of the forms of a date.
     *
     * @throws CellFaultException if it has such a form but there is no such day
     */
    Optional<LocalDate> find(String text) {
        String plain = CellWords.plain(text);
        Matcher slashed = SLASHED.matcher(plain);
        if (slashed.matches()) {
            int day = Integer.parseInt(slashed.group(1));
            int month = Integer.parseInt(slashed.group(2));
            if (month > LAST_MONTH && day <= LAST_MONTH) {
                throw ValueFaults.dayAndMonthSwapped(text);
            }
            return Optional.of(date(text, year(text, slashed.group(3)), month, day));
        }
        Matcher worded = WORDED.matcher(plain);
        if (worded.matches()) {
            Integer month = MONTHS.get(worded.group(2));
            if (month == null) {
                throw ValueFaults.monthUnknown(text, worded.group(2), monthNames());
            }
            return Optional.of(date(text, year(text, worded.group(3)), month, Integer.parseInt(worded.group(1))));
        }
        return findIso(text);
    }

    /** The date written as {@code 2021-12-31}, or empty if the text has another form. */
    Optional<LocalDate> findIso(String text) {
        Matcher iso = ISO.matcher(CellWords.strip(text));
        if (!iso.matches()) {
            return Optional.empty();
        }
        int[] part = IntStream.rangeClosed(1, 3)
                .map(group -> Integer.parseInt(iso.group(group)))
                .toArray();
        return Optional.of(date(text, part[0], part[1], part[2]));
    }

    private int year(String text, String year) {
        if (CellWords.isDigit(year.charAt(0))) {
            return Integer.parseInt(year);
        }
        if (names == null) {
            throw ValueFaults.budgetYearUnknown(text);
        }
        int budgetYear = names.budgetYear().orElseThrow(() -> ValueFaults.budgetYearUnknown(text));
        return year.equals("t") ? budgetYear : budgetYear + 1;
    }

    private static LocalDate date(String text, int year, int month, int day) {
        try {
            if (year > 0) {
                return LocalDate.of(year, month, day);
            }
        } catch (DateTimeException e) {
            throw ValueFaults.noSuchDay(text);
        }
        throw ValueFaults.noSuchDay(text);
    }

    private static List<String> monthNames() {
        List<String> all = new ArrayList<>(MONTHS_ID);
        all.addAll(MONTHS_EN);
        return all;
    }
}
