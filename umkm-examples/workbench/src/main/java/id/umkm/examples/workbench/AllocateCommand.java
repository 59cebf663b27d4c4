package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.allocation.Allocation;
import id.umkm.rules.allocation.AllocationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shares a budget out among the applications of a file: results on standard output, messages on standard error. */
@Command(name = "allocate", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class AllocateCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--policy", required = true, paramLabel = "ID|FILE")
    private String policy = "";

    @Option(names = "--as-of", required = true, paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--budget", paramLabel = "N", converter = BudgetConverter.class)
    private @Nullable Rupiah budget;

    @Option(names = "--record")
    private boolean asRecords;

    @Parameters(paramLabel = "FILE.jsonl|-", descriptionKey = "file")
    private String file = "";

    AllocateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate day = Objects.requireNonNull(asOf);
        PolicyChoice policies = new PolicyChoice(session.texts());
        ProgrammeEngine programme = policies.programme(policy);
        if (policies.policies(policy).stream().allMatch(found -> found.getAllocation() == null)) {
            throw new CommandException(session.texts().get("allocate.noRule"));
        }
        ResultNotices notices = new ResultNotices(session);
        Candidates candidates = read(new ApplicationInquiry(programme, DecisionKind.ALLOCATION, day), notices);
        Allocation allocation = allocate(programme, candidates, day, notices);
        write(allocation, candidates);
        Batch.Counts counts = candidates.counts();
        notices.tell(counts);
        new AllocationNotices(session).tell(allocation);
        return counts.read() > 0 && counts.rejected() == 0 ? Exit.DONE : Exit.SOME_FAILED;
    }

    private Candidates read(ApplicationInquiry inquiry, ResultNotices notices) {
        Progress progress = Progress.of(session);
        try (InputStream in = InputFile.open(session, file)) {
            Candidates candidates = Candidates.read(inquiry, in, result -> {
                notices.tell(result);
                progress.step();
            });
            progress.end();
            return candidates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Allocation allocate(
            ProgrammeEngine programme, Candidates candidates, LocalDate day, ResultNotices notices) {
        try {
            return candidates.allocate(programme, day, budget, notices::tell);
        } catch (InvalidInputException e) {
            throw new CommandException(
                    e.getViolations().get(0).message().in(session.texts().language()));
        } catch (AllocationException e) {
            throw new CommandException(e.getText().in(session.texts().language()));
        }
    }

    private void write(Allocation allocation, Candidates candidates) {
        Map<String, Application> applications = candidates.byId();
        for (Decision decision : allocation.getDecisions()) {
            session.out().line(asRecords ? record(applications, decision) : DecisionJson.write(decision));
        }
        candidates.rejected().forEach(rejected -> session.out().line(ResultJson.rejected(rejected)));
        session.out().flush();
    }

    private static String record(Map<String, Application> applications, Decision decision) {
        Application application = Objects.requireNonNull(applications.get(decision.getId()));
        return DecisionRecord.of(application, decision).toJson();
    }
}
