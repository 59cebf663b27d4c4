package id.umkm.rules.study;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.allocation.Allocator;
import id.umkm.rules.allocation.Candidate;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts that are put to several policies.
 *
 * @param scenario number of the scenario that they were made from
 * @param changes in what they differ from it
 * @param facts of the one record, of each application, or of all groups of a proposal together
 * @param groups of each group of a proposal; empty for other kinds
 * @param budget in place of the policy's, or null
 */
record Trial(
        String scenario,
        List<String> changes,
        DecisionKind kind,
        List<Facts> facts,
        List<Facts> groups,
        @Nullable Rupiah budget) {
    /** Nobody stores what is tried, so there is nothing to hash. */
    private static final String NO_INPUT = "";

    static Trial of(Vocabulary vocabulary, Scenario scenario, List<String> changes) {
        ScenarioFacts facts = new ScenarioFacts(vocabulary, scenario);
        List<Facts> own = switch (scenario.getKind()) {
            case ALLOCATION -> facts.cases();
            case GRADUATION -> List.of(facts.joint());
            case ELIGIBILITY, AMOUNT, REFERRAL, DISBURSEMENT -> List.of(facts.single());
        };
        List<Facts> groups = scenario.getKind() == DecisionKind.GRADUATION ? facts.cases() : List.of();
        return new Trial(scenario.getId(), changes, scenario.getKind(), own, groups, scenario.getBudget());
    }

    /** What a policy decides; empty where it cannot, since a value is gone that it asks for. */
    Optional<List<Decision>> decide(CompiledPolicy policy) {
        try {
            return Optional.of(
                    switch (kind) {
                        case ALLOCATION -> allocation(policy);
                        case GRADUATION -> List.of(policy.graduation(facts.get(0), groups, NO_INPUT));
                        case ELIGIBILITY, AMOUNT, REFERRAL, DISBURSEMENT ->
                            List.of(policy.decide(kind, facts.get(0), NO_INPUT));
                    });
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private List<Decision> allocation(CompiledPolicy policy) {
        List<Candidate> candidates =
                facts.stream().map(one -> new Candidate(one, NO_INPUT)).toList();
        Map<String, Decision> byId =
                Allocator.allocate(policy, candidates, facts.get(0).getAsOf(), budget).getDecisions().stream()
                        .collect(Collectors.toMap(Decision::getId, Function.identity()));
        return facts.stream().map(one -> byId.get(one.getId())).toList();
    }
}
