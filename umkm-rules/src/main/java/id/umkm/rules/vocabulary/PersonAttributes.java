package id.umkm.rules.vocabulary;

import static id.umkm.rules.vocabulary.Given.choice;
import static id.umkm.rules.vocabulary.Given.name;

import id.umkm.domain.person.Member;
import id.umkm.domain.person.Organ;
import id.umkm.domain.person.Position;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a policy may ask of the persons behind any applicant besides what groups are asked. */
final class PersonAttributes {
    private static final ValueType ORGAN = ValueType.choice(
            "organ",
            List.of(
                    choice(Organ.BOARD, "Pengurus", "board"),
                    choice(Organ.SUPERVISORS, "Pengawas", "supervisors"),
                    choice(Organ.SHARIA_BOARD, "Dewan Syariah", "sharia board")));
    private static final ValueType POSITION = ValueType.choice(
            "jabatan",
            List.of(
                    choice(Position.CHAIR, "Ketua", "chair"),
                    choice(Position.VICE_BUSINESS, "Wakil Bidang Usaha", "vice chair for business"),
                    choice(Position.VICE_MEMBERS, "Wakil Bidang Anggota", "vice chair for members"),
                    choice(Position.SECRETARY, "Sekretaris", "secretary"),
                    choice(Position.TREASURER, "Bendahara", "treasurer"),
                    choice(Position.MEMBER, "Anggota", "member")));

    private PersonAttributes() {}

    static List<Attribute> all() {
        Attribute convictedOn = Attribute.of("last_conviction_on", "tanggal_pidana_terakhir", ValueType.DATE)
                .canBeNone()
                .ofValue(Member.class, PersonAttributes::lastConviction);
        return List.of(
                Attribute.yesNo("citizen", "wni").of(Member.class, Member::getCitizen),
                Attribute.yesNo("electronic_card", "ktp_el")
                        .changeable(Changeability.YES)
                        .of(Member.class, Member::getElectronicCard),
                Attribute.yesNo("bank_credit", "kredit_bank").of(Member.class, Member::getBankCredit),
                Attribute.yesNo("kur", "menerima_kur").of(Member.class, Member::getKur),
                Attribute.yesNo("village_leadership", "unsur_pimpinan_desa")
                        .of(Member.class, Member::getVillageLeadership),
                Attribute.yesNo("village_head", "lurah_atau_kades").of(Member.class, Member::getVillageHead),
                Attribute.yesNo("bankruptcy_guilt", "bersalah_pailit").of(Member.class, Member::getBankruptcyGuilt),
                Attribute.of("organ", "organ", ORGAN).canBeNone().ofValue(Member.class, PersonAttributes::organ),
                Attribute.of("position", "jabatan", POSITION)
                        .canBeNone()
                        .ofValue(Member.class, PersonAttributes::position),
                convictedOn,
                Attribute.number("years_since_conviction", "tahun_sejak_pidana", "tahun", "years")
                        .changeable(Changeability.BY_TIME)
                        .derivedFrom(convictedOn, PersonAttributes::wholeYears));
    }

    private static @Nullable Object organ(Member member) {
        return member.getOrgan() == Organ.NONE ? None.NONE : name(member.getOrgan());
    }

    private static @Nullable Object position(Member member) {
        return member.getOrgan() == Organ.NONE ? None.NONE : name(member.getPosition());
    }

    private static @Nullable Object lastConviction(Member member) {
        LocalDate day = member.getLastConvictionOn();
        return day == null && Boolean.FALSE.equals(member.getConvicted()) ? None.NONE : day;
    }

    private static Object wholeYears(Object since, LocalDate asOf) {
        return since == None.NONE ? None.NONE : (Object) ChronoUnit.YEARS.between((LocalDate) since, asOf);
    }
}
