package id.umkm.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.generator.Values;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

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

    /** Beginnings of a village's code, of which a digit may be another. */
    @Property
    void a_region_holds_those_whose_codes_begin_with_its_own(
            @ForAll("villages") RegionCode village,
            @ForAll @IntRange(max = 3) int level,
            @ForAll @IntRange(max = 12) int place,
            @ForAll @IntRange(max = 9) int digit) {
        char[] code = village.code().toCharArray();
        boolean changes = code[place] != '.' && (place > 0 || digit > 0) && (place != 9 || (digit > 0 && digit < 4));
        code[place] = changes ? (char) ('0' + digit) : code[place];
        RegionCode region =
                RegionCode.of(new String(code, 0, List.of(2, 5, 8, 13).get(level)));
        boolean holds = village.code().startsWith(region.code());
        Statistics.collect(holds);

        assertThat(region.contains(village)).isEqualTo(holds);
        assertThat(village.contains(region)).isEqualTo(village.equals(region));
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
    }

    @Provide
    Arbitrary<RegionCode> villages() {
        return Values.regions(RegionLevel.VILLAGE);
    }

    @Property
    void regions_that_contain_each_other_are_the_same(
            @ForAll("regions") RegionCode one, @ForAll("regions") RegionCode other) {
        assertThat(one.contains(other) && other.contains(one)).isEqualTo(one.equals(other));
    }

    @Property
    void regions_are_equal_and_sorted_as_their_codes_are(
            @ForAll("regions") RegionCode one, @ForAll("regions") RegionCode other) {
        assertThat(one)
                .isEqualTo(RegionCode.of(one.code()))
                .hasSameHashCodeAs(RegionCode.of(one.code()))
                .isNotEqualTo(one.code());
        assertThat(one.equals(other)).isEqualTo(one.code().equals(other.code()));
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.code().compareTo(other.code())));
    }

    /** Codes in which one character was put in place of another, and beginnings of them. */
    @Provide
    Arbitrary<String> almostCodes() {
        return Combinators.combine(
                        Values.regions(),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.of("", ".", "0", "1", "3", "4", "9", "a", " ", "-", "\u0661", ".1"))
                .as((region, place, length, put) -> {
                    int at = Math.min(place, region.code().length());
                    String changed = region.code().substring(0, at)
                            + put
                            + region.code()
                                    .substring(Math.min(at + 1, region.code().length()));
                    return changed.substring(0, Math.min(length, changed.length()));
                });
    }

    @Property(tries = 5000)
    void a_code_is_what_the_schema_takes_for_one(@ForAll("almostCodes") String text) {
        boolean isCode = text.matches("[1-9][0-9](\\.[0-9]{2}(\\.[0-9]{2}(\\.[123][0-9]{3})?)?)?");
        assertThat(isTaken(text)).isEqualTo(isCode);
    }

    private static boolean isTaken(String text) {
        try {
            return RegionCode.of(text).code().equals(text);
        } catch (MalformedValueException e) {
            return false;
        }
    }
}
