package id.umkm.examples.workbench;

import id.umkm.domain.decision.DecisionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Decides the bundled applications, made up and partly malformed on purpose, and sums up what came out. */
@Command(name = "demo", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class DemoCommand implements Callable<Integer> {
    private static final String PROGRAMME = "mojokerto-iw";
    private static final LocalDate AS_OF = LocalDate.of(2021, 6, 1);
    private static final String APPLICATIONS = "/demo/applications.jsonl";
    private static final String DECISIONS = "decisions.jsonl";

    private final Session session;

    @Option(names = "--out", paramLabel = "DIR")
    private Path folder = Path.of("target", "demo");

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PolicyChoice policies = new PolicyChoice(session.texts());
        Batch batch = new Batch(policies.programme(PROGRAMME), DecisionKind.ELIGIBILITY, AS_OF);
        Summary summary = new Summary();
        Path file = folder.resolve(DECISIONS);
        Batch.Counts counts = decide(batch, summary, file);
        new SummaryReport(session).print(policies.policies(PROGRAMME).get(0), AS_OF, counts, summary);
        session.out().line("");
        session.out().line(session.texts().get("demo.file", file.toString()));
        return Exit.DONE;
    }

    private Batch.Counts decide(Batch batch, Summary summary, Path file) {
        try {
            Files.createDirectories(folder);
            try (InputStream in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream(APPLICATIONS));
                    OutputStream out = Files.newOutputStream(file)) {
                Output decisions = new Output(out);
                Batch.Counts counts = batch.run(in, result -> {
                    decisions.line(ResultJson.write(result));
                    summary.add(result);
                });
                decisions.flush();
                return counts;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
