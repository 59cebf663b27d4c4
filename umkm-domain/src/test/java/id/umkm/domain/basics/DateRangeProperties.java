package id.umkm.domain.basics;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.generator.Values;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {
    @Provide
    Arbitrary<DateRange> ranges() {
        return Values.dateRanges();
    }

    @Provide
    Arbitrary<Dated<Percentage>> dated() {
        return Values.dated(Values.percentages());
    }

    @Property
    void the_ends_are_in_it_and_their_neighbours_outside_are_not(@ForAll("ranges") DateRange range) {
        LocalDate from = range.from();
        if (from != null) {
            assertThat(range.contains(from)).isTrue();
            assertThat(range.contains(from.minusDays(1))).isFalse();
        }
        LocalDate until = range.until();
        if (until != null) {
            assertThat(range.contains(until)).isTrue();
            assertThat(range.contains(until.plusDays(1))).isFalse();
        }
        assertThat(range.overlaps(range)).isTrue();
    }

    @Property
    void overlapping_is_mutual_and_everything_overlaps_always(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.overlaps(DateRange.ALWAYS)).isTrue();
    }

    @Property(tries = 50)
    void a_dated_value_equals_itself_only_with_its_range(@ForAll("dated") Dated<Percentage> dated) {
        assertThat(new Dated<>(dated.value(), dated.range())).isEqualTo(dated);
        assertThat(new Dated<>(dated.value(), DateRange.of(LocalDate.MIN, LocalDate.MIN)))
                .isNotEqualTo(dated);
    }
}
