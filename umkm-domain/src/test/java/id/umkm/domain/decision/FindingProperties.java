package id.umkm.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Text;
import id.umkm.domain.generator.Decisions;
import id.umkm.domain.law.Basis;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Findings are values: equal in all their parts or not at all, and nobody changes them. */
class FindingProperties {
    private static final BuiltValue<Finding, Finding.Builder> VALUE = new BuiltValue<>(
            "finding",
            Finding::builder,
            Finding.Builder::from,
            Finding.Builder::build,
            List.of(
                    new BuiltValue.Part<>("code", Finding.Builder::code, Finding::getCode, "CHANGED"),
                    new BuiltValue.Part<>("effect", Finding.Builder::effect, Finding::getEffect, Effect.STAY),
                    new BuiltValue.Part<>("basis", Finding.Builder::basis, Finding::getBasis, Basis.LAW),
                    new BuiltValue.Part<>(
                            "citations", Finding.Builder::citations, Finding::getCitations, List.of("changed")),
                    new BuiltValue.Part<>(
                            "position", Finding.Builder::position, Finding::getPosition, "Diubah/CHANGED"),
                    new BuiltValue.Part<>("layer", Finding.Builder::layer, Finding::getLayer, Layer.NATIONAL),
                    new BuiltValue.Part<>("group", Finding.Builder::group, Finding::getGroup, "G-changed"),
                    new BuiltValue.Part<>(
                            "who",
                            Finding.Builder::who,
                            Finding::getWho,
                            List.of(new Who("changed", "************0001"))),
                    new BuiltValue.Part<>(
                            "message", Finding.Builder::message, Finding::getMessage, Text.of("diubah", "changed")),
                    new BuiltValue.Part<>(
                            "advice", Finding.Builder::advice, Finding::getAdvice, Text.of("diubah", "changed")),
                    new BuiltValue.Part<>(
                            "evidence",
                            Finding.Builder::evidence,
                            Finding::getEvidence,
                            List.of(new Evidence("changed", null, 1L, ">= 2", null)))),
            List.of("code", "effect", "basis", "position", "layer", "message"));

    @Provide
    Arbitrary<Finding> findings() {
        return Decisions.findings();
    }

    @Property(tries = 200)
    void a_finding_made_of_another_is_equal_to_it(@ForAll("findings") Finding one) {
        VALUE.isEqualToWhatIsMadeOfIt(one);
    }

    @Property(tries = 200)
    void it_differs_where_any_part_does(@ForAll("findings") Finding one) {
        VALUE.differsWhereAnyPartDoes(one);
    }

    @Example
    void a_part_that_each_has_is_named_where_it_is_missing() {
        VALUE.namesWhatIsMissing();
    }

    /** All else can be left out. */
    @Example
    void what_is_left_out_is_null_or_empty() {
        Finding finding = VALUE.least().build();

        assertThat(finding.getGroup()).isNull();
        assertThat(finding.getAdvice()).isNull();
        assertThat(finding.getCitations()).isEmpty();
        assertThat(finding.getWho()).isEmpty();
        assertThat(finding.getEvidence()).isEmpty();
    }

    @Example
    void its_lists_are_its_own() {
        VALUE.keepsListsOfItsOwn();
    }
}
