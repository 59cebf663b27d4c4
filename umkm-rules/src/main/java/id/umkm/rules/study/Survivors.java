package id.umkm.rules.study;

import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the mutants that no scenario notices: for each mutant the scenarios that say most about the changed row come first. */
final class Survivors {
    /** The distance of a scenario that says nothing of the changed row. */
    private static final int FAR = 3;

    private final Policy policy;
    private final ParameterUse use;
    private final Map<String, Set<String>> named = new HashMap<>();

    private Survivors(Policy policy) {
        this.policy = policy;
        this.use = new ParameterUse(policy, AskedDays.of(policy));
        for (Scenario scenario : policy.getScenarios()) {
            Set<String> names = new HashSet<>(scenario.getFollows());
            scenario.getFindings().forEach(finding -> names.add(finding.code()));
            named.put(scenario.getId(), names);
        }
    }

    static List<Mutant> of(Policy policy, List<Mutant> mutants) {
        CompiledPolicy unchanged = CompiledPolicy.of(policy);
        for (Scenario scenario : policy.getScenarios()) {
            if (!ScenarioRunner.passes(unchanged, scenario)) {
                throw new IllegalArgumentException("Scenario " + scenario.getId() + " of " + policy.getId() + " "
                        + policy.getVersion()
                        + " fails as the policy stands, so it cannot notice a change. Maybe run the scenarios first.");
            }
        }
        Survivors survivors = new Survivors(policy);
        return mutants.parallelStream().filter(survivors::survives).toList();
    }

    private boolean survives(Mutant mutant) {
        CompiledPolicy changed = CompiledPolicy.of(mutant.policy());
        return inOrder(mutant).stream().allMatch(scenario -> passes(changed, scenario));
    }

    /** A policy that can no longer decide is noticed as well: a value is gone that some row asks for. */
    private static boolean passes(CompiledPolicy changed, Scenario scenario) {
        try {
            return ScenarioRunner.passes(changed, scenario);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    private List<Scenario> inOrder(Mutant mutant) {
        Set<String> users = use.rows(mutant.row());
        return policy.getScenarios().stream()
                .sorted(Comparator.comparing((Scenario scenario) -> distance(scenario, mutant, users))
                        .thenComparing(scenario -> !isOfSameSheet(scenario, mutant)))
                .toList();
    }

    /** Nearest are those that find the row, then those that follow from it, then those that name a row which uses it. */
    private int distance(Scenario scenario, Mutant mutant, Set<String> users) {
        if (mutant.heading().equals("Perbaikan") && scenario.getRemedy() == null) {
            return FAR;
        }
        String row = mutant.row();
        if (scenario.getFindings().stream().anyMatch(finding -> finding.code().equals(row))) {
            return 0;
        }
        Set<String> said = named.getOrDefault(scenario.getId(), Set.of());
        if (said.contains(row) || said.contains(mutant.position().replace('/', ' '))) {
            return 1;
        }
        return users.stream().anyMatch(said::contains) ? 2 : FAR;
    }

    private static boolean isOfSameSheet(Scenario scenario, Mutant mutant) {
        String sheet = mutant.position();
        return switch (scenario.getKind()) {
            case ALLOCATION -> sheet.startsWith("Alokasi");
            case DISBURSEMENT -> sheet.contains("Pencairan");
            case GRADUATION -> sheet.startsWith("Kelulusan");
            case ELIGIBILITY, AMOUNT, REFERRAL -> true;
        };
    }
}
