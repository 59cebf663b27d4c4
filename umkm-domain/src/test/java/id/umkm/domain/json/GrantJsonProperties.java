package id.umkm.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.generator.Grants;
import id.umkm.domain.grant.Grant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GrantJsonProperties {
    @Provide
    Arbitrary<Grant> grants() {
        return Grants.valid();
    }

    @Property(tries = 100)
    void what_was_written_is_read_back_equal(@ForAll("grants") Grant grant) {
        String json = GrantJson.write(grant);
        Parsed<Grant> parsed = GrantJson.parse(json);
        assertThat(parsed.getViolations()).isEmpty();
        assertThat(parsed.orThrow()).isEqualTo(grant);
        assertThat(parsed.getId()).isEqualTo(grant.getId());
        assertThat(json).doesNotContain("\n", "\r").doesNotContain(":null");
    }

    @Property(tries = 100)
    void the_canonical_form_is_read_back_with_the_same_hash(@ForAll("grants") Grant grant) {
        Grant again = GrantJson.parse(GrantJson.canonical(grant)).orThrow();
        assertThat(GrantJson.canonical(again)).isEqualTo(GrantJson.canonical(grant));
        assertThat(GrantJson.sha256(again)).isEqualTo(GrantJson.sha256(grant)).matches("[0-9a-f]{64}");
    }

    @Property(tries = 100)
    void no_order_that_means_nothing_changes_the_hash(@ForAll("grants") Grant grant, @ForAll long seed) {
        Grant shuffled = new Shuffles(seed).of(grant);
        assertThat(GrantJson.canonical(shuffled)).isEqualTo(GrantJson.canonical(grant));
        assertThat(GrantJson.sha256(shuffled)).isEqualTo(GrantJson.sha256(grant));
    }

    @Property(tries = 100)
    void other_facts_give_another_canonical_form(@ForAll("grants") Grant one, @ForAll("grants") Grant other) {
        boolean same = GrantJson.canonical(one).equals(GrantJson.canonical(other));
        assertThat(same).isEqualTo(normal(one).equals(normal(other)));
    }

    private static Grant normal(Grant grant) {
        return GrantJson.parse(GrantJson.canonical(grant)).orThrow();
    }
}
