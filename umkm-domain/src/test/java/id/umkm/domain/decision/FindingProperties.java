package id.umkm.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.basics.Text;
import id.umkm.domain.generator.Decisions;
import id.umkm.domain.law.Basis;
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

/** Findings are values: equal in all their parts or not at all, and nobody changes them. */
class FindingProperties {
    private static final List<Part<?>> PARTS = List.of(
            new Part<>("code", Finding.Builder::code, Finding::getCode, "CHANGED"),
            new Part<>("effect", Finding.Builder::effect, Finding::getEffect, Effect.STAY),
            new Part<>("basis", Finding.Builder::basis, Finding::getBasis, Basis.LAW),
            new Part<>("citations", Finding.Builder::citations, Finding::getCitations, List.of("changed")),
            new Part<>("position", Finding.Builder::position, Finding::getPosition, "Diubah/CHANGED"),
            new Part<>("layer", Finding.Builder::layer, Finding::getLayer, Layer.NATIONAL),
            new Part<>("group", Finding.Builder::group, Finding::getGroup, "G-changed"),
            new Part<>("who", Finding.Builder::who, Finding::getWho, List.of(new Who("changed", "************0001"))),
            new Part<>("message", Finding.Builder::message, Finding::getMessage, Text.of("diubah", "changed")),
            new Part<>("advice", Finding.Builder::advice, Finding::getAdvice, Text.of("diubah", "changed")),
            new Part<>(
                    "evidence",
                    Finding.Builder::evidence,
                    Finding::getEvidence,
                    List.of(new Evidence("changed", null, 1L, ">= 2", null))));
    /** Those that each has. */
    private static final List<String> REQUIRED = List.of("code", "effect", "basis", "position", "layer", "message");

    /**
     * A part and how to change it.
     *
     * @param value what few others have
     */
    private record Part<V>(String name, BiConsumer<Finding.Builder, V> setter, Function<Finding, V> getter, V value) {
        void set(Finding.Builder builder) {
            setter.accept(builder, value);
        }
    }

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

    @Property(tries = 200)
    void it_differs_where_any_part_does(@ForAll("findings") Finding one) {
        for (Part<?> part : PARTS) {
            Finding.Builder builder = Finding.builder().from(one);
            part.set(builder);
            Finding changed = builder.build();
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
            Finding.Builder builder = Finding.builder();
            for (Part<?> part : PARTS) {
                if (!part.name().equals(missing)) {
                    part.set(builder);
                }
            }
            assertThatIllegalStateException()
                    .isThrownBy(builder::build)
                    .withMessage("A finding has no " + missing + " yet; set it before build().");
        }
        for (Part<?> part : PARTS) {
            if (REQUIRED.contains(part.name())) {
                assertThatNullPointerException()
                        .isThrownBy(() -> part.setter().accept(Finding.builder(), null))
                        .withMessage(part.name());
            }
        }
    }

    /** All else can be left out. */
    @Example
    void what_is_left_out_is_null_or_empty() {
        Finding finding = whole().build();

        assertThat(finding.getGroup()).isNull();
        assertThat(finding.getAdvice()).isNull();
        assertThat(finding.getCitations()).isEmpty();
        assertThat(finding.getWho()).isEmpty();
        assertThat(finding.getEvidence()).isEmpty();
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

    private static Finding.Builder whole() {
        Finding.Builder builder = Finding.builder();
        for (Part<?> part : PARTS) {
            if (REQUIRED.contains(part.name())) {
                part.set(builder);
            }
        }
        return builder;
    }
}
