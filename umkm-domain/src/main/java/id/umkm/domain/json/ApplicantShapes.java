package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cluster.Partner;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.CooperativeLevel;
import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.cooperative.Meeting;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.enterprise.ApplicantBuilder;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.group.BusinessGroup;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The shapes of the four kinds of applicants: facts that all have stand in each at the same places. */
final class ApplicantShapes {
    private static final Codec<List<Partner>> PARTNERS = Codecs.set(
            Shape.of(Text.of("objek mitra", "an object of a partner"), Partner::builder, Partner.Builder::build)
                    .required("name", Codecs.TEXT, Partner::getName, Partner.Builder::name, "Name of the partner.")
                    .required(
                            "kind",
                            Codecs.oneOf(Partner.Kind.class),
                            Partner::getKind,
                            Partner.Builder::kind,
                            "What it brings."),
            Comparator.comparing(Partner::getName).thenComparing(Partner::getKind),
            0);

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

    static final Shape<BusinessGroup, BusinessGroup.Builder> GROUP = ended(common(begun(
                            Text.of("objek kelompok", "an object of a group"),
                            BusinessGroup::builder,
                            BusinessGroup.Builder::build)
                    .optional(
                            "chair",
                            Codecs.TEXT,
                            BusinessGroup::getChair,
                            BusinessGroup.Builder::chair,
                            "Ref of the member who chairs the group.")
                    .optional(
                            "recognisedByVillageHead",
                            Codecs.YES_NO,
                            BusinessGroup::getRecognisedByVillageHead,
                            BusinessGroup.Builder::recognisedByVillageHead,
                            "Whether the head of the village has recognised the group in writing."))
            .required(
                    "members",
                    PersonShapes.MEMBERS,
                    BusinessGroup::getMembers,
                    BusinessGroup.Builder::members,
                    "The members, in any order."));

    static final Shape<Entrepreneur, Entrepreneur.Builder> ENTREPRENEUR = ended(common(begun(
                            Text.of("objek wirausaha", "an object of an entrepreneur"),
                            Entrepreneur::builder,
                            Entrepreneur.Builder::build)
                    .optional(
                            "rt",
                            Codecs.NEIGHBOURHOOD,
                            Entrepreneur::getRt,
                            Entrepreneur.Builder::rt,
                            "Number of the neighbourhood (RT) in which the business works, three digits.")
                    .optional(
                            "rw",
                            Codecs.NEIGHBOURHOOD,
                            Entrepreneur::getRw,
                            Entrepreneur.Builder::rw,
                            "Number of the RW that the RT belongs to, three digits.")
                    .optional(
                            "paidWorkers",
                            Codecs.FROM_ZERO,
                            Entrepreneur::getPaidWorkers,
                            Entrepreneur.Builder::paidWorkers,
                            "Persons who are paid to work in the business, the owner not among them.")
                    .optional(
                            "companion",
                            Codecs.TEXT,
                            Entrepreneur::getCompanion,
                            Entrepreneur.Builder::companion,
                            "Id of the companion who registered and accompanies the entrepreneur.")
                    .optional(
                            "hasCompanion",
                            Codecs.YES_NO,
                            Entrepreneur::getHasCompanion,
                            Entrepreneur.Builder::hasCompanion,
                            "Whether a companion accompanies the entrepreneur; where one is named, so it is.")
                    .optional(
                            "trained",
                            Codecs.YES_NO,
                            Entrepreneur::getTrained,
                            Entrepreneur.Builder::trained,
                            "Whether the entrepreneur was trained by a programme.")
                    .optional(
                            "businessLetter",
                            Codecs.YES_NO,
                            Entrepreneur::getBusinessLetter,
                            Entrepreneur.Builder::businessLetter,
                            "Whether the village has certified the business in writing (SKU)."))
            .required(
                    "owner",
                    PersonShapes.MEMBER,
                    Entrepreneur::getOwner,
                    Entrepreneur.Builder::owner,
                    "The person whose business it is."));

    static final Shape<Cluster, Cluster.Builder> CLUSTER = ended(common(
                    begun(Text.of("objek klaster", "an object of a cluster"), Cluster::builder, Cluster.Builder::build)
                            .optional(
                                    "product",
                                    Codecs.TEXT,
                                    Cluster::getProduct,
                                    Cluster.Builder::product,
                                    "What the businesses make, in words.")
                            .optional(
                                    "rawMaterial",
                                    Codecs.TEXT,
                                    Cluster::getRawMaterial,
                                    Cluster.Builder::rawMaterial,
                                    "What they make it of, in words.")
                            .optional(
                                    "sameProduct",
                                    Codecs.YES_NO,
                                    Cluster::getSameProduct,
                                    Cluster.Builder::sameProduct,
                                    "Whether all the businesses make the same or similar things.")
                            .optional(
                                    "sameMaterial",
                                    Codecs.YES_NO,
                                    Cluster::getSameMaterial,
                                    Cluster.Builder::sameMaterial,
                                    "Whether all the businesses use the same raw material.")
                            .optional(
                                    "localMaterial",
                                    Codecs.YES_NO,
                                    Cluster::getLocalMaterial,
                                    Cluster.Builder::localMaterial,
                                    "Whether the raw material comes from the region itself.")
                            .optional(
                                    "onePlace",
                                    Codecs.YES_NO,
                                    Cluster::getOnePlace,
                                    Cluster.Builder::onePlace,
                                    "Whether all the businesses work at one place.")
                            .optional(
                                    "identifiedOn",
                                    Codecs.DATE,
                                    Cluster::getIdentifiedOn,
                                    Cluster.Builder::identifiedOn,
                                    "Day on which the cluster was identified.")
                            .optional(
                                    "verifiedOn",
                                    Codecs.DATE,
                                    Cluster::getVerifiedOn,
                                    Cluster.Builder::verifiedOn,
                                    "Day on which it was verified.")
                            .optional(
                                    "validatedOn",
                                    Codecs.DATE,
                                    Cluster::getValidatedOn,
                                    Cluster.Builder::validatedOn,
                                    "Day on which it was validated.")
                            .optional(
                                    "confirmedOn",
                                    Codecs.DATE,
                                    Cluster::getConfirmedOn,
                                    Cluster.Builder::confirmedOn,
                                    "Day on which it was confirmed.")
                            .optional(
                                    "partners",
                                    PARTNERS,
                                    Cluster::getPartners,
                                    Cluster.Builder::partners,
                                    "Who helps the cluster. Absent or null is unknown; an empty list is known to be nobody."))
            .required(
                    "members",
                    PersonShapes.MEMBERS,
                    Cluster::getMembers,
                    Cluster.Builder::members,
                    "The owners of the businesses, one of each, in any order."));

