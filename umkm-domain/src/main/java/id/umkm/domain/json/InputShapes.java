package id.umkm.domain.json;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Text;
import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.person.Sex;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of what is decided about, applications, grants and proposals: what is written here is the contract. */
final class InputShapes {
    private static final String OWN_FACTS = "Facts of the host's own: truth values, whole numbers or texts.";
    private static final String GRANTS =
            "Grants received before. Absent or null is unknown; an empty list is known to be none.";
    private static final String SCHEMA = "Version of this form; 1 where absent.";

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
                    "The host's own key of the person; unique in the group.")
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
            .optional("extras", Codecs.OWN_FACTS, m -> unlessEmpty(m.getExtras()), Member.Builder::extras, OWN_FACTS);

    static final Shape<BusinessGroup, BusinessGroup.Builder> GROUP = Shape.of(
                    Text.of("objek kelompok", "an object of a group"),
                    BusinessGroup::builder,
                    BusinessGroup.Builder::build)
            .required(
                    "id",
                    Codecs.TEXT,
                    BusinessGroup::getId,
                    BusinessGroup.Builder::id,
                    "The host's own key of the group.")
            .optional("name", Codecs.TEXT, BusinessGroup::getName, BusinessGroup.Builder::name, "Name of the group.")
            .optional(
                    "village",
                    Codecs.VILLAGE,
                    BusinessGroup::getVillage,
                    BusinessGroup.Builder::village,
                    "Village in which the group works.")
            .optional(
                    "trade",
                    Codecs.TRADE,
                    BusinessGroup::getTrade,
                    BusinessGroup.Builder::trade,
                    "Kind of business, a code of the policy's list.")
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
                    "Whether the head of the village has recognised the group in writing.")
            .optional(
                    "annualSales",
                    Codecs.AMOUNT,
                    BusinessGroup::getAnnualSales,
                    BusinessGroup.Builder::annualSales,
                    "Sales of one year, in whole rupiah.")
            .optional(
                    "netAssets",
                    Codecs.BALANCE,
                    BusinessGroup::getNetAssets,
                    BusinessGroup.Builder::netAssets,
                    "Net assets without land and business building, in whole rupiah; may be negative.")
            .optional("grants", grants(), BusinessGroup::getGrants, BusinessGroup.Builder::grants, GRANTS)
            .optional(
                    "stage",
                    Codecs.STAGE,
                    BusinessGroup::getStage,
                    BusinessGroup.Builder::stage,
                    "How far the group has come, a code of the policy's list.")
            .optional(
                    "monthlySales",
                    Codecs.AMOUNT,
                    BusinessGroup::getMonthlySales,
                    BusinessGroup.Builder::monthlySales,
                    "Sales of a usual month, in whole rupiah.")
            .optional(
                    "salesChannels",
                    Codecs.choices(Codecs.CHANNEL, Comparator.comparing(ChannelCode::code)),
                    BusinessGroup::getSalesChannels,
                    BusinessGroup.Builder::salesChannels,
                    "Where it sells, codes of the policy's list. Absent or null is unknown; an empty list is known to be nowhere.")
            .optional(
                    "idleMonths",
                    Codecs.FROM_ZERO,
                    BusinessGroup::getIdleMonths,
                    BusinessGroup.Builder::idleMonths,
                    "Months since it last did business, 0 while it does.")
            .required(
                    "members",
                    Codecs.set(MEMBER, Comparator.comparing(Member::getNik), 1),
                    BusinessGroup::getMembers,
                    BusinessGroup.Builder::members,
                    "The members, in any order.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    g -> unlessEmpty(g.getExtras()),
                    BusinessGroup.Builder::extras,
                    OWN_FACTS);

    static final Shape<Application, Application.Builder> APPLICATION = Shape.of(
                    Text.of("objek usulan", "an object of an application"),
                    Application::builder,
                    Application.Builder::build)
            .optional("schema", SchemaVersion.CODEC, a -> null, (b, v) -> {}, SCHEMA)
            .required(
                    "id",
                    Codecs.TEXT,
                    Application::getId,
                    Application.Builder::id,
                    "The host's own key of the application.")
            .optional(
                    "programme",
                    Codecs.TEXT,
                    Application::getProgramme,
                    Application.Builder::programme,
                    "Id of the programme that is asked.")
            .required(
                    "submittedOn",
                    Codecs.DATE,
                    Application::getSubmittedOn,
                    Application.Builder::submittedOn,
                    "Day on which the application was received.")
            .optional(
                    "requestedAmount",
                    Codecs.AMOUNT,
                    Application::getRequestedAmount,
                    Application.Builder::requestedAmount,
                    "What is asked for, in whole rupiah.")
            .optional(
                    "purpose",
                    Codecs.oneOf(Purpose.class),
                    Application::getPurpose,
                    Application.Builder::purpose,
                    "What the money is asked for.")
            .required("group", GROUP, Application::getGroup, Application.Builder::group, "The group that asks.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    a -> unlessEmpty(a.getExtras()),
                    Application.Builder::extras,
                    OWN_FACTS);

    static final Shape<GrantEvent, GrantEvent.Builder> GRANT_EVENT = Shape.of(
                    Text.of("objek peristiwa hibah", "an object of an event of a grant"),
                    GrantEvent::builder,
                    GrantEvent.Builder::build)
            .required(
                    "type",
                    Codecs.oneOf(GrantEvent.Type.class),
                    GrantEvent::getType,
                    GrantEvent.Builder::type,
                    "What happened.")
            .required("on", Codecs.DATE, GrantEvent::getOn, GrantEvent.Builder::on, "Day on which it happened.")
            .optional(
                    "tranche",
                    Codecs.FROM_ONE,
                    GrantEvent::getTranche,
                    GrantEvent.Builder::tranche,
                    "Tranche that it is about, from 1; absent for the grant as a whole, such as the final report.")
            .optional(
                    "amount",
                    Codecs.AMOUNT,
                    GrantEvent::getAmount,
                    GrantEvent.Builder::amount,
                    "What was paid, accounted for or given back, in whole rupiah.");

    static final Shape<Grant, Grant.Builder> GRANT = Shape.of(
                    Text.of("objek hibah", "an object of a grant"), Grant::builder, Grant.Builder::build)
            .optional("schema", SchemaVersion.CODEC, g -> null, (b, v) -> {}, SCHEMA)
            .required("id", Codecs.TEXT, Grant::getId, Grant.Builder::id, "The host's own key of the grant.")
            .required(
                    "policyVersion",
                    Codecs.TEXT,
                    Grant::getPolicyVersion,
                    Grant.Builder::policyVersion,
                    "Version of the policy that it was awarded under.")
            .required(
                    "awarded",
                    Codecs.AWARD,
                    Grant::getAwarded,
                    Grant.Builder::awarded,
                    "What was awarded, in whole rupiah.")
            .required("awardedOn", Codecs.DATE, Grant::getAwardedOn, Grant.Builder::awardedOn, "Day of the award.")
            .optional(
                    "inDecree",
                    Codecs.YES_NO,
                    Grant::getInDecree,
                    Grant.Builder::inDecree,
                    "Whether the group stands in the decree of recipients.")
            .optional(
                    "agreementSigned",
                    Codecs.YES_NO,
                    Grant::getAgreementSigned,
                    Grant.Builder::agreementSigned,
                    "Whether the grant agreement is signed.")
            .optional(
                    "integrityPact",
                    Codecs.YES_NO,
                    Grant::getIntegrityPact,
                    Grant.Builder::integrityPact,
                    "Whether the integrity pact is handed in.")
            .optional(
                    "groupAccount",
                    Codecs.YES_NO,
                    Grant::getGroupAccount,
                    Grant.Builder::groupAccount,
                    "Whether the account is in the name of the group.")
            .optional(
                    "spentAsPlanned",
                    Codecs.YES_NO,
                    Grant::getSpentAsPlanned,
                    Grant.Builder::spentAsPlanned,
                    "Whether what was paid was spent as planned.")
            .required(
                    "events",
                    Codecs.set(GRANT_EVENT, GrantEvent.ORDER, 0),
                    Grant::getEvents,
                    Grant.Builder::events,
                    "All that happened since the award, in any order; an empty list where nothing did.")
            .required(
                    "application",
                    APPLICATION,
                    Grant::getApplication,
                    Grant.Builder::application,
                    "What was asked, with the group as it is today.")
            .optional("extras", Codecs.OWN_FACTS, g -> unlessEmpty(g.getExtras()), Grant.Builder::extras, OWN_FACTS);

    static final Shape<FoundingProposal, FoundingProposal.Builder> PROPOSAL = Shape.of(
                    Text.of("objek usulan pendirian", "an object of a founding proposal"),
                    FoundingProposal::builder,
                    FoundingProposal.Builder::build)
            .optional("schema", SchemaVersion.CODEC, p -> null, (b, v) -> {}, SCHEMA)
            .required(
                    "id",
                    Codecs.TEXT,
                    FoundingProposal::getId,
                    FoundingProposal.Builder::id,
                    "The host's own key of the proposal.")
            .optional(
                    "programme",
                    Codecs.TEXT,
                    FoundingProposal::getProgramme,
                    FoundingProposal.Builder::programme,
                    "Id of the programme that the groups belong to.")
            .optional(
                    "policyVersion",
                    Codecs.TEXT,
                    FoundingProposal::getPolicyVersion,
                    FoundingProposal.Builder::policyVersion,
                    "Version of the policy that the groups' grants were awarded under.")
            .required(
                    "foundedOn",
                    Codecs.DATE,
                    FoundingProposal::getFoundedOn,
                    FoundingProposal.Builder::foundedOn,
                    "Day of the founding.")
            .optional(
                    "type",
                    Codecs.oneOf(CooperativeType.class),
                    FoundingProposal::getType,
                    FoundingProposal.Builder::type,
                    "What kind of cooperative is founded.")
            .optional(
                    "foundingMeetingHeld",
                    Codecs.YES_NO,
                    FoundingProposal::getFoundingMeetingHeld,
                    FoundingProposal.Builder::foundingMeetingHeld,
                    "Whether the founding meeting was held.")
            .required(
                    "groups",
                    Codecs.set(GROUP, Comparator.comparing(BusinessGroup::getId), 1),
                    FoundingProposal::getGroups,
                    FoundingProposal.Builder::groups,
                    "The groups, in any order.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    p -> unlessEmpty(p.getExtras()),
                    FoundingProposal.Builder::extras,
                    OWN_FACTS);

    private InputShapes() {}

    private static Codec<List<PastGrant>> grants() {
        return Codecs.set(
                PAST_GRANT, Comparator.comparing(PastGrant::getYear).thenComparing(PastGrant::getProgramme), 0);
    }

    private static @Nullable Map<String, Object> unlessEmpty(Map<String, Object> facts) {
        return facts.isEmpty() ? null : facts;
    }
}
