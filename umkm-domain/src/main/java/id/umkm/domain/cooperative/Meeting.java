package id.umkm.domain.cooperative;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.YearNotInFuture;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A meeting of the members of a cooperative, {@index "rapat anggota"}. */
@DomainStyle
@Value.Immutable
public interface Meeting {
    /** By day, then by kind. */
    Comparator<Meeting> ORDER = Comparator.comparing(Meeting::getOn).thenComparing(Meeting::getKind);

    Kind getKind();

    /** The day on which it was held. */
    @DayNotInFuture
    LocalDate getOn();

    /** The book year that it accounts for, {@index "tahun buku"}; null where it is unknown or the meeting accounts for none. */
    @YearNotInFuture
    @Nullable
    Integer getBookYear();

    static Builder builder() {
        return new Builder();
    }

    /** What a meeting is for. */
    enum Kind {
        /** {@index "rapat anggota tahunan"} (RAT), which accounts for a book year. */
        ANNUAL,
        /** {@index "rapat pembentukan"}. */
        FOUNDING,
        /** {@index "rapat anggota luar biasa"}. */
        SPECIAL
    }

    /** Builds a meeting. */
    class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
