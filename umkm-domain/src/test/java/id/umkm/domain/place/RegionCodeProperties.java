package id.umkm.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.generator.Values;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RegionCodeProperties {
    @Provide
    Arbitrary<RegionCode> regions() {
        return Values.regions();
    }

    @Property
    void containment_is_that_of_the_parts_of_the_code(
            @ForAll("regions") RegionCode outer, @ForAll("regions") RegionCode inner) {
        String[] outerParts = outer.code().split("\\.", -1);
        String[] innerParts = inner.code().split("\\.", -1);
        boolean expected = outerParts.length <= innerParts.length;
        for (int i = 0; expected && i < outerParts.length; i++) {
            expected = outerParts[i].equals(innerParts[i]);
        }
        assertThat(outer.contains(inner)).isEqualTo(expected);
        assertThat(outer.contains(outer)).isTrue();
    }

    @Property
    void regions_that_contain_each_other_are_the_same(
            @ForAll("regions") RegionCode one, @ForAll("regions") RegionCode other) {
        assertThat(one.contains(other) && other.contains(one)).isEqualTo(one.equals(other));
    }
}
