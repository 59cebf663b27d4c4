package id.umkm.examples.workbench;

import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.Workers;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.progress.ListedArea;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how far a programme has come: who takes part where, against the targets, and where the money is. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class ReportCommand implements Callable<Integer> {
    /** What a stage record has and an application has not. */
    private static final Set<String> STAGE_RECORD = Set.of("reviewedOn", "foundedOn");

    private final Session session;

    @Parameters(index = "0", paramLabel = "PROGRAMME", descriptionKey = "policy")
    private String programme = "";

    @Parameters(index = "1", paramLabel = "RECORDS.jsonl|-", descriptionKey = "file")
    private String file = "";

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Option(names = "--grants", paramLabel = "FILE.jsonl")
    private @Nullable String grants;

    @Option(names = "--regions", paramLabel = "FILE.csv")
    private @Nullable Path regions;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path jsonFile;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable Path htmlFile;

    @Option(names = "--threads", paramLabel = "N", converter = WorkersConverter.class)
    private Workers workers = Workers.onAllCores();

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Policy policy = OnePolicy.of(session.texts(), programme);
        ProgrammeEngine engine = new PolicyChoice(session.texts()).programme(OnePolicy.withoutVersion(programme));
        LocalDate day = day(policy);
        try {
            Path list = regions;
            List<ListedArea> areas = list == null ? List.of() : RegionsFile.read(session.texts(), list);
            return report(new ProgressCounting(engine, policy, day, workers), areas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day that is named, else the last on which the policy receives applications. */
    private LocalDate day(Policy policy) {
        LocalDate last = policy.getApplicationsReceived().until();
        LocalDate day = date == null ? last : date;
        if (day == null) {
            throw new CommandException(session.texts().get("report.day"));
        }
        return day;
    }

    private int report(ProgressCounting counting, List<ListedArea> areas) throws IOException {
        ResultNotices notices = new ResultNotices(session);
        Progress progress = Progress.of(session);
        areas.forEach(counting::list);
        Consumer<Result<?>> watcher = result -> {
            notices.tell(result);
            progress.step();
        };
        try (InputStream in = FirstLine.kept(InputFile.open(session, file))) {
            if (FirstLine.hasAnyOf(in, STAGE_RECORD)) {
                counting.stages(in, watcher);
            } else {
                counting.records(in, watcher::accept);
            }
        }
        String log = grants;
        if (log != null) {
            try (InputStream in = InputFile.open(session, log)) {
                counting.grants(in, watcher);
            }
        }
        progress.end();
        ProgressRun run = counting.result();
        if (jsonFile != null) {
            Files.writeString(jsonFile, ProgressJson.of(run) + "\n");
        }
        if (htmlFile != null) {
            Files.writeString(htmlFile, ProgressPage.of(run));
        }
        new ProgressSummary(session).print(run);
        notices.tell(run.records());
        Batch.Counts logs = run.grants();
        if (logs != null) {
            notices.tell(logs);
        }
        return isSound(run.records()) && (logs == null || isSound(logs)) ? Exit.DONE : Exit.SOME_FAILED;
    }

    private static boolean isSound(Batch.Counts counts) {
        return counts.read() > 0 && counts.rejected() == 0;
    }
}
