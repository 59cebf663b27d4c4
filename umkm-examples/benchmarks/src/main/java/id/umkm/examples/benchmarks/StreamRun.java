package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.json.ApplicationJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;

/**
 * Lets {@code umkm decide} decide made-up applications in a process of {@code -Xmx256m}, with one thread and with two: {@code
 * StreamRun umkm.jar 1000000}. It prints the microseconds that a record took, block by block, and checks that each decision
 * stands in the place of its application. A million applications take 2.7 GB of the folder for temporary files.
 */
public final class StreamRun {
    private static final int SEED = 7;
    private static final int BLOCKS = 10;
    private static final int BUFFER = 1 << 16;
    private static final double NANOS_OF_A_MICROSECOND = 1e3;

    private final Path jar;
    private final int count;

    private StreamRun(Path jar, int count) {
        this.jar = jar;
        this.count = count;
    }

    /**
     * Runs.
     *
     * @param arguments the jar of the command, and how many applications, at least ten
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2 || !Files.isRegularFile(Path.of(arguments[0]))) {
            throw new IllegalArgumentException(
                    "StreamRun takes the jar of the command umkm, which the module workbench builds, and how many applications");
        }
        int count = Integer.parseInt(arguments[1]);
        if (count < BLOCKS) {
            throw new IllegalArgumentException("The number of applications is at least " + BLOCKS + ": " + count);
        }
        System.out.println(new StreamRun(Path.of(arguments[0]), count).run());
    }

    private String run() throws IOException, InterruptedException {
        Path applications = Files.createTempFile("applications", ".jsonl");
        try {
            Progress.say("writes " + count + " applications");
            List<String> ids = write(applications);
            List<String> headings = new ArrayList<>(List.of("threads"));
            for (int block = 1; block <= BLOCKS; block++) {
                headings.add(String.format(Locale.ROOT, "to %,d", until(block)));
            }
            headings.add("last half");
            MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
            double[] settled = new double[2];
            for (int threads = 1; threads <= 2; threads++) {
                Progress.say("decides with " + threads + " of them at a time");
                long[] nanos = decide(applications, ids, threads);
                List<String> row = new ArrayList<>(List.of(Integer.toString(threads)));
                for (int block = 1; block <= BLOCKS; block++) {
                    row.add(micros(nanos, block - 1, block));
                }
                settled[threads - 1] = perRecord(nanos, BLOCKS / 2, BLOCKS);
                row.add(micros(nanos, BLOCKS / 2, BLOCKS));
                table.add(row);
            }
            return "Microseconds for one record, by block; all decisions in the order of their applications.\n\n"
                    + table
                    + "\nTwo threads decide " + Figures.ratio(settled[0] / settled[1])
                    + " times as many as one in the last half.";
        } finally {
            Files.deleteIfExists(applications);
        }
    }

    private int until(int block) {
        return (int) ((long) count * block / BLOCKS);
    }

    private List<String> write(Path file) throws IOException {
        Population population = new Population(SEED);
        List<String> ids = new ArrayList<>(count);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                Application application = population.next();
                ids.add(application.getId());
                out.write(ApplicationJson.write(application));
                out.write('\n');
            }
        }
        return ids;
    }

    /** When the blocks were done, in nanoseconds from the start of the process; the start comes first. */
    private long[] decide(Path applications, List<String> ids, int threads) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                jar.toString(),
                "decide",
                "--as-of=2021-06-15",
                "--kind=amount",
                "--policy=mojokerto-iw",
                "--threads=" + threads,
                applications.toString());
        long[] done = new long[BLOCKS + 1];
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Lines lines = new Lines();
        try (InputStream out = process.getInputStream()) {
            byte[] buffer = new byte[BUFFER];
            int length = out.read(buffer);
            while (length >= 0) {
                lines.take(buffer, length, (head, number) -> {
                    requireDecision(head, number <= ids.size() ? ids.get(number - 1) : "none", number);
                    int block = (int) ((long) number * BLOCKS / count);
                    if (number <= count && number == until(block)) {
                        done[block] = System.nanoTime() - start;
                    }
                });
                length = out.read(buffer);
            }
        }
        int code = process.waitFor();
        if (lines.count() != ids.size()) {
            throw new IllegalStateException(
                    "Of " + ids.size() + " applications " + lines.count() + " were decided; the exit code is " + code);
        }
        return done;
    }

    private static void requireDecision(String head, String id, int number) {
        if (!head.contains("\"id\":\"" + id + "\"")) {
            throw new IllegalStateException("Line " + number + " is not the decision about " + id + ": " + head);
        }
    }

    /** Takes lines apart; of each it keeps the beginning alone, so that reading costs next to nothing beside deciding. */
    static final class Lines {
        private static final int HEAD = 120;

        private final byte[] head = new byte[HEAD];
        private int kept;
        private int count;

        /** Takes the next bytes, and tells of each line that ends in them its number, from 1, and how it begins. */
        void take(byte[] bytes, int length, ObjIntConsumer<String> ended) {
            for (int i = 0; i < length; i++) {
                byte one = bytes[i];
                if (one == '\n') {
                    count++;
                    ended.accept(new String(head, 0, kept, StandardCharsets.UTF_8), count);
                    kept = 0;
                } else if (kept < HEAD) {
                    head[kept] = one;
                    kept++;
                }
            }
        }

        int count() {
            return count;
        }
    }

    private double perRecord(long[] done, int from, int to) {
        return (done[to] - done[from]) / NANOS_OF_A_MICROSECOND / (until(to) - until(from));
    }

    private String micros(long[] done, int from, int to) {
        return String.format(Locale.ROOT, "%.1f", perRecord(done, from, to));
    }
}
