package id.umkm.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.generator.Decisions;
import id.umkm.domain.law.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Decisions are values: equal in all their parts or not at all, and nobody changes them. */
class DecisionProperties {
    private static final List<UnaryOperator<Decision.Builder>> CHANGES = List.of(
            decision -> decision.kind(DecisionKind.REFERRAL),
            decision -> decision.outcome(Outcome.REFERRED),
            decision -> decision.id("changed"),
            decision -> decision.asOf(LocalDate.of(1999, 9, 9)),
            decision -> decision.policy(new PolicyRef("changed", "1", "0".repeat(64))),
            decision -> decision.amount(Rupiah.of(123_456_789_123L)),
            decision -> decision.tranche(987),
            decision -> decision.ranking(new Ranking(Rupiah.of(1), 987, 988, null, null, null, List.of())),
            decision -> decision.missing(List.of(new MissingFact("changed", null, List.of()))),
            decision -> decision.findings(List.of()),
            decision -> decision.outputs(List.of(new Output("changed", 1L, "Diubah/1", Basis.LAW, List.of()))),
            decision -> decision.remedy(Remedy.none(Text.of("diubah", "changed"))),
            decision -> decision.nearestPolicies(List.of(new PolicyRef("changed", "1", "0".repeat(64)))),
            decision -> decision.audit(Audit.of("0".repeat(64), "changed")));
    /** Kind, outcome and findings can be what they are changed to. */
    private static final int PERHAPS_ALIKE = 3;

    @Provide
    Arbitrary<Decision> decisions() {
        return Decisions.any();
    }

    @Property(tries = 200)
    void a_decision_made_of_another_is_equal_to_it(@ForAll("decisions") Decision one) {
        Decision other = Decision.builder().from(one).build();

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one).isNotEqualTo(one.toString());
    }

    @Property(tries = 200)
    void it_differs_where_any_part_does(@ForAll("decisions") Decision one) {
        int differing = 0;
        for (UnaryOperator<Decision.Builder> change : CHANGES) {
            Decision changed = change.apply(Decision.builder().from(one)).build();
            boolean differs = !changed.toString().equals(one.toString());
            differing += differs ? 1 : 0;
            assertThat(changed.equals(one)).isEqualTo(!differs);
            assertThat(one.equals(changed)).isEqualTo(!differs);
        }
        assertThat(differing).isGreaterThanOrEqualTo(CHANGES.size() - PERHAPS_ALIKE);
    }

    @Example
    void its_lists_are_its_own() {
        List<MissingFact> missing = new ArrayList<>(List.of(new MissingFact("a", null, List.of())));
        Decision decision = whole().missing(missing).build();
        missing.clear();

        assertThat(decision.getMissing()).hasSize(1);
        assertThatThrownBy(() -> decision.getMissing().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Example
    void what_is_missing_is_named_and_no_remedy_is_needed_unless_one_is_set() {
        assertThatIllegalStateException()
                .isThrownBy(Decision.builder()::build)
                .withMessage("A decision has no kind yet; set it before build().");
        Decision decision = whole().build();
        assertThat(decision.getRemedy()).isEqualTo(Remedy.NOT_NEEDED);
        assertThat(decision.getFindings()).isEmpty();
        assertThat(decision.getOutputs()).isEmpty();
        assertThat(decision.getNearestPolicies()).isEmpty();
        assertThat(decision.getAmount()).isNull();
    }

    private static Decision.Builder whole() {
        return Decision.builder()
                .kind(DecisionKind.ELIGIBILITY)
                .outcome(Outcome.ELIGIBLE)
                .id("x")
                .asOf(LocalDate.of(2021, 6, 1))
                .audit(Audit.of("ab".repeat(32), "uji"));
    }
}
