package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts about which a change changes the decision. They must be decided otherwise where the change is made alone, so that
 * they show this change and no other, and between the two policies as well.
 */
final class ExampleSearch {
    private final Policy from;
    private final Policy to;
    private final DiffCollector collector;
    private final CompiledPolicy before;
    private final CompiledPolicy after;
    private final List<Scenario> scenarios;
    private final IdentityHashMap<Scenario, Known> known = new IdentityHashMap<>();

    ExampleSearch(Policy from, Policy to) {
        this.from = from;
        this.to = to;
        this.collector = new DiffCollector(from, to);
        this.before = CompiledPolicy.of(from);
        this.after = CompiledPolicy.of(to);
        Map<List<Object>, Scenario> distinct = new LinkedHashMap<>();
        Stream.of(to, from)
                .flatMap(policy -> policy.getScenarios().stream())
                .forEach(scenario -> distinct.putIfAbsent(facts(scenario), scenario));
        this.scenarios = List.copyOf(distinct.values());
    }

    /** What a scenario states of the world, apart from what must come out. */
    private static List<Object> facts(Scenario scenario) {
        return List.of(
                scenario.getKind(),
                scenario.getAsOf(),
                scenario.getSubject(),
                scenario.getMembers(),
                scenario.getCases(),
                Optional.ofNullable(scenario.getBudget()));
    }

    PolicyChange withExample(DiffCollector.Found found) {
        UnaryOperator<Policy> alone = found.alone();
        Focus focus = found.focus();
        return alone == null || focus == null ? found.change() : found.change().with(find(alone, focus));
    }

    private @Nullable ChangedDecision find(UnaryOperator<Policy> alone, Focus focus) {
        Policy only = alone.apply(collector.base());
        if (only.equals(collector.base())) {
            return null;
        }
        CompiledPolicy changed = CompiledPolicy.of(only);
        List<Scenario> nearest = nearest(focus);
        return Stream.concat(
                        nearest.stream().map(this::known),
                        new TrialFacts(from, to, focus).of(nearest).map(this::decided))
                .limit(PolicyDiff.MAX_TRIALS)
                .flatMap(one -> compare(one, changed).stream())
                .findFirst()
                .orElse(null);
    }

    /**
     * Facts and what the old policy decides about them.
     *
     * @param was empty where it cannot decide
     */
    private record Known(Trial trial, Optional<List<Decision>> was) {}

    private Known decided(Trial trial) {
        return new Known(trial, trial.decide(before));
    }

    /** Scenarios are tried for every change, so what the old policy decides about them is kept. */
    private Known known(Scenario scenario) {
        return known.computeIfAbsent(scenario, one -> decided(Trial.of(from.getVocabulary(), one, List.of())));
    }

    /** Scenarios that find a changed row come first, then those that follow from one. */
    private List<Scenario> nearest(Focus focus) {
        return scenarios.stream()
                .sorted(Comparator.comparing((Scenario scenario) -> distance(scenario, focus))
                        .thenComparing(scenario -> !focus.days().contains(scenario.getAsOf())))
                .toList();
    }

    private static int distance(Scenario scenario, Focus focus) {
        if (focus.budget() != (scenario.getKind() == DecisionKind.ALLOCATION)) {
            return 3;
        }
        if (scenario.getFindings().stream().anyMatch(finding -> focus.rows().contains(finding.code()))) {
            return 0;
        }
        return scenario.getFollows().stream().anyMatch(focus.rows()::contains) ? 1 : 2;
    }

    private Optional<ChangedDecision> compare(Known known, CompiledPolicy changed) {
        Trial trial = known.trial();
        Optional<List<Decision>> was = known.was();
        if (was.isEmpty() || !differs(was.get(), trial.decide(changed))) {
            return Optional.empty();
        }
        Optional<List<Decision>> is = trial.decide(after);
        return differs(was.get(), is)
                ? Optional.of(new ChangedDecision(
                        trial.kind(),
                        trial.scenario(),
                        trial.changes(),
                        trial.facts(),
                        trial.groups(),
                        was.get(),
                        is.orElseThrow()))
                : Optional.empty();
    }

    private static boolean differs(List<Decision> before, Optional<List<Decision>> after) {
        return after.isPresent() && !DecisionGist.of(before).equals(DecisionGist.of(after.get()));
    }

    /** A day of a range on which a policy decides, as near to another as can be. */
    static LocalDate dayIn(DateRange days, DateRange asked, LocalDate wanted) {
        DateRange both = RowTexts.common(days, asked);
        if (both == null || both.contains(wanted)) {
            return wanted;
        }
        LocalDate first = both.from();
        LocalDate last = both.until();
        if (first != null && wanted.isBefore(first)) {
            return first;
        }
        return last == null ? wanted : last;
    }
}
