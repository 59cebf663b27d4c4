package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.rules.check.CheckFinding;
import id.umkm.rules.check.CheckNotes;
import id.umkm.rules.check.Counterexample;
import id.umkm.rules.check.Severity;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.PolicyFault;
import id.umkm.rules.vocabulary.PlainValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the check of a policy found as one line of JSON, {@code "schema":1}; faults of form come first. */
final class CheckJson {
    private static final int SCHEMA = 1;
    private static final JsonFactory FACTORY = new JsonFactory();

    private CheckJson() {}

    static String write(PolicyVerdict verdict) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("policy", verdict.name());
            Policy policy = verdict.policy();
            text(json, "sha256", policy == null ? null : policy.getSha256());
            for (Severity severity : Severity.values()) {
                json.writeNumberField(severity.name().toLowerCase(Locale.ROOT) + "s", verdict.count(severity));
            }
            json.writeArrayFieldStart("findings");
            for (PolicyFault fault : verdict.faults()) {
                fault(json, fault);
            }
            for (CheckFinding finding : verdict.all()) {
                finding(json, finding, verdict);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void fault(JsonGenerator json, PolicyFault fault) throws IOException {
        json.writeStartObject();
        head(json, fault.code(), Severity.ERROR, fault.position(), fault.place().toString());
        text(json, "read", Masking.text(fault.read()));
        text(json, "message", fault.rule());
        json.writeNullField("allowed");
        json.writeNullField("counterexample");
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, CheckFinding finding, PolicyVerdict verdict) throws IOException {
        json.writeStartObject();
        String place = CheckNotes.placeOf(finding.position(), verdict.documents())
                .map(Object::toString)
                .orElse("");
        head(json, finding.code(), finding.severity(), finding.position(), place);
        json.writeNullField("read");
        text(json, "message", finding.message());
        text(json, "allowed", finding.allowed());
        counterexample(json, finding.counterexample());
        json.writeEndObject();
    }

    private static void head(JsonGenerator json, String code, Severity severity, String position, String place)
            throws IOException {
        json.writeStringField("code", code);
        json.writeStringField("severity", severity.name());
        json.writeStringField("position", position);
        json.writeStringField("place", place);
    }

    private static void counterexample(JsonGenerator json, @Nullable Counterexample example) throws IOException {
        if (example == null) {
            json.writeNullField("counterexample");
            return;
        }
        json.writeObjectFieldStart("counterexample");
        json.writeStringField("kind", example.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("asOf", example.asOf().toString());
        json.writeObjectFieldStart("subject");
        facts(json, example.subject());
        json.writeEndObject();
        json.writeObjectFieldStart("members");
        for (Map.Entry<String, Map<String, Object>> member : example.members().entrySet()) {
            json.writeObjectFieldStart(member.getKey());
            facts(json, member.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        text(json, "scenario", example.scenario());
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, Map<String, Object> facts) throws IOException {
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            json.writeStringField(fact.getKey(), String.valueOf(PlainValue.of(fact.getValue())));
        }
    }

    private static void text(JsonGenerator json, String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", text.id());
        text(json, "en", text.en());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
