package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.json.ApplicationJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lets {@code umkm decide} decide made-up applications from a file into a file, in a process of {@code -Xmx256m}, with one
 * thread and with two, several rounds: {@code StreamRun umkm.jar 1000000 3}. It prints the microseconds that a record took,
 * block by block, and checks that each decision stands in the place of its application. Then {@link HeldEngine} does the same
 * work in one process for files of different lengths. A million applications and their decisions take 4.7 GB of the folder
 * for temporary files.
 */
public final class StreamRun {
    /** The file that is written grows in pieces of some sixteen decisions; blocks must be far longer. */
    private static final int LEAST = 10_000;

    private static final int HUNDREDTH = 100;
    private static final int TENTHS = 10;
    private static final int SEED = 7;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 5;
    private static final int ROUNDS = 3;

    private final Path jar;
    private final int count;
    private final int rounds;
    /** After how many records each block ends: a hundredth of all, then each further tenth. */
    private final int[] ends;

    private StreamRun(Path jar, int count, int rounds) {
        this.jar = jar;
        this.count = count;
        this.rounds = rounds;
        this.ends = IntStream.rangeClosed(0, TENTHS)
                .map(tenth -> tenth == 0 ? count / HUNDREDTH : (int) ((long) count * tenth / TENTHS))
                .toArray();
    }

    /**
     * Runs.
     *
     * @param arguments the jar of the command, how many applications, at least ten thousand, and how many rounds; three where
     *     it does not say
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2 || arguments.length > 3 || !Files.isRegularFile(Path.of(arguments[0]))) {
            throw new IllegalArgumentException(
                    "StreamRun takes the jar of the command umkm, which the module workbench builds, how many applications, and how many rounds");
        }
        int count = Integer.parseInt(arguments[1]);
        if (count < LEAST) {
            throw new IllegalArgumentException("The number of applications is at least " + LEAST + ": " + count);
        }
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        if (rounds < 1) {
            throw new IllegalArgumentException("There is at least one round, not " + rounds + ".");
        }
        new StreamRun(Path.of(arguments[0]), count, rounds).run();
    }

    private void run() throws IOException, InterruptedException {
        Path applications = Files.createTempFile("applications", ".jsonl");
        try {
            Progress.say("writes " + count + " applications");
            List<String> ids = write(applications);
            Measured one = new Measured();
            Measured two = new Measured();
            for (int round = 1; round <= rounds; round++) {
                Progress.say("round " + round + ": decides with one thread, then with two");
                one.add(decide(applications, ids, 1));
                two.add(decide(applications, ids, 2));
            }
            System.out.println("Microseconds for one record, by block, the median of " + rounds
                    + " rounds; all decisions in the order of their applications.\n\n" + blocks(one, two)
                    + "\nIn the last half two threads decide " + more(one, two) + " times as many as one.\n");
            Progress.say("decides files of different lengths with one engine");
            System.out.println("Microseconds for one record in files of different lengths, decided with one engine.\n\n"
                    + withOneEngine(applications));
        } finally {
            Files.deleteIfExists(applications);
        }
    }

    /** What a record took in each block, and in the last half, round by round. */
    private final class Measured {
        private final List<List<Double>> blocks = new ArrayList<>();
        private final List<Double> settled = new ArrayList<>();

        Measured() {
            for (int block = 0; block < ends.length; block++) {
                blocks.add(new ArrayList<>());
            }
        }

        void add(double[] done) {
            for (int block = 0; block < ends.length; block++) {
                blocks.get(block).add(perRecord(done, block - 1, block));
            }
            settled.add(perRecord(done, TENTHS / 2, TENTHS));
        }

        List<String> row(int threads) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(threads)));
            blocks.forEach(block -> row.add(micros(Figures.median(block))));
            row.add(micros(Figures.median(settled)));
            return row;
        }
    }

    private MarkdownTable blocks(Measured one, Measured two) {
        List<String> headings = new ArrayList<>(List.of("threads"));
        Arrays.stream(ends).forEach(end -> headings.add(String.format(Locale.ROOT, "to %,d", end)));
        headings.add("last half");
        MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
        table.add(one.row(1));
        table.add(two.row(2));
        return table;
    }

    /** The median of the rounds, and each round. */
    private static String more(Measured one, Measured two) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < one.settled.size(); round++) {
            ratios.add(one.settled.get(round) / two.settled.get(round));
        }
        return Figures.ratio(Figures.median(ratios))
                + ratios.stream().map(Figures::ratio).collect(Collectors.joining(", ", " (", ")"));
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
            DecisionFile written = DecisionFile.read(decisions, ids, ends);
            if (written.count() != count) {
                throw new IllegalStateException("Of " + count + " applications " + written.count()
                        + " were decided; the exit code is " + process.exitValue());
            }
            return written.lengths().stream().mapToDouble(growth::nanosAt).toArray();
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

    private MarkdownTable withOneEngine(Path applications) throws IOException, InterruptedException {
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

    /** Of the records between the ends of two blocks; -1 is the start. */
    private double perRecord(double[] done, int from, int to) {
        double before = from < 0 ? 0 : done[from];
        return Figures.micros(done[to] - before) / (ends[to] - (from < 0 ? 0 : ends[from]));
    }

    private static String micros(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
