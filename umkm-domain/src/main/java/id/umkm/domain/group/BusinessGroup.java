package id.umkm.domain.group;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantBuilder;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.enterprise.NobodyTwice;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Member;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Residents who run one business together, {@index "kelompok usaha"}. Every fact but the id and the members may be null,
 * which means unknown.
 */
@DomainStyle
@Value.Immutable
@ChairIsMember
@NobodyTwice
public interface BusinessGroup extends Applicant {
    @Override
    default ApplicantKind getKind() {
        return ApplicantKind.GROUP;
    }

    /** The ref of the member who chairs the group. */
    @FilledText
    @Nullable
    String getChair();

    /** Whether the head of the village has recognised the group in writing, {@index "diakui lurah"}. */
    @Nullable
    Boolean getRecognisedByVillageHead();

    /** The members, at least one. */
    @Override
    @NotEmptyGroup
    List<@Valid Member> getMembers();

    @Override
    default BusinessGroup withHistory(@Nullable List<PastGrant> grants, UnaryOperator<Member> members) {
        Builder changed = builder();
        return changed.from(this)
                .grants(grants)
                .members(getMembers().stream().map(members).toList())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a group. */
    class Builder extends ImmutableBusinessGroup.Builder implements ApplicantBuilder {
        Builder() {}
    }
}
