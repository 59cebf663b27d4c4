package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_bundled_policy_passes_all_its_scenarios() {
        Run run = Run.of("test", "mojokerto-iw");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("""
                        mojokerto-iw 2021\\.1: (\\d+) skenario, \\1 lulus, 0 gagal
                        mojokerto-iw 2022\\.1: (\\d+) skenario, \\2 lulus, 0 gagal
                        """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void verbose_lists_every_scenario() {
        Run run = Run.of("test", "mojokerto-iw", "--verbose", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("passed S")))
                .hasSizeGreaterThan(50);
    }

    @Test
    void a_changed_number_fails_the_scenarios_at_its_bound_one_a_line() throws IOException {
        Path file = changed(
                "Nama: anggota_minimal, Satuan: orang, Nilai: 5", "Nama: anggota_minimal, Satuan: orang, Nilai: 4");

        Run run = Run.of("test", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        long failed =
                run.out().lines().filter(line -> line.startsWith("GAGAL S")).count();
        assertThat(failed).isPositive();
        assertThat(run.out().lines()).hasSize(Math.toIntExact(failed) + 1);
        assertThat(run.out())
                .containsPattern("GAGAL S\\d+ .+: hasil: seharusnya ")
                .endsWith(" lulus, " + failed + " gagal\n");
    }

    @Test
    void a_policy_without_scenarios_does_not_pass() throws IOException {
        Path file = write(Pattern.compile("\nSkenario:.*", Pattern.DOTALL)
                .matcher(Policies.text())
                .replaceFirst("\n"));

        Run run = Run.of("test", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Kebijakan ini belum mempunyai skenario.\n");
    }

    @Test
    void faults_are_listed_all_at_once() throws IOException {
        Path file = changed("Syarat: minimal anggota_minimal", "Syarat: minimal anggota_minima");

        Run run = Run.of("test", "--lang=en", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("policy.yaml:", "GROUP_TOO_SMALL/Syarat", "anggota_minima)");
    }

    @Test
    void a_layer_is_no_policy_of_a_programme() throws IOException {
        Path file = write(Policies.resource("/policies/nasional/usaha-mikro/policy.yaml")
                .replace("nasional/usaha-mikro", "nasional/usaha-lain"));

        Run run = Run.of("test", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("memuat sebuah lapis");
    }

    @Test
    void a_file_that_is_no_text_is_told() throws IOException {
        Path file = Files.write(folder.resolve("policy.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE});

        Run run = Run.of("test", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("[TEXT_NOT_UTF8]").contains("teks YAML dalam UTF-8, atau buku kerja .xlsx");
    }

    @Test
    void every_change_of_a_cell_is_noticed_where_both_sides_of_the_bound_are_shown() throws IOException {
        Path file = write(SmallPolicy.with(SmallPolicy.FIVE, SmallPolicy.FOUR));

        Run run = Run.of("test", "--mutants", "--coverage", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("""
                        contoh-kecil 1: 2 skenario, 2 lulus, 0 gagal
                        contoh-kecil 1: 0 hal tidak dicapai skenario mana pun
                        contoh-kecil 1: (\\d+) perubahan dicoba, \\1 diketahui skenario, 0 lolos
                        """);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void changes_that_no_scenario_notices_are_listed_with_place_and_both_cells() throws IOException {
        Path file = write(SmallPolicy.with(SmallPolicy.FIVE));

        Run run = Run.of("test", "--mutants", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains(
                        "LOLOS Kelayakan/GROUP_TOO_SMALL Syarat: >= 5 menjadi >= 4",
                        "LOLOS Kelayakan/GROUP_TOO_SMALL Efek: tolak menjadi tinjau")
                .doesNotContain("LOLOS Kelayakan/GROUP_TOO_SMALL Syarat: >= 5 menjadi >= 6");
        long survivors =
                run.out().lines().filter(line -> line.startsWith("LOLOS ")).count();
        assertThat(run.out()).endsWith(", " + survivors + " lolos\n");
    }

    @Test
    void what_no_scenario_reaches_is_listed_and_changes_no_exit_code() throws IOException {
        Path file = write(SmallPolicy.with(SmallPolicy.FIVE));

        Run run = Run.of("test", "--coverage", "--lang", "en", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("NOT REACHED Kelayakan/GROUP_TOO_SMALL: No scenario finds this row.\n")
                .endsWith("contoh-kecil 1: not reached by any scenario: 2\n");
    }

    @Test
    void changes_are_not_tried_where_a_scenario_fails_already() throws IOException {
        Path file = write(SmallPolicy.with(
                SmallPolicy.FIVE, new SmallPolicy.Case("empat anggota", "P05: hapus", "layak", "tidak ada", "")));

        Run run = Run.of("test", "--mutants", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("GAGAL S2 ").doesNotContain("perubahan");
        assertThat(run.err()).isEqualTo("Perubahan baru dapat dicoba bila semua skenario lulus.\n");
    }

    private Path changed(String from, String to) throws IOException {
        return Policies.changed(folder, yaml -> yaml.replace(from, to));
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("policy.yaml"), yaml);
    }
}
