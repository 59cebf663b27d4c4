package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.law.Basis;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what most rows have as cells in Indonesian. */
final class RowTexts {
    private RowTexts() {}

    static String of(Basis basis) {
        return switch (basis) {
            case LAW -> "hukum";
            case SOURCE -> "sumber";
            case ASSUMPTION -> "asumsi";
        };
    }

    /** {@code 01/07/2021 s.d. 31/12/2021}, {@code sejak 01/07/2021}, {@code sampai 30/06/2021}; empty for always. */
    static String of(DateRange days) {
        LocalDate from = days.from();
        LocalDate until = days.until();
        if (from == null) {
            return until == null ? "" : "sampai " + MutantCollector.day(until);
        }
        return until == null
                ? "sejak " + MutantCollector.day(from)
                : MutantCollector.day(from) + " s.d. " + MutantCollector.day(until);
    }

    /** The days that both ranges hold; null where they share none. */
    static @Nullable DateRange common(DateRange one, DateRange other) {
        if (!one.overlaps(other)) {
            return null;
        }
        return DateRange.of(later(one.from(), other.from()), earlier(one.until(), other.until()));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** The first days on which one range holds and the other does not, as one range that spans them. */
    static DateRange difference(DateRange one, DateRange other) {
        boolean sameFrom = Objects.equals(one.from(), other.from());
        boolean sameUntil = Objects.equals(one.until(), other.until());
        if (sameFrom == sameUntil) {
            return DateRange.ALWAYS;
        }
        if (sameFrom) {
            LocalDate first = earlier(one.until(), other.until());
            LocalDate last = one.until() == null || other.until() == null ? null : later(one.until(), other.until());
            return DateRange.of(first == null ? null : first.plusDays(1), last);
        }
        LocalDate last = later(one.from(), other.from());
        LocalDate first = one.from() == null || other.from() == null ? null : earlier(one.from(), other.from());
        return DateRange.of(first, last == null ? null : last.minusDays(1));
    }
}
