package id.umkm.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Kleene's logic; the truth values are few, so every combination is tried. */
class TruthProperties {

    @Property
    void is_the_logic_of_two_values_where_everything_is_known(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
        assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
        assertThat(Truth.of(a).negate()).isEqualTo(Truth.of(!a));
    }

    @Property
    void is_decided_by_what_is_enough(@ForAll Truth a) {
        assertThat(a.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
        assertThat(a.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
        assertThat(a.and(Truth.TRUE)).isEqualTo(a);
        assertThat(a.or(Truth.FALSE)).isEqualTo(a);
        assertThat(Truth.UNKNOWN.and(Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.UNKNOWN.or(Truth.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
    }

    @Property
    void negates_twice_to_itself_and_never_knows_the_unknown(@ForAll Truth a) {
        assertThat(a.negate().negate()).isEqualTo(a);
        assertThat(Truth.UNKNOWN.negate()).isEqualTo(Truth.UNKNOWN);
    }

    @Property
    void does_not_care_for_order_or_brackets(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void follows_de_morgan_and_absorbs(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).negate()).isEqualTo(a.negate().or(b.negate()));
        assertThat(a.or(b).negate()).isEqualTo(a.negate().and(b.negate()));
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
    }
}
