package id.umkm.rules.vocabulary;

import static id.umkm.rules.vocabulary.Given.choice;
import static id.umkm.rules.vocabulary.Given.code;
import static id.umkm.rules.vocabulary.Given.number;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attributes that every host has: those that groups are asked stand here, all others by their subject. */
final class StandardAttributes {
    private static final ValueType PURPOSE = ValueType.choice(
            "kegunaan",
            List.of(
                    choice(Purpose.EQUIPMENT, "Sarana-prasarana", "equipment"),
                    choice(Purpose.WORKING_CAPITAL, "Modal kerja", "working capital"),
                    choice(Purpose.OTHER, "Lainnya", "other")));
    private static final ValueType SEX = ValueType.choice(
            "jenis_kelamin", List.of(choice(Sex.FEMALE, "Perempuan", "female"), choice(Sex.MALE, "Laki-laki", "male")));
    private static final ValueType OCCUPATION = ValueType.choice(
            "pekerjaan",
            List.of(
                    choice(Occupation.UNEMPLOYED, "Menganggur", "unemployed"),
                    choice(Occupation.SELF_EMPLOYED, "Wiraswasta", "self-employed"),
                    choice(Occupation.EMPLOYEE, "Pegawai", "employee"),
                    choice(Occupation.LABOURER, "Buruh", "labourer"),
                    choice(Occupation.HOMEMAKER, "Mengurus rumah tangga", "homemaker"),
                    choice(Occupation.STUDENT, "Pelajar", "student")));
    private static final ValueType EMPLOYER = ValueType.choice(
            "pemberi_kerja",
            List.of(
                    choice(Employer.PRIVATE, "Swasta", "private"),
                    choice(Employer.ASN, "ASN", "ASN"),
                    choice(Employer.TNI, "TNI", "TNI"),
                    choice(Employer.POLRI, "Polri", "Polri"),
                    choice(Employer.BUMN, "BUMN", "BUMN"),
                    choice(Employer.BUMD, "BUMD", "BUMD")));

    static final ValueType REPORT = ValueType.choice(
            "lpj",
            List.of(
                    choice(ReportState.NONE, "Belum ada", "none"),
                    choice(ReportState.SUBMITTED, "Diserahkan", "submitted"),
                    choice(ReportState.ACCEPTED, "Diterima", "accepted"),
                    choice(ReportState.REFUSED, "Ditolak", "refused")));

    /** What records hold where there was no grant. */
    private static final List<PastGrant> NO_GRANTS = Collections.emptyList();

    private static final int BITS_OF_DAY = 5;
    private static final int BITS_BELOW_YEAR = 9;

    private StandardAttributes() {}

    static List<Attribute> all() {
        List<Attribute> all = new ArrayList<>(ofApplications());
        all.addAll(GrantAttributes.all());
        all.addAll(ProposalAttributes.all());
        all.addAll(BusinessAttributes.all());
        all.addAll(EntrepreneurAttributes.all());
        all.addAll(ClusterAttributes.all());
        all.addAll(CooperativeAttributes.all());
        all.addAll(OrganAttributes.all());
        all.addAll(PersonAttributes.all());
        return all;
    }

