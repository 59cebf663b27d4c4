package id.umkm.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What {@code umkm decide} wrote for some applications: a line for each, in their order.
 *
 * @param lengths how many bytes the decisions take up to the end of each block that has ended
 * @param count how many decisions there are
 */
record DecisionFile(List<Long> lengths, int count) {
    private static final int BUFFER = 1 << 16;

    /**
     * Reads a file.
     *
     * @param ids of the applications, in their order
     * @param ends after how many decisions each block ends, ascending
     * @throws IllegalStateException if a line is not the decision about the application in its place
     */
    static DecisionFile read(Path file, List<String> ids, int[] ends) throws IOException {
        List<Long> lengths = new ArrayList<>();
        Lines lines = new Lines();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            int length = in.read(buffer);
            while (length >= 0) {
                lines.take(buffer, length, (head, number, end) -> {
                    requireDecision(head, number <= ids.size() ? ids.get(number - 1) : "none", number);
                    if (Arrays.binarySearch(ends, number) >= 0) {
                        lengths.add(end);
                    }
                });
                length = in.read(buffer);
            }
        }
        return new DecisionFile(lengths, lines.count());
    }

    private static void requireDecision(String head, String id, int number) {
        if (!head.contains("\"id\":\"" + id + "\"")) {
            throw new IllegalStateException("Line " + number + " is not the decision about " + id + ": " + head);
        }
    }

    /** Takes lines apart; of each it keeps the beginning alone. */
    static final class Lines {
        private static final int HEAD = 120;

        /** Is told of lines. */
        interface Ended {
            /**
             * A line has ended.
             *
             * @param number from 1
             * @param end how many bytes there are up to it, with its LF
             */
            void line(String head, int number, long end);
        }

        private final byte[] head = new byte[HEAD];
        private int kept;
        private int count;
        private long taken;

        /** Takes the next bytes, and tells of each line that ends in them. */
        void take(byte[] bytes, int length, Ended ended) {
            for (int i = 0; i < length; i++) {
                byte one = bytes[i];
                if (one == '\n') {
                    count++;
                    ended.line(new String(head, 0, kept, StandardCharsets.UTF_8), count, taken + i + 1);
                    kept = 0;
                } else if (kept < HEAD) {
                    head[kept] = one;
                    kept++;
                }
            }
            taken += length;
        }

        int count() {
            return count;
        }
    }
}
