package id.umkm.rules.allocation;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Audit;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Ranking;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.vocabulary.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ranks applications and funds them in the order of their ranks, down to the first that does not fit. So more budget never
 * takes anything from anybody, and nobody is funded behind somebody who is not.
 */
public final class Allocator {
    private Allocator() {}

    /**
     * Shares out a budget; the order of the candidates does not matter.
     *
     * @param asOf the day of the allocation, which is the day of all facts
     * @param budget what there is, or null for the policy's budget
     * @throws BudgetException if the budget is zero or less
     * @throws AllocationException if two candidates are one application or cannot be told apart, if facts are of another
     *     day, if the policy does not say how to share out, or if the amounts add up to more than can be written exactly
     */
    public static Allocation allocate(
            CompiledPolicy policy, List<Candidate> candidates, LocalDate asOf, @Nullable Rupiah budget) {
        AllocationRule rule = rule(policy);
        requireOneDecisionEach(candidates, asOf);
        Rupiah available = requirePositive(budget == null ? policy.budget(asOf) : budget);
        List<Claim> claims = candidates.stream()
                .map(candidate -> Claim.of(policy, candidate.facts(), candidate.audit()))
                .toList();
        List<Claim> ranked =
                RankOrder.sorted(rule, claims.stream().filter(Claim::isRanked).toList());
        List<Claim> notRanked = claims.stream()
                .filter(claim -> !claim.isRanked())
                .sorted(Comparator.comparing(claim -> claim.facts().getId()))
                .toList();
        Allocation.Builder allocation = Allocation.builder();
        return allocation
                .policy(policy.getRef())
                .asOf(asOf)
                .budget(available)
                .budgetGiven(budget != null)
                .decisions(decisions(new Standings(policy, rule), ranked, notRanked, available))
                .build();
    }

    /**
     * Decides one application again, from its own facts and the standing that it was given. What the facts and the policy
     * settle is settled anew: where they are not those of that day, the decision comes out different.
     *
     * @param standing where the application stood; its budget, rank, number of ranked, cut and sum ahead are used
     * @throws BudgetException if the budget is zero or less
     * @throws AllocationException if the application is ranked but the standing holds no rank, or if the policy does not
     *     say how to share out
     */
    public static Decision decide(CompiledPolicy policy, Facts facts, Audit audit, Ranking standing) {
        Standings standings = new Standings(policy, rule(policy));
        requirePositive(standing.budget());
        Claim claim = Claim.of(policy, facts, audit);
        if (!claim.isRanked()) {
            return standings.notRanked(claim, standing.budget(), standing.of(), standing.cut());
        }
        Integer rank = standing.rank();
        Rupiah ahead = standing.ahead();
        if (rank == null || ahead == null) {
            String id = Masking.text(facts.getId());
            throw new AllocationException(
                    "RANK_MISSING",
                    Text.of(
                            "Usulan '" + id + "' diperingkat menurut faktanya, tetapi peringkatnya tidak tercatat.",
                            "Application '" + id + "' is ranked by its facts, but no rank was kept for it."));
        }
        return standings.ranked(claim, standing.budget(), rank, standing.of(), standing.cut(), ahead);
    }

    private static List<Decision> decisions(
            Standings standings, List<Claim> ranked, List<Claim> notRanked, Rupiah budget) {
        List<Rupiah> ahead = new ArrayList<>(ranked.size());
        Integer cut = null;
        Rupiah sum = Rupiah.ZERO;
        for (Claim claim : ranked) {
            ahead.add(sum);
            sum = requireExact(sum, claim);
            if (cut == null && sum.compareTo(budget) > 0) {
                cut = ahead.size();
            }
        }
        List<Decision> decisions = new ArrayList<>(ranked.size() + notRanked.size());
        for (int i = 0; i < ranked.size(); i++) {
            decisions.add(standings.ranked(ranked.get(i), budget, i + 1, ranked.size(), cut, ahead.get(i)));
        }
        for (Claim claim : notRanked) {
            decisions.add(standings.notRanked(claim, budget, ranked.size(), cut));
        }
        return decisions;
    }

    private static AllocationRule rule(CompiledPolicy policy) {
        AllocationRule rule = policy.getPolicy().getAllocation();
        if (rule == null) {
            String version = policy.getRef().id() + " " + policy.getRef().version();
            throw new AllocationException(
                    "ALLOCATION_NOT_STATED",
                    Text.of(
                            "Kebijakan " + version + " tidak menyebut cara membagi pagu; lembar Alokasi tidak ada.",
                            "Policy " + version
                                    + " does not say how a budget is shared out; it has no sheet Alokasi."));
        }
        return rule;
    }

    private static Rupiah requirePositive(Rupiah budget) {
        if (budget.amount() <= 0) {
            throw new BudgetException(budget);
        }
        return budget;
    }

    private static void requireOneDecisionEach(List<Candidate> candidates, LocalDate asOf) {
        Set<String> ids = new HashSet<>();
        for (Candidate candidate : candidates) {
            // A host may use a number of a person for an id.
            String id = Masking.text(candidate.facts().getId());
            LocalDate day = candidate.facts().getAsOf();
            if (!ids.add(candidate.facts().getId())) {
                throw new AllocationException(
                        "APPLICATION_TWICE",
                        Text.of(
                                "Usulan '" + id + "' ada dua kali; setiap usulan diperingkat satu kali.",
                                "Application '" + id + "' is there twice; each application is ranked once."));
            }
            if (!day.equals(asOf)) {
                throw new AllocationException(
                        "DAY_DIFFERS",
                        Text.of(
                                "Fakta usulan '" + id + "' berlaku pada " + day + ", sedangkan alokasi pada " + asOf
                                        + ".",
                                "The facts of application '" + id + "' are those of " + day + "; the allocation is on "
                                        + asOf + "."));
            }
        }
    }

    private static Rupiah requireExact(Rupiah ahead, Claim claim) {
        if (ahead.amount() + claim.asked().amount() > Rupiah.MAX) {
            String id = Masking.text(claim.facts().getId());
            throw new AllocationException(
                    "AMOUNTS_TOO_LARGE",
                    Text.of(
                            "Jumlah semua usulan sampai '" + id + "' (" + claim.asked() + ") melebihi "
                                    + Rupiah.of(Rupiah.MAX) + ".",
                            "The amounts of all applications down to '" + id + "' (" + claim.asked()
                                    + ") are more than " + Rupiah.of(Rupiah.MAX) + "."));
        }
        return ahead.plus(claim.asked());
    }
}
