package id.umkm.domain.basics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A range of days, both ends inclusive; an absent end is open.
 *
 * @param from first day, or null for "always before"
 * @param until last day, or null for "from then on"
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final DateRange ALWAYS = new DateRange(null, null);

    public DateRange {
        if (from != null && until != null && from.isAfter(until)) {
            throw new MalformedValueException(
                    "DATE_RANGE_REVERSED",
                    from + ".." + until,
                    Text.of(
                            "Tanggal awal tidak boleh sesudah tanggal akhir.",
                            "The first day of a range must not come after its last day."));
        }
    }

    public static DateRange of(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new DateRange(from, until);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(DateRange other) {
        return startsByEndOf(other) && other.startsByEndOf(this);
    }

    private boolean startsByEndOf(DateRange other) {
        LocalDate end = other.until;
        return from == null || end == null || !from.isAfter(end);
    }

    /** ISO form {@code 2021-01-01..2021-12-31}; an open end is left out. */
    @Override
    public String toString() {
        return (from == null ? "" : from) + ".." + (until == null ? "" : until);
    }
}
