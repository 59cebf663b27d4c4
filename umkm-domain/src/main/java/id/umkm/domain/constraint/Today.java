package id.umkm.domain.constraint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day that a clock shows. */
final class Today {
    private static final int SECONDS_OF_A_DAY = 86_400;

    private Today() {}

    /** Some JVMs set up the rules of a fixed offset anew each time a day is asked with one, so that is counted here. */
    static LocalDate of(Clock clock) {
        if (clock.getZone() instanceof ZoneOffset offset) {
            long seconds = clock.instant().getEpochSecond() + offset.getTotalSeconds();
            return LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_OF_A_DAY));
        }
        return LocalDate.now(clock);
    }
}
