package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.CooperativeLevel;
import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.cooperative.Meeting;
import java.util.Comparator;
import java.util.List;

/** The shape of a cooperative, of its meetings and of kin among its people. */
final class CooperativeShape {
    private static final Codec<List<Meeting>> MEETINGS = Codecs.set(
            Shape.of(Text.of("objek rapat", "an object of a meeting"), Meeting::builder, Meeting.Builder::build)
                    .required(
                            "kind",
                            Codecs.oneOf(Meeting.Kind.class),
                            Meeting::getKind,
                            Meeting.Builder::kind,
                            "What the meeting was for.")
                    .required("on", Codecs.DATE, Meeting::getOn, Meeting.Builder::on, "Day on which it was held.")
                    .optional(
                            "bookYear",
                            Codecs.YEAR,
                            Meeting::getBookYear,
                            Meeting.Builder::bookYear,
                            "Book year that it accounts for."),
            Meeting.ORDER,
            0);

    private static final Codec<List<Kinship>> KIN = Codecs.set(
            Shape.of(
                            Text.of("objek hubungan keluarga", "an object of a kinship"),
                            Kinship::builder,
                            Kinship.Builder::build)
                    .required(
                            "one",
                            Codecs.TEXT,
                            Kinship::getOne,
                            Kinship.Builder::one,
                            "Ref of the member who is that relation of the other.")
                    .required(
                            "other", Codecs.TEXT, Kinship::getOther, Kinship.Builder::other, "Ref of the other member.")
                    .required(
                            "relation",
                            Codecs.oneOf(Kinship.Relation.class),
                            Kinship::getRelation,
                            Kinship.Builder::relation,
                            "What the one is to the other."),
            Kinship.ORDER,
            0);

    static final Shape<Cooperative, Cooperative.Builder> SHAPE = ApplicantShapes.ended(ApplicantShapes.common(
                    ApplicantShapes.begun(
                                    Text.of("objek koperasi", "an object of a cooperative"),
                                    Cooperative::builder,
                                    Cooperative.Builder::build)
                            .optional(
                                    "type",
                                    Codecs.oneOf(CooperativeType.class),
                                    Cooperative::getType,
                                    Cooperative.Builder::type,
                                    "What the cooperative does for its members.")
                            .optional(
                                    "level",
                                    Codecs.oneOf(CooperativeLevel.class),
                                    Cooperative::getLevel,
                                    Cooperative.Builder::level,
                                    "Whether its members are persons or cooperatives.")
                            .optional(
                                    "sharia",
                                    Codecs.YES_NO,
                                    Cooperative::getSharia,
                                    Cooperative.Builder::sharia,
                                    "Whether it works by sharia principles.")
                            .optional(
                                    "legalBody",
                                    Codecs.YES_NO,
                                    Cooperative::getLegalBody,
                                    Cooperative.Builder::legalBody,
                                    "Whether it is a legal person.")
                            .optional(
                                    "deedOn",
                                    Codecs.DATE,
                                    Cooperative::getDeedOn,
                                    Cooperative.Builder::deedOn,
                                    "Day of its deed.")
                            .optional(
                                    "approvedOn",
                                    Codecs.DATE,
                                    Cooperative::getApprovedOn,
                                    Cooperative.Builder::approvedOn,
                                    "Day on which its deed was approved.")
                            .optional(
                                    "cooperativeNumber",
                                    Codecs.COOPERATIVE_NUMBER,
                                    Cooperative::getCooperativeNumber,
                                    Cooperative.Builder::cooperativeNumber,
                                    "Its national number.")
                            .optional(
                                    "hasCooperativeNumber",
                                    Codecs.YES_NO,
                                    Cooperative::getHasCooperativeNumber,
                                    Cooperative.Builder::hasCooperativeNumber,
                                    "Whether its national number is issued; where the number itself is given, it is.")
                            .optional(
                                    "certificateValid",
                                    Codecs.YES_NO,
                                    Cooperative::getCertificateValid,
                                    Cooperative.Builder::certificateValid,
                                    "Whether the certificate of its national number is in force today.")
                            .optional(
                                    "meetings",
                                    MEETINGS,
                                    Cooperative::getMeetings,
                                    Cooperative.Builder::meetings,
                                    "Meetings of its members. Absent or null is unknown; an empty list is known to be none.")
                            .optional(
                                    "memberCooperatives",
                                    Codecs.choices(Codecs.TEXT, Comparator.<String>naturalOrder()),
                                    Cooperative::getMemberCooperatives,
                                    Cooperative.Builder::memberCooperatives,
                                    "Ids of the cooperatives that are its members. Absent or null is unknown; an empty list is known to be none.")
                            .optional(
                                    "organsTrained",
                                    Codecs.YES_NO,
                                    Cooperative::getOrgansTrained,
                                    Cooperative.Builder::organsTrained,
                                    "Whether its board and its supervisors are trained.")
                            .optional(
                                    "workPlan",
                                    Codecs.YES_NO,
                                    Cooperative::getWorkPlan,
                                    Cooperative.Builder::workPlan,
                                    "Whether it has a work plan.")
                            .optional(
                                    "budgetPlan",
                                    Codecs.YES_NO,
                                    Cooperative::getBudgetPlan,
                                    Cooperative.Builder::budgetPlan,
                                    "Whether it has a budget.")
                            .optional(
                                    "sop",
                                    Codecs.YES_NO,
                                    Cooperative::getSop,
                                    Cooperative.Builder::sop,
                                    "Whether it has standard operating procedures.")
                            .optional(
                                    "som",
                                    Codecs.YES_NO,
                                    Cooperative::getSom,
                                    Cooperative.Builder::som,
                                    "Whether it has standards of operational management.")
                            .optional(
                                    "sellsStaples",
                                    Codecs.YES_NO,
                                    Cooperative::getSellsStaples,
                                    Cooperative.Builder::sellsStaples,
                                    "Whether it sells staple goods.")
                            .optional(
                                    "producerMembers",
                                    Codecs.FROM_ZERO,
                                    Cooperative::getProducerMembers,
                                    Cooperative.Builder::producerMembers,
                                    "How many members produce what it sells.")
                            .optional(
                                    "partnerCooperatives",
                                    Codecs.FROM_ZERO,
                                    Cooperative::getPartnerCooperatives,
                                    Cooperative.Builder::partnerCooperatives,
                                    "How many cooperatives of other places it trades with.")
                            .optional(
                                    "eCatalogue",
                                    Codecs.YES_NO,
                                    Cooperative::getECatalogue,
                                    Cooperative.Builder::eCatalogue,
                                    "Whether it is listed as a supplier to the government.")
                            .optional(
                                    "loanProposal",
                                    Codecs.YES_NO,
                                    Cooperative::getLoanProposal,
                                    Cooperative.Builder::loanProposal,
                                    "Whether it has handed in a business proposal for a loan.")
                            .optional(
                                    "regionConsent",
                                    Codecs.YES_NO,
                                    Cooperative::getRegionConsent,
                                    Cooperative.Builder::regionConsent,
                                    "Whether the head of its region has consented to the loan.")
                            .optional(
                                    "kin",
                                    KIN,
                                    Cooperative::getKin,
                                    Cooperative.Builder::kin,
                                    "Who of its persons is kin of whom. Absent or null is unknown; an empty list is known to be nobody."))
            .required(
                    "members",
                    PersonShapes.MEMBERS,
                    Cooperative::getMembers,
                    Cooperative.Builder::members,
                    "The members that are known by name, with those who hold an office, in any order."));

    private CooperativeShape() {}
}
