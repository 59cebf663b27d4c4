package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;

/** The shapes of a grant and its events. */
final class GrantShapes {
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
            .optional("schema", SchemaVersion.CODEC, g -> null, (b, v) -> {}, InputShapes.SCHEMA)
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
                    InputShapes.APPLICATION,
                    Grant::getApplication,
                    Grant.Builder::application,
                    "What was asked, with the group as it is today.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    g -> InputShapes.unlessEmpty(g.getExtras()),
                    Grant.Builder::extras,
                    InputShapes.OWN_FACTS);

    private GrantShapes() {}
}
