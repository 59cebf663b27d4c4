package id.umkm.examples.workbench;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import id.umkm.rules.allocation.Allocation;
import id.umkm.rules.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Those who are funded, in the order of their ranks, each with the parts in which the grant is to be paid.
 *
 * @param tranches how many parts there are
 */
record FundedList(int tranches, List<Award> awards) {
    FundedList {
        awards = List.copyOf(awards);
    }

    /** What one application is awarded. */
    record Award(int rank, String application, Outcome outcome, Rupiah amount, TranchePlan plan) {}

    static FundedList of(Allocation allocation, Policy policy) {
        List<Award> awards = new ArrayList<>();
        for (Decision decision : allocation.getRanked()) {
            Ranking ranking = Objects.requireNonNull(decision.getRanking());
            Rupiah amount = decision.getAmount();
            if (amount != null) {
                awards.add(new Award(
                        Objects.requireNonNull(ranking.rank()),
                        decision.getId(),
                        decision.getOutcome(),
                        amount,
                        TranchePlan.of(amount, policy.getTranches())));
            }
        }
        return new FundedList(policy.getTranches().size(), awards);
    }

    /** The sum of one tranche over all awards; tranches count from 1. */
    long sum(int tranche) {
        return awards.stream()
                .mapToLong(award -> award.plan().parts().get(tranche - 1).amount())
                .sum();
    }

    /** One line for each award with values apart by commas, below a line of names. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder names = new StringBuilder("rank,application,outcome,awarded");
        for (int tranche = 1; tranche <= tranches; tranche++) {
            names.append(",tranche_").append(tranche);
        }
        lines.add(names.toString());
        awards.forEach(award -> lines.add(line(award)));
        return lines;
    }

    private static String line(Award award) {
        String parts = award.plan().parts().stream()
                .map(part -> Long.toString(part.amount()))
                .collect(Collectors.joining(","));
        return String.join(
                ",",
                Integer.toString(award.rank()),
                award.application(),
                award.outcome().name(),
                Long.toString(award.amount().amount()),
                parts);
    }
}
