package id.umkm.domain.json;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of one type. One that nothing is wrong with is taken straight from its bytes; where anything is unusual, the
 * record is read again as a tree, which alone tells problems.
 *
 * @param idOf the id of a record, as {@link Parsed#getId} gives it
 * @param limit the most bytes of a record in UTF-8
 * @param <T> the type of the records
 */
record Records<T>(Codec<T> shape, Function<T, String> idOf, int limit) {
    static final Records<Decision> DECISIONS =
            new Records<>(Later.of(() -> DecisionOfKind.ANY), Decision::getId, DecisionRecord.MAX_BYTES);

    static final Records<DecisionRecord> DECISION_RECORDS = new Records<>(
            Later.of(() -> RecordForm.CODEC), record -> record.getDecision().getId(), DecisionRecord.MAX_BYTES);

    /** Reads one record. */
    Parsed<T> parse(String json) {
        // Half of a pair has no bytes in UTF-8.
        if (json.length() > limit || JsonReader.hasHalfOfAPair(json)) {
            return read(json);
        }
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        Parsed<T> sound = utf8.length > limit ? null : take(utf8);
        return sound == null ? read(json) : sound;
    }

    /** Reads one record in UTF-8. */
    Parsed<T> parse(byte[] utf8) {
        if (utf8.length > limit) {
            return tooLong();
        }
        Parsed<T> sound = take(utf8);
        if (sound != null) {
            return sound;
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            return rejected(
                    Problem.UTF8_MALFORMED,
                    Text.of(
                            "Baris ini bukan UTF-8 yang sah. Mungkin berkas disimpan dengan pengodean lain.",
                            "The line is not valid UTF-8. Maybe the file was saved in another encoding."));
        }
    }

    /** The record, or null where it must be read as a tree. */
    @Nullable
    Parsed<T> take(byte[] utf8) {
        JsonBytes in = new JsonBytes(utf8);
        T value = shape.take(in);
        return value == null || !in.isAtEnd() ? null : Parsed.of(value, idOf.apply(value));
    }

    /** Reads one record as a tree, with all its problems. */
    Parsed<T> read(String json) {
        if (isTooLong(json)) {
            return tooLong();
        }
        Problems problems = new Problems();
        Json tree = JsonReader.read(json, problems);
        T value = tree == null ? null : shape.read(tree, Pointer.ROOT, problems);
        String id = id(tree);
        return value != null && problems.isEmpty() ? Parsed.of(value, id) : Parsed.rejected(problems.list(), id);
    }

    Parsed<T> tooLong() {
        return rejected(
                Problem.LINE_TOO_LONG,
                Text.of("Satu catatan paling banyak " + limit + " bita.", "A record has at most " + limit + " bytes."));
    }

    private static <T> Parsed<T> rejected(Problem problem, Text rule) {
        Problems problems = new Problems();
        problems.add(problem, Pointer.ROOT, null, rule);
        return Parsed.rejected(problems.list(), null);
    }

    /** A character takes at least one byte, so most texts need not be encoded to know. */
    private boolean isTooLong(String json) {
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
