package id.umkm.rules.integrity;

import java.util.Arrays;

/** Sorts rows by numbers in time that grows as their number does. */
final class RadixSort {
    private static final int BITS = 16;
    private static final int BUCKETS = 1 << BITS;
    /** Fewer rows than buckets are sorted sooner by comparing them. */
    private static final int FEW = 1 << 14;

    private RadixSort() {}

    /** The rows in unsigned order of their keys; rows of one key keep their order. */
    static int[] sort(int[] rows, long[] keys) {
        return rows.length < FEW ? sortFew(rows, keys) : sortMany(rows, keys);
    }

    private static int[] sortFew(int[] rows, long[] keys) {
        return Arrays.stream(rows)
                .boxed()
                .sorted((one, other) -> Long.compareUnsigned(keys[one], keys[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] sortMany(int[] rows, long[] keys) {
        int[] from = rows.clone();
        int[] to = new int[rows.length];
        for (int shift = 0; shift < Long.SIZE; shift += BITS) {
            int[] starts = starts(from, keys, shift);
            if (starts.length == 0) {
                continue;
            }
            for (int row : from) {
                to[starts[digit(keys[row], shift)]++] = row;
            }
            int[] swapped = from;
            from = to;
            to = swapped;
        }
        return from;
    }

    /** Where each digit begins; nothing where all rows have the same one. */
    private static int[] starts(int[] rows, long[] keys, int shift) {
        int[] starts = new int[BUCKETS + 1];
        for (int row : rows) {
            starts[digit(keys[row], shift) + 1]++;
        }
        if (rows.length == 0 || starts[digit(keys[rows[0]], shift) + 1] == rows.length) {
            return new int[0];
        }
        for (int digit = 0; digit < BUCKETS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        return starts;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (BUCKETS - 1);
    }
}
