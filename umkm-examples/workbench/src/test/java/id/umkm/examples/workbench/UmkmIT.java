package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UmkmIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_demo_runs_and_writes_below_the_working_directory() throws Exception {
        Run run = run("", "demo");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Dibaca 263 usulan").contains("target");
        assertThat(Files.readAllLines(folder.resolve(Path.of("target", "demo", "decisions.jsonl"))))
                .hasSize(263);
    }

    @Test
    void standard_input_is_decided_in_utf_8_whatever_the_machine_speaks() throws Exception {
        String id = "Usulan-\u00e9-\u5c0f-1";

        Run run = run(
                Applications.of(id, 5) + "\n{\n" + Applications.of("A-2", 4) + "\n",
                "decide",
                "--policy",
                "mojokerto-iw",
                "--as-of",
                "2021-06-01",
                "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.results().stream().map(result -> result.get("outcome").asText()))
                .containsExactly("ELIGIBLE", "REJECTED", "NOT_ELIGIBLE");
        assertThat(run.results().get(0).get("id").asText()).isEqualTo(id);
        assertThat(run.results().get(0).get("audit").get("engine").asText()).matches("umkm-rules \\d.*");
        assertThat(run.err()).endsWith("dibaca 3 = diputuskan 2 + ditolak 1\n");
    }

    @Test
    void an_allocation_is_shared_out_replayed_and_written_as_letters() throws Exception {
        String input = Applications.of("A-1", 5) + "\n" + Applications.of("A-2", 5) + "\n";

        Run allocation = run(
                input,
                "allocate",
                "--policy",
                "mojokerto-iw",
                "--as-of",
                "2021-06-01",
                "--budget",
                "30.000.000",
                "--record",
                "-");
        Run replay = run(allocation.out(), "replay", "-");
        Run letters = run(allocation.out(), "letter", "-");

        assertThat(allocation.exitCode()).isZero();
        assertThat(allocation.results()).hasSize(2);
        assertThat(allocation.err()).contains("simulasi", "didanai 1, didanai sebagian 1");
        assertThat(replay.exitCode()).isZero();
        assertThat(replay.out()).contains("2 peringkat tanpa celah atau ulangan", "dibaca 2 = sama 2 ");
        assertThat(letters.exitCode()).isZero();
        assertThat(letters.out()).contains("A-1", "A-2", "Rp10.000.000").doesNotContain(Applications.nik(1));
    }

    @Test
    void tranches_and_stages_are_decided() throws Exception {
        Run tranche = run(
                Grants.of("H-1").toString(),
                "decide",
                "--policy",
                "mojokerto-iw",
                "--kind",
                "disbursement",
                "--as-of",
                "2021-07-01",
                "-");
        Run step = run(
                Proposals.group(Proposals.of("P-1"), "KLP-A", 1, 9).toString(),
                "decide",
                "--policy",
                "mojokerto-iw",
                "--kind",
                "graduation",
                "--as-of",
                "2022-02-15",
                "-");

        assertThat(tranche.results().get(0).get("outcome").asText()).isEqualTo("RELEASE");
        assertThat(step.results().get(0).get("outcome").asText()).isEqualTo("PROMOTE");
    }

    @Test
    void policies_are_listed() throws Exception {
        Run run = run("", "policies");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\nmojokerto-iw 2021.1", "\nmojokerto-iw 2022.1");
    }

    @Test
    void the_scenarios_of_the_bundled_policy_pass() throws Exception {
        Run run = run("", "test", "--coverage", "mojokerto-iw");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(" 0 gagal");
    }

    @Test
    void wrong_usage_exits_with_2() throws Exception {
        Run run = run("", "decide");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--policy");
    }

    @Test
    void the_version_is_that_of_the_build() throws Exception {
        assertThat(run("", "--version").out()).matches("umkm \\d+\\.\\d+.*\n");
    }

    /** Runs the jar where the encoding of the machine is not UTF-8. */
    private Run run(String input, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                System.getProperty("umkm.jar", "")));
        command.addAll(List.of(args));
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int exitCode = process.waitFor();
        return new Run(exitCode, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
