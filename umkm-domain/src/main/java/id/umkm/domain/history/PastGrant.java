package id.umkm.domain.history;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.NotNegative;
import id.umkm.domain.constraint.YearNotInFuture;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A grant, {@index "hibah"}, that a person or a group was paid in an earlier budget year, by whichever programme. */
@DomainStyle
@Value.Immutable
public interface PastGrant {
    /** Id of the programme that paid. */
    @FilledText
    String getProgramme();

    /** The budget year, {@index "tahun anggaran"}, that paid it. */
    @YearNotInFuture
    int getYear();

    /** What was paid, or null where it is not known. */
    @NotNegative
    @Nullable
    Rupiah getAmount();

    /** Id of the group through which a person received it, or null where it is not known. */
    @FilledText
    @Nullable
    String getGroupId();

    /** How far the final report on its use has come, or null where it is not known. */
    @Nullable
    ReportState getFinalReport();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a past grant. */
    class Builder extends ImmutablePastGrant.Builder {
        Builder() {}
    }
}
