package id.umkm.domain.program;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.NotNegative;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many a programme wants to reach, {@index "sasaran"}. A target is never a cap: nobody is refused because it is met, and
 * going past it is no fault. Null where the policy names none.
 */
@DomainStyle
@Value.Immutable
public interface Targets {
    /** No target at all. */
    Targets NONE = builder().build();

    /** How many applicants in all. */
    @NotNegative
    @Nullable
    Integer getTotal();

    /** How many applicants in each village, {@index "sasaran per kelurahan"}. */
    @NotNegative
    @Nullable
    Integer getPerVillage();

    /** How many applicants at least in each rukun tetangga, {@index "sasaran per RT"}. */
    @NotNegative
    @Nullable
    Integer getPerNeighbourhood();

    /** How many clinics for businesses in each village, {@index "klinik UMKM"}. */
    @NotNegative
    @Nullable
    Integer getClinicsPerVillage();

    /**
     * Name of the yes or no that decisions publish and that says who counts towards the targets; null where all count whom the
     * policy does not refuse.
     */
    @Nullable
    String getCounted();

    static Builder builder() {
        return new Builder();
    }

    /** Builds targets. */
    class Builder extends ImmutableTargets.Builder {
        Builder() {}
    }
}
