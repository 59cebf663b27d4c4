package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.umkm.domain.application.Application;
import id.umkm.domain.basics.DateRange;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.Workers;
import id.umkm.rules.allocation.AllocationException;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.PolicyChange;
import id.umkm.rules.study.PolicyDiff;
import id.umkm.rules.study.SimulatedApplication;
import id.umkm.rules.study.SimulatedApplication.Effect;
import id.umkm.rules.study.Simulation;
import id.umkm.rules.study.SimulationResult;
import id.umkm.rules.study.SimulationRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets an old and a new policy decide the same applications, and tells who wins and who loses. */
@Command(name = "simulate", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class SimulateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private String changed = "";

    @Parameters(index = "2", paramLabel = "FILE.jsonl|-", descriptionKey = "file")
    private String file = "";

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable Path jsonFile;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable Path htmlFile;

    @Option(names = "--threads", paramLabel = "N", converter = WorkersConverter.class)
    private Workers workers = Workers.onAllCores();

    SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Policy before = OnePolicy.of(session.texts(), old);
        Policy after = OnePolicy.of(session.texts(), changed);
        LocalDate day = day(before, after);
        Simulation simulation = Simulation.of(before, after, day);
        try (InputStream in = InputFile.open(session, file)) {
            Path json = jsonFile;
            return json == null
                    ? run(simulation, before, after, in, null)
                    : written(simulation, before, after, in, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day that is named, else the last on which both policies receive applications, else on which both decide. */
    private LocalDate day(Policy before, Policy after) {
        DateRange was = Simulation.days(before);
        DateRange is = Simulation.days(after);
        LocalDate day = date == null ? lastCommon(before, after, was, is) : date;
        if (day == null || !was.contains(day) || !is.contains(day)) {
            throw new CommandException(session.texts()
                    .get("simulate.day", day == null ? "-" : day.toString(), was.toString(), is.toString()));
        }
        return day;
    }

    private static @Nullable LocalDate lastCommon(Policy before, Policy after, DateRange was, DateRange is) {
        LocalDate received = earlier(
                before.getApplicationsReceived().until(),
                after.getApplicationsReceived().until());
        boolean fits = received != null && was.contains(received) && is.contains(received);
        return fits ? received : earlier(was.until(), is.until());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private int written(Simulation simulation, Policy before, Policy after, InputStream in, Path path)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(path);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            SimulationJson writer = new SimulationJson(json, before, after, session.texts());
            json.writeStartObject();
            json.writeArrayFieldStart("records");
            int exitCode = run(simulation, before, after, in, new JsonFile(json, writer));
            json.writeEndObject();
            return exitCode;
        }
    }

    /** A file that grows with the applications, and ends with what became of all. */
    private record JsonFile(JsonGenerator json, SimulationJson writer) {
        void add(SimulatedApplication application) {
            try {
                writer.application(application);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void add(Result.Rejected<?> rejected) {
            try {
                writer.rejected(rejected);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end(SimulationResult result, Batch.Counts counts, List<PolicyChange> changes) throws IOException {
            json.writeEndArray();
            writer.summary(result, counts, changes);
        }
    }

    /** An application and what both policies make of it. */
    private record Simulated(Validated<Application> application, SimulatedApplication compared) {}

    private int run(Simulation simulation, Policy before, Policy after, InputStream in, @Nullable JsonFile json)
            throws IOException {
        ResultNotices notices = new ResultNotices(session);
        Progress progress = Progress.of(session);
        Highlights highlights = new Highlights();
        SimulationRun run = simulation.start();
        Batch.Counts counts = Batch.working(
                        new SimulatedRecords(before, after, simulation.getAsOf()),
                        application -> new Simulated(application, simulation.compare(application)))
                .run(in, workers, result -> {
                    notices.tell(result);
                    progress.step();
                    if (result instanceof Result.Done<Simulated> done) {
                        add(done.value(), run, highlights, json);
                    } else if (result instanceof Result.Rejected<Simulated> rejected) {
                        highlights.add(rejected);
                        if (json != null) {
                            json.add(rejected);
                        }
                    }
                });
        progress.end();
        SimulationResult result = result(run);
        List<PolicyChange> changes = PolicyDiff.of(before, after);
        if (json != null) {
            json.end(result, counts, changes);
        }
        Path page = htmlFile;
        if (page != null) {
            Files.writeString(page, SimulationReport.page(before, after, result, counts, changes, highlights));
        }
        new SimulationSummary(session).tell(result, counts, changes);
        notices.tell(counts);
        return counts.read() > 0 && counts.rejected() == 0 ? Exit.DONE : Exit.SOME_FAILED;
    }

    private SimulationResult result(SimulationRun run) {
        try {
            return run.result();
        } catch (AllocationException e) {
            throw new CommandException(e.getText().in(session.texts().language()));
        }
    }

    private static void add(Simulated simulated, SimulationRun run, Highlights highlights, @Nullable JsonFile json) {
        SimulatedApplication compared = simulated.compared();
        run.add(simulated.application(), compared);
        if (compared.effect() == Effect.SAME) {
            return;
        }
        highlights.add(compared);
        if (json != null) {
            json.add(compared);
        }
    }
}
