package id.umkm.examples.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Made-up grants with all papers in order, to be spoilt by a test. */
final class Grants {
    private Grants() {}

    /** A grant of 20,000,000 to five persons, awarded on 15 June 2021; nothing happened to it yet. */
    static ObjectNode of(String id) {
        ObjectNode grant = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("policyVersion", "2021.1")
                .put("awarded", 20_000_000)
                .put("awardedOn", "2021-06-15")
                .put("inDecree", true)
                .put("agreementSigned", true)
                .put("integrityPact", true)
                .put("groupAccount", true)
                .put("spentAsPlanned", true);
        grant.putArray("events");
        grant.set("application", Applications.of("U-" + id, 5));
        return grant;
    }

    /** Adds an event to the log; without tranche or amount where they are null. */
    static ObjectNode event(
            ObjectNode grant, String type, String on, @Nullable Integer tranche, @Nullable Integer amount) {
        ObjectNode event =
                grant.withArray("events").addObject().put("type", type).put("on", on);
        if (tranche != null) {
            event.put("tranche", tranche);
        }
        if (amount != null) {
            event.put("amount", amount);
        }
        return grant;
    }

    /** A grant whose first tranche of 14,000,000 was paid on 1 July 2021. */
    static ObjectNode paidOnce(String id) {
        return event(of(id), "RELEASED", "2021-07-01", 1, 14_000_000);
    }

    /** A grant whose first tranche was paid, and the report on it accepted. */
    static ObjectNode reported(String id, String acceptedOn) {
        return event(paidOnce(id), "REPORT_ACCEPTED", acceptedOn, 1, 14_000_000);
    }
}
