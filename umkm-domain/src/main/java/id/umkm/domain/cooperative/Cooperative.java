package id.umkm.domain.cooperative;

import id.umkm.domain.basics.DomainStyle;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.NotNegative;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantBuilder;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.enterprise.NobodyTwice;
import id.umkm.domain.group.NotEmptyGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.identity.CooperativeNumber;
import id.umkm.domain.person.Member;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
@NotInItself
@NumberIsIssued
@SoundKin
public interface Cooperative extends Applicant, OfCooperativeType {
    @Override
    default ApplicantKind getKind() {
        return ApplicantKind.COOPERATIVE;
    }

    @Override
    @Nullable
    CooperativeType getType();

    /** Whether its members are persons or cooperatives, {@index "koperasi primer"} or {@index "koperasi sekunder"}. */
    @Nullable
    CooperativeLevel getLevel();

    /** Whether it works by sharia principles, {@index "koperasi syariah"}. */
    @Nullable
    Boolean getSharia();

    /** Whether it is a legal person, {@index "badan hukum"}. */
    @Nullable
    Boolean getLegalBody();

    /** The day of its deed, {@index "akta pendirian"}; null where it is unknown or there is none. */
    @DayNotInFuture
    @Nullable
    LocalDate getDeedOn();

    /** The day on which its deed was approved, {@index "pengesahan akta"}; null where it is unknown or not approved. */
    @DayNotInFuture
    @Nullable
    LocalDate getApprovedOn();

    /** Its national number, {@index "nomor induk koperasi"}; null where it is unknown or not issued. */
    @Nullable
    CooperativeNumber getCooperativeNumber();

    /** Whether its national number is issued; where the number itself is given, it is. */
    @Nullable
    Boolean getHasCooperativeNumber();

    /** Whether the certificate of its national number is in force today, {@index "sertifikat NIK koperasi"}. */
    @Nullable
    Boolean getCertificateValid();

    /** The meetings of its members; null is unknown, an empty list is known to be none. */
    @Nullable
    List<@Valid Meeting> getMeetings();

    /** Ids of the cooperatives that are its members; null is unknown, an empty list is known to be none. */
    @FilledText
    @Nullable
    List<String> getMemberCooperatives();

    /** Whether its board and its supervisors are trained, {@index "pelatihan pengurus dan pengawas"}. */
    @Nullable
    Boolean getOrgansTrained();

    /** Whether it has a work plan, {@index "rencana kerja"} (RK). */
    @Nullable
    Boolean getWorkPlan();

    /** Whether it has a budget, {@index "rencana anggaran pendapatan dan belanja"} (RAPB). */
    @Nullable
    Boolean getBudgetPlan();

    /** Whether it has standard operating procedures, {@index "SOP"}. */
    @Nullable
    Boolean getSop();

    /** Whether it has standards of operational management, {@index "SOM"}. */
    @Nullable
    Boolean getSom();

    /** Whether it sells staple goods, {@index "sembako"}. */
    @Nullable
    Boolean getSellsStaples();

    /** Members who produce what it sells, {@index "anggota produsen"}. */
    @NotNegative
    @Nullable
    Integer getProducerMembers();

    /** Cooperatives of other places that it trades with, {@index "koperasi mitra"}. */
    @NotNegative
    @Nullable
    Integer getPartnerCooperatives();

    /** Whether it is listed as a supplier to the government, {@index "e-katalog"}. */
    @Nullable
    Boolean getECatalogue();

    /** Whether it has handed in a business proposal for a loan, {@index "proposal usaha"}. */
    @Nullable
    Boolean getLoanProposal();

    /** Whether the head of its region has consented to the loan, {@index "persetujuan kepala daerah"}. */
    @Nullable
    Boolean getRegionConsent();

    /** Who of its persons is kin of whom; null is unknown, an empty list is known to be nobody. */
    @Nullable
    List<@Valid Kinship> getKin();

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
    class Builder extends ImmutableCooperative.Builder implements ApplicantBuilder {
        Builder() {}
    }
}
