package id.umkm.rules.integrity;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.ApplicantKind;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One person in one record, be it an application, a payment or a line of a list: a record of a group has a claim for each
 * member. In the record of a cooperative whose members are cooperatives a claim names such a member in place of a person.
 *
 * <p>Claims of one record agree in all that is said of the record; where they do not, they are taken for records of one id, which is told as
 * recorded more than once.
 */
@DomainStyle
@Value.Immutable
public interface Claim {
    /** The host's own key of the record; it need be unique within a programme and a budget year only. */
    String getRecordId();

    /** Id of the programme. */
    String getProgramme();

    /** The budget year, {@index "tahun anggaran"}. */
    int getYear();

    ApplicantKind getApplicantKind();

    /** The host's own key of the applicant. */
    String getApplicantId();

    /** Whom the record names; null only where it names a cooperative. */
    @Nullable
    Identity getPerson();

    /** Id of the cooperative that is a member of the applicant, or null where it is a person. */
    @Nullable
    String getMemberCooperative();

    Role getRole();

    /** The host's own key of the person within the record, by which findings name them; null where there is none. */
    @Nullable
    String getRef();

    /** The name, compared and never printed; null is unknown. */
    @Value.Redacted
    @Nullable
    String getName();

    /** The family that the record states; what the civil registry says comes first. Null is unknown. */
    @Nullable
    IdentityKey getFamilyCard();

    /** Ties of kin to other persons of the record; null is unknown, an empty list is known to be none. */
    @Nullable
    List<Kin> getKin();

    /** The day of the application; null is unknown. */
    @Nullable
    LocalDate getSubmittedOn();

    /** What is asked or was paid; null is unknown. */
    @Nullable
    Rupiah getAmount();

    /** The day on which it was paid; null where it is not paid yet. */
    @Nullable
    LocalDate getPaidOn();

    /** What the person is in the record. */
    enum Role {
        /** The owner of the business. */
        OWNER,
        MEMBER,
        /** {@index "ketua"} of a group or cluster. */
        CHAIR,
        /** {@index "pengurus"} of a cooperative, its chair among them. */
        BOARD,
        /** {@index "pengawas"} of a cooperative. */
        SUPERVISOR,
        /** Nobody says what; checks that must know are not made. */
        UNKNOWN
    }

    /** Refuses a claim that names nobody, or a person and a cooperative. */
    @Value.Check
    default void requireOne() {
        if ((getPerson() == null) == (getMemberCooperative() == null)) {
            throw new IllegalStateException("A claim names a person or a cooperative: one of both.");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a claim. */
    class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
