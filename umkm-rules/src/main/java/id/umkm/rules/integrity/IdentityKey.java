package id.umkm.rules.integrity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By what a person or a family is known again: the digits of the number, or a hash of them under a key of the host's. Printed
 * masked. Made by {@link PersonKeys}.
 */
public final class IdentityKey implements Comparable<IdentityKey> {
    private final boolean keyed;
    private final long high;
    private final long low;

    private IdentityKey(boolean keyed, long high, long low) {
        this.keyed = keyed;
        this.high = high;
        this.low = low;
    }

    static IdentityKey ofDigits(long digits) {
        return new IdentityKey(false, 0, digits);
    }

    static IdentityKey ofHash(long high, long low) {
        return new IdentityKey(true, high, low);
    }

    /** Whether it is a hash, so that nobody can read the number from it. */
    public boolean isKeyed() {
        return keyed;
    }

    /** The 16 digits of the number, or 32 hexadecimal digits of the hash: for asking a registry, never for printing. */
    public String value() {
        return keyed ? String.format(Locale.ROOT, "%016x%016x", high, low) : String.format(Locale.ROOT, "%016d", low);
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    @Override
    public int compareTo(IdentityKey other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh == 0 ? Long.compareUnsigned(low, other.low) : byHigh;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentityKey key && keyed == key.keyed && high == key.high && low == key.low;
    }

    @Override
    public int hashCode() {
        // Numbers of neighbours differ in few digits.
        return (int) (((high * 31 + low) * 0x9E3779B97F4A7C15L) >>> Integer.SIZE);
    }

    /** Nothing of the number but that there is one. */
    @Override
    public String toString() {
        return "IdentityKey[****]";
    }
}
