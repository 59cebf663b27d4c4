package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.json.Parsed;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of what this program has written and somebody has stored. */
sealed interface StoredLine {
    /** The number of the line, from 1. */
    long number();

    /** A decision with its input. */
    record WithInput(long number, DecisionRecord record) implements StoredLine {}

    /** A decision without its input. */
    record Bare(long number, Decision decision) implements StoredLine {}

    /** A record of which nothing was decided. */
    record NotDecided(long number) implements StoredLine {}

    /**
     * Anything else.
     *
     * @param problems at least one
     */
    record Unreadable(long number, List<Violation> problems) implements StoredLine {}

    /** Reads one line. */
    static StoredLine read(long number, String text) {
        Map<String, String> fields = Fields.of(text);
        if (fields.containsKey("input") || fields.containsKey("decision")) {
            return record(number, text);
        }
        if ("REJECTED".equals(fields.get("outcome")) && fields.containsKey("problems")) {
            return new NotDecided(number);
        }
        Parsed<Decision> parsed = DecisionJson.parse(text);
        return parsed.get()
                .<StoredLine>map(decision -> new Bare(number, decision))
                .orElseGet(() -> new Unreadable(number, parsed.getViolations()));
    }

    private static StoredLine record(long number, String text) {
        try {
            return new WithInput(number, DecisionRecord.parse(text));
        } catch (InvalidInputException e) {
            return new Unreadable(number, e.getViolations());
        }
    }

    /** What stands at the top of an object of JSON. */
    final class Fields {
        private static final JsonFactory FACTORY = new JsonFactory();

        private Fields() {}

        /** Names and values; the value is empty where it is no text. Of broken JSON what comes before the break. */
        static Map<String, String> of(String text) {
            Map<String, String> fields = new HashMap<>();
            try (JsonParser json = FACTORY.createParser(text)) {
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    read(json, fields);
                }
            } catch (IOException e) {
                // Whoever reads the line in earnest says what is wrong with it.
                return fields;
            }
            return fields;
        }

        private static void read(JsonParser json, Map<String, String> fields) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                @Nullable String value = json.nextToken() == JsonToken.VALUE_STRING ? json.getText() : "";
                fields.put(name, value);
                json.skipChildren();
            }
        }
    }
}
