package id.umkm.rules.study;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.allocation.Allocation;
import id.umkm.rules.allocation.Allocator;
import id.umkm.rules.allocation.Candidate;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.study.SimulatedApplication.Effect;
import id.umkm.rules.study.SimulationResult.Budget;
import id.umkm.rules.study.SimulationResult.Funding;
import id.umkm.rules.study.SimulationResult.Pair;
import id.umkm.rules.study.SimulationResult.Part;
import id.umkm.rules.study.SimulationResult.Sharing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what becomes of applications under two policies; for one thread. Applications are kept only where both policies share
 * out a budget, for which all must be there at once.
 */
public final class SimulationRun {
    private static final String NO_INPUT = "";

    private final Simulation simulation;
    private final boolean sharesOut;
    private final List<Application> applications = new ArrayList<>();
    private final Map<Effect, Long> effects = new EnumMap<>(Effect.class);
    private final PartSum totals = new PartSum();
    private final Map<String, Map<String, Long>> moves = new TreeMap<>();
    private final Map<String, PartSum> villages = new TreeMap<>();
    private final Map<String, PartSum> trades = new TreeMap<>();
    private final Map<String, Map<String, PartSum>> outputs = new TreeMap<>();
    private final Map<String, long[]> codes = new TreeMap<>();
    private long decided;
    private long outsideBefore;
    private long outsideAfter;

    SimulationRun(Simulation simulation) {
        this.simulation = simulation;
        this.sharesOut = Stream.of(simulation.before(), simulation.after())
                .allMatch(policy -> policy.getPolicy().getAllocation() != null);
        Stream.of(Effect.values()).forEach(effect -> effects.put(effect, 0L));
    }

    /**
     * Adds one application.
     *
     * @param application of an id that no other has
     * @param compared what {@link Simulation#compare} made of it
     */
    public void add(Validated<Application> application, SimulatedApplication compared) {
        decided++;
        if (sharesOut) {
            applications.add(application.get());
        }
        LocalDate submittedOn = application.get().getSubmittedOn();
        outsideBefore += isReceived(simulation.before(), submittedOn) ? 0 : 1;
        outsideAfter += isReceived(simulation.after(), submittedOn) ? 0 : 1;
        effects.merge(compared.effect(), 1L, Long::sum);
        moves.computeIfAbsent(name(compared.before()), from -> new TreeMap<>())
                .merge(name(compared.after()), 1L, Long::sum);
        totals.add(compared);
        part(villages, compared.village()).add(compared);
        part(trades, compared.trade()).add(compared);
        addOutputs(compared);
        compared.before().codes().forEach(code -> codes.computeIfAbsent(code, key -> new long[2])[0]++);
        compared.after().codes().forEach(code -> codes.computeIfAbsent(code, key -> new long[2])[1]++);
    }

    private static boolean isReceived(CompiledPolicy policy, LocalDate day) {
        return policy.getPolicy().getApplicationsReceived().contains(day);
    }

    private static String name(SimulatedDecision decision) {
        Outcome outcome = decision.outcome();
        return outcome == null ? SimulationResult.NOT_READ : outcome.name();
    }

    private static PartSum part(Map<String, PartSum> parts, @Nullable String key) {
        return parts.computeIfAbsent(key == null ? "" : key, name -> new PartSum());
    }

    /** Under each policy by the value that it gives. */
    private void addOutputs(SimulatedApplication compared) {
        TreeSet<String> names = new TreeSet<>(compared.before().outputs().keySet());
        names.addAll(compared.after().outputs().keySet());
        for (String name : names) {
            Map<String, PartSum> values = outputs.computeIfAbsent(name, key -> new TreeMap<>());
            String was = compared.before().outputs().getOrDefault(name, "");
            String is = compared.after().outputs().getOrDefault(name, "");
            part(values, was).addBefore(compared.before());
            part(values, is).addAfter(compared.after());
            part(values, is)
                    .addEffect(
                            compared.effect(),
                            compared.before().amount(),
                            compared.after().amount());
        }
    }

    /** A part that grows. */
    private static final class PartSum {
        private long countBefore;
        private long countAfter;
        private long eligibleBefore;
        private long eligibleAfter;
        private Rupiah before = Rupiah.ZERO;
        private Rupiah after = Rupiah.ZERO;
        private long wins;
        private long loses;
        private Rupiah more = Rupiah.ZERO;
        private Rupiah less = Rupiah.ZERO;

        void add(SimulatedApplication compared) {
            addBefore(compared.before());
            addAfter(compared.after());
            addEffect(
                    compared.effect(),
                    compared.before().amount(),
                    compared.after().amount());
        }

        void addBefore(SimulatedDecision decision) {
            countBefore++;
            eligibleBefore += decision.outcome() == Outcome.ELIGIBLE ? 1 : 0;
            before = before.plus(decision.amount());
        }

        void addAfter(SimulatedDecision decision) {
            countAfter++;
            eligibleAfter += decision.outcome() == Outcome.ELIGIBLE ? 1 : 0;
            after = after.plus(decision.amount());
        }

