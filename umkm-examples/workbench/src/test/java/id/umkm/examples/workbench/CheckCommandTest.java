package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.Coverage;
import id.umkm.rules.study.CoverageGap;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String OTHERS = "Jika pekerjaan: bukan(Menganggur), Maka sasaran: tidak";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_bundled_policy_has_no_errors() {
        Run run = Run.of("check", "mojokerto-iw");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("mojokerto-iw 2021.1, diperiksa per 2021-12-31\n\nPERINGATAN\n")
                .contains("mojokerto-iw 2021.1: 0 kesalahan, 3 peringatan, 1 catatan\n")
                .contains("  nasional/hibah-apbd/policy.yaml:19:16 Dasar/PMDN32-4/Keyakinan [CITATION_UNCHECKED]\n")
                .endsWith("mojokerto-iw 2022.1: 0 kesalahan, 3 peringatan, 1 catatan\n");
    }

    @Test
    void a_gap_is_told_with_a_scenario_that_shows_it() throws IOException {
        Path file =
                Policies.changed(folder, yaml -> yaml.replace(OTHERS, "Jika pekerjaan: Pelajar, Maka sasaran: tidak"));

        Run run = Run.of("check", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        String scenario = run.out()
                .lines()
                .filter(line -> line.strip().startsWith("- {No: CEK-1"))
                .findFirst()
                .orElseThrow()
                .strip();
        assertThat(run.out())
                .contains("KESALAHAN\n  " + file + ":")
                .contains(" Sasaran [TABLE_GAP]\n")
                .contains("Contoh penyangkal, siap ditempel di bagian Skenario:\n")
                .contains(": 1 kesalahan, ");
        Files.writeString(file, Files.readString(file) + "\n  " + scenario + "\n");
        assertThat(Run.of("test", file.toString(), "--verbose").out())
                .contains("lulus CEK-1 Tidak ada baris Sasaran yang cocok\n");
    }

    @Test
    void faults_of_form_and_findings_come_together() throws IOException {
        Path file = Policies.changed(
                folder,
                yaml -> yaml.replace("Mengikuti: \"BO-8, GROUP_TOO_SMALL\"}", "Mengikuti: \"BO-8, TIDAK_ADA\"}")
                        .replace(OTHERS, "Jika pekerjaan: Pelajar, Maka sasaran: tidak"));

        Run run = Run.of("check", file.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains("[FOLLOWS_UNKNOWN]\n    Read: TIDAK_ADA\n")
                .contains("[TABLE_GAP]\n    No row of table Sasaran applies to: poor no, occupation ")
                .contains("\nWARNINGS\n");
    }

    @Test
    void a_policy_that_cannot_be_typed_tells_its_faults_alone() throws IOException {
        Path file = Policies.changed(folder, yaml -> yaml.replace("Nilai: \"1,3 miliar\"", "Nilai: banyak"));

        Run run = Run.of("check", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("mojokerto-iw 2021.1, belum dapat diperiksa isinya: bentuknya masih salah\n\nKESALAHAN\n")
                .contains(" Parameter/pagu/Nilai [")
                .endsWith("mojokerto-iw 2021.1: 2 kesalahan, 0 peringatan, 0 catatan\n");
    }

    @Test
    void reviews_are_due_on_the_day_that_is_named() {
        assertThat(Run.of("check", "mojokerto-iw", "--date", "2021-12-31").out())
                .doesNotContain("REVIEW_OVERDUE");
        assertThat(Run.of("check", "mojokerto-iw", "--tanggal", "2022-01-01").out())
                .contains("Kebijakan/Tinjau sebelum [REVIEW_OVERDUE]");
    }

    @Test
    void json_has_one_line_for_each_version() throws IOException {
        List<JsonNode> bundled = Run.of("check", "mojokerto-iw", "--json").results();
        assertThat(bundled).hasSize(2);
        assertThat(bundled.get(0).get("errors").asInt()).isZero();
        assertThat(bundled.get(0).get("warnings").asInt()).isEqualTo(3);

        Path file =
                Policies.changed(folder, yaml -> yaml.replace(OTHERS, "Jika pekerjaan: Pelajar, Maka sasaran: tidak"));
        JsonNode gap = Run.of("check", file.toString(), "--json")
                .results()
                .get(0)
                .get("findings")
                .get(0);
        assertThat(gap.get("code").asText()).isEqualTo("TABLE_GAP");
        assertThat(gap.get("severity").asText()).isEqualTo("ERROR");
        JsonNode example = gap.get("counterexample");
        assertThat(example.get("kind").asText()).isEqualTo("eligibility");
        assertThat(example.get("members").get("P01").get("poor").asText()).isEqualTo("false");
        assertThat(example.get("scenario").asText()).startsWith("- {No: CEK-1");
    }

    @Test
    void of_what_no_scenario_shows_the_first_are_told_and_the_rest_is_counted() throws IOException {
        Path file = Policies.changed(folder, yaml -> yaml.substring(0, yaml.indexOf("\nSkenario:") + 1));
        Policy policy = PolicyLibrary.bundledLayers(Vocabulary.standard())
                .with(file)
                .policies()
                .get(0);
        List<String> missing = Coverage.of(policy).stream()
                .map(CoverageGap::position)
                .filter(position -> position.startsWith("Kelayakan/"))
                .toList();

        List<JsonNode> told = new ArrayList<>();
        for (JsonNode finding :
                Run.of("check", file.toString(), "--json").results().get(0).get("findings")) {
            if (finding.get("code").asText().equals("NOT_SHOWN")
                    && finding.get("position").asText().startsWith("Kelayakan")) {
                told.add(finding);
            }
        }

        assertThat(told).hasSize(21);
        assertThat(told.subList(0, 20))
                .extracting(finding -> finding.get("position").asText())
                .isEqualTo(missing.subList(0, 20));
        assertThat(told.get(20).get("position").asText()).isEqualTo("Kelayakan");
        assertThat(told.get(20).get("message").get("en").asText())
                .startsWith("On this sheet " + (missing.size() - 20) + " more rows or sides of bounds are not shown;");
    }

    @Test
    void what_is_no_policy_is_said() {
        assertThat(Run.of("check", "tidak-ada").exitCode()).isEqualTo(2);
        assertThat(Run.of("check", "tidak-ada").err()).contains("bukan kebijakan bawaan");
    }
}
