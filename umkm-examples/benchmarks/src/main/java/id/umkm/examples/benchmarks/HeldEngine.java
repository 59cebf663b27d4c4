package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.Codes;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.json.JsonLines;
import id.umkm.domain.json.Line;
import id.umkm.domain.json.UnreadLines;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.Workers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A host that holds one engine and decides files of different lengths with it: reads, checks, decides and writes each record as
 * {@code umkm decide} does, but looks for no id that was used before. {@link StreamRun} starts it with a file and the number of
 * its records. For one thread and for two it prints a line of the microseconds that a record took in a hundredth of the file,
 * in a tenth, and in the whole.
 */
public final class HeldEngine {
    /** What its lines begin with; libraries may print lines of their own. */
    static final String MICROS = "micros: ";

    private static final int SHORT = 100;
    private static final int MIDDLE = 10;
    private static final int WARM = 5;
    private static final int TIMES_SHORT = 5;
    private static final int TIMES_MIDDLE = 3;
    private static final int PIECE = 1 << 15;

    private final ProgrammeEngine programme =
            PolicyEngine.of(Mojokerto.library()).programme(Mojokerto.ID);
    private final Path applications;
    private final int count;

    private HeldEngine(Path applications, int count) {
        this.applications = applications;
        this.count = count;
    }

    /**
     * Decides and prints.
     *
     * @param arguments the file, and how many records it has
     */
    public static void main(String[] arguments) throws IOException {
        // Else Hibernate Validator sets up the logging that it finds among the jars of the peers.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        HeldEngine host = new HeldEngine(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        for (int threads = 1; threads <= 2; threads++) {
            Workers workers = Workers.of(threads);
            host.micros(workers, host.count / WARM);
            System.out.println(MICROS + threads
                    + " " + host.median(workers, host.count / SHORT, TIMES_SHORT)
                    + " " + host.median(workers, host.count / MIDDLE, TIMES_MIDDLE)
                    + " " + host.micros(workers, host.count));
        }
    }

    private double median(Workers workers, int records, int times) throws IOException {
        List<Double> micros = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            micros.add(micros(workers, records));
        }
        return Figures.median(micros);
    }

    /** The time of a record where the first records of the file are decided. */
    private double micros(Workers workers, int records) throws IOException {
        Path decisions = Files.createTempFile("decisions", ".jsonl");
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(applications);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(decisions), PIECE)) {
            UnreadLines<Application> lines = JsonLines.unread(in, Codes.ANY);
            Stream<Supplier<Line<Application>>> unread = StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
                            false)
                    .limit(records);
            try (Stream<byte[]> written = workers.map(unread, this::decide)) {
                written.forEachOrdered(decision -> write(decision, out));
            }
        } finally {
            Files.deleteIfExists(decisions);
        }
        return Figures.micros((double) (System.nanoTime() - start)) / records;
    }

    private byte[] decide(Supplier<Line<Application>> line) {
        Application application = line.get().parsed().orThrow();
        return DecisionJson.utf8(
                programme.decide(DecisionKind.AMOUNT, programme.validate(application, Population.AS_OF)));
    }

    private static void write(byte[] decision, OutputStream out) {
        try {
            out.write(decision);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
