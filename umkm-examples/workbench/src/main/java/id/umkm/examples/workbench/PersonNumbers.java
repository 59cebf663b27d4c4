package id.umkm.examples.workbench;

import id.umkm.rules.integrity.IdentityKey;
import org.jspecify.annotations.Nullable;

/** Persons by a number from 0, given as they are first met. Takes some 50 bytes a person. Not thread-safe while it grows. */
final class PersonNumbers {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private @Nullable IdentityKey[] slots = new IdentityKey[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int count;

    /** The number of a person, who gets one if there is none yet. */
    int of(IdentityKey person) {
        int slot = slotOf(person);
        if (slots[slot] == null) {
            if (3L * count > 2L * slots.length) {
                grow();
                slot = slotOf(person);
            }
            slots[slot] = person;
            numbers[slot] = count;
            count++;
        }
        return numbers[slot];
    }

    /** The number of a person, or -1 if there is none. */
    int find(IdentityKey person) {
        int slot = slotOf(person);
        return slots[slot] == null ? -1 : numbers[slot];
    }

    private int slotOf(IdentityKey person) {
        int mask = slots.length - 1;
        int slot = (int) ((person.hashCode() * SPREAD) >>> Integer.SIZE) & mask;
        while (slots[slot] != null && !person.equals(slots[slot])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        @Nullable IdentityKey[] before = slots;
        int[] numbersBefore = numbers;
        slots = new IdentityKey[2 * before.length];
        numbers = new int[slots.length];
        for (int i = 0; i < before.length; i++) {
            IdentityKey person = before[i];
            if (person != null) {
                int slot = slotOf(person);
                slots[slot] = person;
                numbers[slot] = numbersBefore[i];
            }
        }
    }
}
