package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.person.Organ;
import id.umkm.domain.person.Position;
import id.umkm.domain.person.Sex;
import java.util.Comparator;
import java.util.List;

/** The shapes of the persons behind an applicant, and of the grants that somebody received. */
final class PersonShapes {
    static final String GRANTS =
            "Grants received before. Absent or null is unknown; an empty list is known to be none.";

    static final Shape<PastGrant, PastGrant.Builder> PAST_GRANT = Shape.of(
                    Text.of("objek hibah terdahulu", "an object of a past grant"),
                    PastGrant::builder,
                    PastGrant.Builder::build)
            .required(
                    "programme",
                    Codecs.TEXT,
                    PastGrant::getProgramme,
                    PastGrant.Builder::programme,
                    "Id of the programme that paid.")
            .required("year", Codecs.YEAR, PastGrant::getYear, PastGrant.Builder::year, "Budget year that paid it.")
            .optional(
                    "amount",
                    Codecs.AMOUNT,
                    PastGrant::getAmount,
                    PastGrant.Builder::amount,
                    "What was paid, in whole rupiah.")
            .optional(
                    "groupId",
                    Codecs.TEXT,
                    PastGrant::getGroupId,
                    PastGrant.Builder::groupId,
                    "Id of the group through which a person received it.")
            .optional(
                    "finalReport",
                    Codecs.oneOf(ReportState.class),
                    PastGrant::getFinalReport,
                    PastGrant.Builder::finalReport,
                    "How far the final report on its use has come.");

    static final Shape<Member, Member.Builder> MEMBER = Shape.of(
                    Text.of("objek anggota", "an object of a member"), Member::builder, Member.Builder::build)
            .required(
                    "ref",
                    Codecs.TEXT,
                    Member::getRef,
                    Member.Builder::ref,
                    "The host's own key of the person; unique among those of the applicant.")
            .required("nik", Codecs.NIK, Member::getNik, Member.Builder::nik, "National identity number, 16 digits.")
            .optional("name", Codecs.TEXT, Member::getName, Member.Builder::name, "Name as on the identity card.")
            .optional(
                    "birthDate",
                    Codecs.DATE,
                    Member::getBirthDate,
                    Member.Builder::birthDate,
                    "Birth date as on record.")
            .optional(
                    "sex", Codecs.oneOf(Sex.class), Member::getSex, Member.Builder::sex, "Sex as on the identity card.")
            .optional("village", Codecs.VILLAGE, Member::getVillage, Member.Builder::village, "Village of residence.")
            .optional(
                    "poor",
                    Codecs.YES_NO,
                    Member::getPoor,
                    Member.Builder::poor,
                    "Whether the person is on record as poor.")
            .optional(
                    "occupation",
                    Codecs.oneOf(Occupation.class),
                    Member::getOccupation,
                    Member.Builder::occupation,
                    "What the person does for a living.")
            .optional(
                    "employer",
                    Codecs.oneOf(Employer.class),
                    Member::getEmployer,
                    Member.Builder::employer,
                    "Who employs the person; NONE is known to have no employer.")
            .optional(
                    "skilled",
                    Codecs.YES_NO,
                    Member::getSkilled,
                    Member.Builder::skilled,
                    "Whether the person has the skill of the group's trade.")
            .optional(
                    "hitByPandemic",
                    Codecs.YES_NO,
                    Member::getHitByPandemic,
                    Member.Builder::hitByPandemic,
                    "Whether the pandemic hit the person's living.")
            .optional("grants", grants(), Member::getGrants, Member.Builder::grants, GRANTS)
            .optional(
                    "familyCard",
                    Codecs.FAMILY_CARD,
                    Member::getFamilyCard,
                    Member.Builder::familyCard,
                    "Number of the family card, 16 digits.")
            .optional(
                    "citizen",
                    Codecs.YES_NO,
                    Member::getCitizen,
                    Member.Builder::citizen,
                    "Whether the person is an Indonesian citizen.")
            .optional(
                    "electronicCard",
                    Codecs.YES_NO,
                    Member::getElectronicCard,
                    Member.Builder::electronicCard,
                    "Whether the person has an electronic identity card.")
            .optional(
                    "bankCredit",
                    Codecs.YES_NO,
                    Member::getBankCredit,
                    Member.Builder::bankCredit,
                    "Whether the person owes a bank a business loan today.")
            .optional(
                    "kur",
                    Codecs.YES_NO,
                    Member::getKur,
                    Member.Builder::kur,
                    "Whether the person receives a people's business credit (KUR) today.")
            .optional(
                    "organ",
                    Codecs.oneOf(Organ.class),
                    Member::getOrgan,
                    Member.Builder::organ,
                    "Organ of the cooperative in which the person holds an office; NONE is known to hold none.")
            .optional(
                    "position",
                    Codecs.oneOf(Position.class),
                    Member::getPosition,
                    Member.Builder::position,
                    "Office in that organ.")
            .optional(
                    "villageLeadership",
                    Codecs.YES_NO,
                    Member::getVillageLeadership,
                    Member.Builder::villageLeadership,
                    "Whether the person belongs to the leadership of the village.")
            .optional(
                    "villageHead",
                    Codecs.YES_NO,
                    Member::getVillageHead,
                    Member.Builder::villageHead,
                    "Whether the person is the head of the village.")
            .optional(
                    "bankruptcyGuilt",
                    Codecs.YES_NO,
                    Member::getBankruptcyGuilt,
                    Member.Builder::bankruptcyGuilt,
                    "Whether the person was found guilty of the bankruptcy of a company or cooperative.")
            .optional(
                    "convicted",
                    Codecs.YES_NO,
                    Member::getConvicted,
                    Member.Builder::convicted,
                    "Whether the person was ever convicted of a crime; false is known never to have been.")
            .optional(
                    "lastConvictionOn",
                    Codecs.DATE,
                    Member::getLastConvictionOn,
                    Member.Builder::lastConvictionOn,
                    "Day of the last conviction.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    m -> InputShapes.unlessEmpty(m.getExtras()),
                    Member.Builder::extras,
                    InputShapes.OWN_FACTS);

    /** At least one person, in any order. */
    static final Codec<List<Member>> MEMBERS = Codecs.set(MEMBER, Comparator.comparing(Member::getNik), 1);

    private PersonShapes() {}

    static Codec<List<PastGrant>> grants() {
        return Codecs.set(
                PAST_GRANT, Comparator.comparing(PastGrant::getYear).thenComparing(PastGrant::getProgramme), 0);
    }
}
