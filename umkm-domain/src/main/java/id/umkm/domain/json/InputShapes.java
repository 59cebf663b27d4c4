package id.umkm.domain.json;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Text;
import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.group.BusinessGroup;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of what is decided about, applications, grants and proposals: what is written here is the contract. */
final class InputShapes {
    static final String OWN_FACTS = "Facts of the host's own: truth values, whole numbers or texts.";
    private static final String SCHEMA = "Version of this form; 1 where absent.";

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
            .optional(
                    "tenorMonths",
                    Codecs.FROM_ZERO,
                    Application::getTenorMonths,
                    Application.Builder::tenorMonths,
                    "For how many months a loan is asked.")
            .optional(
                    "operatingCost",
                    Codecs.AMOUNT,
                    Application::getOperatingCost,
                    Application.Builder::operatingCost,
                    "The part of what is asked that goes into running costs, in whole rupiah.")
            .oneOf(
                    "group",
                    ApplicantShapes.GROUP,
                    Application::getGroup,
                    Application.Builder::group,
                    "The group that asks.")
            .oneOf(
                    "entrepreneur",
                    ApplicantShapes.ENTREPRENEUR,
                    Application::getEntrepreneur,
                    Application.Builder::entrepreneur,
                    "The entrepreneur who asks.")
            .oneOf(
                    "cluster",
                    ApplicantShapes.CLUSTER,
                    Application::getCluster,
                    Application.Builder::cluster,
                    "The cluster that asks.")
            .oneOf(
                    "cooperative",
                    ApplicantShapes.COOPERATIVE,
                    Application::getCooperative,
                    Application.Builder::cooperative,
                    "The cooperative that asks.")
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
                    Text.of("objek usulan kelulusan", "an object of a proposal to reach the next stage"),
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
                    "Id of the programme that they belong to.")
            .optional(
                    "policyVersion",
                    Codecs.TEXT,
                    FoundingProposal::getPolicyVersion,
                    FoundingProposal.Builder::policyVersion,
                    "Version of the policy that decides, such as the one that grants were awarded under.")
            .oneOf(
                    "foundedOn",
                    Codecs.DATE,
                    proposal -> isOfGroups(proposal) ? proposal.getFoundedOn() : null,
                    FoundingProposal.Builder::foundedOn,
                    "Day of the founding, where groups found something.")
            .oneOf(
                    "reviewedOn",
                    Codecs.DATE,
                    proposal -> isOfGroups(proposal) ? null : proposal.getFoundedOn(),
                    FoundingProposal.Builder::foundedOn,
                    "Day of the review of anybody else.")
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
            .oneOf(
                    "groups",
                    Codecs.set(ApplicantShapes.GROUP, Comparator.comparing(BusinessGroup::getId), 1),
                    proposal -> isOfGroups(proposal) ? proposal.getGroups() : null,
                    FoundingProposal.Builder::groups,
                    "The groups, in any order.")
            .oneOf(
                    "entrepreneur",
                    ApplicantShapes.ENTREPRENEUR,
                    FoundingProposal::getEntrepreneur,
                    FoundingProposal.Builder::entrepreneur,
                    "The entrepreneur who is reviewed.")
            .oneOf(
                    "cluster",
                    ApplicantShapes.CLUSTER,
                    FoundingProposal::getCluster,
                    FoundingProposal.Builder::cluster,
                    "The cluster that is reviewed.")
            .oneOf(
                    "cooperative",
                    ApplicantShapes.COOPERATIVE,
                    FoundingProposal::getCooperative,
                    FoundingProposal.Builder::cooperative,
                    "The cooperative that is reviewed.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    p -> unlessEmpty(p.getExtras()),
                    FoundingProposal.Builder::extras,
                    OWN_FACTS);

    private InputShapes() {}

    private static boolean isOfGroups(FoundingProposal proposal) {
        return proposal.getKind() == ApplicantKind.GROUP;
    }

    static @Nullable Map<String, Object> unlessEmpty(Map<String, Object> facts) {
        return facts.isEmpty() ? null : facts;
    }
}
