package id.umkm.rules.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every scenario of every bundled policy, each a test under its own name. */
class BundledScenariosTest {
    private static final int FEWEST = 40;

    @TestFactory
    Stream<DynamicNode> scenarios() {
        return PolicyLibrary.bundled().policies().stream().map(BundledScenariosTest::container);
    }

    @Test
    void mojokerto_states_enough_scenarios() {
        assertThat(PolicyLibrary.bundled().policies("mojokerto-iw"))
                .isNotEmpty()
                .allSatisfy(policy -> assertThat(policy.getScenarios()).hasSizeGreaterThanOrEqualTo(FEWEST));
    }

    @Test
    void each_scenario_says_what_it_follows_from() {
        assertThat(PolicyLibrary.bundled().policies())
                .allSatisfy(policy -> assertThat(policy.getScenarios())
                        .isNotEmpty()
                        .allSatisfy(
                                scenario -> assertThat(scenario.getFollows()).isNotEmpty()));
    }

    private static DynamicNode container(Policy policy) {
        return DynamicContainer.dynamicContainer(
                policy.getId() + " " + policy.getVersion(),
                ScenarioRunner.run(policy).stream().map(BundledScenariosTest::test));
    }

    private static DynamicNode test(ScenarioResult result) {
        return DynamicTest.dynamicTest(
                result.scenario().getId() + " " + result.scenario().getName(),
                () -> assertThat(result.differences())
                        .extracting(difference -> difference.in(Language.ENGLISH))
                        .isEmpty());
    }
}
