package id.umkm.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.Text;
import id.umkm.domain.generator.Decisions;
import id.umkm.domain.law.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Findings are values: equal in all their parts or not at all, and nobody changes them. */
class FindingProperties {
    private static final List<UnaryOperator<Finding.Builder>> CHANGES = List.of(
            finding -> finding.code("CHANGED"),
            finding -> finding.effect(Effect.STAY),
            finding -> finding.basis(Basis.LAW),
            finding -> finding.citations(List.of("changed")),
            finding -> finding.position("Diubah/CHANGED"),
            finding -> finding.layer(Layer.NATIONAL),
            finding -> finding.group("G-changed"),
            finding -> finding.who(List.of(new Who("changed", "************0001"))),
            finding -> finding.message(Text.of("diubah", "changed")),
            finding -> finding.advice(Text.of("diubah", "changed")),
            finding -> finding.evidence(List.of(new Evidence("changed", null, 1L, ">= 2", null))));

    @Provide
    Arbitrary<Finding> findings() {
        return Decisions.findings();
    }

    @Property(tries = 200)
    void a_finding_made_of_another_is_equal_to_it(@ForAll("findings") Finding one) {
        Finding other = Finding.builder().from(one).build();

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one).isNotEqualTo(one.toString());
    }

    /** A finding may hold the change already; then it stays what it is. */
    @Property(tries = 200)
    void it_differs_where_any_part_does(@ForAll("findings") Finding one) {
        int differing = 0;
        for (UnaryOperator<Finding.Builder> change : CHANGES) {
            Finding changed = change.apply(Finding.builder().from(one)).build();
            boolean differs = !changed.toString().equals(one.toString());
            differing += differs ? 1 : 0;
            assertThat(changed.equals(one)).isEqualTo(!differs);
            assertThat(one.equals(changed)).isEqualTo(!differs);
        }
        // Only effect, basis and layer are drawn of few.
        assertThat(differing).isGreaterThanOrEqualTo(CHANGES.size() - 3);
    }

    @Example
    void its_lists_are_its_own() {
        List<String> citations = new ArrayList<>(List.of("A: one"));
        Finding finding = whole().citations(citations).build();
        citations.add("B: two");

        assertThat(finding.getCitations()).containsExactly("A: one");
        assertThatThrownBy(() -> finding.getCitations().add("C: three"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Example
    void what_is_missing_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(Finding.builder()::build)
                .withMessage("A finding has no code yet; set it before build().");
        assertThatIllegalStateException()
                .isThrownBy(Finding.builder().code("X").effect(Effect.REJECT)::build)
                .withMessage("A finding has no basis yet; set it before build().");
        Finding finding = whole().build();
        assertThat(finding.getGroup()).isNull();
        assertThat(finding.getAdvice()).isNull();
        assertThat(finding.getWho()).isEmpty();
        assertThat(finding.getEvidence()).isEmpty();
    }

    private static Finding.Builder whole() {
        return Finding.builder()
                .code("X")
                .effect(Effect.REJECT)
                .basis(Basis.ASSUMPTION)
                .position("Kelayakan/X")
                .layer(Layer.PROGRAMME)
                .message(Text.of("a", null));
    }
}