        void addFunding(Funding funding) {
            countBefore++;
            countAfter++;
            eligibleBefore += funding.amountBefore().amount() > 0 ? 1 : 0;
            eligibleAfter += funding.amountAfter().amount() > 0 ? 1 : 0;
            before = before.plus(funding.amountBefore());
            after = after.plus(funding.amountAfter());
            addEffect(funding.effect(), funding.amountBefore(), funding.amountAfter());
        }

        void addEffect(Effect effect, Rupiah was, Rupiah is) {
            wins += effect == Effect.WINS ? 1 : 0;
            loses += effect == Effect.LOSES ? 1 : 0;
            if (is.compareTo(was) > 0) {
                more = more.plus(is.minus(was));
            } else {
                less = less.plus(was.minus(is));
            }
        }

        Part part() {
            return new Part(
                    new Pair(countBefore, countAfter),
                    new Pair(eligibleBefore, eligibleAfter),
                    before,
                    after,
                    wins,
                    loses,
                    more,
                    less);
        }
    }

    private static Map<String, Part> parts(Map<String, PartSum> sums) {
        Map<String, Part> parts = new TreeMap<>();
        sums.forEach((key, sum) -> parts.put(key, sum.part()));
        return Collections.unmodifiableMap(parts);
    }

    /** What became of all that were added; shares the budget out. */
    public SimulationResult result() {
        Map<String, Map<String, Part>> byOutput = new TreeMap<>();
        outputs.forEach((name, values) -> byOutput.put(name, parts(values)));
        Map<String, Pair> byCode = new TreeMap<>();
        codes.forEach((code, counts) -> byCode.put(code, new Pair(counts[0], counts[1])));
        return new SimulationResult(
                simulation.before().getRef(),
                simulation.after().getRef(),
                simulation.getAsOf(),
                decided,
                Collections.unmodifiableMap(effects),
                totals.part(),
                Collections.unmodifiableMap(moves),
                parts(villages),
                parts(trades),
                Collections.unmodifiableMap(byOutput),
                Collections.unmodifiableMap(byCode),
                new Pair(outsideBefore, outsideAfter),
                sharesOut ? sharing() : null);
    }

    private Sharing sharing() {
        Allocation before = allocation(simulation.before());
        Allocation after = allocation(simulation.after());
        Map<String, Decision> was = byId(before);
        Map<String, Decision> is = byId(after);
        Map<String, PartSum> byVillage = new TreeMap<>();
        Map<String, PartSum> byTrade = new TreeMap<>();
        Map<String, Funding> changes = new TreeMap<>();
        for (Application application : applications) {
            Funding funding = funding(application, was.get(application.getId()), is.get(application.getId()));
            part(byVillage, funding.village()).addFunding(funding);
            part(byTrade, funding.trade()).addFunding(funding);
            if (funding.effect() != Effect.SAME) {
                changes.put(application.getId(), funding);
            }
        }
        return new Sharing(
                budget(before), budget(after), parts(byVillage), parts(byTrade), List.copyOf(changes.values()));
    }

    private Allocation allocation(CompiledPolicy policy) {
        List<Candidate> candidates = applications.stream()
                .filter(application -> Simulation.reads(policy, application.getApplicant()))
                .map(application -> new Candidate(simulation.facts(policy, application), NO_INPUT))
                .toList();
        return Allocator.allocate(policy, candidates, simulation.getAsOf(), null);
    }

    private static Map<String, Decision> byId(Allocation allocation) {
        Map<String, Decision> byId = new TreeMap<>();
        allocation.getDecisions().forEach(decision -> byId.put(decision.getId(), decision));
        return byId;
    }

    /** One that a policy would refuse unread gets nothing. */
    private static Funding funding(Application application, @Nullable Decision was, @Nullable Decision is) {
        Applicant applicant = application.getApplicant();
        return new Funding(
                Masking.text(application.getId()),
                applicant.getVillage() == null ? null : applicant.getVillage().code(),
                applicant.getTrade() == null ? null : applicant.getTrade().code(),
                was == null ? Outcome.NOT_FUNDED : was.getOutcome(),
                is == null ? Outcome.NOT_FUNDED : is.getOutcome(),
                amount(was),
                amount(is),
                rank(was),
                rank(is));
    }

    private static Rupiah amount(@Nullable Decision decision) {
        return decision == null ? Rupiah.ZERO : Objects.requireNonNullElse(decision.getAmount(), Rupiah.ZERO);
    }

    private static @Nullable Integer rank(@Nullable Decision decision) {
        Ranking ranking = decision == null ? null : decision.getRanking();
        return ranking == null ? null : ranking.rank();
    }

    private static Budget budget(Allocation allocation) {
        List<Decision> ranked = allocation.getRanked();
        return new Budget(
                allocation.getBudget(),
                ranked.size(),
                count(ranked, Outcome.FUNDED),
                count(ranked, Outcome.PARTLY_FUNDED),
                count(ranked, Outcome.NOT_FUNDED),
                allocation.getFundedSum(),
                allocation.getCut());
    }

    private static long count(List<Decision> decisions, Outcome outcome) {
        return decisions.stream()
                .filter(decision -> decision.getOutcome() == outcome)
                .count();
    }
}
