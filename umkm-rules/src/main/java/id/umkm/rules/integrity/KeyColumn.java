package id.umkm.rules.integrity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keys in arrays of numbers, 8 bytes each, or 16 where they are hashes; a row may have none. */
final class KeyColumn {
    private static final int FIRST_CAPACITY = 1024;

    private long[] low = new long[FIRST_CAPACITY];
    private long @Nullable [] high;
    private boolean isKeyed;
    private boolean isPlain;

    void put(int row, @Nullable IdentityKey key) {
        if (row >= low.length) {
            int capacity = Math.max(row + 1, low.length + (low.length >> 1));
            low = Arrays.copyOf(low, capacity);
            high = high == null ? null : Arrays.copyOf(high, capacity);
        }
        if (key == null) {
            low[row] = 0;
            return;
        }
        isKeyed |= key.isKeyed();
        isPlain |= !key.isKeyed();
        if (isKeyed && isPlain) {
            throw new IllegalArgumentException(
                    "Persons and families are compared by their numbers or by hashes of them: one of both in one check.");
        }
        if (high == null && key.isKeyed()) {
            high = new long[low.length];
        }
        low[row] = key.low();
        if (high != null) {
            high[row] = key.high();
        }
    }

    /** A number of 16 digits is never zero, and no hash that anybody will meet is. */
    boolean has(int row) {
        return low[row] != 0;
    }

    @Nullable
    IdentityKey find(int row) {
        return has(row) ? get(row) : null;
    }

    IdentityKey get(int row) {
        return high == null ? IdentityKey.ofDigits(low[row]) : IdentityKey.ofHash(high[row], low[row]);
    }

    boolean isSame(int one, int other) {
        return low[one] == low[other] && (high == null || high[one] == high[other]);
    }

    /** Rows in the order of their keys; those of one key keep their order. */
    int[] sorted(int[] rows) {
        int[] sorted = RadixSort.sort(rows, low);
        return high == null ? sorted : RadixSort.sort(sorted, high);
    }

    /** A number that differs for different keys but by a rare accident, for sums over sets of keys. */
    long mixed(int row, long salt) {
        long mixed = low[row] * 0x9E3779B97F4A7C15L + salt + (high == null ? 0 : high[row]);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
