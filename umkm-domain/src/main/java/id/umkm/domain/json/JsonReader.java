package id.umkm.domain.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON value within the limits of {@link ApplicationJson}; nothing is read past what cannot be JSON. */
final class JsonReader {
    /**
     * Limits on depth, numbers and the whole are this reader's own, for they can say where; Jackson's only back them up.
     * Names are not kept between records, or a stream of ever new names would fill the memory.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ApplicationJson.MAX_DEPTH + 1)
                    .maxNumberLength(ApplicationJson.MAX_BYTES)
                    .maxNameLength(ApplicationJson.MAX_BYTES)
                    .maxStringLength(ApplicationJson.MAX_BYTES)
                    .build())
            .build();

    private final JsonParser parser;
    private final Problems problems;

    private JsonReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The value, or null where the text is not JSON or goes beyond a limit; then the problems say so. */
    static @Nullable Json read(String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(parser, problems).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Json document() throws IOException {
        try {
            parser.nextToken();
            Json value = value(Pointer.ROOT, 0);
            if (value != null && parser.nextToken() != null) {
                problems.add(
                        Problem.TRAILING_CONTENT,
                        Pointer.ROOT,
                        null,
                        Text.of(
                                "Setelah objek JSON tidak boleh ada isi lain pada baris yang sama.",
                                "Nothing may follow the JSON object of a record."));
            }
            return value;
        } catch (JsonProcessingException e) {
            int column = parser.currentLocation().getColumnNr();
            problems.add(
                    Problem.JSON_MALFORMED,
                    Pointer.ROOT,
                    null,
                    Text.of(
                            "Bukan JSON yang sah pada karakter ke-" + column + " atau sesudahnya.",
                            "Not valid JSON at or after character " + column + "."));
            return null;
        }
    }

    private @Nullable Json value(Pointer at, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            problems.add(Problem.JSON_MALFORMED, at, null, Text.of("Tidak ada isi.", "There is no content."));
            return null;
        }
        return switch (token) {
            case START_OBJECT -> isTooDeep(at, depth) ? null : object(at, depth + 1);
            case START_ARRAY -> isTooDeep(at, depth) ? null : array(at, depth + 1);
            case VALUE_STRING -> new Json.Str(text(parser.getText(), at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> Json.of(true);
            case VALUE_FALSE -> Json.of(false);
            default -> Json.ofNull();
        };
    }

    private boolean isTooDeep(Pointer at, int depth) {
        if (depth < ApplicationJson.MAX_DEPTH) {
            return false;
        }
        problems.add(
                Problem.JSON_TOO_DEEP,
                at,
                null,
                Text.of(
                        "Objek dan daftar bersarang paling banyak " + ApplicationJson.MAX_DEPTH + " tingkat.",
                        "Objects and lists are nested at most " + ApplicationJson.MAX_DEPTH + " deep."));
        return true;
    }

    private @Nullable Json object(Pointer at, int depth) throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Pointer place = at.at(name);
            text(name, place);
            parser.nextToken();
            Json value = value(place, depth);
            if (value == null) {
                return null;
            }
            if (fields.putIfAbsent(name, value) != null) {
                problems.add(
                        Problem.DUPLICATE_KEY,
                        place,
                        null,
                        Text.of("Nama ini sudah dipakai dalam objek yang sama.", "The object already has this name."));
            }
        }
        return new Json.Obj(fields);
    }

    private @Nullable Json array(Pointer at, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Json item = value(at.at(items.size()), depth);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new Json.Arr(items);
    }

    private Json number(Pointer at) throws IOException {
        String digits = parser.getText();
        if (digits.length() <= ApplicationJson.MAX_NUMBER_LENGTH) {
            return new Json.Num(digits);
        }
        problems.add(
                Problem.NUMBER_TOO_LONG,
                at,
                Masking.text(digits),
                Text.of(
                        "Bilangan memuat paling banyak " + ApplicationJson.MAX_NUMBER_LENGTH + " karakter.",
                        "A number has at most " + ApplicationJson.MAX_NUMBER_LENGTH + " characters."));
        return Json.of(0);
    }

    /** Half of a surrogate pair has no bytes in UTF-8, so a store may refuse it or put another character in its place. */
    private String text(String text, Pointer at) {
        if (hasHalfOfAPair(text)) {
            problems.add(
                    Problem.TEXT_MALFORMED,
                    at,
                    Masking.text(text),
                    Text.of(
                            "Teks memuat separuh pasangan karakter Unicode.",
                            "The text holds half of a pair of Unicode characters."));
        }
        return text;
    }

    /** Whether a surrogate stands in the text without the other of its pair. */
    static boolean hasHalfOfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
            }
        }
        return false;
    }
}
