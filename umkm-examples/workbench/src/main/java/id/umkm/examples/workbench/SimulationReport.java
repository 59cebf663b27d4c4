package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The page that shows a mayor what a change of policy does: one file with its numbers, its charts and the library that draws
 * them, which asks for nothing from a network.
 *
 * <p>All numbers and texts stand in it once, as JSON that cannot end the element it stands in, and its script puts them into the
 * page as text, never as markup.
 */
final class SimulationReport {
    private static final String CHARTS_VERSION = "4.5.1";
    private static final String CHARTS =
            "/META-INF/resources/webjars/chart.js/" + CHARTS_VERSION + "/dist/chart.umd.min.js";
    private static final String SOURCE_MAP = "//# sourceMappingURL=";

    private SimulationReport() {}

    static String page(
            Policy before,
            Policy after,
            SimulationResult result,
            Batch.Counts counts,
            List<PolicyChange> changes,
            Highlights highlights) {
        return resource("report.html")
                .replace("%TITLE%", escaped(after.getProgramme().getTitle().id()))
                .replace("%STYLE%", resource("report.css"))
                .replace("%CHARTS%", charts())
                .replace("%SCRIPT%", resource("report.js"))
                .replace("%DATA%", inScript(data(before, after, result, counts, changes, highlights)));
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
            json.writeStringField("charts", "Chart.js " + CHARTS_VERSION);
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

    /** JSON in which nothing can be taken for the end of the element, a comment or a line of script. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("%", "&#37;");
    }

    /** Without the name of its source map, which a browser might ask for. */
    private static String charts() {
        String script = resource(CHARTS);
        int map = script.lastIndexOf(SOURCE_MAP);
        return map < 0 ? script : script.substring(0, map);
    }

    private static String resource(String name) {
        try (InputStream in = SimulationReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name + ".");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
