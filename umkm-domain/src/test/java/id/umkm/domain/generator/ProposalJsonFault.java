package id.umkm.domain.generator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.json.ProposalJson;
import java.util.Optional;
import java.util.function.Consumer;

/** Ways to spoil one place in the JSON of a complete, valid proposal so that it cannot be read as one. */
enum ProposalJsonFault {
    NO_GROUPS("ONE_OF_MISSING", "", root -> root.remove("groups")),
    GROUPS_AN_OBJECT("TYPE_WRONG", "/groups", root -> root.putObject("groups")),
    NO_MEMBERS("REQUIRED_MISSING", "/groups/0/members", root -> group(root).remove("members")),
    NO_DAY("ONE_OF_MISSING", "", root -> root.remove("foundedOn")),
    TWO_DAYS("ONE_OF_SEVERAL", "/reviewedOn", root -> root.put("reviewedOn", "2021-02-28")),
    DAY_THAT_IS_NONE("DATE_MALFORMED", "/foundedOn", root -> root.put("foundedOn", "2021-02-29")),
    TYPE_UNKNOWN("VALUE_NOT_ALLOWED", "/type", root -> root.put("type", "SHOP")),
    MEETING_AS_NUMBER("TYPE_WRONG", "/foundingMeetingHeld", root -> root.put("foundingMeetingHeld", 1)),
    STAGE_OF_THE_PROPOSAL("UNKNOWN_PROPERTY", "/stage", root -> root.put("stage", "PRE_COOPERATIVE")),
    STAGE_WITH_SPACE("STAGE_MALFORMED", "/groups/0/stage", root -> group(root).put("stage", "PRE COOPERATIVE"));

    private final String code;
    private final String pointer;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final Consumer<ObjectNode> spoil;

    ProposalJsonFault(String code, String pointer, Consumer<ObjectNode> spoil) {
        this.code = code;
        this.pointer = pointer;
        this.spoil = spoil;
    }

    OneFault<FoundingProposal> in(FoundingProposal proposal) {
        return new OneFault<>(
                name(), Optional.empty(), JsonEdit.edited(ProposalJson.write(proposal), spoil), code, pointer);
    }

    private static ObjectNode group(ObjectNode root) {
        return (ObjectNode) root.get("groups").get(0);
    }
}
