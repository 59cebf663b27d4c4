package id.umkm.domain.generator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.umkm.domain.application.Application;
import id.umkm.domain.json.ApplicationJson;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Ways to spoil one place in the JSON of a complete, valid application so that it cannot be read as one. */
enum JsonFault {
    NO_ID("REQUIRED_MISSING", "/id", root -> root.remove("id")),
    ID_NULL("REQUIRED_MISSING", "/id", root -> root.putNull("id")),
    NO_APPLICANT("ONE_OF_MISSING", "", root -> root.remove("group")),
    APPLICANT_NULL("ONE_OF_MISSING", "", root -> root.putNull("group")),
    TWO_APPLICANTS("ONE_OF_SEVERAL", "/entrepreneur", root -> {
        ObjectNode entrepreneur = root.putObject("entrepreneur").put("id", "WU-1");
        entrepreneur.set("owner", member(root).deepCopy());
    }),
    FAMILY_CARD_OF_FIFTEEN_DIGITS(
            "FAMILY_CARD_NUMBER_MALFORMED",
            "/group/members/0/familyCard",
            root -> member(root).put("familyCard", "357602010185000")),
    NO_MEMBERS("REQUIRED_MISSING", "/group/members", root -> group(root).remove("members")),
    NO_NIK("REQUIRED_MISSING", "/group/members/0/nik", root -> member(root).remove("nik")),
    NO_REF("REQUIRED_MISSING", "/group/members/0/ref", root -> member(root).remove("ref")),
    MEMBER_NULL("TYPE_WRONG", "/group/members/0", root -> members(root).insertNull(0)),
    MEMBERS_AN_OBJECT("TYPE_WRONG", "/group/members", root -> group(root).putObject("members")),
    GROUP_A_LIST("TYPE_WRONG", "/group", root -> root.putArray("group")),
    ID_A_NUMBER("TYPE_WRONG", "/id", root -> root.put("id", 35)),
    AMOUNT_IN_QUOTES("TYPE_WRONG", "/requestedAmount", root -> root.put("requestedAmount", "20000000")),
    AMOUNT_WITH_DECIMALS("NUMBER_NOT_WHOLE", "/requestedAmount", root -> root.put("requestedAmount", 1.0)),
    AMOUNT_ABOVE_THE_LARGEST(
            "NUMBER_OUT_OF_RANGE", "/requestedAmount", root -> root.put("requestedAmount", 9_007_199_254_740_992L)),
    AMOUNT_BEYOND_A_LONG(
            "NUMBER_OUT_OF_RANGE",
            "/group/netAssets",
            root -> group(root).put("netAssets", BigInteger.TEN.pow(30).negate())),
    AMOUNT_OF_FORTY_ONE_DIGITS(
            "NUMBER_TOO_LONG", "/requestedAmount", root -> root.put("requestedAmount", BigInteger.TEN.pow(40))),
    TRUTH_AS_ONE("TYPE_WRONG", "/group/members/0/poor", root -> member(root).put("poor", 1)),
    TRUTH_AS_TEXT("TYPE_WRONG", "/group/members/0/skilled", root -> member(root).put("skilled", "true")),
    DAY_THAT_IS_NONE("DATE_MALFORMED", "/submittedOn", root -> root.put("submittedOn", "2021-02-29")),
    DAY_AS_INDONESIANS_WRITE_IT("DATE_MALFORMED", "/submittedOn", root -> root.put("submittedOn", "28/05/2021")),
    DAY_WITH_TIME("DATE_MALFORMED", "/submittedOn", root -> root.put("submittedOn", "2021-05-28T00:00:00")),
    OCCUPATION_UNKNOWN(
            "VALUE_NOT_ALLOWED",
            "/group/members/0/occupation",
            root -> member(root).put("occupation", "FARMER")),
    PURPOSE_IN_SMALL_LETTERS("VALUE_NOT_ALLOWED", "/purpose", root -> root.put("purpose", "equipment")),
    NIK_OF_FIFTEEN_DIGITS(
            "NIK_MALFORMED", "/group/members/0/nik", root -> member(root).put("nik", "357602520485900")),
    NIK_A_NUMBER("TYPE_WRONG", "/group/members/0/nik", root -> member(root).put("nik", 3_576_025_204_859_001L)),
    VILLAGE_WITHOUT_DOTS(
            "REGION_MALFORMED", "/group/village", root -> group(root).put("village", "3576021003")),
    TRADE_WITH_SPACE("TRADE_MALFORMED", "/group/trade", root -> group(root).put("trade", "Frozen Food")),
    STAGE_IN_SMALL_LETTERS(
            "STAGE_MALFORMED", "/group/stage", root -> group(root).put("stage", "group")),
    CHANNEL_WITH_SPACE(
            "CHANNEL_MALFORMED",
            "/group/salesChannels/1",
            root -> group(root).putArray("salesChannels").add("DIRECT").add("SOCIAL MEDIA")),
    CHANNELS_A_TEXT("TYPE_WRONG", "/group/salesChannels", root -> group(root).put("salesChannels", "DIRECT")),
    MONTHS_WITH_DECIMALS(
            "NUMBER_NOT_WHOLE", "/group/idleMonths", root -> group(root).put("idleMonths", 1.5)),
    MONTHS_BEYOND_AN_INTEGER(
            "NUMBER_OUT_OF_RANGE", "/group/idleMonths", root -> group(root).put("idleMonths", Integer.MAX_VALUE + 1L)),
    REPORT_OF_ANOTHER_STATE(
            "VALUE_NOT_ALLOWED",
            "/group/grants/0/finalReport",
            root -> group(root)
                    .putArray("grants")
                    .addObject()
                    .put("programme", "kube")
                    .put("year", 2019)
                    .put("finalReport", "LATE")),
    NAME_MISTYPED(
            "UNKNOWN_PROPERTY",
            "/group/members/0/birthdate",
            root -> member(root).put("birthdate", "1985-04-12")),
    NAME_OF_THE_FUTURE("UNKNOWN_PROPERTY", "/remedy", root -> root.putNull("remedy")),
    SCHEMA_OF_THE_FUTURE("SCHEMA_UNSUPPORTED", "/schema", root -> root.put("schema", 2)),
    OWN_FACT_A_LIST(
            "TYPE_WRONG", "/extras/list", root -> root.putObject("extras").putArray("list")),
    OWN_FACT_WITH_DECIMALS(
            "NUMBER_NOT_WHOLE",
            "/group/extras/part",
            root -> group(root).putObject("extras").put("part", 0.5)),
    OWN_FACT_IN_CAPITALS(
            "EXTRA_NAME_MALFORMED",
            "/extras/Halal",
            root -> root.putObject("extras").put("Halal", true)),
    HALF_A_PAIR("TEXT_MALFORMED", "/group/name", root -> group(root).put("name", "\ud83d?")),
    YEAR_AS_TEXT(
            "TYPE_WRONG",
            "/group/grants/0/year",
            root -> group(root)
                    .putArray("grants")
                    .addObject()
                    .put("programme", "kube")
                    .put("year", "2019")),
    TOO_DEEP("JSON_TOO_DEEP", "/extras/a/0/0/0/0/0/0/0/0/0/0/0/0/0/0", root -> {
        ArrayNode list = root.putObject("extras").putArray("a");
        for (int i = 0; i < 20; i++) {
            list = list.addArray();
        }
    }),
    ID_TWICE("DUPLICATE_KEY", "/id", text(json -> "{\"id\":\"x\"," + json.substring(1))),
    SOMETHING_AFTER("TRAILING_CONTENT", "", text(json -> json + "{}")),
    CUT_OFF("JSON_MALFORMED", "", text(json -> json.substring(0, json.length() - 1))),
    COMMENT("JSON_MALFORMED", "", text(json -> "/* a */" + json)),
    NOT_A_NUMBER(
            "JSON_MALFORMED", "", text(json -> json.replaceFirst("\"submittedOn\":\"[^\"]*\"", "\"submittedOn\":NaN"))),
    NOT_AN_OBJECT("TYPE_WRONG", "", text(json -> "[" + json + "]"));

    private final String code;
    private final String pointer;

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    private final UnaryOperator<String> spoil;

    JsonFault(String code, String pointer, Consumer<ObjectNode> spoil) {
        this(code, pointer, text(json -> JsonEdit.edited(json, spoil).replace("\ud83d?", "\\ud83d?")));
    }

    JsonFault(String code, String pointer, TextEdit edit) {
        this.code = code;
        this.pointer = pointer;
        this.spoil = edit.edit();
    }

    OneFault<Application> in(Application application) {
        return new OneFault<>(name(), Optional.empty(), spoil.apply(ApplicationJson.write(application)), code, pointer);
    }

    private static TextEdit text(UnaryOperator<String> edit) {
        return new TextEdit(edit);
    }

    private static ObjectNode group(ObjectNode root) {
        return (ObjectNode) root.get("group");
    }

    private static ArrayNode members(ObjectNode root) {
        return (ArrayNode) group(root).get("members");
    }

    private static ObjectNode member(ObjectNode root) {
        return (ObjectNode) members(root).get(0);
    }

    /** Tells an edit of the text from one of the tree, which looks the same as a lambda. */
    private record TextEdit(UnaryOperator<String> edit) {}
}
