package id.umkm.examples.workbench;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.Workers;
import id.umkm.rules.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides each record of a file by itself: results on standard output, messages on standard error. */
@Command(name = "decide", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class DecideCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--policy", required = true, paramLabel = "ID|FILE")
    private String policy = "";

    @Option(names = "--kind", paramLabel = "KIND", converter = KindConverter.class)
    private DecisionKind kind = DecisionKind.ELIGIBILITY;

    @Option(names = "--tranche", paramLabel = "N|end", converter = TrancheChoice.Converter.class)
    private @Nullable TrancheChoice tranche;

    @Option(names = "--as-of", required = true, paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--threads", paramLabel = "N", converter = WorkersConverter.class)
    private Workers workers = Workers.onAllCores();

    @Option(names = "--record")
    private boolean asRecords;

    @Parameters(paramLabel = "FILE.jsonl|-", descriptionKey = "file")
    private String file = "";

    DecideCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Inquiry<?> inquiry = inquiry();
        try (InputStream in = InputFile.open(session, file)) {
            return decide(inquiry, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inquiry<?> inquiry() {
        LocalDate day = Objects.requireNonNull(asOf);
        TrancheChoice asked = tranche;
        if (asked != null && kind != DecisionKind.DISBURSEMENT) {
            throw new CommandException(session.texts().get("decide.trancheOfWhat"));
        }
        PolicyChoice policies = new PolicyChoice(session.texts());
        ProgrammeEngine programme = policies.programme(policy);
        return switch (kind) {
            case ELIGIBILITY, AMOUNT, REFERRAL -> new ApplicationInquiry(programme, kind, day);
            case ALLOCATION -> throw new CommandException(session.texts().get("decide.allocation"));
            case DISBURSEMENT -> {
                TrancheChoice choice = asked == null ? TrancheChoice.NEXT : asked;
                requireTranches(policies.policies(policy), choice);
                yield new GrantInquiry(programme, choice, day);
            }
            case GRADUATION -> new ProposalInquiry(programme, day);
        };
    }

    private void requireTranches(List<Policy> versions, TrancheChoice choice) {
        int tranches = versions.stream()
                .mapToInt(version -> version.getTranches().size())
                .max()
                .orElse(0);
        Integer number = choice.number();
        if (tranches == 0) {
            throw new CommandException(session.texts().get("decide.noTranches"));
        }
        if (number != null && number > tranches) {
            throw new CommandException(session.texts().get("decide.noSuchTranche", tranches, number));
        }
    }

    private <T> int decide(Inquiry<T> inquiry, InputStream in) {
        ResultNotices notices = new ResultNotices(session);
        Progress progress = Progress.of(session);
        Batch.Counts counts = Batch.deciding(inquiry)
                .run(
                        in,
                        workers,
                        result -> asRecords ? ResultJson.record(inquiry, result) : ResultJson.utf8(result),
                        (result, written) -> {
                            session.out().line(written);
                            notices.tell(result);
                            progress.step();
                        });
        session.out().flush();
        progress.end();
        notices.tell(counts);
        return counts.read() > 0 && counts.rejected() == 0 ? Exit.DONE : Exit.SOME_FAILED;
    }
}
