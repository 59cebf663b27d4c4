package id.umkm.domain.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The day that is counted from an offset is the one that the Java library tells. */
class TodayProperties {
    @Property(tries = 500)
    void the_day_under_an_offset_is_that_of_the_library(
            @ForAll @LongRange(min = -100_000_000_000L, max = 100_000_000_000L) long second,
            @ForAll @IntRange(min = -64_800, max = 64_800) int offset) {
        Clock clock = Clock.fixed(Instant.ofEpochSecond(second, 999_999_999), ZoneOffset.ofTotalSeconds(offset));
        assertThat(Today.of(clock)).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void the_last_second_of_a_day_in_mojokerto_is_that_day() {
        Instant last = Instant.parse("2021-06-15T16:59:59Z");
        for (ZoneId zone : new ZoneId[] {ZoneId.of("Asia/Jakarta"), ZoneOffset.ofHours(7)}) {
            assertThat(Today.of(Clock.fixed(last, zone))).isEqualTo(LocalDate.of(2021, 6, 15));
            assertThat(Today.of(Clock.fixed(last.plusSeconds(1), zone))).isEqualTo(LocalDate.of(2021, 6, 16));
        }
    }
}
