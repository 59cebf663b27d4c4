package id.umkm.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** How long a file was at which time, noted while somebody writes to it. */
final class FileGrowth {
    /** From when to when a file was seen with a length. */
    private record Stay(long first, long last, long length) {}

    private final List<Stay> stays = new ArrayList<>();

    /** Notes a length; a file never becomes shorter. */
    void note(long nanos, long length) {
        int last = stays.size() - 1;
        if (last >= 0 && stays.get(last).length() == length) {
            stays.set(last, new Stay(stays.get(last).first(), nanos, length));
        } else {
            stays.add(new Stay(nanos, nanos, length));
        }
    }

    /**
     * When the file came to a length; between two looks it is taken to have grown evenly.
     *
     * @throws IllegalArgumentException if it never was so long
     */
    double nanosAt(long length) {
        for (int i = 0; i < stays.size(); i++) {
            Stay then = stays.get(i);
            if (then.length() >= length) {
                return i == 0 ? then.first() : between(stays.get(i - 1), then, length);
            }
        }
        throw new IllegalArgumentException("The file was never " + length + " bytes long");
    }

    private static double between(Stay before, Stay then, long length) {
        double share = (double) (length - before.length()) / (then.length() - before.length());
        return before.last() + share * (then.first() - before.last());
    }
}
