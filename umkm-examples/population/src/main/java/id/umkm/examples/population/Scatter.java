package id.umkm.examples.population;

/** An order of the numbers below a bound that looks random and can be followed both ways, without a list of it. */
final class Scatter {
    /** Neighbours come about so much of the whole apart. */
    private static final double GOLDEN = 0.6180339887498949;

    private final long size;
    private final long factor;
    private final long inverse;
    private final long shift;

    Scatter(int size, long seed) {
        this.size = size;
        this.shift = Math.floorMod(Mix.of(seed, 1), size);
        long wished = (long) (GOLDEN * size) + Math.floorMod(Mix.of(seed, 2), Math.max(1, size / 7));
        long candidate = Math.max(1, Math.floorMod(wished, size));
        while (divisor(candidate, size) != 1) {
            candidate++;
        }
        this.factor = candidate;
        this.inverse = inverse(candidate, size);
    }

    /** The place of a number in the order. */
    int place(int number) {
        return (int) Math.floorMod(number * factor + shift, size);
    }

    /** The number at a place of the order. */
    int numberAt(int place) {
        return (int) Math.floorMod(Math.floorMod(place - shift, size) * inverse, size);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    private static long inverse(long factor, long modulus) {
        long before = 1;
        long now = 0;
        long high = factor;
        long low = modulus;
        while (low != 0) {
            long times = high / low;
            long rest = high % low;
            high = low;
            low = rest;
            long next = before - times * now;
            before = now;
            now = next;
        }
        return Math.floorMod(before, modulus);
    }
}
