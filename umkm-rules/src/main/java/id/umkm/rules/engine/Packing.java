package id.umkm.rules.engine;

import java.util.List;

/** Packs some numbers of an array into 128 bits, so that equal combinations of them give equal keys. */
final class Packing {
    private final int[] places;
    private final int[] widths;
    /** How many of the numbers go into the first half. */
    private final int split;

    private final boolean fits;

    /**
     * A number of the array.
     *
     * @param place where it stands
     * @param size it is at least 0 and less
     */
    record Field(int place, int size) {}

    Packing(List<Field> fields) {
        this.places = fields.stream().mapToInt(Field::place).toArray();
        this.widths = fields.stream()
                .mapToInt(field -> Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, field.size() - 1)))
                .toArray();
        int first = 0;
        int used = 0;
        while (first < widths.length && used + widths[first] <= Long.SIZE) {
            used += widths[first];
            first++;
        }
        this.split = first;
        int rest = 0;
        for (int i = split; i < widths.length; i++) {
            rest += widths[i];
        }
        this.fits = rest <= Long.SIZE;
    }

    /** Whether 128 bits are enough. */
    boolean fits() {
        return fits;
    }

    /** Whether the first half holds all, with its sign left over. */
    boolean isOneNumber() {
        int all = 0;
        for (int width : widths) {
            all += width;
        }
        return all < Long.SIZE;
    }

    /** How many bits a field has. */
    int width(int field) {
        return widths[field];
    }

    /** Whether all numbers are known; what is not known is negative and cannot be packed. */
    boolean isKnown(int[] numbers) {
        for (int place : places) {
            if (numbers[place] < 0) {
                return false;
            }
        }
        return true;
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
