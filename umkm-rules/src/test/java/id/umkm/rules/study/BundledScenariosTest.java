package id.umkm.rules.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import java.util.List;
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
    void mojokerto_states_enough_scenarios_and_each_says_what_it_follows_from() {
        List<Policy> policies = PolicyLibrary.bundled().policies();
        assertThat(policies).isNotEmpty().allSatisfy(policy -> {
            assertThat(policy.getScenarios()).hasSizeGreaterThanOrEqualTo(FEWEST);
            assertThat(policy.getScenarios())
                    .allSatisfy(scenario -> assertThat(scenario.getFollows()).isNotEmpty());
        });
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
