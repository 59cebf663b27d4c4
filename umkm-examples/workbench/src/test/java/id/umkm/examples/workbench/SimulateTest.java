package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code umkm simulate}. */
class SimulateTest {
    @TempDir
    private Path folder = Path.of("");

    /** Asks a member more than the bundled policy does. */
    private Path stricter() throws Exception {
        return Policies.changed(
                folder,
                yaml -> yaml.replace(
                                "Nama: anggota_minimal, Satuan: orang, Nilai: 5",
                                "Nama: anggota_minimal, Satuan: orang, Nilai: 6")
                        .replaceFirst("Isi: \"2021.1\"", "Isi: \"2021.2\""));
    }

    private Run simulate(String input, String... more) throws Exception {
        return Run.with(
                input.getBytes(UTF_8),
                Stream.concat(
                                List.of(
                                        "simulate",
                                        "mojokerto-iw@2021.1",
                                        stricter().toString(),
                                        "-")
                                        .stream(),
                                List.of(more).stream())
                        .toArray(String[]::new));
    }

    private static String lines(ObjectNode... applications) {
        return String.join(
                        "\n",
                        List.of(applications).stream().map(ObjectNode::toString).toList()) + "\n";
    }

    @Test
    void it_tells_who_loses_and_how_many_rupiah() throws Exception {
        Path json = folder.resolve("hasil.json");
        Run run = simulate(
                lines(Applications.of("A-5", 5), Applications.of("A-6", 6)),
                "--date",
                "2021-06-01",
                "--json",
                json.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                SIMULASI mojokerto-iw 2021.1 -> mojokerto-iw 2021.2 per 2021-06-01
                perubahan yang dapat mengubah keputusan: 1
                2 usulan diputuskan: 0 diuntungkan, 1 dirugikan
                berubah tanpa untung atau rugi 0, tidak berubah 1
                layak: dahulu 2, menjadi 1
                nilai bantuan yang dapat disetujui: dahulu Rp40.000.000, menjadi Rp20.000.000
                yang bertambah Rp0, yang berkurang Rp20.000.000
                pembagian pagu: dahulu Rp1.300.000.000 untuk 2 kelompok, menjadi Rp1.300.000.000 untuk 1 kelompok
                """);
        assertThat(run.err()).isEqualTo("dibaca 2 = diputuskan 2 + ditolak 0\n");
        JsonNode result = Run.json(Files.readString(json));
        assertThat(result.get("records")).singleElement().satisfies(record -> {
            assertThat(record.get("id").asText()).isEqualTo("A-5");
            assertThat(record.get("effect").asText()).isEqualTo("LOSES");
            assertThat(record.at("/before/outcome").asText()).isEqualTo("ELIGIBLE");
            assertThat(record.at("/after/outcome").asText()).isEqualTo("NOT_ELIGIBLE");
            assertThat(record.at("/after/codes/0").asText()).isEqualTo("GROUP_TOO_SMALL");
        });
        assertThat(result.at("/totals/less").asLong()).isEqualTo(20_000_000);
        assertThat(result.at("/trades/0/name").asText()).isEqualTo("Frozen Food");
        assertThat(result.at("/changes/0/position").asText()).isEqualTo("Parameter/anggota_minimal");
    }

    @Test
    void what_cannot_be_read_is_counted_and_named() throws Exception {
        Path json = folder.resolve("hasil.json");
        ObjectNode other = Applications.of("A-7", 5).put("programme", "program-lain");
        Run run = simulate(
                "{\n" + lines(Applications.of("A-5", 5), other, Applications.of("A-5", 6)),
                "--date",
                "2021-06-01",
                "--json",
                json.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("baris 1 (tanpa id) ditolak", "baris 3 (A-7) ditolak", "PROGRAMME_DIFFERS")
                .contains("baris 4 (A-5) ditolak", "DUPLICATE_ID")
                .endsWith("dibaca 4 = diputuskan 1 + ditolak 3\n");
        JsonNode result = Run.json(Files.readString(json));
        assertThat(Applications.texts(result.get("records"), "effect"))
                .containsExactly("REJECTED", "LOSES", "REJECTED", "REJECTED");
        assertThat(result.at("/population/rejected").asInt()).isEqualTo(3);
    }

    @Test
    void results_are_the_same_for_any_number_of_threads() throws Exception {
        String demo = Policies.resource("/demo/applications.jsonl");
        Path one = folder.resolve("satu.json");
        Path three = folder.resolve("tiga.json");
        Run alone = simulate(demo, "--date", "2021-06-01", "--threads", "1", "--json", one.toString());
        Run together = simulate(demo, "--date", "2021-06-01", "--threads", "3", "--json", three.toString());

        assertThat(together.out()).isEqualTo(alone.out());
        assertThat(Files.readString(three)).isEqualTo(Files.readString(one));
    }

    @Test
    void the_page_holds_all_it_needs_and_no_number_of_a_person() throws Exception {
        Path html = folder.resolve("laporan.html");
        Run run = simulate(
                lines(Applications.of("</script><b>", 5), Applications.of(Applications.nik(7), 5)),
                "--date",
                "2021-06-01",
                "--html",
                html.toString());

        String page = Files.readString(html);
        assertThat(run.exitCode()).isZero();
        assertThat(page)
                .contains("Content-Security-Policy", "Chart.js v4")
                .doesNotContain("%DATA%", "%CHARTS%", "%SCRIPT%", "%STYLE%", "%TITLE%", "sourceMappingURL")
                .doesNotContain("</script><b>", Applications.nik(7), Applications.nik(1), "Contoh Mina Segar")
                .contains("\\u003c/script\\u003e\\u003cb\\u003e", "************9007");
        assertThat(page.split("<script", -1)).hasSize(4);
    }

    @Test
    void the_day_must_be_one_on_which_both_policies_decide() throws Exception {
        Run run = simulate("", "--date", "2020-06-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Tanggal 2020-06-01 tidak dapat dipakai")
                .contains("2021-01-01..2022-12-31");
        assertThat(simulate(lines(Applications.of("A-5", 5))).out()).contains(" per 2021-12-31\n");
    }
}
