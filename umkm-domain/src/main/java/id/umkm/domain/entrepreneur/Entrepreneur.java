package id.umkm.domain.entrepreneur;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.NeighbourhoodNumber;
import id.umkm.domain.constraint.NotNegative;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantBuilder;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Member;
import id.umkm.domain.place.Neighbourhood;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One person with a business of their own, {@index "wirausaha"}. Every fact but the id and the owner may be null, which means unknown.
 */
@DomainStyle
@Value.Immutable
@CompanionAgrees
public interface Entrepreneur extends Applicant {
    @Override
    default ApplicantKind getKind() {
        return ApplicantKind.ENTREPRENEUR;
    }

    /** Number of the neighbourhood in which the business works, {@index "RT"}: three digits, such as {@code 003}. */
    @NeighbourhoodNumber
    @Nullable
    String getRt();

    /** Number of the neighbourhood of neighbourhoods that the RT belongs to, {@index "RW"}: three digits. */
    @NeighbourhoodNumber
    @Nullable
    String getRw();

    /** RT and RW together, or null where one of them is unknown. */
    default @Nullable Neighbourhood neighbourhood() {
        String rt = getRt();
        String rw = getRw();
        return rt == null || rw == null ? null : Neighbourhood.of(Integer.parseInt(rt), Integer.parseInt(rw));
    }

    /** Persons who are paid to work in the business, the owner not among them, {@index "pekerja dibayar"}. */
    @NotNegative
    @Nullable
    Integer getPaidWorkers();

    /** Id of the companion, {@index "pendamping"}, who registered and accompanies the entrepreneur; null where none is known. */
    @FilledText
    @Nullable
    String getCompanion();

    /** Whether a companion accompanies the entrepreneur; where the id of one is given, so it is. */
    @Nullable
    Boolean getHasCompanion();

    /** Whether the entrepreneur was trained by a programme, {@index "pelatihan"}. */
    @Nullable
    Boolean getTrained();

    /** Whether the village has certified the business in writing, {@index "surat keterangan usaha"} (SKU). */
    @Nullable
    Boolean getBusinessLetter();

    /** The person whose business it is, {@index "pemilik usaha"}. */
    @Valid
    Member getOwner();

    @Override
    default List<Member> getMembers() {
        return List.of(getOwner());
    }

    @Override
    default Entrepreneur withHistory(@Nullable List<PastGrant> grants, UnaryOperator<Member> members) {
        Builder changed = builder();
        return changed.from(this)
                .grants(grants)
                .owner(members.apply(getOwner()))
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an entrepreneur. */
    class Builder extends ImmutableEntrepreneur.Builder implements ApplicantBuilder {
        Builder() {}
    }
}