    static final Shape<Cooperative, Cooperative.Builder> COOPERATIVE = ended(common(
                    begun(
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

    private ApplicantShapes() {}

    private static <T extends Applicant, B extends ApplicantBuilder> Shape<T, B> begun(
            Text name, Supplier<B> start, Function<B, T> finish) {
        return Shape.of(name, start, finish)
                .required(
                        "id",
                        Codecs.TEXT,
                        Applicant::getId,
                        ApplicantBuilder::id,
                        "The host's own key of the applicant.")
                .optional("name", Codecs.TEXT, Applicant::getName, ApplicantBuilder::name, "Name of the applicant.")
                .optional(
                        "village",
                        Codecs.VILLAGE,
                        Applicant::getVillage,
                        ApplicantBuilder::village,
                        "Village in which the business works.")
                .optional(
                        "trade",
                        Codecs.TRADE,
                        Applicant::getTrade,
                        ApplicantBuilder::trade,
                        "Kind of business, a code of the policy's list.");
    }

    private static <T extends Applicant, B extends ApplicantBuilder> Shape<T, B> common(Shape<T, B> shape) {
        return shape.optional(
                        "annualSales",
                        Codecs.AMOUNT,
                        Applicant::getAnnualSales,
                        ApplicantBuilder::annualSales,
                        "Sales of one year, in whole rupiah.")
                .optional(
                        "netAssets",
                        Codecs.BALANCE,
                        Applicant::getNetAssets,
                        ApplicantBuilder::netAssets,
                        "Net assets without land and business building, in whole rupiah; may be negative.")
                .optional(
                        "grants",
                        PersonShapes.grants(),
                        Applicant::getGrants,
                        ApplicantBuilder::grants,
                        PersonShapes.GRANTS)
                .optional(
                        "stage",
                        Codecs.STAGE,
                        Applicant::getStage,
                        ApplicantBuilder::stage,
                        "How far the applicant has come, a code of the policy's list.")
                .optional(
                        "monthlySales",
                        Codecs.AMOUNT,
                        Applicant::getMonthlySales,
                        ApplicantBuilder::monthlySales,
                        "Sales of a usual month, in whole rupiah.")
                .optional(
                        "salesChannels",
                        Codecs.choices(Codecs.CHANNEL, Comparator.comparing(ChannelCode::code)),
                        Applicant::getSalesChannels,
                        ApplicantBuilder::salesChannels,
                        "Where it sells, codes of the policy's list. Absent or null is unknown; an empty list is known to be nowhere.")
                .optional(
                        "idleMonths",
                        Codecs.FROM_ZERO,
                        Applicant::getIdleMonths,
                        ApplicantBuilder::idleMonths,
                        "Months since it last did business, 0 while it does.")
                .optional(
                        "capital",
                        Codecs.AMOUNT,
                        Applicant::getCapital,
                        ApplicantBuilder::capital,
                        "Money put into the business when it began, without land and building, in whole rupiah.")
                .optional(
                        "startedOn",
                        Codecs.DATE,
                        Applicant::getStartedOn,
                        ApplicantBuilder::startedOn,
                        "Day on which the business began.")
                .optional(
                        "hasNib",
                        Codecs.YES_NO,
                        Applicant::getHasNib,
                        ApplicantBuilder::hasNib,
                        "Whether it has a business identification number (NIB).")
                .optional(
                        "hasNpwp",
                        Codecs.YES_NO,
                        Applicant::getHasNpwp,
                        ApplicantBuilder::hasNpwp,
                        "Whether it has a taxpayer number (NPWP).")
                .optional(
                        "hasAccount",
                        Codecs.YES_NO,
                        Applicant::getHasAccount,
                        ApplicantBuilder::hasAccount,
                        "Whether it has a bank account in its own name.")
                .optional(
                        "halalCertified",
                        Codecs.YES_NO,
                        Applicant::getHalalCertified,
                        ApplicantBuilder::halalCertified,
                        "Whether what it sells has a halal certificate.");
    }

    private static <T extends Applicant, B extends ApplicantBuilder> Shape<T, B> ended(Shape<T, B> shape) {
        return shape.optional(
                "extras",
                Codecs.OWN_FACTS,
                applicant -> InputShapes.unlessEmpty(applicant.getExtras()),
                ApplicantBuilder::extras,
                InputShapes.OWN_FACTS);
    }
}
