package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads one record of any shape. */
final class Records {
    private Records() {}

    /**
     * Reads one record.
     *
     * @param limit the most bytes in UTF-8
     */
    static <T> Parsed<T> parse(String json, Codec<T> shape, int limit) {
        Problems problems = new Problems();
        if (isTooLong(json, limit)) {
            problems.add(Problem.LINE_TOO_LONG, Pointer.ROOT, null, tooLong(limit));
            return Parsed.rejected(problems.list(), null);
        }
        Json tree = JsonReader.read(json, problems);
        T value = tree == null ? null : shape.read(tree, Pointer.ROOT, problems);
        String id = id(tree);
        return value != null && problems.isEmpty() ? Parsed.of(value, id) : Parsed.rejected(problems.list(), id);
    }

    static Text tooLong(int limit) {
        return Text.of("Satu catatan paling banyak " + limit + " bita.", "A record has at most " + limit + " bytes.");
    }

    /** A character takes at least one byte, so most texts need not be encoded to know. */
    private static boolean isTooLong(String json, int limit) {
        return json.length() > limit
                || (json.length() > limit / 3 && json.getBytes(StandardCharsets.UTF_8).length > limit);
    }

    /** Its own, or that of the decision that it holds. */
    private static @Nullable String id(@Nullable Json tree) {
        if (!(tree instanceof Json.Obj object)) {
            return null;
        }
        if (object.fields().get("id") instanceof Json.Str text) {
            return text.value();
        }
        return id(object.fields().get("decision"));
    }
}
