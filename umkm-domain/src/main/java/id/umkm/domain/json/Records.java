package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads one record of any shape. */
final class Records {
    private Records() {}

    static <T> Parsed<T> parse(String json, Codec<T> shape) {
        Problems problems = new Problems();
        if (isTooLong(json)) {
            problems.add(Problem.LINE_TOO_LONG, Pointer.ROOT, null, tooLong());
            return Parsed.rejected(problems.list(), null);
        }
        Json tree = JsonReader.read(json, problems);
        T value = tree == null ? null : shape.read(tree, Pointer.ROOT, problems);
        String id = id(tree);
        return value != null && problems.isEmpty() ? Parsed.of(value, id) : Parsed.rejected(problems.list(), id);
    }

    static Text tooLong() {
        return Text.of(
                "Satu catatan paling banyak " + ApplicationJson.MAX_BYTES + " bita.",
                "A record has at most " + ApplicationJson.MAX_BYTES + " bytes.");
    }

    /** A character takes at least one byte, so most texts need not be encoded to know. */
    private static boolean isTooLong(String json) {
        return json.length() > ApplicationJson.MAX_BYTES
                || (json.length() > ApplicationJson.MAX_BYTES / 3
                        && json.getBytes(StandardCharsets.UTF_8).length > ApplicationJson.MAX_BYTES);
    }

    private static @Nullable String id(@Nullable Json tree) {
        return tree instanceof Json.Obj object && object.fields().get("id") instanceof Json.Str text
                ? text.value()
                : null;
    }
}
