package id.umkm.domain.person;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.FilledText;
import org.immutables.value.Value;

/** A person as a member of a business group, {@index "anggota kelompok"}. */
@DomainStyle
@Value.Immutable
public interface Member extends Person {
    /** The host's own key of the person; decisions name the member by it. */
    @FilledText
    String getRef();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a member. */
    class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
