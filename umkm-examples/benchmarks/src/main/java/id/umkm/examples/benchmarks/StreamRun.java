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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Lets {@code umkm decide} decide made-up applications from a file into a file, in a process of {@code -Xmx256m}, with one
 * thread and with two: {@code StreamRun umkm.jar 1000000}. It prints the microseconds that a record took, block by block, and
 * checks that each decision stands in the place of its application. Then {@link HeldEngine} does the same work in one process
 * for files of different lengths. A million applications and their decisions take 4.7 GB of the folder for temporary files.
 */
public final class StreamRun {
    /** The file that is written grows in pieces of some sixteen decisions; blocks must be far longer. */
    private static final int LEAST = 10_000;

    private static final int HUNDREDTH = 100;
    private static final int TENTHS = 10;
    private static final int SEED = 7;
    private static final int BUFFER = 1 << 16;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 5;
    private static final double NANOS_OF_A_MICROSECOND = 1e3;

    private final Path jar;
    private final int count;
    /** After how many records each block ends: a hundredth of all, then each further tenth. */
    private final int[] ends;

    private StreamRun(Path jar, int count) {
        this.jar = jar;
        this.count = count;
        this.ends = IntStream.rangeClosed(0, TENTHS)
                .map(tenth -> tenth == 0 ? count / HUNDREDTH : (int) ((long) count * tenth / TENTHS))
                .toArray();
    }

    /**
     * Runs.
     *
     * @param arguments the jar of the command, and how many applications, at least ten thousand
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2 || !Files.isRegularFile(Path.of(arguments[0]))) {
            throw new IllegalArgumentException(
                    "StreamRun takes the jar of the command umkm, which the module workbench builds, and how many applications");
        }
        int count = Integer.parseInt(arguments[1]);
        if (count < LEAST) {
            throw new IllegalArgumentException("The number of applications is at least " + LEAST + ": " + count);
        }
        new StreamRun(Path.of(arguments[0]), count).run();
    }

    private void run() throws IOException, InterruptedException {
        Path applications = Files.createTempFile("applications", ".jsonl");
        try {
            Progress.say("writes " + count + " applications");
            List<String> ids = write(applications);
            List<String> headings = new ArrayList<>(List.of("threads"));
            Arrays.stream(ends).forEach(end -> headings.add(String.format(Locale.ROOT, "to %,d", end)));
            headings.add("last half");
            MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
            double[] settled = new double[2];
            for (int threads = 1; threads <= 2; threads++) {
                Progress.say("decides with " + threads + " of them at a time");
                double[] done = decide(applications, ids, threads);
                List<String> row = new ArrayList<>(List.of(Integer.toString(threads)));
                for (int block = 0; block < ends.length; block++) {
                    row.add(micros(perRecord(done, block - 1, block)));
                }
                settled[threads - 1] = perRecord(done, TENTHS / 2, TENTHS);
                row.add(micros(settled[threads - 1]));
                table.add(row);
            }
            System.out.println(
                    "Microseconds for one record, by block; all decisions in the order of their applications.\n\n"
                            + table
                            + "\nTwo threads decide " + Figures.ratio(settled[0] / settled[1])
                            + " times as many as one in the last half.\n");
            Progress.say("decides files of different lengths with one engine");
            System.out.println("Microseconds for one record in files of different lengths, decided with one engine.\n\n"
                    + lengths(applications));
        } finally {
            Files.deleteIfExists(applications);
        }
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

    /** When each block was done, in nanoseconds from the start of the process. */
    private double[] decide(Path applications, List<String> ids, int threads) throws IOException, InterruptedException {
        Path decisions = Files.createTempFile("decisions", ".jsonl");
        try {
            FileGrowth growth = new FileGrowth();
            Process process = java(
                            "-jar",
                            jar.toString(),
                            "decide",
                            "--as-of=" + Population.AS_OF,
                            "--kind=amount",
                            "--policy=" + Mojokerto.ID,
                            "--threads=" + threads,
                            applications.toString())
                    .redirectOutput(decisions.toFile())
                    .start();
            long start = System.nanoTime();
            while (!process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                growth.note(System.nanoTime() - start, Files.size(decisions));
            }
            growth.note(System.nanoTime() - start, Files.size(decisions));
            long[] lengths = lengths(decisions, ids, process.exitValue());
            return Arrays.stream(lengths).mapToDouble(growth::nanosAt).toArray();
        } finally {
            Files.deleteIfExists(decisions);
        }
    }

    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** How many bytes all decisions up to the end of each block take, once each was found in its place. */
    private long[] lengths(Path decisions, List<String> ids, int exitCode) throws IOException {
        long[] lengths = new long[ends.length];
        Lines lines = new Lines();
        try (InputStream in = Files.newInputStream(decisions)) {
            byte[] buffer = new byte[BUFFER];
            int length = in.read(buffer);
            while (length >= 0) {
                lines.take(buffer, length, (head, number, end) -> {
                    requireDecision(head, number <= ids.size() ? ids.get(number - 1) : "none", number);
                    int block = Arrays.binarySearch(ends, number);
                    if (block >= 0) {
                        lengths[block] = end;
                    }
                });
                length = in.read(buffer);
            }
        }
        if (lines.count() != ids.size()) {
            throw new IllegalStateException("Of " + ids.size() + " applications " + lines.count()
                    + " were decided; the exit code is " + exitCode);
        }
        return lengths;
    }

    private static void requireDecision(String head, String id, int number) {
        if (!head.contains("\"id\":\"" + id + "\"")) {
            throw new IllegalStateException("Line " + number + " is not the decision about " + id + ": " + head);
        }
    }

    private MarkdownTable lengths(Path applications) throws IOException, InterruptedException {
        MarkdownTable table =
                new MarkdownTable("threads", records(count / HUNDREDTH), records(count / TENTHS), records(count));
        Process process = java(
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldEngine.class.getName(),
                        applications.toString(),
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> rows = printed.lines()
                .filter(line -> line.startsWith(HeldEngine.MICROS))
                .toList();
        if (process.waitFor() != 0 || rows.size() != 2) {
            throw new IllegalStateException("The engine did not decide all; the exit code is " + process.exitValue());
        }
        rows.forEach(line -> {
            String[] cells = line.substring(HeldEngine.MICROS.length()).split(" ");
            List<String> row = new ArrayList<>(List.of(cells[0]));
            Arrays.stream(cells)
                    .skip(1)
                    .map(Double::parseDouble)
                    .map(StreamRun::micros)
                    .forEach(row::add);
            table.add(row);
        });
        return table;
    }

    private static String records(int count) {
        return String.format(Locale.ROOT, "%,d records", count);
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

    /** Of the records between the ends of two blocks; -1 is the start. */
    private double perRecord(double[] done, int from, int to) {
        double before = from < 0 ? 0 : done[from];
        return (done[to] - before) / NANOS_OF_A_MICROSECOND / (ends[to] - (from < 0 ? 0 : ends[from]));
    }

    private static String micros(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
