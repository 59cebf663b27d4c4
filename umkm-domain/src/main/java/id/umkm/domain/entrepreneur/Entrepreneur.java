package id.umkm.domain.entrepreneur;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Member;
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
public interface Entrepreneur extends Applicant {
    @Override
    default ApplicantKind getKind() {
        return ApplicantKind.ENTREPRENEUR;
    }

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
    class Builder extends ImmutableEntrepreneur.Builder {
        Builder() {}
    }
}
