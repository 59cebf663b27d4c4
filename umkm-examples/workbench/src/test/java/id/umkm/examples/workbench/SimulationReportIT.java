package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a browser, as the packaged program writes it. */
class SimulationReportIT {
    private static final String BATIK = "{No: PLF-03, Jika jenis_usaha: Batik, Maka plafon: \"12,5 juta\", ";
    private static final String HOSTILE =
            "</script><script>window.broken = 1</script><img src=x onerror='window.broken=1'>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void charts_are_drawn_from_the_numbers_of_the_json_and_nothing_is_fetched() throws Exception {
        JsonNode json = simulate(batikRaised(""), Policies.resource("/demo/applications.jsonl"));

        try (Chromium chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")))) {
            chromium.open(folder.resolve("report.html"));

            assertThat(chromium.errors()).isEmpty();
            assertThat(chromium.requests())
                    .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"))
                    .filteredOn(url -> url.startsWith("file:"))
                    .containsExactly(folder.resolve("report.html").toUri().toString());
            assertThat(chromium.evaluate(COLOURS_OF_CHARTS))
                    .hasSize(5)
                    .allSatisfy(colours -> assertThat(colours.asInt()).isGreaterThan(4));
            assertThat(withoutLists(chromium.evaluate("JSON.parse(document.getElementById('data').textContent)")))
                    .isEqualTo(withoutRecords(json));
            assertThat(texts(chromium.evaluate(TEXTS_OF_TILES)))
                    .containsExactly(
                            json.at("/effects/WINS").asText(),
                            json.at("/effects/LOSES").asText(),
                            "Rp2,018 miliar",
                            json.at("/allocation/after/funded").asInt()
                                    + json.at("/allocation/after/partlyFunded").asInt()
                                    + " kelompok");
            assertThat(json.at("/totals/amountAfter").asLong()).isBetween(2_017_500_000L, 2_018_499_999L);
            assertThat(texts(chromium.evaluate(BARS_OF_TRADES)))
                    .containsExactlyInAnyOrderElementsOf(amounts(json.get("trades")));
            assertThat(texts(chromium.evaluate(IDS_OF_WINNERS)))
                    .containsExactlyInAnyOrderElementsOf(ids(json, "WINS"))
                    .hasSize(json.at("/effects/WINS").asInt());
            assertThat(chromium.evaluate("document.body.innerText").asText())
                    .contains(rupiah(json.at("/allocation/before/paid")), rupiah(json.at("/allocation/after/paid")))
                    .contains(
                            json.at("/before/sha256").asText(),
                            json.at("/after/sha256").asText())
                    .contains("dibaca 263 = diputuskan 230 + ditolak 33");
        }
    }

    @Test
    void texts_of_policies_and_applications_stay_texts() throws Exception {
        ObjectNode application = Applications.of(HOSTILE, 5);
        Applications.group(application).put("trade", "BATIK");
        String title = "x " + HOSTILE.replace("'", "");
        simulate(batikRaised(title), application + "\n");

        try (Chromium chromium = Chromium.start(Files.createDirectory(folder.resolve("profile")))) {
            chromium.open(folder.resolve("report.html"));

            assertThat(chromium.errors()).isEmpty();
            assertThat(chromium.evaluate("typeof window.broken").asText()).isEqualTo("undefined");
            assertThat(chromium.evaluate("document.querySelector('h1').textContent")
                            .asText())
                    .isEqualTo(title);
            assertThat(texts(chromium.evaluate(IDS_OF_WINNERS)))
                    .singleElement()
                    .satisfies(id -> assertThat(id).startsWith("</script><script>window.broken"));
            assertThat(chromium.evaluate("document.querySelectorAll('img, script[src], link[href^=http]').length")
                            .asInt())
                    .isZero();
        }
    }

    private static final String COLOURS_OF_CHARTS = """
            [...document.querySelectorAll('canvas')].map(canvas => {
              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              const colours = new Set();
              for (let i = 0; i < pixels.length; i += 4) {
                colours.add(pixels[i] + ',' + pixels[i + 1] + ',' + pixels[i + 2] + ',' + pixels[i + 3]);
              }
              return colours.size;
            })""";
    private static final String TEXTS_OF_TILES =
            "[...document.querySelectorAll('.tile .value')].map(node => node.textContent)";
    private static final String BARS_OF_TRADES = """
            Chart.getChart(document.querySelectorAll('canvas')[2]).data.datasets
              .flatMap(set => set.data.map((value, at) => set.label + ' ' + value))""";
    private static final String IDS_OF_WINNERS = """
            [...[...document.querySelectorAll('h2')].find(node => node.textContent.startsWith('Yang diuntungkan'))
              .nextElementSibling.nextElementSibling.querySelectorAll('td.id')].map(node => node.textContent)""";

    private Path batikRaised(String title) throws Exception {
        return Policies.changed(
                folder,
                yaml -> (title.isEmpty()
                                ? yaml
                                : yaml.replaceFirst("Judul, Isi: \"[^\"]*\"", "Judul, Isi: '" + title + "'"))
                        .replace(
                                BATIK,
                                BATIK + "Sampai: 30/06/2021, Dasar: asumsi, Kutipan: A-PLAFON}\n"
                                        + "      - {No: PLF-11, Jika jenis_usaha: Batik, Maka plafon: 15 juta, Sejak: 01/07/2021, ")
                        .replaceFirst("Isi: \"2021.1\"", "Isi: \"2021.2\""));
    }

    private JsonNode simulate(Path policy, String applications) throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-jar",
                        System.getProperty("umkm.jar", ""),
                        "simulate",
                        "mojokerto-iw@2021.1",
                        policy.toString(),
                        Files.writeString(folder.resolve("in.jsonl"), applications)
                                .toString(),
                        "--date",
                        "2021-07-01",
                        "--json",
                        folder.resolve("result.json").toString(),
                        "--html",
                        folder.resolve("report.html").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int exitCode = process.waitFor();
        // Of the demo some records are rejected.
        assertThat(Files.readString(out, UTF_8)).contains("SIMULASI ");
        assertThat(exitCode).isLessThan(2);
        return Run.json(Files.readString(folder.resolve("result.json")));
    }

    private static JsonNode withoutRecords(JsonNode json) {
        return ((ObjectNode) json).deepCopy().without("records");
    }

    private static JsonNode withoutLists(JsonNode json) {
        return ((ObjectNode) json)
                .without(List.of("engine", "charts", "shown", "listWINS", "listLOSES", "listOTHER", "listREJECTED"));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static List<String> ids(JsonNode json, String effect) {
        return StreamSupport.stream(json.get("records").spliterator(), false)
                .filter(application -> application.get("effect").asText().equals(effect))
                .map(application -> application.get("id").asText())
                .toList();
    }

    /** Trades of which both amounts are zero are not drawn. */
    private static List<String> amounts(JsonNode trades) {
        List<String> bars = new ArrayList<>();
        for (JsonNode trade : trades) {
            if (trade.get("amountBefore").asLong() + trade.get("amountAfter").asLong() > 0) {
                bars.add("lama " + trade.get("amountBefore").asLong());
                bars.add("baru " + trade.get("amountAfter").asLong());
            }
        }
        return bars;
    }

    private static String rupiah(JsonNode amount) {
        return "Rp" + String.format(Locale.ROOT, "%,d", amount.asLong()).replace(',', '.');
    }
}
