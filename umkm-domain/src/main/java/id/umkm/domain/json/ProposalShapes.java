package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.domain.group.BusinessGroup;
import java.util.Comparator;

/** The shape of a proposal to reach the next stage. */
final class ProposalShapes {
    static final Shape<FoundingProposal, FoundingProposal.Builder> PROPOSAL = Shape.of(
                    Text.of("objek usulan kelulusan", "an object of a proposal to reach the next stage"),
                    FoundingProposal::builder,
                    FoundingProposal.Builder::build)
            .optional("schema", SchemaVersion.CODEC, p -> null, (b, v) -> {}, InputShapes.SCHEMA)
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
                    Codecs.set(InputShapes.GROUP, Comparator.comparing(BusinessGroup::getId), 1),
                    proposal -> isOfGroups(proposal) ? proposal.getGroups() : null,
                    FoundingProposal.Builder::groups,
                    "The groups, in any order.")
            .oneOf(
                    "entrepreneur",
                    InputShapes.ENTREPRENEUR,
                    FoundingProposal::getEntrepreneur,
                    FoundingProposal.Builder::entrepreneur,
                    "The entrepreneur who is reviewed.")
            .oneOf(
                    "cluster",
                    InputShapes.CLUSTER,
                    FoundingProposal::getCluster,
                    FoundingProposal.Builder::cluster,
                    "The cluster that is reviewed.")
            .oneOf(
                    "cooperative",
                    InputShapes.COOPERATIVE,
                    FoundingProposal::getCooperative,
                    FoundingProposal.Builder::cooperative,
                    "The cooperative that is reviewed.")
            .optional(
                    "extras",
                    Codecs.OWN_FACTS,
                    p -> InputShapes.unlessEmpty(p.getExtras()),
                    FoundingProposal.Builder::extras,
                    InputShapes.OWN_FACTS);

    private ProposalShapes() {}

    private static boolean isOfGroups(FoundingProposal proposal) {
        return proposal.getKind() == ApplicantKind.GROUP;
    }
}