    private static List<Attribute> ofApplications() {
        Attribute groupGrants = lastGrantYear().ofValue(Applicant.class, applicant -> lastYear(applicant.getGrants()));
        Attribute memberGrants = lastGrantYear().ofValue(Member.class, member -> lastYear(member.getGrants()));
        Attribute birthDate =
                Attribute.of("birth_date", "tanggal_lahir", ValueType.DATE).of(Member.class, Member::getBirthDate);
        return List.of(
                Attribute.of("application_id", "nomor_usulan", ValueType.TEXT)
                        .of(Application.class, Application::getId),
                Attribute.of("submitted_on", "tanggal_usulan", ValueType.DATE)
                        .of(Application.class, Application::getSubmittedOn),
                Attribute.of("as_of", "tanggal", ValueType.DATE)
                        .changeable(Changeability.BY_TIME)
                        .asOf(),
                Attribute.of("requested_amount", "jumlah_diminta", ValueType.RUPIAH)
                        .changeable(Changeability.YES)
                        .of(Application.class, Application::getRequestedAmount),
                Attribute.of("purpose", "kegunaan", PURPOSE)
                        .changeable(Changeability.YES)
                        .ofConstant(Application.class, Purpose.class, Application::getPurpose),
                Attribute.number("member_count", "jumlah_anggota", "orang", "persons")
                        .changeable(Changeability.ONLY_UP)
                        .memberCount(),
                Attribute.of("village", "kelurahan", ValueType.REGION).of(Applicant.class, Applicant::getVillage),
                Attribute.of("trade", "jenis_usaha", ValueType.policyList("jenis_usaha"))
                        .of(
                                Applicant.class,
                                applicant -> applicant.getTrade() == null
                                        ? null
                                        : applicant.getTrade().code()),
                Attribute.yesNo("recognised_by_village_head", "diakui_lurah")
                        .changeable(Changeability.YES)
                        .of(BusinessGroup.class, BusinessGroup::getRecognisedByVillageHead),
                Attribute.of("annual_sales", "penjualan_tahunan", ValueType.RUPIAH)
                        .of(Applicant.class, Applicant::getAnnualSales),
                Attribute.of("net_assets", "kekayaan_bersih", ValueType.RUPIAH)
                        .of(Applicant.class, Applicant::getNetAssets),
                groupGrants,
                yearsSinceGrant(groupGrants),
                Attribute.of("stage", "tahap_kelompok", ValueType.policyList("tahap_kelompok"))
                        .of(BusinessGroup.class, group -> code(group.getStage())),
                Attribute.of("monthly_sales", "omzet_bulanan", ValueType.RUPIAH)
                        .of(Applicant.class, Applicant::getMonthlySales),
                Attribute.of("sales_channels", "saluran_penjualan", ValueType.policyLists("saluran_penjualan"))
                        .changeable(Changeability.YES)
                        .canBeNone()
                        .ofValue(Applicant.class, applicant -> channels(applicant.getSalesChannels())),
                Attribute.number("idle_months", "bulan_tanpa_usaha", "bulan", "months")
                        .of(Applicant.class, applicant -> number(applicant.getIdleMonths())),
                Attribute.of("last_grant_report", "lpj_hibah_terakhir", REPORT)
                        .changeable(Changeability.YES)
                        .settledBy("grants", "hibah")
                        .canBeNone()
                        .ofValue(Applicant.class, applicant -> lastReport(applicant.getGrants())),
                birthDate,
                Attribute.number("age", "usia", "tahun", "years")
                        .changeable(Changeability.BY_TIME)
                        .derivedFrom(birthDate, StandardAttributes::age),
                Attribute.of("sex", "jenis_kelamin", SEX).ofConstant(Member.class, Sex.class, Member::getSex),
                Attribute.of("village", "domisili", ValueType.REGION).of(Member.class, Member::getVillage),
                Attribute.yesNo("poor", "miskin").of(Member.class, Member::getPoor),
                Attribute.of("occupation", "pekerjaan", OCCUPATION)
                        .ofConstant(Member.class, Occupation.class, Member::getOccupation),
                Attribute.of("employer", "pemberi_kerja", EMPLOYER)
                        .canBeNone()
                        .ofConstant(Member.class, Employer.class, Employer.NONE, Member::getEmployer),
                Attribute.yesNo("skilled", "keterampilan_usaha").of(Member.class, Member::getSkilled),
                Attribute.yesNo("hit_by_pandemic", "terdampak_pandemi").of(Member.class, Member::getHitByPandemic),
                memberGrants,
                yearsSinceGrant(memberGrants));
    }

    private static @Nullable Object channels(@Nullable List<ChannelCode> channels) {
        if (channels == null) {
            return null;
        }
        TreeSet<String> codes = channels.stream().map(ChannelCode::code).collect(Collectors.toCollection(TreeSet::new));
        return codes.isEmpty() ? None.NONE : (Object) Collections.unmodifiableSet(codes);
    }

    /** How far the report on the last grant has come; none where there was no grant. */
    private static @Nullable Object lastReport(@Nullable List<PastGrant> grants) {
        if (grants == null) {
            return null;
        }
        int last = grants.stream().mapToInt(PastGrant::getYear).max().orElse(0);
        if (last == 0) {
            return None.NONE;
        }
        List<ReportState> reports = new ArrayList<>();
        for (PastGrant grant : grants) {
            ReportState report = grant.getFinalReport();
            if (grant.getYear() == last && report == null) {
                return null;
            }
            if (grant.getYear() == last && report != null) {
                reports.add(report);
            }
        }
        // Of several grants in one year the report that is least far counts.
        return Stream.of(ReportState.NONE, ReportState.REFUSED, ReportState.SUBMITTED, ReportState.ACCEPTED)
                .filter(reports::contains)
                .findFirst()
                .map(Enum::name)
                .orElseThrow();
    }

    private static Attribute.Draft<Long> lastGrantYear() {
        return Attribute.number("last_grant_year", "tahun_hibah_terakhir", "tahun anggaran", "budget years")
                .settledBy("grants", "hibah")
                .canBeNone();
    }

    private static Attribute yearsSinceGrant(Attribute grants) {
        return Attribute.number("years_since_grant", "jeda_hibah", "tahun anggaran", "budget years")
                .changeable(Changeability.BY_TIME)
                .derivedFrom(grants, (year, asOf) -> year == None.NONE ? None.NONE : asOf.getYear() - (Long) year);
    }

    private static Object age(Object birthDate, LocalDate asOf) {
        LocalDate born = (LocalDate) birthDate;
        return (long) (dayOf(asOf) - dayOf(born)) >> BITS_BELOW_YEAR;
    }

    /** Year, month and day in one number, so that the difference of two holds the whole years between them: no branch to guess. */
    private static int dayOf(LocalDate date) {
        return (date.getYear() << BITS_BELOW_YEAR) + (date.getMonthValue() << BITS_OF_DAY) + date.getDayOfMonth();
    }

    // Most have none, and need not be asked what kind of list they are.
    @SuppressWarnings("ReferenceEquality")
    private static @Nullable Object lastYear(@Nullable List<PastGrant> grants) {
        if (grants == null) {
            return null;
        }
        if (grants == NO_GRANTS || grants.isEmpty()) {
            return None.NONE;
        }
        int count = grants.size();
        long last = grants.get(0).getYear();
        for (int i = 1; i < count; i++) {
            last = Math.max(last, grants.get(i).getYear());
        }
        return last;
    }
}
