package id.umkm.examples.workbench;

import java.util.Arrays;

/** A number from 1 for each person, by the person's own number; 0 where there is none. Eight bytes each. */
final class Numbers {
    private long[] numbers = new long[1 << 10];

    /** Notes the number of a person. The first one stays. */
    void add(int person, long number) {
        if (person >= numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(person + 1, numbers.length + numbers.length / 2));
        }
        if (numbers[person] == 0) {
            numbers[person] = number;
        }
    }

    /** The number of a person, or 0. */
    long get(int person) {
        return person < 0 || person >= numbers.length ? 0 : numbers[person];
    }
}
