package id.umkm.domain.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A percentage with at most four decimals, exact.
 *
 * @param tenThousandths ten-thousandths of one per cent: 60 % is 600,000
 */
public record Percentage(long tenThousandths) implements Comparable<Percentage> {
    private static final int DECIMALS = 4;
    private static final long ONE_PERCENT = 10_000;
    private static final long WHOLE = 100 * ONE_PERCENT;

    /**
     * The percentage with this number of hundredths.
     *
     * @throws MalformedValueException if the number has more than four decimals or is out of range
     */
    public static Percentage of(BigDecimal percent) {
        try {
            return new Percentage(percent.movePointRight(DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            throw new MalformedValueException(
                    "PERCENTAGE_MALFORMED",
                    // Not in plain form, which for 1E+999999999 would not fit into memory.
                    percent.toString(),
                    Text.of(
                            "Persentase memuat paling banyak empat desimal.",
                            "A percentage has at most four decimals."));
        }
    }

    public static Percentage of(long percent) {
        return of(BigDecimal.valueOf(percent));
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenThousandths, DECIMALS).stripTrailingZeros();
    }

    /** This part of an amount, rounded down to whole rupiah. */
    public Rupiah of(Rupiah amount) {
        return Rupiah.of(BigDecimal.valueOf(amount.amount())
                .multiply(BigDecimal.valueOf(tenThousandths))
                .divide(BigDecimal.valueOf(WHOLE), 0, RoundingMode.FLOOR)
                .longValueExact());
    }

    /** Compares a share of {@code part} among {@code whole} with this percentage in exact integers; whole is positive. */
    public int compareShare(long part, long whole) {
        return Long.compare(Math.multiplyExact(part, WHOLE), Math.multiplyExact(tenThousandths, whole));
    }

    @Override
    public int compareTo(Percentage other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    /** As Indonesians write it: {@code 62,5%}. */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString().replace('.', ',') + "%";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Percentage that && tenThousandths == that.tenThousandths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(tenThousandths);
    }
}
