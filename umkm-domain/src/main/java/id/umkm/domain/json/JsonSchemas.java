package id.umkm.domain.json;

import id.umkm.domain.decision.DecisionKind;
import java.util.Locale;

/** The JSON Schemas (draft 2020-12) of what this library reads and writes. */
public final class JsonSchemas {
    private JsonSchemas() {}

    /**
     * The schema of an application. It accepts more than the reader: what relates two facts, such as a chair who is a member,
     * no schema can say, and to a schema 1.0 is a whole number.
     */
    public static String input() {
        return document(
                "urn:umkm:schema:application:1",
                "Application of a group, an entrepreneur, a cluster or a cooperative",
                InputShapes.APPLICATION.schema());
    }

    /** The schema of a grant with its application and its log. */
    public static String grant() {
        return document("urn:umkm:schema:grant:1", "Grant, and its events", GrantShapes.GRANT.schema());
    }

    /** The schema of a founding proposal. */
    public static String proposal() {
        return document(
                "urn:umkm:schema:proposal:1", "Proposal to reach the next stage", ProposalShapes.PROPOSAL.schema());
    }

    /** The schema of what decisions of one kind are about: an application, a grant or a founding proposal. */
    public static String input(DecisionKind kind) {
        return switch (kind) {
            case ELIGIBILITY, AMOUNT, ALLOCATION, REFERRAL -> input();
            case DISBURSEMENT -> grant();
            case GRADUATION -> proposal();
        };
    }

    /** The schema of decisions of one kind. */
    public static String output(DecisionKind kind) {
        String name = name(kind);
        return document(
                "urn:umkm:schema:decision:" + name + ":1",
                "Decision of kind " + name,
                DecisionShapes.decision(kind).schema());
    }

    /** The schema of records of decisions of one kind: the decision and the facts that it was made on. */
    public static String record(DecisionKind kind) {
        String name = name(kind);
        return document(
                "urn:umkm:schema:record:" + name + ":1",
                "Record of a decision of kind " + name,
                RecordForm.of(kind).schema());
    }

    private static String name(DecisionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String document(String id, String title, Json.Obj schema) {
        Codecs.Fields document = new Codecs.Fields()
                .with("$schema", Json.of("https://json-schema.org/draft/2020-12/schema"))
                .with("$id", Json.of(id))
                .with("title", Json.of(title));
        schema.fields().forEach(document::with);
        return JsonWriter.pretty(document.build()) + "\n";
    }
}
