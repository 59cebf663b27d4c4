package id.umkm.rules.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Writes the numbers, dates and times that a workbook holds as an officer would write them. */
final class TypedNumbers {
    /** Spreadsheets calculate with these and show no more. */
    static final int DIGITS = 15;

    private static final int LONGEST = 32;
    private static final int FIRST_SURE_DAY = 61;
    private static final int LAST_DAY = 2_958_465;
    private static final int DAYS_TO_1904 = 1_462;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final long SECONDS_A_DAY = 86_400;
    private static final int AMBIGUOUS_DECIMALS = 3;

    private final boolean from1904;

    /** @param from1904 whether the workbook counts days from 1904, as old Macintosh ones do */
    TypedNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    /** A number as it is held, without what binary fractions add to it; empty where it is none, or has too many digits. */
    static Optional<BigDecimal> parse(String held) {
        if (held.length() > LONGEST || !held.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(held);
        BigDecimal number =
                exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        // A whole number of more digits was cut when it was typed; nobody can tell which it was.
        boolean sure = number.precision() - number.scale() <= DIGITS && number.scale() <= 2 * DIGITS;
        return sure ? Optional.of(number) : Optional.empty();
    }

    /** With the decimal comma, so that no dot can pass for one between thousands. */
    static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        String digits = shortest.toPlainString().replace('.', ',');
        // Three digits after a comma could also be thousands in English; four cannot.
        return shortest.scale() == AMBIGUOUS_DECIMALS ? digits + "0" : digits;
    }

    static String percent(BigDecimal share) {
        return plain(share.movePointRight(2)) + "%";
    }

    /** A day as {@code 31/12/2021}, with the time of day if there is one; empty where the number is no sure day. */
    Optional<String> date(BigDecimal held) {
        BigDecimal number = from1904 ? held.add(BigDecimal.valueOf(DAYS_TO_1904)) : held;
        int compared = number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L));
        if (number.compareTo(BigDecimal.valueOf(FIRST_SURE_DAY)) < 0 || compared >= 0) {
            return Optional.empty();
        }
        LocalDate day = DAY_ZERO.plusDays(number.longValue());
        BigDecimal rest = number.remainder(BigDecimal.ONE);
        return Optional.of(day(day) + (rest.signum() == 0 ? "" : " " + time(rest)));
    }

    static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** A length of time as {@code 33:21:12}. */
    static String time(BigDecimal days) {
        long seconds = days.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
