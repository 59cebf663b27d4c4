package id.umkm.examples.benchmarks;

import id.umkm.domain.json.ApplicationJson;
import id.umkm.rules.PolicyLibrary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Measures the time from the start of a process to its first decision, in processes of their own: this library, plain and
 * with the classes kept from a run before, and peers that compile their rules when they start.
 */
final class ColdStart {
    /** The version that is in force on the day of the benchmarks, as it comes with the library. */
    private static final String POLICY = "/policies/mojokerto/mojokerto-iw/policy.yaml";

    static final String WALL = "wall";
    private static final int RUNS_A_ROUND = 2;
    private static final int FIRST_JAVA_WITH_AOT_CACHE = 25;
    private static final List<String> BY_DEFAULT = List.of("DroolsExported", "DroolsMembers", "DroolsFlat");

    private final List<String> peers;

    /** @param contenders the peers to measure; where empty, those that compile DRL and are on the class path */
    ColdStart(List<String> contenders) {
        List<String> wanted = contenders.isEmpty() ? BY_DEFAULT : contenders;
        this.peers = Contenders.names().stream()
                .filter(name -> wanted.contains(name) && !name.equals(Contenders.UMKM))
                .toList();
    }

    /** Starts each of them so many times in turn. */
    String run(int rounds) {
        try {
            Path folder = Files.createTempDirectory("umkm-cold");
            try {
                return measure(folder, rounds * RUNS_A_ROUND);
            } finally {
                for (String file : List.of(
                        "application.json",
                        "policy.yaml",
                        "programme.txt",
                        "rules.drl",
                        "loaded",
                        "classes",
                        "classes.config")) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String measure(Path folder, int runs) throws IOException {
        Path application = folder.resolve("application.json");
        Files.writeString(application, ApplicationJson.write(new Population(1).next()));
        Path policy = folder.resolve("policy.yaml");
        copyPolicy(policy);
        Path programme = folder.resolve("programme.txt");
        Programme.ofMojokerto().write(programme);
        Path rules = folder.resolve("rules.drl");
        ExportedRules.write(rules);
        List<String> given = List.of("-D" + Programme.FILE + "=" + programme, "-D" + ExportedRules.FILE + "=" + rules);
        Progress.say("cold start: finds out which jars each takes classes from");
        Path loaded = folder.resolve("loaded");
        String own = jars(loaded, Contenders.UMKM, application, policy, List.of());
        String ownForAll = jars(loaded, Contenders.UMKM, application, null, List.of());
        Map<String, String> theirs = new HashMap<>();
        for (String peer : peers) {
            theirs.put(peer, jars(loaded, peer, application, null, given));
        }
        Path classes = folder.resolve("classes");
        boolean aot = Runtime.version().feature() >= FIRST_JAVA_WITH_AOT_CACHE;
        Progress.say("cold start: keeps the classes");
        start(
                Contenders.UMKM,
                own,
                application,
                policy,
                List.of((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + classes));
        List<String> kept = List.of((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + classes);
        String withKept = aot ? "umkm, AOT cache" : "umkm, AppCDS";
        Map<String, List<Map<String, Long>>> measured = new LinkedHashMap<>();
        for (int run = 1; run <= runs; run++) {
            Progress.say("cold start: run " + run + " of " + runs);
            note(measured, "umkm", start(Contenders.UMKM, own, application, policy, List.of()));
            note(measured, withKept, start(Contenders.UMKM, own, application, policy, kept));
            note(
                    measured,
                    "umkm, all bundled policies",
                    start(Contenders.UMKM, ownForAll, application, null, List.of()));
            for (String peer : peers) {
                String jars = Objects.requireNonNull(theirs.get(peer));
                note(measured, peer, start(peer, jars, application, null, given));
            }
        }
        return report(measured);
    }

    static String report(Map<String, List<Map<String, Long>>> measured) {
        MarkdownTable table = new MarkdownTable(
                "from the start of the JVM",
                "seconds",
                "against umkm",
                "without input",
                "CPU seconds",
                "to main",
                "policy",
                "compile",
                "input",
                "decision");
        List<Map<String, Long>> umkm = measured.getOrDefault("umkm", List.of());
        measured.forEach((name, runs) -> table.add(List.of(
                name,
                Figures.seconds(median(runs, WALL)),
                Figures.ratio(ratio(runs, umkm, ColdStart::wall)),
                Figures.ratio(ratio(runs, umkm, ColdStart::withoutInput)),
                Figures.seconds(median(runs, FirstDecision.CPU)),
                Figures.seconds(median(runs, FirstDecision.JVM)),
                Figures.seconds(median(runs, FirstDecision.POLICY)),
                Figures.seconds(median(runs, FirstDecision.COMPILE)),
                Figures.seconds(median(runs, FirstDecision.INPUT)),
                Figures.seconds(median(runs, FirstDecision.DECISION)))));
        return "First decision of a new process, medians. Peers are given the numbers of the policy, or its rules in DRL, in a file and read no"
                + " policy. Each is started with the jars that it takes classes from. Reading and validating the application is the same code for all;"
                + " the third ratio leaves it out.\n\n"
                + table;
    }

    /** The median over the rounds of what each took against this library in the same round. */
    private static double ratio(
            List<Map<String, Long>> runs, List<Map<String, Long>> umkm, ToDoubleFunction<Map<String, Long>> time) {
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            ratios.add(time.applyAsDouble(runs.get(run)) / time.applyAsDouble(umkm.get(run)));
        }
        return Figures.median(ratios);
    }

    private static double wall(Map<String, Long> run) {
        return run.getOrDefault(WALL, 0L);
    }

    private static double withoutInput(Map<String, Long> run) {
        return wall(run) - run.getOrDefault(FirstDecision.INPUT, 0L);
    }

    /** Not a number for a part that these do not have. */
    private static double median(List<Map<String, Long>> runs, String part) {
        return Figures.median(runs.stream()
                .filter(run -> run.containsKey(part))
                .map(run -> (double) run.get(part))
                .toList());
    }

    private static void note(Map<String, List<Map<String, Long>>> measured, String name, Map<String, Long> run) {
        measured.computeIfAbsent(name, key -> new ArrayList<>()).add(run);
    }

    private static void copyPolicy(Path to) throws IOException {
        try (InputStream in = Objects.requireNonNull(PolicyLibrary.class.getResourceAsStream(POLICY))) {
            Files.copy(in, to);
        }
    }

    /** The class path of one contender, out of that of this process, which holds the jars of all. */
    private static String jars(
            Path loaded, String contender, Path application, @Nullable Path policy, List<String> options)
            throws IOException {
        List<String> noting = new ArrayList<>(options);
        noting.addAll(LoadedJars.options(loaded));
        start(contender, System.getProperty("java.class.path"), application, policy, noting);
        return LoadedJars.classPath(loaded);
    }

    private static Map<String, Long> start(
            String contender, String classPath, Path application, @Nullable Path policy, List<String> options)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, FirstDecision.class.getName(), contender));
        command.add(application.toString());
        command.add(Long.toString(System.currentTimeMillis()));
        if (policy != null) {
            command.add(policy.toString());
        }
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            awaited(lines, FirstDecision.ANSWER, command);
            long wall = System.nanoTime() - start;
            Map<String, Long> run = parse(awaited(lines, FirstDecision.PARTS, command));
            run.put(WALL, wall);
            // A JVM that keeps its classes prints on, and would wait for somebody to read it.
            lines.lines().forEach(line -> {});
            return run;
        } finally {
            end(process);
        }
    }

    /** The rest of the first line that begins so. */
    private static String awaited(BufferedReader lines, String begin, List<String> command) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(begin)) {
                return line.substring(begin.length());
            }
        }
        throw new IllegalStateException(String.join(" ", command) + " printed no line '" + begin + "'");
    }

    /** It is over soon by itself, once it has written what it keeps. */
    private static void end(Process process) {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Long> parse(String parts) {
        Map<String, Long> parsed = new HashMap<>();
        for (String part : parts.split(" ", -1)) {
            int sign = part.indexOf('=');
            parsed.put(part.substring(0, sign), Long.parseLong(part.substring(sign + 1)));
        }
        return parsed;
    }
}
