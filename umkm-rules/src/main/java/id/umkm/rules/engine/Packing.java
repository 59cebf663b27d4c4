package id.umkm.rules.engine;

import java.util.List;

/** Packs some numbers of an array into two of 63 bits, so that equal combinations of them give equal keys, none negative. */
final class Packing {
    static final int BITS = Long.SIZE - 1;

    private final int[] places;
    private final int[] widths;
    /** How many of the numbers go into the first half. */
    private final int split;

    private final int secondBits;

    /**
     * A number of the array.
     *
     * @param place where it stands
     * @param size it is at least 0 and less
     */
    record Field(int place, int size) {}

    Packing(List<Field> fields) {
        this.places = fields.stream().mapToInt(Field::place).toArray();
        this.widths = fields.stream().mapToInt(field -> width(field.size())).toArray();
        int first = 0;
        int used = 0;
        while (first < widths.length && used + widths[first] <= BITS) {
            used += widths[first];
            first++;
        }
        this.split = first;
        int rest = 0;
        for (int i = split; i < widths.length; i++) {
            rest += widths[i];
        }
        this.secondBits = rest;
    }

    /** How many bits a number takes that is at least 0 and less than a size. */
    static int width(int size) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size - 1));
    }

    /** How many bits stand in the first half. */
    int firstBits() {
        int bits = 0;
        for (int i = 0; i < split; i++) {
            bits += widths[i];
        }
        return bits;
    }

    /** How many bits stand in the second half; more than {@link #BITS} do not fit. */
    int secondBits() {
        return secondBits;
    }

    /** Whether two halves are enough. */
    boolean fits() {
        return secondBits <= BITS;
    }

    /** Whether the first half holds all. */
    boolean isOneNumber() {
        return split == widths.length;
    }

    /** Whether a field stands in the second half. */
    boolean isInSecond(int field) {
        return field >= split;
    }

    /** How far to the left a field stands in its half. */
    int shift(int field) {
        int end = isInSecond(field) ? widths.length : split;
        int shift = 0;
        for (int i = field + 1; i < end; i++) {
            shift += widths[i];
        }
        return shift;
    }

    /** The first half of the key. */
    long first(int[] numbers) {
        return pack(numbers, 0, split);
    }

    /** The second half of the key. */
    long second(int[] numbers) {
        return pack(numbers, split, places.length);
    }

    private long pack(int[] numbers, int from, int until) {
        long packed = 0;
        for (int i = from; i < until; i++) {
            packed = packed << widths[i] | numbers[places[i]];
        }
        return packed;
    }
}
