package id.umkm.rules.progress;

import id.umkm.domain.basics.DomainStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A place that a host lists, so that it is reported even where nobody takes part. */
@DomainStyle
@Value.Immutable
public interface ListedArea {
    Area getArea();

    /** Its name, or null where the host gives none. */
    @Nullable
    String getName();

    /** How many clinics for businesses, {@index "klinik UMKM"}, it has; null is unknown. */
    @Nullable
    Integer getClinics();

    /** The host's key of the companion, {@index "pendamping"}, who works there; null where nobody does. */
    @Nullable
    String getCompanion();

    /** The day on which the companion handed in the report; null where that has not happened. */
    @Nullable
    LocalDate getReportedOn();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a listed place. */
    class Builder extends ImmutableListedArea.Builder {
        Builder() {}
    }
}
