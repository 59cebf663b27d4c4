package id.umkm.domain.grant;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.NotNegative;
import java.time.LocalDate;
import java.util.Comparator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Something that happened to a grant after its award; kept for good, never changed. */
@DomainStyle
@Value.Immutable
@CompleteEvent
public interface GrantEvent {
    /** From day to day; within a day payments come first, and what tranche or amount is absent comes before what is there. */
    Comparator<GrantEvent> ORDER = Comparator.comparing(GrantEvent::getOn)
            .thenComparing(GrantEvent::getType)
            .thenComparing(GrantEvent::getTranche, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(GrantEvent::getAmount, Comparator.nullsFirst(Comparator.naturalOrder()));

    Type getType();

    /** The day on which it happened. */
    @DayNotInFuture
    LocalDate getOn();

    /** The tranche that it is about, from 1; null for the grant as a whole, such as the final report. */
    @Nullable
    Integer getTranche();

    /** Whole rupiah: what was paid, accounted for or given back; null where the event moves no money. */
    @NotNegative
    @Nullable
    Rupiah getAmount();

    /** What happened. */
    enum Type {
        /** The tranche was paid, {@index "pencairan"}; with its amount. */
        RELEASED,
        /** A report was handed in: on a tranche, or the final report. */
        REPORT_SUBMITTED,
        /** The report was accepted; with the amount that it accounts for. */
        REPORT_ACCEPTED,
        /** The report was refused. */
        REPORT_REFUSED,
        /** Money was given back or taken back, {@index "pengembalian"}; with its amount. */
        RECOVERED;

        /** Whether the amount is what the event is about, so that it must be there. */
        public boolean hasAmount() {
            return this == RELEASED || this == REPORT_ACCEPTED || this == RECOVERED;
        }

        /** Whether it tells of a report: on its tranche, or the final report where it has none. */
        public boolean isReport() {
            return this == REPORT_SUBMITTED || this == REPORT_ACCEPTED || this == REPORT_REFUSED;
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an event. */
    class Builder extends ImmutableGrantEvent.Builder {
        Builder() {}
    }
}
