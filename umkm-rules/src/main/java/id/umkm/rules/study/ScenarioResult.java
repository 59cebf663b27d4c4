package id.umkm.rules.study;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.rules.policy.Scenario;
import java.util.List;

/**
 * What became of one scenario.
 *
 * @param scenario as the policy states it
 * @param differences what came out otherwise than stated; empty if nothing
 * @param decisions what was decided: one decision, or in an allocation one for each case in the order of the scenario
 */
public record ScenarioResult(Scenario scenario, List<Text> differences, List<Decision> decisions) {
    public ScenarioResult {
        differences = List.copyOf(differences);
        decisions = List.copyOf(decisions);
    }

    public boolean passed() {
        return differences.isEmpty();
    }

    /** The decision, or in an allocation that of the first case. */
    public Decision decision() {
        return decisions.get(0);
    }
}
