package id.umkm.domain.json;

import id.umkm.domain.decision.Decision;

/**
 * The JSON form of a decision. A key is always there; null says that there is no value. Left out where there is nothing to
 * say are {@code tranche}, {@code ranking}, {@code remedyOutcome}, {@code nearestPolicies}, {@code group} of what is not
 * about one group of several, and what does not belong to an operation of {@code remedy}. Schema: {@link
 * JsonSchemas#output}.
 */
public final class DecisionJson {
    private DecisionJson() {}

    /** Reads one decision that {@link #write} has written, of at most {@link DecisionRecord#MAX_BYTES} bytes. */
    public static Parsed<Decision> parse(String json) {
        return Records.DECISIONS.parse(json);
    }

    /** The decision on one line, in the order of the contract. */
    public static String write(Decision decision) {
        return JsonText.of(DecisionShapes.DECISION, decision, Form.AS_GIVEN);
    }

    /** The decision as {@link #write} gives it, in UTF-8: for what is sent or stored as bytes. */
    public static byte[] utf8(Decision decision) {
        return JsonText.utf8(DecisionShapes.DECISION, decision, Form.AS_GIVEN);
    }
}
