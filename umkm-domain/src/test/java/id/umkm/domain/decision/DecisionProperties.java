package id.umkm.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.generator.Decisions;
import id.umkm.domain.law.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Decisions are values: equal in all their parts or not at all, and nobody changes them. */
class DecisionProperties {
    private static final List<Part<?>> PARTS = List.of(
            new Part<>("kind", Decision.Builder::kind, Decision::getKind, DecisionKind.REFERRAL),
            new Part<>("outcome", Decision.Builder::outcome, Decision::getOutcome, Outcome.REFERRED),
            new Part<>("id", Decision.Builder::id, Decision::getId, "changed"),
            new Part<>("asOf", Decision.Builder::asOf, Decision::getAsOf, LocalDate.of(1999, 9, 9)),
            new Part<>(
                    "policy",
                    Decision.Builder::policy,
                    Decision::getPolicy,
                    new PolicyRef("changed", "1", "0".repeat(64))),
            new Part<>("amount", Decision.Builder::amount, Decision::getAmount, Rupiah.of(123_456_789_123L)),
            new Part<>("tranche", Decision.Builder::tranche, Decision::getTranche, 987),
            new Part<>(
                    "ranking",
                    Decision.Builder::ranking,
                    Decision::getRanking,
                    new Ranking(Rupiah.of(1), 987, 988, null, null, null, List.of())),
            new Part<>(
                    "missing",
                    Decision.Builder::missing,
                    Decision::getMissing,
                    List.of(new MissingFact("changed", null, List.of()))),
            new Part<>("findings", Decision.Builder::findings, Decision::getFindings, List.of()),
            new Part<>(
                    "outputs",
                    Decision.Builder::outputs,
                    Decision::getOutputs,
                    List.of(new Output("changed", 1L, "Diubah/1", Basis.LAW, List.of()))),
            new Part<>(
                    "remedy", Decision.Builder::remedy, Decision::getRemedy, Remedy.none(Text.of("diubah", "changed"))),
            new Part<>(
                    "nearestPolicies",
                    Decision.Builder::nearestPolicies,
                    Decision::getNearestPolicies,
                    List.of(new PolicyRef("changed", "1", "0".repeat(64)))),
            new Part<>("audit", Decision.Builder::audit, Decision::getAudit, Audit.of("0".repeat(64), "changed")));
    /** Those that each has. */
    private static final List<String> REQUIRED = List.of("kind", "outcome", "id", "asOf", "audit");

    /**
     * A part and how to change it.
     *
     * @param value what few others have
     */
    private record Part<V>(String name, BiConsumer<Decision.Builder, V> setter, Function<Decision, V> getter, V value) {
        void set(Decision.Builder builder) {
            setter.accept(builder, value);
        }
    }

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
        for (Part<?> part : PARTS) {
            Decision.Builder builder = Decision.builder().from(one);
            part.set(builder);
            Decision changed = builder.build();
            boolean same = Objects.equals(part.getter().apply(one), part.value());

            assertThat(part.getter().apply(changed)).as(part.name()).isEqualTo(part.value());
            assertThat(changed.equals(one)).as(part.name()).isEqualTo(same);
            assertThat(one.equals(changed)).as(part.name()).isEqualTo(same);
            assertThat(changed.toString().equals(one.toString()))
                    .as(part.name())
                    .isEqualTo(same);
            for (Part<?> other : PARTS) {
                if (!other.equals(part)) {
                    assertThat(other.getter().apply(changed))
                            .as(other.name())
                            .isEqualTo(other.getter().apply(one));
                }
            }
        }
    }

    @Example
    void a_part_that_each_has_is_named_where_it_is_missing() {
        for (String missing : REQUIRED) {
            Decision.Builder builder = Decision.builder();
            for (Part<?> part : PARTS) {
                if (!part.name().equals(missing)) {
                    part.set(builder);
                }
            }
            assertThatIllegalStateException()
                    .isThrownBy(builder::build)
                    .withMessage("A decision has no " + missing + " yet; set it before build().");
        }
        for (Part<?> part : PARTS) {
            if (REQUIRED.contains(part.name())) {
                assertThatNullPointerException()
                        .isThrownBy(() -> part.setter().accept(Decision.builder(), null))
                        .withMessage(part.name());
            }
        }
    }

    /** All else can be left out. */
    @Example
    void what_is_left_out_is_null_or_empty() {
        Decision decision = whole().build();

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
        List<MissingFact> missing = new ArrayList<>(List.of(new MissingFact("a", null, List.of())));
        Decision decision = whole().missing(missing).build();
        missing.clear();

        assertThat(decision.getMissing()).hasSize(1);
        assertThatThrownBy(() -> decision.getMissing().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Decision.Builder whole() {
        Decision.Builder builder = Decision.builder();
        for (Part<?> part : PARTS) {
            if (REQUIRED.contains(part.name())) {
                part.set(builder);
            }
        }
        return builder;
    }
}
