package id.umkm.domain.program;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Text;
import id.umkm.domain.place.RegionCode;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A programme that grants money or equipment in one budget year, {@index "program hibah"}. */
@DomainStyle
@Value.Immutable
public interface GrantProgram {
    /** Short id such as {@code mojokerto-iw}; the same in every budget year. */
    String getId();

    Text getTitle();

    /** The region whose authority runs it. */
    @Nullable
    RegionCode getRegion();

    /** The budget year, {@index "tahun anggaran"}. */
    int getBudgetYear();

    /** Where the money comes from, {@index "sumber dana"}, as the policy names it. */
    @Nullable
    String getFundSource();

    /** Who coordinates it, as the policy names it. */
    @Nullable
    String getCoordinator();

    /** How many groups it wants to reach. A target is never a cap: nobody is refused because it is met. */
    @Nullable
    Integer getTargetGroups();

    /** How many applicants it wants to reach in all and in each place. */
    @Value.Default
    default Targets getTargets() {
        return Targets.NONE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a programme. */
    class Builder extends ImmutableGrantProgram.Builder {
        Builder() {}
    }
}
