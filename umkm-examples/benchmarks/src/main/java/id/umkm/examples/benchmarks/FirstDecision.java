package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A program that decides one application and ends; {@link ColdStart} starts it. Its arguments are the name of a contender, a
 * file with one line of JSON, the milliseconds since 1970 at which it was started, and for this library the file of a policy,
 * or nothing for all that come with it. It prints two lines: the answer, then what its parts took in nanoseconds.
 *
 * <p>Others get the numbers of the policy from a small file, {@link Programme#given()}, so that nothing of this library's
 * rules is loaded for them.
 */
public final class FirstDecision {
    /** What its first line begins with. */
    static final String ANSWER = "answer: ";

    /** What its second line begins with; libraries and the JVM may print lines of their own. */
    static final String PARTS = "parts: ";

    /** Part: from the start of the process to the first line of the program. */
    static final String JVM = "jvm";

    /** Part: the policy is read from YAML and typed; only this library does that. */
    static final String POLICY = "policy";

    /** Part: the rules are made ready, so far as that happens before the first decision; others read their numbers here. */
    static final String COMPILE = "compile";

    /** Part: the application is read from JSON and validated; the same code for all. */
    static final String INPUT = "input";

    /** Part: the first decision. */
    static final String DECISION = "decision";

    /** Part: what all processors did for the process. */
    static final String CPU = "cpu";

    private final Map<String, Long> parts = new LinkedHashMap<>();
    private long last = System.nanoTime();

    private FirstDecision() {}

    /**
     * Decides and prints.
     *
     * @param arguments contender, file, start, policy
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        // Else Hibernate Validator sets up the logging that it finds among the jars of the peers.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        long started = Long.parseLong(arguments[2]);
        FirstDecision program = new FirstDecision();
        program.parts.put(JVM, (System.currentTimeMillis() - started) * 1_000_000);
        program.run(arguments[0], Path.of(arguments[1]), arguments.length > 3 ? Path.of(arguments[3]) : null);
    }

    private void run(String name, Path file, @Nullable Path policy) throws IOException {
        System.out.println(ANSWER + (name.equals(Contenders.UMKM) ? umkm(file, policy) : peer(name, file)));
        System.out.flush();
        parts.put(
                CPU,
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toNanos)
                        .orElse(0L));
        System.out.println(PARTS
                + parts.entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining(" ")));
    }

    private Object umkm(Path file, @Nullable Path policy) throws IOException {
        PolicyLibrary library = policy == null
                ? PolicyLibrary.bundled()
                : PolicyLibrary.bundledLayers(Vocabulary.standard()).with(policy);
        end(POLICY);
        ProgrammeEngine engine = PolicyEngine.of(library).programme(Mojokerto.ID);
        end(COMPILE);
        Validated<Application> application = read(file);
        Object outcome = engine.decide(DecisionKind.AMOUNT, application).getOutcome();
        end(DECISION);
        return outcome;
    }

    private Object peer(String name, Path file) throws IOException {
        Contender<?> contender = Contenders.of(name);
        end(COMPILE);
        Object answer = answer(contender, read(file));
        end(DECISION);
        return answer;
    }

    private static <R> Object answer(Contender<R> contender, Validated<Application> application) {
        return contender.answer(contender.decide(application));
    }

    private Validated<Application> read(Path file) throws IOException {
        Application application = ApplicationJson.parse(Files.readString(file)).orThrow();
        Validated<Application> validated = Applications.validate(application);
        end(INPUT);
        return validated;
    }

    private void end(String part) {
        long now = System.nanoTime();
        parts.put(part, now - last);
        last = now;
    }
}
