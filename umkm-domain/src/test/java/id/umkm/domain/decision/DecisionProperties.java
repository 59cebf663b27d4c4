package id.umkm.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.generator.Decisions;
import id.umkm.domain.law.Basis;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Decisions are values: equal in all their parts or not at all, and nobody changes them. */
class DecisionProperties {
    private static final Finding FINDING = Finding.builder()
            .code("CHANGED")
            .effect(Effect.STAY)
            .basis(Basis.LAW)
            .position("Diubah/CHANGED")
            .layer(Layer.NATIONAL)
            .message(Text.of("diubah", "changed"))
            .build();
    private static final BuiltValue<Decision, Decision.Builder> VALUE = new BuiltValue<>(
            "decision",
            Decision::builder,
            Decision.Builder::from,
            Decision.Builder::build,
            List.of(
                    new BuiltValue.Part<>("kind", Decision.Builder::kind, Decision::getKind, DecisionKind.REFERRAL),
                    new BuiltValue.Part<>("outcome", Decision.Builder::outcome, Decision::getOutcome, Outcome.REFERRED),
                    new BuiltValue.Part<>("id", Decision.Builder::id, Decision::getId, "changed"),
                    new BuiltValue.Part<>("asOf", Decision.Builder::asOf, Decision::getAsOf, LocalDate.of(1999, 9, 9)),
                    new BuiltValue.Part<>(
                            "policy",
                            Decision.Builder::policy,
                            Decision::getPolicy,
                            new PolicyRef("changed", "1", "0".repeat(64))),
                    new BuiltValue.Part<>(
                            "amount", Decision.Builder::amount, Decision::getAmount, Rupiah.of(123_456_789_123L)),
                    new BuiltValue.Part<>("tranche", Decision.Builder::tranche, Decision::getTranche, 987),
                    new BuiltValue.Part<>(
                            "ranking",
                            Decision.Builder::ranking,
                            Decision::getRanking,
                            new Ranking(Rupiah.of(1), 987, 988, null, null, null, List.of())),
                    new BuiltValue.Part<>(
                            "missing",
                            Decision.Builder::missing,
                            Decision::getMissing,
                            List.of(new MissingFact("changed", null, List.of()))),
                    new BuiltValue.Part<>(
                            "findings", Decision.Builder::findings, Decision::getFindings, List.of(FINDING)),
                    new BuiltValue.Part<>(
                            "outputs",
                            Decision.Builder::outputs,
                            Decision::getOutputs,
                            List.of(new Output("changed", 1L, "Diubah/1", Basis.LAW, List.of()))),
                    new BuiltValue.Part<>(
                            "remedy",
                            Decision.Builder::remedy,
                            Decision::getRemedy,
                            Remedy.none(Text.of("diubah", "changed"))),
                    new BuiltValue.Part<>(
                            "nearestPolicies",
                            Decision.Builder::nearestPolicies,
                            Decision::getNearestPolicies,
                            List.of(new PolicyRef("changed", "1", "0".repeat(64)))),
                    new BuiltValue.Part<>(
                            "audit", Decision.Builder::audit, Decision::getAudit, Audit.of("0".repeat(64), "changed"))),
            List.of("kind", "outcome", "id", "asOf", "audit"));

    @Provide
    Arbitrary<Decision> decisions() {
        return Decisions.any();
    }

    @Property(tries = 200)
    void a_decision_made_of_another_is_equal_to_it(@ForAll("decisions") Decision one) {
        VALUE.isEqualToWhatIsMadeOfIt(one);
    }

    @Property(tries = 200)
    void it_differs_where_any_part_does(@ForAll("decisions") Decision one) {
        VALUE.differsWhereAnyPartDoes(one);
    }

    @Example
    void a_part_that_each_has_is_named_where_it_is_missing() {
        VALUE.namesWhatIsMissing();
    }

    /** All else can be left out. */
    @Example
    void what_is_left_out_is_null_or_empty() {
        Decision decision = VALUE.least().build();

        assertThat(decision.getPolicy()).isNull();
        assertThat(decision.getAmount()).isNull();
        assertThat(decision.getTranche()).isNull();
        assertThat(decision.getRanking()).isNull();
        assertThat(decision.getMissing()).isEmpty();
        assertThat(decision.getFindings()).isEmpty();
        assertThat(decision.getOutputs()).isEmpty();
        assertThat(decision.getRemedy()).isEqualTo(Remedy.NOT_NEEDED);
        assertThat(decision.getNearestPolicies()).isEmpty();
    }

    @Example
    void its_lists_are_its_own() {
        VALUE.keepsListsOfItsOwn();
    }
}
