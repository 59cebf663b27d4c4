package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Made-up proposals of pre-cooperatives to found a cooperative, to be spoilt by a test. */
final class Proposals {
    private Proposals() {}

    /** A proposal without groups, founded on 15 February 2022 in a meeting. */
    static ObjectNode of(String id) {
        ObjectNode proposal = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("programme", "mojokerto-iw")
                .put("policyVersion", "2021.1")
                .put("foundedOn", "2022-02-15")
                .put("foundingMeetingHeld", true);
        proposal.putArray("groups");
        return proposal;
    }

    /** Adds a pre-cooperative of the persons from {@code first} to {@code last}; a number stands for one person everywhere. */
    static ObjectNode group(ObjectNode proposal, String id, int first, int last) {
        ObjectNode group = Applications.group(Applications.of(id, last))
                .put("id", id)
                .put("chair", "m" + first)
                .put("stage", "PRE_COOPERATIVE")
                .put("idleMonths", 0);
        ArrayNode members = (ArrayNode) group.get("members");
        for (int i = 1; i < first; i++) {
            members.remove(0);
        }
        proposal.withArray("groups").add(group);
        return proposal;
    }
}
