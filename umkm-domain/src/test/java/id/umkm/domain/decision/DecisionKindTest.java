package id.umkm.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionKindTest {
    @ParameterizedTest
    @CsvSource({
        "ELIGIBILITY, ELIGIBLE NOT_ELIGIBLE",
        "AMOUNT, GRANTED REDUCED NONE",
        "ALLOCATION, FUNDED PARTLY_FUNDED NOT_FUNDED",
        "REFERRAL, REFERRED NONE",
        "DISBURSEMENT, RELEASE HOLD STOP RECOVER NONE",
        "GRADUATION, PROMOTE STAY DEMOTE"
    })
    void each_kind_comes_to_its_own_outcomes_or_to_one_that_all_share(DecisionKind kind, String own) {
        List<Outcome> expected = new ArrayList<>();
        Arrays.stream((own + " INCOMPLETE NEEDS_REVIEW NO_POLICY_IN_FORCE").split(" ", -1))
                .map(Outcome::valueOf)
                .forEach(expected::add);
        assertThat(kind.getOutcomes()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void a_remedy_leads_to_an_outcome_of_the_kind_or_from_an_allocation_to_an_amount(DecisionKind kind) {
        List<Outcome> expected = new ArrayList<>(kind.getOutcomes());
        if (kind == DecisionKind.ALLOCATION) {
            expected.addAll(List.of(Outcome.GRANTED, Outcome.REDUCED, Outcome.NONE));
        }
        assertThat(kind.getRemedyOutcomes()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void no_outcome_is_left_without_a_kind() {
        assertThat(Outcome.values())
                .allMatch(outcome -> Arrays.stream(DecisionKind.values())
                        .anyMatch(kind -> kind.getOutcomes().contains(outcome)));
    }
}
