package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormsTest {
    private static final String POLICY = "mojokerto-iw@2021.1";

    @Test
    void a_rule_book_goes_to_standard_output_whole() {
        Run run = Run.of("export", POLICY, "--to", "html");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("<!DOCTYPE html>\n<html lang=\"id\">").endsWith("</html>\n");
    }

    @Test
    void a_rule_book_is_written_in_the_language_of_the_reader() {
        assertThat(Run.of("export", POLICY, "--to", "html", "--lang", "en").out())
                .contains("<html lang=\"en\">", "Each member: age at least usia_minimal (18 years); if not: rejected.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drl", "dmn"})
    void what_is_not_carried_is_told_with_its_position_and_stands_in_the_file(String form) {
        Run run = Run.of("export", POLICY, "--to", form);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines())
                .startsWith("Tidak dibawa dari mojokerto-iw 2021.1:")
                .contains("  Alokasi: Pembagian pagu tidak dibawa.");
        assertThat(run.out()).contains("- Alokasi: Pembagian pagu tidak dibawa.");
    }

    @Test
    void the_date_chooses_the_values() {
        Run before = Run.of("export", POLICY, "--to", "dmn", "--date", "2021-02-01");
        Run after = Run.of("export", POLICY, "--to", "dmn", "--date", "2021-02-02");

        assertThat(before.out())
                .contains("mojokerto-iw 2021.1", "kekayaan_bersih")
                .contains("SKL-1");
        assertThat(after.out()).contains("mojokerto-iw 2021.1").doesNotContain("kekayaan_bersih", "SKL-1");
    }

    @Test
    void a_file_takes_the_place_of_standard_output(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("aturan.drl");

        Run run = Run.of("export", POLICY, "--to", "drl", "--date", "2021-06-01", "--out", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Run.of("export", POLICY, "--to", "drl", "--date", "2021-06-01")
                        .out());
    }

    @Test
    void a_form_that_is_not_known_and_a_missing_form_are_told() {
        Run unknown = Run.of("export", POLICY, "--to", "pdf");
        Run missing = Run.of("export", POLICY);

        assertThat(unknown.exitCode()).isEqualTo(Exit.UNUSABLE);
        assertThat(unknown.err()).contains("Bentuk \"pdf\" tidak dikenal. Pilih yaml, xlsx, html, drl, atau dmn.");
        assertThat(missing.exitCode()).isEqualTo(Exit.UNUSABLE);
        assertThat(missing.err()).contains("--to FORM");
    }

    @Test
    void a_file_that_cannot_be_written_is_told(@TempDir Path folder) {
        Run run = Run.of(
                "export",
                POLICY,
                "--to",
                "html",
                "--out",
                folder.resolve("tidak/ada.html").toString());

        assertThat(run.exitCode()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("Berkas tidak dapat dibaca atau ditulis");
    }
}
