package id.umkm.examples.workbench;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.ProgrammeEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a file of applications: results on standard output, messages on standard error. */
@Command(name = "decide", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class DecideCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Session session;

    @Option(names = "--policy", required = true, paramLabel = "ID|FILE")
    private String policy = "";

    @Option(names = "--kind", paramLabel = "eligibility|referral", converter = KindConverter.class)
    private DecisionKind kind = DecisionKind.ELIGIBILITY;

    @Option(names = "--as-of", required = true, paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Parameters(paramLabel = "FILE.jsonl|-", descriptionKey = "file")
    private String file = STANDARD_INPUT;

    DecideCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate day = Objects.requireNonNull(asOf);
        ProgrammeEngine programme = new PolicyChoice(session.texts()).programme(policy);
        try (InputStream in = open()) {
            return decide(new Batch(programme, kind, day), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new PromptInput(session.in(), session.out());
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new CommandException(session.texts().get("decide.noFile", file));
        }
        return Files.newInputStream(path);
    }

    private int decide(Batch batch, InputStream in) {
        ResultNotices notices = new ResultNotices(session);
        Progress progress = Progress.of(session);
        Batch.Counts counts = batch.run(in, result -> {
            session.out().line(ResultJson.write(result));
            notices.tell(result);
            progress.step();
        });
        session.out().flush();
        progress.end();
        notices.tell(counts);
        return counts.read() > 0 && counts.rejected() == 0 ? Exit.DONE : Exit.SOME_FAILED;
    }
}
