package id.umkm.rules.allocation;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.AllocationRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a claim and the place where it stands into a decision. */
final class Standings {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::getCode).thenComparing(Finding::getPosition);

    private final CompiledPolicy policy;
    private final Notices notices;

    Standings(CompiledPolicy policy, AllocationRule rule) {
        this.policy = policy;
        this.notices = new Notices(policy, rule);
    }

    /**
     * The decision about a ranked claim. The cut behind which it stands is taken as given; whether it fits itself follows
     * from what stands ahead.
     */
    Decision ranked(Claim claim, Rupiah budget, int rank, int of, @Nullable Integer cut, Rupiah ahead) {
        Rupiah over = ahead.plus(claim.asked()).minus(budget);
        boolean behind = cut != null && cut < rank;
        boolean whole = !behind && over.amount() <= 0;
        Ranking standing = new Ranking(
                budget,
                rank,
                of,
                behind ? cut : ownCut(whole, rank, cut),
                ahead,
                over.amount() > 0 ? over : Rupiah.ZERO,
                claim.rankedBy().keys());
        if (whole) {
            return decision(claim, Outcome.FUNDED, claim.asked(), standing, claim.findings());
        }
        Rupiah part = behind ? null : part(budget.minus(ahead), claim.facts().getAsOf());
        Finding notice = notices.exhausted(claim, standing, part == null ? Rupiah.ZERO : part);
        Outcome outcome = part == null ? Outcome.NOT_FUNDED : Outcome.PARTLY_FUNDED;
        return decision(claim, outcome, part, standing, with(claim.findings(), notice));
    }

    /** The decision about a claim that is not ranked. */
    Decision notRanked(Claim claim, Rupiah budget, int of, @Nullable Integer cut) {
        Ranking standing = new Ranking(budget, null, of, cut, null, null, List.of());
        Finding notice = notices.notRanked(claim, standing);
        return decision(claim, claim.outcomeWithoutRank(), null, standing, with(claim.findings(), notice));
    }

    /** The cut as one sees it who does not stand behind it. */
    private static @Nullable Integer ownCut(boolean whole, int rank, @Nullable Integer cut) {
        if (!whole) {
            return rank;
        }
        return cut == null || cut == rank ? null : cut;
    }

    /** What is left for the first that does not fit, or null where it is less than the policy pays. */
    private @Nullable Rupiah part(Rupiah left, LocalDate day) {
        return policy.partFloor(day)
                .filter(floor -> left.amount() > 0 && left.compareTo(floor) >= 0)
                .map(floor -> left)
                .orElse(null);
    }

    private static List<Finding> with(List<Finding> findings, Finding notice) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(notice);
        return all;
    }

    private static Decision decision(
            Claim claim, Outcome outcome, @Nullable Rupiah paid, Ranking standing, List<Finding> findings) {
        Decision.Builder decision = Decision.builder();
        return decision.from(claim.amount())
                .kind(DecisionKind.ALLOCATION)
                .outcome(outcome)
                .amount(paid)
                .ranking(standing)
                .missing(claim.missing())
                .findings(findings.stream().sorted(ORDER).toList())
                .build();
    }
}
