package id.umkm.domain.cooperative;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.enterprise.NobodyTwice;
import id.umkm.domain.group.NotEmptyGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Member;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A cooperative, {@index "koperasi"}, or a group on the way to one, {@index "pra-koperasi"}. Every fact but the id and the
 * members may be null, which means unknown.
 */
@DomainStyle
@Value.Immutable
@NobodyTwice
public interface Cooperative extends Applicant {
    @Override
    default ApplicantKind getKind() {
        return ApplicantKind.COOPERATIVE;
    }

    /** The members that are known by name, with those who hold an office, at least one. */
    @Override
    @NotEmptyGroup
    List<@Valid Member> getMembers();

    @Override
    default Cooperative withHistory(@Nullable List<PastGrant> grants, UnaryOperator<Member> members) {
        Builder changed = builder();
        return changed.from(this)
                .grants(grants)
                .members(getMembers().stream().map(members).toList())
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a cooperative. */
    class Builder extends ImmutableCooperative.Builder {
        Builder() {}
    }
}
