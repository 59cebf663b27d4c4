package id.umkm.rules.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import id.umkm.rules.engine.CompiledPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every allocation, whoever applies and whatever there is to share out. */
class AllocationLawsProperties {
    private static final int MOST = 12;

    @Provide
    Arbitrary<CompiledPolicy> policies() {
        return Arbitraries.of(Examples.POLICY, Examples.WITHOUT_PARTS);
    }

    /** Around the floor of parts, around sums of amounts, and anything between nothing and enough for all. */
    @Provide
    Arbitrary<Rupiah> budgets() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(1, MOST * 20_000_000L),
                        Arbitraries.of(1L, 4_999_999L, 5_000_000L, 20_000_000L, 25_000_000L, 40_000_000L, 44_999_999L))
                .map(Rupiah::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        return drafts().list()
                .ofMaxSize(MOST)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(i -> drafts.get(i).apply("U" + i))
                        .toList())
                .withoutEdgeCases();
    }

    /** Applications but for their ids: some above the ceiling, some not eligible, incomplete or for review, some alike. */
    private static Arbitrary<Function<String, Candidate>> drafts() {
        Arbitrary<Long> amounts = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 25_000_000),
                Arbitraries.of(999_999L, 1_000_000L, 5_000_000L, 20_000_000L, 20_000_001L));
        Arbitrary<String> purposes = Arbitraries.of("EQUIPMENT", "EQUIPMENT", "WORKING_CAPITAL", "OTHER");
        Arbitrary<LocalDate> days = Arbitraries.of(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 3, 1));
        return Combinators.combine(
                        amounts.injectNull(0.05),
                        purposes.injectNull(0.05),
                        days,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)))
                .as((amount, purpose, day, skilled, recognised) -> id -> Examples.candidate(
                        id,
                        facts -> Examples.skilled(skilled, 3)
                                .apply(facts.set("requested_amount", amount == null ? null : Rupiah.of(amount))
                                        .set("purpose", purpose)
                                        .set("submitted_on", day)
                                        .set("recognised_by_village_head", recognised))));
    }

    @Property(tries = 500)
    void more_budget_never_takes_anything_from_anybody(
            @ForAll("policies") CompiledPolicy policy,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll("budgets") Rupiah one,
            @ForAll("budgets") Rupiah other) {
        boolean ordered = one.compareTo(other) <= 0;
        Map<String, Decision> less = byId(allocate(policy, candidates, ordered ? one : other));
        Map<String, Decision> more = byId(allocate(policy, candidates, ordered ? other : one));
        assertThat(more.keySet()).isEqualTo(less.keySet());
        less.forEach((id, before) -> {
            Decision after = Objects.requireNonNull(more.get(id));
            assertThat(paid(after)).as(id).isGreaterThanOrEqualTo(paid(before));
            if (before.getOutcome() == Outcome.FUNDED) {
                assertThat(after.getOutcome()).as(id).isEqualTo(Outcome.FUNDED);
            }
        });
    }

    @Property(tries = 500)
    void nobody_is_funded_behind_somebody_who_is_not_and_at_most_one_in_part(
            @ForAll("policies") CompiledPolicy policy,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll("budgets") Rupiah budget) {
        String outcomes = allocate(policy, candidates, budget).getRanked().stream()
                .map(decision -> switch (decision.getOutcome()) {
                    case FUNDED -> "F";
                    case PARTLY_FUNDED -> "P";
                    case NOT_FUNDED -> "N";
                    default -> "?";
                })
                .collect(Collectors.joining());
        assertThat(outcomes).matches("F*P?N*");
    }

    @Property(tries = 500)
    void what_is_funded_and_what_is_left_is_the_budget(
            @ForAll("policies") CompiledPolicy policy,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll("budgets") Rupiah budget) {
        Allocation allocation = allocate(policy, candidates, budget);
        long funded = allocation.getDecisions().stream()
                .mapToLong(AllocationLawsProperties::paid)
                .sum();
        assertThat(funded).isBetween(0L, budget.amount());
        assertThat(allocation.getFundedSum()).isEqualTo(Rupiah.of(funded));
        assertThat(allocation.getLeft()).isEqualTo(Rupiah.of(budget.amount() - funded));
    }

    @Property(tries = 500)
    void the_order_of_the_candidates_changes_nothing(
            @ForAll("policies") CompiledPolicy policy,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll("budgets") Rupiah budget,
            @ForAll Random random) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);
        assertThat(allocate(policy, shuffled, budget)).isEqualTo(allocate(policy, candidates, budget));
    }

    @Property(tries = 500)
    void everybody_is_decided_once_and_ranks_have_no_gap(
            @ForAll("policies") CompiledPolicy policy,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll("budgets") Rupiah budget) {
        Allocation allocation = allocate(policy, candidates, budget);
        assertThat(allocation.getDecisions())
                .extracting(Decision::getId)
                .containsExactlyInAnyOrderElementsOf(candidates.stream()
                        .map(candidate -> candidate.facts().getId())
                        .toList());
        int ranked = allocation.getRanked().size();
        assertThat(allocation.getRanked())
                .extracting(decision -> ranking(decision).rank())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ranked).boxed().toList());
        assertThat(allocation.getDecisions()).allSatisfy(decision -> {
            assertThat(ranking(decision).of()).isEqualTo(ranked);
            assertThat(ranking(decision).cut()).isEqualTo(allocation.getCut());
        });
    }

    @Property(tries = 200)
    void the_shortfall_is_just_what_more_budget_would_fund_them_whole(
            @ForAll("policies") CompiledPolicy policy,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll("budgets") Rupiah budget) {
        for (Decision decision : allocate(policy, candidates, budget).getRanked()) {
            Rupiah shortfall = Objects.requireNonNull(ranking(decision).shortfall());
            if (decision.getOutcome() == Outcome.FUNDED) {
                assertThat(shortfall).isEqualTo(Rupiah.ZERO);
                continue;
            }
            assertThat(ranking(decision).cut())
                    .isNotNull()
                    .isLessThanOrEqualTo(ranking(decision).rank());
            assertThat(shortfall.amount()).isPositive();
            Rupiah enough = budget.plus(shortfall);
            assertThat(outcome(policy, candidates, enough, decision)).isEqualTo(Outcome.FUNDED);
            assertThat(outcome(policy, candidates, enough.minus(Rupiah.of(1)), decision))
                    .isNotEqualTo(Outcome.FUNDED);
        }
    }

    @Property(tries = 200)
    void each_decision_comes_again_from_its_facts_and_its_standing(
            @ForAll("policies") CompiledPolicy policy,
            @ForAll("candidates") List<Candidate> candidates,
            @ForAll("budgets") Rupiah budget) {
        Map<String, Decision> decisions = byId(allocate(policy, candidates, budget));
        for (Candidate candidate : candidates) {
            Decision decision =
                    Objects.requireNonNull(decisions.get(candidate.facts().getId()));
            assertThat(Allocator.decide(policy, candidate.facts(), candidate.audit(), ranking(decision)))
                    .isEqualTo(decision);
        }
    }

    private static Outcome outcome(
            CompiledPolicy policy, List<Candidate> candidates, Rupiah budget, Decision decision) {
        return Objects.requireNonNull(byId(allocate(policy, candidates, budget)).get(decision.getId()))
                .getOutcome();
    }

    private static Allocation allocate(CompiledPolicy policy, List<Candidate> candidates, Rupiah budget) {
        return Allocator.allocate(policy, candidates, Examples.AS_OF, budget);
    }

    private static Map<String, Decision> byId(Allocation allocation) {
        return allocation.getDecisions().stream().collect(Collectors.toMap(Decision::getId, decision -> decision));
    }

    private static long paid(Decision decision) {
        Rupiah amount = decision.getAmount();
        return amount == null ? 0 : amount.amount();
    }

    private static Ranking ranking(Decision decision) {
        return Objects.requireNonNull(decision.getRanking());
    }
}
