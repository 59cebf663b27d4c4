package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.umkm.domain.basics.Language;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.PolicyChange;
import id.umkm.rules.study.SimulatedApplication;
import id.umkm.rules.study.SimulatedApplication.Effect;
import id.umkm.rules.study.SimulationResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The page that shows a mayor what a change of policy does, with its numbers and its charts. */
final class SimulationReport {
    private SimulationReport() {}

    static String page(
            Policy before,
            Policy after,
            SimulationResult result,
            Batch.Counts counts,
            List<PolicyChange> changes,
            Highlights highlights) {
        return ReportPage.of(
                "Simulasi kebijakan: " + after.getProgramme().getTitle().id(),
                "report.js",
                data(before, after, result, counts, changes, highlights));
    }

    private static String data(
            Policy before,
            Policy after,
            SimulationResult result,
            Batch.Counts counts,
            List<PolicyChange> changes,
            Highlights highlights) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            SimulationJson writer = new SimulationJson(json, before, after, Texts.in(Language.INDONESIAN));
            json.writeStartObject();
            writer.summary(result, counts, changes);
            json.writeStringField("engine", CompiledPolicy.engine());
            json.writeStringField("charts", ReportPage.CHARTS);
            json.writeNumberField("shown", Highlights.SHOWN);
            for (Effect effect : List.of(Effect.WINS, Effect.LOSES, Effect.OTHER)) {
                json.writeArrayFieldStart("list" + effect);
                for (SimulatedApplication application : highlights.of(effect)) {
                    writer.application(application);
                }
                json.writeEndArray();
            }
            json.writeArrayFieldStart("listREJECTED");
            for (Result.Rejected<?> rejected : highlights.rejected()) {
                writer.rejected(rejected);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
