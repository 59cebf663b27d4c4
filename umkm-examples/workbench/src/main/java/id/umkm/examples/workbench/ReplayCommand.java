package id.umkm.examples.workbench;

import id.umkm.rules.PolicyEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides stored records again and tells which of them come out otherwise. */
@Command(name = "replay", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class ReplayCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "RECORDS.jsonl|-", descriptionKey = "records", arity = "1..*")
    private List<String> files = List.of();

    @Option(names = "--policy", paramLabel = "FILE")
    private @Nullable String policy;

    ReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PolicyEngine engine = PolicyEngine.of(new PolicyChoice(session.texts()).library(policy));
        AllocationRuns runs = new AllocationRuns();
        Replaying replaying = new Replaying(session, engine, runs);
        Progress progress = Progress.of(session);
        for (String file : files) {
            try (InputStream in = InputFile.open(session, file)) {
                StoredLines.read(in, line -> {
                    replaying.add(file, line);
                    progress.step();
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        progress.end();
        boolean allSound = new AllocationRunReport(session, engine).print(runs);
        replaying.printTotals();
        return allSound && replaying.isAllSame() ? Exit.DONE : Exit.SOME_FAILED;
    }
}
