package id.umkm.examples.workbench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import id.umkm.examples.finder.PlainFinder;
import id.umkm.examples.population.Population;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Audits populations of 10,000 records, ten times as many, and so on up to a size, with five memberships a record, and prints time, heap
 * and the processor time for one record (the first line is to warm up); tells whether order and threads show, and whether the plain finder agrees: {@code java -Xmx2g -cp
 * ... id.umkm.examples.workbench.AuditScale 1000000 FOLDER}. Measured is the whole command: reading the files of registers,
 * reading and checking the applications, asking, and writing what was found.
 */
public final class AuditScale {
    private static final int FIRST = 10_000;
    private static final int MEMBERSHIPS = 5;
    private static final int SAMPLE_OF_ORDERS = 100_000;
    private static final AtomicLong HEAP = new AtomicLong();
    private static final String FINDINGS = "findings.jsonl";
    private static final String APPLICATIONS = "applications.jsonl";

    private final Path root;

    private AuditScale(Path root) {
        this.root = root;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the greatest size, a folder for the files, and maybe the size to begin with
     */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        int most = Integer.parseInt(arguments[0]);
        AuditScale scale = new AuditScale(Path.of(arguments[1]));
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, heap at most %d MB, load %.1f%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        watchHeap();
        // What is read and compiled once is not measured.
        boolean isSound = scale.measure(FIRST);
        for (int size = arguments.length > 2 ? Integer.parseInt(arguments[2]) : FIRST; size <= most; size *= 10) {
            isSound &= scale.measure(size);
        }
        System.out.println(isSound ? "sound" : "NOT SOUND");
        System.exit(isSound ? 0 : 1);
    }

    private boolean measure(int size) throws IOException {
        Path folder = root.resolve(Integer.toString(size));
        Population population = Population.of(size, 1).withMemberships(MEMBERSHIPS);
        if (!Files.exists(folder.resolve("truth.csv"))) {
            population.writeTo(folder);
        }
        String asOf = population.lastDay().toString();
        HEAP.set(0);
        long start = System.nanoTime();
        long processor = processorNanos();
        int exitCode = audit(folder, APPLICATIONS, asOf, Runtime.getRuntime().availableProcessors());
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (processorNanos() - processor) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%9d records, %9d memberships: %6.1f s, processors busy %6.1f s, %6.1f microseconds a record; heap after collections at most %d MB; exit code %d%n",
                size,
                (long) size * MEMBERSHIPS,
                seconds,
                busy,
                busy * 1e6 / size,
                HEAP.get() >> 20,
                exitCode);
        boolean isSound = exitCode == 0;
        if (size == FIRST) {
            isSound &= agrees(folder);
        }
        if (size <= SAMPLE_OF_ORDERS) {
            isSound &= isSameInAnotherOrder(folder, asOf);
        }
        return isSound;
    }

    private static boolean agrees(Path folder) throws IOException {
        Set<String> plain = new PlainFinder(folder)
                .verdicts().entrySet().stream()
                        .filter(verdict -> !verdict.getValue().wrongs().isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> audited;
        try (var lines = Files.lines(folder.resolve(FINDINGS))) {
            audited = lines.map(Run::json)
                    .filter(line -> line.get("type").asText().equals("record"))
                    .filter(line -> line.get("status").asText().equals("FLAGGED"))
                    .map(line -> line.get("id").asText())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        boolean agrees = plain.equals(audited);
        System.out.println("          the plain finder " + (agrees ? "agrees" : "DISAGREES") + ": " + plain.size()
                + " and " + audited.size() + " records");
        return agrees;
    }

    private static boolean isSameInAnotherOrder(Path folder, String asOf) throws IOException {
        String digest = digest(folder.resolve(FINDINGS));
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(APPLICATIONS)));
        Collections.shuffle(lines, new Random(2));
        Files.write(folder.resolve("shuffled.jsonl"), lines);
        audit(folder, "shuffled.jsonl", asOf, 1);
        boolean isSame = digest.equals(digest(folder.resolve(FINDINGS)));
        System.out.println("          shuffled and on one thread: "
                + (isSame ? "the same findings, " : "OTHER FINDINGS, ") + digest.substring(0, 16));
        return isSame;
    }

    private static int audit(Path folder, String applications, String asOf, int threads) {
        String[] arguments = {
            "audit",
            folder.resolve(applications).toString(),
            "--registry",
            folder.toString(),
            "--as-of",
            asOf,
            "--json",
            folder.resolve(FINDINGS).toString(),
            "--threads",
            Integer.toString(threads)
        };
        try (OutputStream out = Files.newOutputStream(folder.resolve("summary.txt"))) {
            return Umkm.run(
                    arguments,
                    InputStream.nullInputStream(),
                    out,
                    new PrintStream(System.err, true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Notes what each collection leaves on the heap. */
    private static void watchHeap() {
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        NotificationListener listener = (notification, nothing) -> {
            Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                            (CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            long left = after.entrySet().stream()
                    .filter(pool -> heap.contains(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            HEAP.accumulateAndGet(left, Math::max);
        };
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector).addNotificationListener(listener, null, null));
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
