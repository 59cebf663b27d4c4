package id.umkm.domain.person;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.FilledText;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A person behind an applicant: the member of a group, cluster or cooperative, {@index "anggota"}, or the owner of a business. */
@DomainStyle
@Value.Immutable
@OfficeInOrgan
public interface Member extends Person {
    /** The host's own key of the person; decisions name the member by it. */
    @FilledText
    String getRef();

    /** The organ of a cooperative in which the member holds an office, {@link Organ#NONE} for none; null is unknown. */
    @Nullable
    Organ getOrgan();

    /** The office in that organ; null is unknown, or none where the organ is none. */
    @Nullable
    Position getPosition();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a member. */
    class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
