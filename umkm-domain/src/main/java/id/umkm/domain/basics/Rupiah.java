package id.umkm.domain.basics;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money in whole rupiah, exact.
 *
 * <p>Amounts lie within plus or minus 9,007,199,254,740,991 rupiah, so that every program that reads JSON (RFC 7493)
 * reads them without loss; arithmetic beyond that throws.
 *
 * @param amount whole rupiah; negative for a debt or a difference
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {
    /** The largest amount whose JSON number every reader takes exactly (RFC 7493, 2.2). */
    public static final long MAX = (1L << 53) - 1;

    public static final Rupiah ZERO = new Rupiah(0);

    private static final int GROUP = 3;

    public Rupiah {
        if (amount > MAX || amount < -MAX) {
            throw new MalformedValueException(
                    "AMOUNT_OUT_OF_RANGE",
                    Long.toString(amount),
                    Text.of(
                            "Jumlah rupiah paling banyak " + MAX + " ke atas atau ke bawah.",
                            "An amount lies within plus or minus " + MAX + " rupiah."));
        }
    }

    public static Rupiah of(long amount) {
        return new Rupiah(amount);
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(amount + other.amount);
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(amount - other.amount);
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** As Indonesians write it: {@code Rp20.000.000}. */
    @Override
    public String toString() {
        String digits = Long.toString(Math.abs(amount));
        StringBuilder text = new StringBuilder(amount < 0 ? "-Rp" : "Rp");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rupiah that && amount == that.amount;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(amount);
    }
}
