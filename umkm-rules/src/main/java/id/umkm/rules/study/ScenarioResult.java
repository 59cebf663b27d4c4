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
 * @param decision what was decided
 */
public record ScenarioResult(Scenario scenario, List<Text> differences, Decision decision) {
    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
