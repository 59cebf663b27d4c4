package id.umkm.rules.allocation;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Remedy;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.vocabulary.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an application would be granted, and what its rank follows from.
 *
 * @param amount the decision about its amount
 * @param keys null where it is granted nothing, so that nobody asks for its rank
 */
record Claim(Facts facts, Decision amount, CompiledPolicy.@Nullable Keys keys) {

    static Claim of(CompiledPolicy policy, Facts facts, Audit audit) {
        Decision amount = policy.decide(DecisionKind.AMOUNT, facts, audit, (of, kind, about) -> Remedy.NOT_NEEDED);
        boolean granted = amount.getOutcome() == Outcome.GRANTED || amount.getOutcome() == Outcome.REDUCED;
        return new Claim(facts, amount, granted ? policy.rankingKeys(facts) : null);
    }

    boolean isRanked() {
        return keys != null && !keys.waits() && keys.faults().isEmpty();
    }

    /** What a ranked application asks of the budget. */
    Rupiah asked() {
        return Objects.requireNonNull(amount.getAmount());
    }

    /** The keys of a ranked application. */
    CompiledPolicy.Keys rankedBy() {
        return Objects.requireNonNull(keys);
    }

    /** What an application that is not ranked comes to. */
    Outcome outcomeWithoutRank() {
        if (keys == null) {
            return amount.getOutcome() == Outcome.NONE ? Outcome.NOT_FUNDED : amount.getOutcome();
        }
        return keys.waits() ? Outcome.INCOMPLETE : Outcome.NEEDS_REVIEW;
    }

    /** The unknown facts on which the amount or the rank hangs. */
    List<MissingFact> missing() {
        // Where the amount is settled, nothing is missing that it could hang on.
        return keys == null ? amount.getMissing() : keys.missing();
    }

    /** The findings about the amount, and the tables that leave the rank open. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(amount.getFindings());
        if (keys != null) {
            keys.faults().stream().filter(fault -> !all.contains(fault)).forEach(all::add);
        }
        return all;
    }
}
