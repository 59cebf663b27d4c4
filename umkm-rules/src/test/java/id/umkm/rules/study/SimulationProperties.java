package id.umkm.rules.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.allocation.Allocation;
import id.umkm.rules.allocation.Allocator;
import id.umkm.rules.allocation.Candidate;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.generator.EdgeRecords;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.SimulatedApplication.Effect;
import id.umkm.rules.study.SimulationResult.Funding;
import id.umkm.rules.study.SimulationResult.Part;
import id.umkm.rules.study.SimulationResult.Sharing;
import id.umkm.rules.vocabulary.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** What holds of every simulation, whatever changes and whoever applies. */
class SimulationProperties {
    private static final Policy BUNDLED =
            PolicyLibrary.bundled().policies("mojokerto-iw").get(0);
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    /** Changes of what is asked of applications; a few, so that their rules are compiled once. */
    private static final List<Policy> CHANGED = Mutants.of(BUNDLED).stream()
            .filter(mutant -> mutant.toString()
                    .matches(
                            "Parameter/(anggota_minimal|bantuan_m|porsi_sasaran|pagu).*|Kelayakan/(REQUEST_ABOVE|TRADE).*"
                                    + "|Plafon/PLF-0[139] Maka.*|Prioritas/PRI-1 Maka.*|Alokasi/Urutan 1 Arah.*"))
            .map(Mutant::policy)
            .toList();

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of(CHANGED);
    }

    @Provide
    Arbitrary<List<Application>> applications() {
        return EdgeRecords.competitors();
    }

    /** Who applies, and what came of it, application by application. */
    private record Run(
            List<Validated<Application>> applications, SimulationResult result, List<SimulatedApplication> changed) {}

    private static Run run(Policy before, Policy after, List<Application> applications) {
        List<Validated<Application>> valid = applications.stream()
                .filter(application -> DomainValidator.standard().violations(application, DAY).stream()
                        .noneMatch(violation -> violation.isError()))
                .map(application -> DomainValidator.standard().validate(application, DAY))
                .toList();
        List<SimulatedApplication> changed = new ArrayList<>();
        SimulationResult result = Simulation.of(before, after, DAY).run(valid.stream(), changed::add);
        return new Run(valid, result, changed);
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void totals_are_the_sums_of_single_decisions(
            @ForAll("policies") Policy changed, @ForAll("applications") List<Application> applications) {
        Run run = run(BUNDLED, changed, applications);
        SimulationResult result = run.result();

        long eligibleBefore = 0;
        long eligibleAfter = 0;
        Rupiah before = Rupiah.ZERO;
        Rupiah after = Rupiah.ZERO;
        for (Validated<Application> application : run.applications()) {
            eligibleBefore += outcome(BUNDLED, application) == Outcome.ELIGIBLE ? 1 : 0;
            eligibleAfter += outcome(changed, application) == Outcome.ELIGIBLE ? 1 : 0;
            before = before.plus(amount(BUNDLED, application));
            after = after.plus(amount(changed, application));
        }

        Part totals = result.totals();
        assertThat(result.decided()).isEqualTo(run.applications().size());
        assertThat(totals.eligible()).isEqualTo(new SimulationResult.Pair(eligibleBefore, eligibleAfter));
        assertThat(totals.amountBefore()).isEqualTo(before);
        assertThat(totals.amountAfter()).isEqualTo(after);
        assertThat(totals.more().minus(totals.less())).isEqualTo(after.minus(before));
        requireSum(totals, result.villages().values());
        requireSum(totals, result.trades().values());
        result.outputs().values().forEach(values -> requireSum(totals, values.values()));
        assertThat(result.moves().values().stream()
                        .flatMap(to -> to.values().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(result.decided());
        assertThat(result.effects().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(result.decided());
        assertThat(count(result, Effect.WINS) + count(result, Effect.LOSES) + count(result, Effect.OTHER))
                .isEqualTo(run.changed().size());
        run.changed().forEach(one -> Statistics.collect(one.effect()));
        Statistics.coverage(coverage -> {
            coverage.check(Effect.WINS).count(count -> count > 0);
            coverage.check(Effect.LOSES).count(count -> count > 0);
            coverage.check(Effect.OTHER).count(count -> count > 0);
        });
    }

    private static void requireSum(Part totals, Collection<Part> parts) {
        assertThat(parts.stream().mapToLong(part -> part.eligible().before()).sum())
                .isEqualTo(totals.eligible().before());
        assertThat(parts.stream().mapToLong(part -> part.eligible().after()).sum())
                .isEqualTo(totals.eligible().after());
        assertThat(parts.stream().map(Part::amountBefore).reduce(Rupiah.ZERO, Rupiah::plus))
                .isEqualTo(totals.amountBefore());
        assertThat(parts.stream().map(Part::amountAfter).reduce(Rupiah.ZERO, Rupiah::plus))
                .isEqualTo(totals.amountAfter());
        assertThat(parts.stream().mapToLong(Part::wins).sum()).isEqualTo(totals.wins());
        assertThat(parts.stream().mapToLong(Part::loses).sum()).isEqualTo(totals.loses());
    }

    private static long count(SimulationResult result, Effect effect) {
        return Objects.requireNonNull(result.effects().get(effect));
    }

    private static Outcome outcome(Policy policy, Validated<Application> application) {
        return decide(policy, DecisionKind.ELIGIBILITY, application).getOutcome();
    }

    private static Rupiah amount(Policy policy, Validated<Application> application) {
        return Objects.requireNonNullElse(
                decide(policy, DecisionKind.AMOUNT, application).getAmount(), Rupiah.ZERO);
    }

    private static Decision decide(Policy policy, DecisionKind kind, Validated<Application> application) {
        return compiled(policy).decide(kind, facts(application), "");
    }

    private static final Map<String, CompiledPolicy> COMPILED = new HashMap<>();

    private static CompiledPolicy compiled(Policy policy) {
        return COMPILED.computeIfAbsent(policy.getSha256(), hash -> CompiledPolicy.of(policy));
    }

    private static Facts facts(Validated<Application> application) {
        return Facts.of(BUNDLED.getVocabulary(), application.get(), DAY);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void the_way_back_makes_losers_of_winners(
            @ForAll("policies") Policy changed, @ForAll("applications") List<Application> applications) {
        Run there = run(BUNDLED, changed, applications);
        Run back = run(changed, BUNDLED, applications);

        assertThat(ids(there, Effect.WINS)).isEqualTo(ids(back, Effect.LOSES));
        assertThat(ids(there, Effect.LOSES)).isEqualTo(ids(back, Effect.WINS));
        assertThat(ids(there, Effect.OTHER)).isEqualTo(ids(back, Effect.OTHER));
        assertThat(there.result().totals().more())
                .isEqualTo(back.result().totals().less());
        Sharing one = Objects.requireNonNull(there.result().allocation());
        Sharing other = Objects.requireNonNull(back.result().allocation());
        assertThat(one.before()).isEqualTo(other.after());
        assertThat(one.after()).isEqualTo(other.before());
        assertThat(one.changes())
                .extracting(Funding::amountBefore)
                .isEqualTo(other.changes().stream().map(Funding::amountAfter).toList());
    }

    private static List<String> ids(Run run, Effect effect) {
        return run.changed().stream()
                .filter(one -> one.effect() == effect)
                .map(SimulatedApplication::id)
                .toList();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void the_same_policy_makes_nobody_win_or_lose(@ForAll("applications") List<Application> applications) {
        Run run = run(BUNDLED, BUNDLED, applications);

        assertThat(run.changed()).isEmpty();
        assertThat(count(run.result(), Effect.SAME)).isEqualTo(run.result().decided());
        assertThat(Objects.requireNonNull(run.result().allocation()).changes()).isEmpty();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void the_budget_is_shared_out_as_each_policy_does_in_any_order(
            @ForAll("policies") Policy changed,
            @ForAll("applications") List<Application> applications,
            @ForAll Random random) {
        Run run = run(BUNDLED, changed, applications);
        List<Application> shuffled = new ArrayList<>(applications);
        Collections.shuffle(shuffled, random);

        Sharing sharing = Objects.requireNonNull(run.result().allocation());
        assertThat(sharing.before().paid()).isEqualTo(allocation(BUNDLED, run).getFundedSum());
        assertThat(sharing.after().paid()).isEqualTo(allocation(changed, run).getFundedSum());
        assertThat(sharing.trades().values().stream().map(Part::amountAfter).reduce(Rupiah.ZERO, Rupiah::plus))
                .isEqualTo(sharing.after().paid());
        assertThat(sharing.villages().values().stream().map(Part::amountBefore).reduce(Rupiah.ZERO, Rupiah::plus))
                .isEqualTo(sharing.before().paid());
        assertThat(run(BUNDLED, changed, shuffled).result()).isEqualTo(run.result());
    }

    private static Allocation allocation(Policy policy, Run run) {
        return Allocator.allocate(
                compiled(policy),
                run.applications().stream()
                        .map(application -> new Candidate(facts(application), ""))
                        .collect(Collectors.toList()),
                DAY,
                null);
    }
}
