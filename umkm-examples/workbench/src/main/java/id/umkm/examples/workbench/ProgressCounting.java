package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.program.Targets;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.Workers;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.progress.ListedArea;
import id.umkm.rules.progress.Participant;
import id.umkm.rules.progress.ProgressCount;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the records of a programme, each decided by its policy on one day. */
final class ProgressCounting {
    private final ProgrammeEngine programme;
    private final Policy policy;
    private final LocalDate asOf;
    private final Workers workers;
    private final ProgressCount count;
    private Batch.Counts records = new Batch.Counts(0, 0, 0);
    private Batch.@Nullable Counts grants;

    ProgressCounting(ProgrammeEngine programme, Policy policy, LocalDate asOf, Workers workers) {
        this.programme = programme;
        this.policy = policy;
        this.asOf = asOf;
        this.workers = workers;
        this.count = ProgressCount.of(policy, asOf);
    }

    void list(ListedArea area) {
        count.list(area);
    }

    /**
     * Reads those who take part, and decides whether each is eligible.
     *
     * @param watcher is told what became of each record, in the order of the lines
     */
    void records(InputStream in, Consumer<Result<Decided<Application>>> watcher) {
        Inquiry<Application> inquiry = new ApplicationInquiry(programme, DecisionKind.ELIGIBILITY, asOf);
        records = Batch.deciding(inquiry).run(in, workers, result -> {
            watcher.accept(result);
            if (result instanceof Result.Done<Decided<Application>> done) {
                Decided<Application> decided = done.value();
                count.add(Participant.of(decided.subject(), targets(), decided.decision()));
            }
        });
    }

    /**
     * Reads stage records, and decides whether each step is taken.
     *
     * @param watcher is told what became of each record, in the order of the lines
     */
    void stages(InputStream in, Consumer<Result<?>> watcher) {
        Inquiry<FoundingProposal> inquiry = new ProposalInquiry(programme, asOf);
        records = Batch.deciding(inquiry).run(in, workers, result -> {
            watcher.accept(result);
            if (result instanceof Result.Done<Decided<FoundingProposal>> done) {
                Decided<FoundingProposal> decided = done.value();
                Participant.of(decided.subject(), targets(), decided.decision()).forEach(count::add);
            }
        });
    }

    /**
     * Reads grants, and decides about the next tranche of each where the policy pays in tranches.
     *
     * @param watcher is told what became of each record, in the order of the lines
     */
    void grants(InputStream in, Consumer<Result<?>> watcher) {
        Inquiry<Grant> inquiry = new GrantInquiry(programme, TrancheChoice.NEXT, asOf);
        if (policy.getTranches().isEmpty()) {
            grants = Batch.checking(inquiry).run(in, workers, result -> {
                watcher.accept(result);
                if (result instanceof Result.Done<Validated<Grant>> done) {
                    count.add(done.value().get(), null);
                }
            });
        } else {
            grants = Batch.deciding(inquiry).run(in, workers, result -> {
                watcher.accept(result);
                if (result instanceof Result.Done<Decided<Grant>> done) {
                    Decided<Grant> decided = done.value();
                    count.add(decided.subject(), decided.decision().getOutcome());
                }
            });
        }
    }

    private Targets targets() {
        return policy.getProgramme().getTargets();
    }

    /** What was counted. */
    ProgressRun result() {
        return new ProgressRun(policy, count.result(), records, grants, false);
    }
}
