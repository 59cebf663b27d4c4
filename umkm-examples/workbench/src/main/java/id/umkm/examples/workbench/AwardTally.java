package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** Counts of decided amounts, and what was asked for. */
final class AwardTally {
    private final Tally tally = new Tally();
    private final Map<Outcome, Long> asked = new EnumMap<>(Outcome.class);

    void add(Result<Decided<Application>> result) {
        if (result instanceof Result.Done<Decided<Application>> done) {
            tally.add(done.value().decision());
            Rupiah requested = done.value().subject().getRequestedAmount();
            asked.merge(
                    done.value().decision().getOutcome(), requested == null ? 0 : requested.amount(), Math::addExact);
        }
    }

    Tally tally() {
        return tally;
    }

    /** The sum of what those asked for whose decision has an outcome, in whole rupiah. */
    long asked(Outcome outcome) {
        return asked.getOrDefault(outcome, 0L);
    }
}
