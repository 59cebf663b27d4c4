package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Who;
import id.umkm.rules.integrity.IntegrityFinding;
import id.umkm.rules.integrity.IntegrityVisitor;
import id.umkm.rules.integrity.RecordOutcome;
import id.umkm.rules.integrity.RecordRef;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what an audit finds as JSON lines: each finding, then each record that is not clean. */
final class AuditFile implements IntegrityVisitor, Closeable {
    private final JsonGenerator json;

    AuditFile(Path file) throws IOException {
        json = new JsonFactory().createGenerator(Files.newBufferedWriter(file));
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void finding(IntegrityFinding finding) {
        try {
            json.writeStartObject();
            json.writeStringField("type", "finding");
            json.writeStringField("code", finding.getCode().name());
            json.writeStringField("effect", finding.getEffect().name());
            json.writeStringField("basis", finding.getBasis().name());
            json.writeArrayFieldStart("citations");
            for (String citation : finding.getCitations()) {
                json.writeString(citation);
            }
            json.writeEndArray();
            json.writeStringField("position", finding.getPosition());
            json.writeArrayFieldStart("who");
            for (Who who : finding.getWho()) {
                json.writeStartObject();
                json.writeStringField("ref", who.ref());
                json.writeStringField("nik", who.nik());
                json.writeEndObject();
            }
            json.writeEndArray();
            records("records", finding.getRecords());
            records("related", finding.getRelated());
            text(finding.getMessage());
            evidence(finding.getEvidence());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void outcome(RecordOutcome outcome) {
        if (outcome.status() == RecordOutcome.Status.CLEAN) {
            return;
        }
        try {
            json.writeStartObject();
            json.writeStringField("type", "record");
            record(outcome.record());
            json.writeStringField("status", outcome.status().name());
            json.writeArrayFieldStart("codes");
            for (Object code : outcome.codes()) {
                json.writeString(code.toString());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("missing");
            for (RecordOutcome.Missing missing : outcome.missing()) {
                json.writeStartObject();
                json.writeStringField("code", missing.code().name());
                json.writeStringField("source", missing.source().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void records(String name, List<RecordRef> records) throws IOException {
        json.writeArrayFieldStart(name);
        for (RecordRef record : records) {
            json.writeStartObject();
            record(record);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void record(RecordRef record) throws IOException {
        json.writeStringField("programme", record.programme());
        json.writeNumberField("year", record.year());
        json.writeStringField("id", record.id());
    }

    private void text(Text text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("id", text.id());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private void evidence(List<Evidence> all) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : all) {
            json.writeStartObject();
            json.writeStringField("attribute", evidence.attribute());
            json.writeStringField("who", evidence.who());
            json.writeFieldName("actual");
            Object actual = evidence.actual();
            if (actual instanceof Long number) {
                json.writeNumber(number);
            } else if (actual instanceof Boolean yes) {
                json.writeBoolean(yes);
            } else {
                json.writeString(actual == null ? null : actual.toString());
            }
            json.writeStringField("required", evidence.required());
            json.writeStringField("parameter", evidence.parameter());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
