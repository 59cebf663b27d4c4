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
                "Application of a business group for a grant",
                Shapes.APPLICATION.schema());
    }

    /** The schema of decisions of one kind. */
    public static String output(DecisionKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return document(
                "urn:umkm:schema:decision:" + name + ":1",
                "Decision of kind " + name,
                Shapes.decision(kind).schema());
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
