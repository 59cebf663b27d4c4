package id.umkm.examples.workbench;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * On which line each id stood first. An id takes 16 bytes in a table that is at most four fifths full and grows by half: 20
 * to 30 bytes, whatever its length. Tables are many and small, so that little memory more is needed while one of them grows.
 */
final class SeenIds {
    private static final int TABLES = 256;

    private final Table[] tables = new Table[TABLES];

    SeenIds() {
        Arrays.setAll(tables, i -> new Table());
    }

    /**
     * Notes an id that was not seen before.
     *
     * @param line from 1, less than 2 to the power of 40
     * @return the line on which it was seen before, if it was
     */
    OptionalLong firstLine(IdFingerprint id, long line) {
        return tables[Math.floorMod(id.head(), TABLES)].firstLine(id, line);
    }

    /** How many ids there is room for, each in 16 bytes. */
    long capacity() {
        return Arrays.stream(tables).mapToLong(Table::capacity).sum();
    }

    /** Slots of two numbers: the head of an id, and its tail above its line; the second is zero in an empty slot. */
    private static final class Table {
        private static final int FIRST_CAPACITY = 16;
        private static final int LINE_BITS = Long.SIZE - IdFingerprint.TAIL_BITS;

        private long[] slots = new long[2 * FIRST_CAPACITY];
        private int used;

        int capacity() {
            return slots.length / 2;
        }

        OptionalLong firstLine(IdFingerprint id, long line) {
            if (5L * (used + 1) > 4L * capacity()) {
                grow();
            }
            int slot = slotOf(id.head(), id.tail());
            long seen = slots[slot + 1];
            if (seen != 0) {
                return OptionalLong.of(seen & ((1L << LINE_BITS) - 1));
            }
            slots[slot] = id.head();
            slots[slot + 1] = ((long) id.tail() << LINE_BITS) | line;
            used++;
            return OptionalLong.empty();
        }

        /** Where the id stands, or the empty slot where it belongs. */
        private int slotOf(long head, int tail) {
            // The lowest bits chose the table; the highest say how far down in it the search begins.
            int slot = 2 * (int) (((head >>> Integer.SIZE) * capacity()) >>> Integer.SIZE);
            while (slots[slot + 1] != 0 && !(slots[slot] == head && slots[slot + 1] >>> LINE_BITS == tail)) {
                slot = slot + 2 == slots.length ? 0 : slot + 2;
            }
            return slot;
        }

        private void grow() {
            long[] before = slots;
            slots = new long[2 * (capacity() + capacity() / 2)];
            for (int i = 0; i < before.length; i += 2) {
                if (before[i + 1] != 0) {
                    int slot = slotOf(before[i], (int) (before[i + 1] >>> LINE_BITS));
                    slots[slot] = before[i];
                    slots[slot + 1] = before[i + 1];
                }
            }
        }
    }
}
