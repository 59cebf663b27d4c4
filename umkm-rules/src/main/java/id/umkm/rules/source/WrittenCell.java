package id.umkm.rules.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a cell is written into a workbook: as a number or a date where just the same text is read again, else as text, which no
 * spreadsheet program changes.
 *
 * @param number the number or the number of the day, or null for a text
 * @param format how a number is shown
 */
record WrittenCell(String text, @Nullable BigDecimal number, String format) {
    /** Shows everything as it was typed. */
    static final String AS_TEXT = "@";

    /** With the month in words, so that nobody takes the month for the day. */
    static final String DAY = "[$-421]d mmmm yyyy";

    /** Letters behind backslashes: quotes would not be written as the format asks. */
    private static final String RUPIAH = "\\R\\p#,##0";

    private static final Set<String> DAYS = Set.of("Sejak", "Sampai", "Tinjau sebelum");
    private static final Pattern WRITTEN_DAY = Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d{4})");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,14}");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:,(\\d{1,4}))?%");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1901;
    private static final int LONGEST_DAY = "30 September 2021".length();

    /** How many letters a reader sees. */
    int shownLength() {
        return format.equals(DAY) ? LONGEST_DAY : text.length();
    }

    static WrittenCell text(String text) {
        return new WrittenCell(text, null, AS_TEXT);
    }

    /** A cell of a row. */
    static WrittenCell of(Row row, String heading) {
        String text = row.text(heading);
        if (DAYS.contains(heading)) {
            return day(text);
        }
        if (row.getSheet().equals(Headings.PARAMETERS) && Headings.same(heading, "Nilai")) {
            return value(text, row.text("Satuan").startsWith("Rp") ? RUPIAH : "#,##0", row.text("Satuan"));
        }
        return text(text);
    }

    private static WrittenCell value(String text, String format, String unit) {
        Matcher percent = PERCENT.matcher(text);
        if (WHOLE.matcher(text).matches() && !unit.startsWith("kode")) {
            return new WrittenCell(text, new BigDecimal(text), format);
        }
        if (percent.matches()) {
            BigDecimal share =
                    new BigDecimal(text.substring(0, text.length() - 1).replace(',', '.')).movePointLeft(2);
            String decimals = percent.group(2) == null
                    ? ""
                    : "." + "0".repeat(percent.group(2).length());
            boolean same = TypedNumbers.percent(share).equals(text);
            return same ? new WrittenCell(text, share, "0" + decimals + "%") : text(text);
        }
        return text(text);
    }

    private static WrittenCell day(String text) {
        Matcher day = WRITTEN_DAY.matcher(text);
        if (!day.matches()) {
            return text(text);
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return date.getYear() < FIRST_YEAR
                    ? text(text)
                    : new WrittenCell(text, BigDecimal.valueOf(date.toEpochDay() - DAY_ZERO.toEpochDay()), DAY);
        } catch (DateTimeException e) {
            // No such day: whoever reads it shall see what was written.
            return text(text);
        }
    }
}
