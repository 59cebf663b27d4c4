package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String POLICY = "mojokerto-iw@2021.1";

    @Test
    void a_workbook_and_its_yaml_pass_the_scenarios_of_the_policy(@TempDir Path folder) throws IOException {
        String workbook = folder.resolve("iw.xlsx").toString();
        Path yaml = folder.resolve("iw.yaml");

        Run written = Run.of("export", POLICY, "--to", "xlsx", "--out", workbook);
        Run text = Run.of("export", workbook, "--to", "yaml");
        Files.writeString(yaml, text.out());

        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).contains("mojokerto-iw 2021.1").contains(workbook);
        assertThat(text.exitCode()).isZero();
        assertThat(text.err()).isEmpty();
        Run expected = Run.of("test", "mojokerto-iw");
        String first = expected.out().lines().findFirst().orElseThrow();
        assertThat(Run.of("test", workbook)).isEqualTo(new Run(0, first + "\n", ""));
        assertThat(Run.of("test", yaml.toString())).isEqualTo(new Run(0, first + "\n", ""));
    }

    @Test
    void a_layer_can_be_written_too() {
        assertThat(Run.of("export", "nasional/koperasi", "--to", "yaml").out())
                .startsWith("Kebijakan:")
                .contains("Isi: nasional/koperasi");
    }

    @Test
    void a_file_that_exists_is_not_written_over(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("iw.xlsx"), "kerja petugas");

        Run run = Run.of("export", POLICY, "--to", "xlsx", "--out", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("sudah ada dan tidak ditimpa");
        assertThat(file).hasContent("kerja petugas");
    }

    @Test
    void a_workbook_with_a_fault_is_refused_by_its_cell(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), "Isian;Isi".getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("export", file.toString(), "--to", "yaml");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("XLSX_NOT_A_WORKBOOK");
    }

    @Test
    void what_is_missing_or_unknown_is_told() {
        assertThat(Run.of("export", POLICY, "--to", "xlsx").err()).contains("Sebut berkasnya dengan --out");
        assertThat(Run.of("export", POLICY, "--to", "pdf").err()).contains("Pilih yaml, xlsx, html, drl, atau dmn");
        assertThat(Run.of("export", "mojokerto-iw", "--to", "yaml").err())
                .contains("mojokerto-iw@2021.1, mojokerto-iw@2022.1");
        assertThat(Run.of("export", "tidak-ada", "--to", "yaml").err()).contains("bukan kebijakan bawaan");
        assertThat(Run.of("export", POLICY).exitCode()).isEqualTo(2);
    }
}
