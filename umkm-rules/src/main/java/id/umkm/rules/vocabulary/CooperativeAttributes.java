package id.umkm.rules.vocabulary;

import static id.umkm.rules.vocabulary.Given.code;
import static id.umkm.rules.vocabulary.Given.number;

import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.CooperativeLevel;
import id.umkm.domain.cooperative.Meeting;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy may ask of a cooperative besides the facts of any applicant and those of its organs. */
final class CooperativeAttributes {
    private CooperativeAttributes() {}

    static List<Attribute> all() {
        Attribute approvedOn = Attribute.of("approved_on", "tanggal_pengesahan", ValueType.DATE)
                .of(Cooperative.class, Cooperative::getApprovedOn);
        Attribute accountedYear = Attribute.number("last_book_year", "tahun_buku_terakhir", "tahun buku", "book years")
                .settledBy("meetings", "rapat")
                .of(Cooperative.class, CooperativeAttributes::lastBookYear);
        return List.of(
                Attribute.of("cooperative_stage", "tahap_koperasi", ValueType.policyList("tahap_koperasi"))
                        .of(Cooperative.class, cooperative -> code(cooperative.getStage())),
                Attribute.yesNo("secondary", "koperasi_sekunder")
                        .settledBy("level", "tingkat_koperasi")
                        .of(Cooperative.class, CooperativeAttributes::isSecondary),
                Attribute.of("member_cooperatives", "jumlah_koperasi_anggota", ValueType.NUMBER)
                        .changeable(Changeability.ONLY_UP)
                        .of(Cooperative.class, cooperative -> distinct(cooperative.getMemberCooperatives())),
                Attribute.yesNo("sharia", "berprinsip_syariah").of(Cooperative.class, Cooperative::getSharia),
                own("legal_body", "berbadan_hukum").of(Cooperative.class, Cooperative::getLegalBody),
                Attribute.of("deed_on", "tanggal_akta", ValueType.DATE).of(Cooperative.class, Cooperative::getDeedOn),
                approvedOn,
                Attribute.number("months_since_approval", "bulan_sejak_pengesahan", "bulan", "months")
                        .changeable(Changeability.BY_TIME)
                        .derivedFrom(approvedOn, BusinessAttributes::months),
                own("has_cooperative_number", "ber_nik_koperasi")
                        .of(Cooperative.class, CooperativeAttributes::hasNumber),
                own("certificate_valid", "sertifikat_nik_berlaku")
                        .of(Cooperative.class, Cooperative::getCertificateValid),
                Attribute.of("last_annual_meeting", "rat_terakhir", ValueType.DATE)
                        .settledBy("meetings", "rapat")
                        .canBeNone()
                        .ofValue(Cooperative.class, CooperativeAttributes::lastAnnualMeeting),
                accountedYear,
                Attribute.number("years_without_meeting", "tahun_buku_tanpa_rat", "tahun", "years")
                        .changeable(Changeability.BY_TIME)
                        .derivedFrom(accountedYear, CooperativeAttributes::wholeYearsSince),
                own("organs_trained", "pengelola_terlatih").of(Cooperative.class, Cooperative::getOrgansTrained),
                own("work_plan", "rencana_kerja").of(Cooperative.class, Cooperative::getWorkPlan),
                own("budget_plan", "rapb").of(Cooperative.class, Cooperative::getBudgetPlan),
                own("sop", "sop").of(Cooperative.class, Cooperative::getSop),
                own("som", "som").of(Cooperative.class, Cooperative::getSom),
                own("sells_staples", "usaha_sembako").of(Cooperative.class, Cooperative::getSellsStaples),
                own("e_catalogue", "terdaftar_ekatalog").of(Cooperative.class, Cooperative::getECatalogue),
                own("loan_proposal", "proposal_usaha").of(Cooperative.class, Cooperative::getLoanProposal),
                own("region_consent", "persetujuan_kepala_daerah").of(Cooperative.class, Cooperative::getRegionConsent),
                Attribute.number("producer_members", "anggota_produsen", "orang", "persons")
                        .changeable(Changeability.ONLY_UP)
                        .of(Cooperative.class, cooperative -> number(cooperative.getProducerMembers())),
                Attribute.of("partner_cooperatives", "koperasi_mitra", ValueType.NUMBER)
                        .changeable(Changeability.ONLY_UP)
                        .of(Cooperative.class, cooperative -> number(cooperative.getPartnerCooperatives())));
    }

    /** Something that a cooperative can bring about. */
    private static Attribute.Draft<Boolean> own(String name, String nameId) {
        return Attribute.yesNo(name, nameId).changeable(Changeability.YES);
    }

    private static @Nullable Boolean isSecondary(Cooperative cooperative) {
        CooperativeLevel level = cooperative.getLevel();
        return level == null ? null : level == CooperativeLevel.SECONDARY;
    }

    private static @Nullable Boolean hasNumber(Cooperative cooperative) {
        return cooperative.getCooperativeNumber() == null ? cooperative.getHasCooperativeNumber() : Boolean.TRUE;
    }

    private static @Nullable Long distinct(@Nullable List<String> ids) {
        return ids == null ? null : (long) new HashSet<>(ids).size();
    }

    private static @Nullable Object lastAnnualMeeting(Cooperative cooperative) {
        List<Meeting> meetings = cooperative.getMeetings();
        if (meetings == null) {
            return null;
        }
        LocalDate last = null;
        for (Meeting meeting : meetings) {
            if (meeting.getKind() == Meeting.Kind.ANNUAL
                    && (last == null || meeting.getOn().isAfter(last))) {
                last = meeting.getOn();
            }
        }
        return last == null ? None.NONE : (Object) last;
    }

    /**
     * The last book year that an annual meeting accounted for, or the year of the approval where there was no such meeting;
     * unknown where an annual meeting does not say its book year.
     */
    private static @Nullable Long lastBookYear(Cooperative cooperative) {
        List<Meeting> meetings = cooperative.getMeetings();
        if (meetings == null) {
            return null;
        }
        Long last = null;
        for (Meeting meeting : meetings) {
            if (meeting.getKind() == Meeting.Kind.ANNUAL) {
                Integer bookYear = meeting.getBookYear();
                if (bookYear == null) {
                    return null;
                }
                last = last == null ? Long.valueOf(bookYear) : Long.valueOf(Math.max(last, bookYear));
            }
        }
        LocalDate approvedOn = cooperative.getApprovedOn();
        return last == null && approvedOn != null ? Long.valueOf(approvedOn.getYear()) : last;
    }

    /** Book years are calendar years; the one of the day that is decided for is not over. */
    private static Object wholeYearsSince(Object bookYear, LocalDate asOf) {
        return Math.max(0, asOf.getYear() - 1 - (Long) bookYear);
    }
}
