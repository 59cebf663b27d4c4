package id.umkm.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecisionKindTest {
    @Test
    void each_kind_comes_to_its_own_outcomes_or_to_one_that_all_share() {
        assertThat(DecisionKind.ELIGIBILITY.getOutcomes())
                .containsExactly(
                        Outcome.ELIGIBLE,
                        Outcome.NOT_ELIGIBLE,
                        Outcome.INCOMPLETE,
                        Outcome.NEEDS_REVIEW,
                        Outcome.NO_POLICY_IN_FORCE);
        assertThat(DecisionKind.REFERRAL.getOutcomes())
                .containsExactly(
                        Outcome.REFERRED,
                        Outcome.NONE,
                        Outcome.INCOMPLETE,
                        Outcome.NEEDS_REVIEW,
                        Outcome.NO_POLICY_IN_FORCE);
    }

    @Test
    void no_outcome_is_left_without_a_kind() {
        assertThat(Outcome.values())
                .allMatch(outcome -> Arrays.stream(DecisionKind.values())
                        .anyMatch(kind -> kind.getOutcomes().contains(outcome)));
    }
}
