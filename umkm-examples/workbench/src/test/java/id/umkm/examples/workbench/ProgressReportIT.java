package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The progress report of a whole programme in a browser. */
class ProgressReportIT {
    private static final String TEXTS_OF_TILES =
            "[...document.querySelectorAll('.tile .value')].map(node => node.textContent)";
    private static final String BARS_OF_STAGES =
            "Chart.getChart(document.querySelectorAll('canvas')[0]).data.datasets[0].data";
    private static final String ROWS_OF_VILLAGES =
            "document.querySelectorAll('table[aria-label=Kelurahan] tbody tr').length";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void charts_and_tables_show_the_numbers_of_the_json_and_nothing_is_fetched() throws Exception {
        Run run = Run.of("demo", "magelang-keren", "--out", folder.toString());
        JsonNode json = Run.json(Files.readString(folder.resolve("report.json")));

        assertThat(run.exitCode()).isZero();
        try (Chromium chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")))) {
            chromium.open(folder.resolve("report.html"));

            assertThat(chromium.errors()).isEmpty();
            assertThat(chromium.requests())
                    .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"))
                    .filteredOn(url -> url.startsWith("file:"))
                    .containsExactly(folder.resolve("report.html").toUri().toString());
            ObjectNode shown =
                    (ObjectNode) chromium.evaluate("JSON.parse(document.getElementById('data').textContent)");
            shown.remove("charts");
            assertThat(shown).isEqualTo(json);
            assertThat(texts(chromium.evaluate(TEXTS_OF_TILES)))
                    .startsWith(count(json.at("/totals/counted").asLong()))
                    .contains(count(json.at("/totals/served").asLong()))
                    .contains(met(json.get("neighbourhoods"), "attainment") + " / 1.034")
                    .contains(met(json.get("villages"), "clinics") + " / 17");
            assertThat(texts(chromium.evaluate(BARS_OF_STAGES)))
                    .containsExactlyElementsOf(texts(json.findParents("nameEn").stream()
                            .map(stage -> stage.get("count"))
                            .toList()));
            assertThat(chromium.evaluate(ROWS_OF_VILLAGES).asInt()).isEqualTo(17);
            assertThat(chromium.evaluate("document.body.innerText").asText())
                    .contains("Sasaran bukan batas", json.at("/policy/sha256").asText());
        }
    }

    private static long met(JsonNode areas, String held) {
        long met = 0;
        for (JsonNode area : areas) {
            met += area.get(held).get("shortfall").asLong() == 0 ? 1 : 0;
        }
        return met;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    private static List<String> texts(Iterable<JsonNode> list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
