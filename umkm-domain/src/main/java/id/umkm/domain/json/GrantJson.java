package id.umkm.domain.json;

import id.umkm.domain.grant.Grant;
import java.util.List;

/**
 * The JSON form of a grant with its application and its log. Reading is as strict as that of an application, within the
 * same limits. The list of events must be there: a log that is not known cannot be decided on. Schema: {@link
 * JsonSchemas#grant()}.
 */
public final class GrantJson {
    private GrantJson() {}

    /**
     * Reads one grant. It is not validated: a tranche that was paid twice is well formed.
     *
     * @param json one JSON object
     */
    public static Parsed<Grant> parse(String json) {
        return parse(json, Codes.ANY);
    }

    /**
     * Reads one grant, the trade of whose group must stand on a list.
     *
     * @param trades codes of the trades that a policy knows; an empty list fixes nothing
     */
    public static Parsed<Grant> parse(String json, List<String> trades) {
        return parse(json, Codes.ofTrades(trades));
    }

    /** Reads one grant whose codes must stand on the lists of a policy. */
    public static Parsed<Grant> parse(String json, Codes codes) {
        return InputForm.GRANT.parse(json, codes);
    }

    /** The grant on one line, facts in the order of the contract; unknown facts are left out. */
    public static String write(Grant grant) {
        return InputForm.GRANT.write(grant);
    }

    /**
     * The grant as RFC 8785 asks, with events sorted by day, type, tranche and amount, and its application as {@link
     * ApplicationJson#canonical} has it.
     */
    public static String canonical(Grant grant) {
        return InputForm.GRANT.canonical(grant);
    }

    /** The SHA-256 over {@link #canonical} in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(Grant grant) {
        return InputForm.GRANT.sha256(grant);
    }
}
