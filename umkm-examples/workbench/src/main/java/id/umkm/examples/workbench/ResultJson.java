package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.validation.Violation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A result as one line of JSON: what was decided, or {@code REJECTED} with the problems. */
final class ResultJson {
    private static final int SCHEMA = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    private ResultJson() {}

    /** A decision in its own form. */
    static <T> String write(Result<Decided<T>> result) {
        if (result instanceof Result.Done<Decided<T>> done) {
            return DecisionJson.write(done.value().decision());
        }
        return rejected((Result.Rejected<?>) result);
    }

    /** A decision in its own form, in UTF-8. */
    static <T> byte[] utf8(Result<Decided<T>> result) {
        if (result instanceof Result.Done<Decided<T>> done) {
            return DecisionJson.utf8(done.value().decision());
        }
        return rejected((Result.Rejected<?>) result).getBytes(StandardCharsets.UTF_8);
    }

    /** A decision together with its input, in UTF-8. */
    static <T> byte[] record(Inquiry<T> inquiry, Result<Decided<T>> result) {
        String record = result instanceof Result.Done<Decided<T>> done
                ? inquiry.record(done.value().subject(), done.value().decision())
                        .toJson()
                : rejected((Result.Rejected<?>) result);
        return record.getBytes(StandardCharsets.UTF_8);
    }

    static String rejected(Result.Rejected<?> rejected) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeNumberField("line", rejected.line());
            text(json, "id", masked(rejected.id()));
            json.writeStringField("outcome", "REJECTED");
            json.writeArrayFieldStart("problems");
            for (Violation problem : rejected.problems()) {
                problem(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void problem(JsonGenerator json, Violation problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        json.writeStringField("pointer", problem.pointer());
        text(json, "value", masked(problem.value()));
        json.writeObjectFieldStart("message");
        json.writeStringField("id", problem.message().id());
        text(json, "en", problem.message().en());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : Masking.text(text);
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
