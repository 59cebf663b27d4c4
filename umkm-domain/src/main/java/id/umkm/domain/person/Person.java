package id.umkm.domain.person;

import id.umkm.domain.constraint.AtLevel;
import id.umkm.domain.constraint.DayNotInFuture;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.OwnFacts;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.place.RegionLevel;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a programme may ask about a natural person. Every fact but the identity number may be null, which means unknown
 * and never no.
 */
@NikAgreesWithRecord(payload = Severity.Warning.class)
@ConvictionAgrees
public interface Person {
    Nik getNik();

    @FilledText
    @Nullable
    String getName();

    /** Birth date as on record; ages are counted from it, never from the NIK. */
    @DayNotInFuture
    @Nullable
    LocalDate getBirthDate();

    @Nullable
    Sex getSex();

    /** The village of residence, {@index "domisili"}. */
    @AtLevel(RegionLevel.VILLAGE)
    @Nullable
    RegionCode getVillage();

    /** Whether the person is on record as poor, {@index "miskin"}. */
    @Nullable
    Boolean getPoor();

    @Nullable
    Occupation getOccupation();

    @Nullable
    Employer getEmployer();

    /** Whether the person has the skill of the group's trade, {@index "keterampilan usaha"}. */
    @Nullable
    Boolean getSkilled();

    /** Whether the pandemic hit the person's living, {@index "terdampak pandemi"}. */
    @Nullable
    Boolean getHitByPandemic();

    /** Number of the family card that the person stands on, {@index "kartu keluarga"} (KK). */
    @Nullable
    FamilyCardNumber getFamilyCard();

    /** Whether the person is an Indonesian citizen, {@index "WNI"}. */
    @Nullable
    Boolean getCitizen();

    /** Whether the person has an electronic identity card, {@index "KTP-el"}. */
    @Nullable
    Boolean getElectronicCard();

    /** Whether the person owes a bank a business loan today, {@index "kredit perbankan"}. */
    @Nullable
    Boolean getBankCredit();

    /** Whether the person receives a people's business credit today, {@index "kredit usaha rakyat"} (KUR). */
    @Nullable
    Boolean getKur();

    /** Whether the person belongs to the leadership of the village, {@index "unsur pimpinan desa/kelurahan"}. */
    @Nullable
    Boolean getVillageLeadership();

    /** Whether the person is the head of the village, {@index "lurah"} or {@index "kepala desa"}. */
    @Nullable
    Boolean getVillageHead();

    /** Whether the person was found guilty of the bankruptcy of a company or cooperative, {@index "bersalah atas kepailitan"}. */
    @Nullable
    Boolean getBankruptcyGuilt();

    /** Whether the person was ever convicted of a crime, {@index "pernah dipidana"}; where a day is given, so it was. */
    @Nullable
    Boolean getConvicted();

    /** The day of the last conviction; null where it is unknown or there is none. */
    @DayNotInFuture
    @Nullable
    LocalDate getLastConvictionOn();

    /** Grants received before, through whichever group; null is unknown, an empty list is known to be none. */
    @Nullable
    List<@Valid PastGrant> getGrants();

    /** Facts of the host's own: yes or no, whole numbers or texts, by the name that the vocabulary gives them. */
    @OwnFacts
    Map<String, Object> getExtras();
}
