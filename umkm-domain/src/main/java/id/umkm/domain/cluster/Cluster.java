package id.umkm.domain.cluster;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantBuilder;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.enterprise.NobodyTwice;
import id.umkm.domain.group.NotEmptyGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Member;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Businesses of one kind that act together, {@index "klaster"}; its persons are their owners. Every fact but the id and the
 * members may be null, which means unknown.
 */
@DomainStyle
@Value.Immutable
@NobodyTwice
@StepsInOrder
public interface Cluster extends Applicant {
    @Override
    default ApplicantKind getKind() {
        return ApplicantKind.CLUSTER;
    }

    /** What the businesses make, {@index "produk"}, in words. */
    @FilledText
    @Nullable
    String getProduct();

    /** What they make it of, {@index "bahan baku"}, in words. */
    @FilledText
    @Nullable
    String getRawMaterial();

    /** Whether all the businesses make the same or similar things. */
    @Nullable
    Boolean getSameProduct();

    /** Whether all the businesses use the same raw material. */
    @Nullable
    Boolean getSameMaterial();

    /** Whether the raw material comes from the region itself. */
    @Nullable
    Boolean getLocalMaterial();

    /** Whether all the businesses work at one place. */
    @Nullable
    Boolean getOnePlace();

    /** The day on which the cluster was identified, {@index "identifikasi klaster"}; null where it is unknown or not done. */
    @DayNotInFuture
    @Nullable
    LocalDate getIdentifiedOn();

    /** The day on which what was identified was verified, {@index "verifikasi"}. */
    @DayNotInFuture
    @Nullable
    LocalDate getVerifiedOn();

    /** The day on which what was verified was validated, {@index "validasi"}. */
    @DayNotInFuture
    @Nullable
    LocalDate getValidatedOn();

    /** The day on which the cluster was confirmed, {@index "pengukuhan"}. */
    @DayNotInFuture
    @Nullable
    LocalDate getConfirmedOn();

    /** Who helps the cluster; null is unknown, an empty list is known to be nobody. */
    @Nullable
    List<@Valid Partner> getPartners();

    /** The owners of the businesses, one of each, at least one. */
    @Override
    @NotEmptyGroup
    List<@Valid Member> getMembers();

    @Override
    default Cluster withHistory(@Nullable List<PastGrant> grants, UnaryOperator<Member> members) {
        Builder changed = builder();
        return changed.from(this)
                .grants(grants)
                .members(getMembers().stream().map(members).toList())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a cluster. */
    class Builder extends ImmutableCluster.Builder implements ApplicantBuilder {
        Builder() {}
    }
}
