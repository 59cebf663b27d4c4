package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecideAllTest {
    private static final PolicyEngine ENGINE = PolicyEngine.of(PolicyLibrary.bundled());
    private static final ProgrammeEngine IW = ENGINE.programme("mojokerto-iw");

    @Test
    void a_programme_decides_about_each_application_in_order() {
        try (Stream<Decision> decisions = IW.decideAll(DecisionKind.ELIGIBILITY, applications(200))) {
            assertThat(decisions)
                    .extracting(Decision::getId)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 200).mapToObj(i -> "A-" + i).toList());
        }
    }

    @Test
    void the_kind_is_that_which_was_asked_for() {
        assertThat(IW.decideAll(DecisionKind.AMOUNT, applications(3)))
                .extracting(Decision::getKind, Decision::getOutcome)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(DecisionKind.AMOUNT, Outcome.GRANTED));
    }

    @Test
    void an_engine_decides_by_the_programme_that_the_application_names() {
        assertThat(ENGINE.decideAll(DecisionKind.ELIGIBILITY, applications(3)))
                .extracting(Decision::getOutcome)
                .containsExactly(Outcome.ELIGIBLE, Outcome.ELIGIBLE, Outcome.ELIGIBLE);
    }

    @Test
    void an_application_that_names_no_programme_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> ENGINE.decide(DecisionKind.ELIGIBILITY, application("A-1", null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("PROGRAMME_MISSING at /programme")
                .hasMessageContaining("mojokerto-iw");
    }

    @Test
    void an_application_for_a_programme_that_no_policy_is_about_is_refused() {
        assertThatThrownBy(() -> ENGINE.decide(DecisionKind.ELIGIBILITY, application("A-1", "elsewhere")))
                .isInstanceOf(UnknownProgrammeException.class)
                .hasMessageContaining("elsewhere");
    }

    private static Stream<Validated<Application>> applications(int count) {
        return IntStream.range(0, count).mapToObj(i -> application("A-" + i, IW.getId()));
    }

    private static Validated<Application> application(String id, @Nullable String programme) {
        Application.Builder builder = Application.builder();
        return DomainValidator.standard()
                .validate(
                        builder.from(Samples.application())
                                .id(id)
                                .programme(programme)
                                .build(),
                        Applications.AS_OF);
    }
}
