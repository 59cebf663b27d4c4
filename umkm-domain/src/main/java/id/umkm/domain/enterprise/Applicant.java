package id.umkm.domain.enterprise;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.constraint.AtLevel;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.NotNegative;
import id.umkm.domain.constraint.OwnFacts;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.person.Member;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.place.RegionLevel;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks a programme for help, {@index "pemohon"}: what all kinds of applicants have in common. Every fact but the id
 * and the members may be null, which means unknown.
 */
public interface Applicant {
    /** What the applicant is. */
    ApplicantKind getKind();

    /** The host's own key of the applicant. */
    @FilledText
    String getId();

    @FilledText
    @Nullable
    String getName();

    /** The village in which the business works, {@index "kelurahan"} or desa. */
    @AtLevel(RegionLevel.VILLAGE)
    @Nullable
    RegionCode getVillage();

    @Nullable
    TradeCode getTrade();

    /** Sales of one year, {@index "hasil penjualan tahunan"}. */
    @NotNegative
    @Nullable
    Rupiah getAnnualSales();

    /** Net assets without land and business building, {@index "kekayaan bersih"}; may be negative. */
    @Nullable
    Rupiah getNetAssets();

    /** Grants to this applicant before; null is unknown, an empty list is known to be none. */
    @Nullable
    List<@Valid PastGrant> getGrants();

    /** How far the applicant has come, as the programme counts it. */
    @Nullable
    StageCode getStage();

    /** Sales of a usual month, {@index "omzet bulanan"}. */
    @NotNegative
    @Nullable
    Rupiah getMonthlySales();

    /** Where it sells; null is unknown, an empty list is known to be nowhere. */
    @Nullable
    List<ChannelCode> getSalesChannels();

    /** Months since it last did business, 0 while it does; null is unknown. */
    @NotNegative
    @Nullable
    Integer getIdleMonths();

    /** Money put into the business when it began, without land and building, {@index "modal usaha"}. */
    @NotNegative
    @Nullable
    Rupiah getCapital();

    /** The day on which the business began, {@index "mulai usaha"}. */
    @DayNotInFuture
    @Nullable
    LocalDate getStartedOn();

    /** Whether the business has its identification number, {@index "NIB"}. */
    @Nullable
    Boolean getHasNib();

    /** Whether the business has a taxpayer number, {@index "NPWP"}. */
    @Nullable
    Boolean getHasNpwp();

    /** Whether the business has an account at a bank in its own name, {@index "rekening"}. */
    @Nullable
    Boolean getHasAccount();

    /** Whether what it sells has a halal certificate, {@index "sertifikat halal"}. */
    @Nullable
    Boolean getHalalCertified();

    /** Facts of the host's own: yes or no, whole numbers or texts, by the name that the vocabulary gives them. */
    @OwnFacts
    Map<String, Object> getExtras();

    /** The persons behind the applicant, in any order: decisions do not depend on it. */
    List<Member> getMembers();

    /**
     * The same applicant with another history of grants.
     *
     * @param grants of the applicant itself; null for unknown
     * @param members changes each of its persons
     */
    Applicant withHistory(@Nullable List<PastGrant> grants, UnaryOperator<Member> members);
}
