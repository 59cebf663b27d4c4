package id.umkm.rules.vocabulary;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.entrepreneur.Employer;
import id.umkm.domain.entrepreneur.Occupation;
import id.umkm.domain.entrepreneur.Sex;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.Member;
import id.umkm.domain.history.PastGrant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes that every host has. */
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

    private StandardAttributes() {}

    static List<Attribute> all() {
        Attribute groupGrants = lastGrantYear().ofValue(BusinessGroup.class, group -> lastYear(group.getGrants()));
        Attribute memberGrants = lastGrantYear().ofValue(Member.class, member -> lastYear(member.getGrants()));
        Attribute birthDate =
                Attribute.of("birth_date", "tanggal_lahir", ValueType.DATE).of(Member.class, Member::getBirthDate);
        return List.of(
                Attribute.of("application_id", "nomor_usulan", ValueType.TEXT)
                        .of(GroupApplication.class, GroupApplication::getId),
                Attribute.of("submitted_on", "tanggal_usulan", ValueType.DATE)
                        .of(GroupApplication.class, GroupApplication::getSubmittedOn),
                Attribute.of("as_of", "tanggal", ValueType.DATE)
                        .changeable(Changeability.BY_TIME)
                        .asOf(),
                Attribute.of("requested_amount", "jumlah_diminta", ValueType.RUPIAH)
                        .changeable(Changeability.YES)
                        .of(GroupApplication.class, GroupApplication::getRequestedAmount),
                Attribute.of("purpose", "kegunaan", PURPOSE)
                        .changeable(Changeability.YES)
                        .of(GroupApplication.class, application -> name(application.getPurpose())),
                Attribute.number("member_count", "jumlah_anggota", "orang", "persons")
                        .changeable(Changeability.ONLY_UP)
                        .memberCount(),
                Attribute.of("village", "kelurahan", ValueType.REGION)
                        .of(BusinessGroup.class, BusinessGroup::getVillage),
                Attribute.of("trade", "jenis_usaha", ValueType.policyList("jenis_usaha"))
                        .of(
                                BusinessGroup.class,
                                group -> group.getTrade() == null
                                        ? null
                                        : group.getTrade().code()),
                Attribute.yesNo("recognised_by_village_head", "diakui_lurah")
                        .changeable(Changeability.YES)
                        .of(BusinessGroup.class, BusinessGroup::getRecognisedByVillageHead),
                Attribute.of("annual_sales", "penjualan_tahunan", ValueType.RUPIAH)
                        .of(BusinessGroup.class, BusinessGroup::getAnnualSales),
                Attribute.of("net_assets", "kekayaan_bersih", ValueType.RUPIAH)
                        .of(BusinessGroup.class, BusinessGroup::getNetAssets),
                groupGrants,
                yearsSinceGrant(groupGrants),
                birthDate,
                Attribute.number("age", "usia", "tahun", "years")
                        .changeable(Changeability.BY_TIME)
                        .derivedFrom(birthDate, StandardAttributes::age),
                Attribute.of("sex", "jenis_kelamin", SEX).of(Member.class, member -> name(member.getSex())),
                Attribute.of("village", "domisili", ValueType.REGION).of(Member.class, Member::getVillage),
                Attribute.yesNo("poor", "miskin").of(Member.class, Member::getPoor),
                Attribute.of("occupation", "pekerjaan", OCCUPATION)
                        .of(Member.class, member -> name(member.getOccupation())),
                Attribute.of("employer", "pemberi_kerja", EMPLOYER)
                        .canBeNone()
                        .ofValue(Member.class, member -> employer(member.getEmployer())),
                Attribute.yesNo("skilled", "keterampilan_usaha").of(Member.class, Member::getSkilled),
                Attribute.yesNo("hit_by_pandemic", "terdampak_pandemi").of(Member.class, Member::getHitByPandemic),
                memberGrants,
                yearsSinceGrant(memberGrants));
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
        return (long) Period.between((LocalDate) birthDate, asOf).getYears();
    }

    private static @Nullable Object lastYear(@Nullable List<PastGrant> grants) {
        if (grants == null) {
            return null;
        }
        return grants.isEmpty()
                ? None.NONE
                : (Object) grants.stream().mapToLong(PastGrant::getYear).max().orElseThrow();
    }

    private static @Nullable Object employer(@Nullable Employer employer) {
        return employer == Employer.NONE ? None.NONE : name(employer);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Choice choice(Enum<?> value, String id, String en) {
        return Choice.of(value.name(), id, en);
    }
}
