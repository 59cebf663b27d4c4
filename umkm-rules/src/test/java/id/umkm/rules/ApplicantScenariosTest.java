package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.rules.reference.ReferencePolicy;
import id.umkm.rules.reference.ReferenceScenarios;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second evaluator, which knows nothing of the first, finds what the scenarios of such policies expect. */
class ApplicantScenariosTest {
    static List<String> policies() {
        return List.of(ApplicantTexts.ENTREPRENEUR, ApplicantTexts.COOPERATIVE, ApplicantTexts.CLUSTER);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_second_evaluator_meets_every_scenario(String text) {
        assertThat(ReferenceScenarios.run(ReferencePolicy.read(List.of(text)))).isEmpty();
    }
}
