package id.umkm.domain.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a validation: noon of the date that the caller of the running thread gave. One validator with it serves
 * every date; a validator for each date would initialise its constraints anew for each call.
 */
final class AsOfClock extends Clock {
    private static final int NOON = 12;
    private static final ThreadLocal<@Nullable LocalDate> DATE = new ThreadLocal<>();

    private final ZoneId zone;

    AsOfClock(ZoneId zone) {
        super();
        this.zone = zone;
    }

    static <T> T at(LocalDate date, Supplier<T> work) {
        LocalDate outer = DATE.get();
        DATE.set(date);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                DATE.remove();
            } else {
                DATE.set(outer);
            }
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new AsOfClock(other);
    }

    @Override
    public Instant instant() {
        LocalDate date = DATE.get();
        if (date == null) {
            throw new IllegalStateException("There is no date outside a validation.");
        }
        return date.atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    }
}
