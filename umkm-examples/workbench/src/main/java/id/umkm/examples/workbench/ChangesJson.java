package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonGenerator;
import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.rules.study.ChangedDecision;
import id.umkm.rules.study.PolicyChange;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.PlainValue;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Changes of a policy as JSON, each with facts that show it. */
final class ChangesJson {
    private final JsonGenerator json;

    ChangesJson(JsonGenerator json) {
        this.json = json;
    }

    void write(List<PolicyChange> changes) throws IOException {
        json.writeStartArray();
        for (PolicyChange change : changes) {
            change(change);
        }
        json.writeEndArray();
    }

    private void change(PolicyChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("position", change.position());
        json.writeStringField("heading", change.heading());
        json.writeStringField("kind", change.kind().name());
        json.writeBooleanField("deciding", change.deciding());
        json.writeStringField("from", change.from());
        json.writeStringField("to", change.to());
        DateRange days = change.days();
        text("since", days.from());
        text("until", days.until());
        ChangedDecision example = change.example();
        if (example == null) {
            json.writeNullField("example");
        } else {
            json.writeFieldName("example");
            example(example);
        }
        json.writeEndObject();
    }

    private void example(ChangedDecision example) throws IOException {
        int first = example.first();
        json.writeStartObject();
        json.writeStringField("kind", example.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("scenario", example.scenario());
        json.writeArrayFieldStart("changes");
        for (String change : example.changes()) {
            json.writeString(change);
        }
        json.writeEndArray();
        decision("before", example.before().get(first));
        decision("after", example.after().get(first));
        json.writeFieldName("facts");
        facts(example.facts().get(Math.min(first, example.facts().size() - 1)));
        json.writeEndObject();
    }

    private void decision(String name, Decision decision) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("outcome", decision.getOutcome().name());
        if (decision.getAmount() == null) {
            json.writeNullField("amount");
        } else {
            json.writeNumberField("amount", decision.getAmount().amount());
        }
        json.writeArrayFieldStart("codes");
        TreeSet<String> codes = new TreeSet<>();
        decision.getFindings().stream().map(Finding::getCode).forEach(codes::add);
        for (String code : codes) {
            json.writeString(code);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What is known of a subject and its members, by English names. */
    private void facts(Facts facts) throws IOException {
        json.writeStartObject();
        json.writeStringField("asOf", facts.getAsOf().toString());
        values(facts.getVocabulary().attributes(Level.SUBJECT), facts::get);
        json.writeArrayFieldStart("members");
        for (Facts.Person person : facts.getMembers()) {
            json.writeStartObject();
            json.writeStringField("ref", person.getRef());
            values(facts.getVocabulary().attributes(Level.MEMBER), person::get);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void values(List<Attribute> attributes, IntFunction<@Nullable Object> reader) throws IOException {
        for (int i = 0; i < attributes.size(); i++) {
            Object value = PlainValue.of(reader.apply(i));
            if (value instanceof Long number) {
                json.writeNumberField(attributes.get(i).getName(), number);
            } else if (value instanceof Boolean yes) {
                json.writeBooleanField(attributes.get(i).getName(), yes);
            } else if (value != null) {
                json.writeStringField(attributes.get(i).getName(), value.toString());
            }
        }
    }

    private void text(String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, Objects.toString(value));
        }
    }
}
