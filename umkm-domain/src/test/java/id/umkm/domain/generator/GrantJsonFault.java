package id.umkm.domain.generator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.json.GrantJson;
import java.util.Optional;
import java.util.function.Consumer;

/** Ways to spoil one place in the JSON of a complete, valid grant so that it cannot be read as one. */
enum GrantJsonFault {
    NO_LOG("REQUIRED_MISSING", "/events", root -> root.remove("events")),
    LOG_NULL("REQUIRED_MISSING", "/events", root -> root.putNull("events")),
    LOG_AN_OBJECT("TYPE_WRONG", "/events", root -> root.putObject("events")),
    NO_VERSION("REQUIRED_MISSING", "/policyVersion", root -> root.remove("policyVersion")),
    VERSION_A_NUMBER("TYPE_WRONG", "/policyVersion", root -> root.put("policyVersion", 2021.1)),
    NO_AWARD("REQUIRED_MISSING", "/awarded", root -> root.remove("awarded")),
    NO_DAY_OF_AWARD("REQUIRED_MISSING", "/awardedOn", root -> root.remove("awardedOn")),
    NO_APPLICATION("REQUIRED_MISSING", "/application", root -> root.remove("application")),
    NO_APPLICANT("ONE_OF_MISSING", "/application", root -> application(root).remove("group")),
    EVENT_OF_ANOTHER_TYPE(
            "VALUE_NOT_ALLOWED", "/events/0/type", root -> event(root).put("type", "PAID")),
    EVENT_WITHOUT_TYPE("REQUIRED_MISSING", "/events/0/type", root -> event(root).remove("type")),
    EVENT_WITHOUT_DAY("REQUIRED_MISSING", "/events/0/on", root -> event(root).remove("on")),
    EVENT_WITH_ANOTHER_NAME(
            "UNKNOWN_PROPERTY", "/events/0/date", root -> event(root).put("date", "2021-06-01")),
    TRANCHE_AS_TEXT("TYPE_WRONG", "/events/0/tranche", root -> event(root).put("tranche", "1")),
    TRANCHE_WITH_DECIMALS(
            "NUMBER_NOT_WHOLE", "/events/0/tranche", root -> event(root).put("tranche", 1.0)),
    AMOUNT_ABOVE_THE_LARGEST(
            "NUMBER_OUT_OF_RANGE", "/events/0/amount", root -> event(root).put("amount", 9_007_199_254_740_992L)),
    SCHEMA_OF_THE_FUTURE("SCHEMA_UNSUPPORTED", "/schema", root -> root.put("schema", 2)),
    ANSWER_AS_TEXT("TYPE_WRONG", "/agreementSigned", root -> root.put("agreementSigned", "ya"));

    private final String code;
    private final String pointer;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final Consumer<ObjectNode> spoil;

    GrantJsonFault(String code, String pointer, Consumer<ObjectNode> spoil) {
        this.code = code;
        this.pointer = pointer;
        this.spoil = spoil;
    }

    OneFault<Grant> in(Grant grant) {
        return new OneFault<>(name(), Optional.empty(), JsonEdit.edited(GrantJson.write(grant), spoil), code, pointer);
    }

    private static ObjectNode application(ObjectNode root) {
        return (ObjectNode) root.get("application");
    }

    /** A sound event before the others. */
    private static ObjectNode event(ObjectNode root) {
        ObjectNode event = ((ArrayNode) root.get("events")).insertObject(0);
        return event.put("type", "RELEASED")
                .put("on", "2021-06-01")
                .put("tranche", 1)
                .put("amount", 1);
    }
}
