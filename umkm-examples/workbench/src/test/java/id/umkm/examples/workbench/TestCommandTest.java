package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
        assertThat(run.out()).matches("mojokerto-iw 2021\\.1: (\\d+) skenario, \\1 lulus, 0 gagal\n");
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
                .matcher(policy())
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
        Path file = write(layer().replace("nasional/usaha-mikro", "nasional/usaha-lain"));

        Run run = Run.of("test", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("memuat sebuah lapis");
    }

    @Test
    void a_file_that_is_no_text_is_told() throws IOException {
        Path file = Files.write(folder.resolve("policy.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE});

        Run run = Run.of("test", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Berkas tidak dapat dibaca");
    }

    private Path changed(String from, String to) throws IOException {
        assertThat(policy()).contains(from);
        return write(policy().replace(from, to));
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("policy.yaml"), yaml);
    }

    private static String policy() throws IOException {
        return resource("/policies/mojokerto/mojokerto-iw/policy.yaml");
    }

    private static String layer() throws IOException {
        return resource("/policies/nasional/usaha-mikro/policy.yaml");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TestCommandTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
