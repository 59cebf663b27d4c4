package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.source.BundledPolicies;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.XlsxPolicy;
import id.umkm.rules.source.YamlPolicy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateWorkbookTest {
    private static final SmallPolicy.Case WRONG =
            new SmallPolicy.Case("empat anggota", "P05: hapus", "layak", "tidak ada", "");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void results_stand_beside_the_scenarios_and_the_copy_is_the_same_policy() throws IOException {
        Path policy = workbook(SmallPolicy.with(SmallPolicy.FIVE, WRONG));
        Path out = folder.resolve("hasil.xlsx");
        Path again = folder.resolve("lagi.xlsx");

        Run run = Run.of("test", policy.toString(), "--annotate", out.toString());
        Run second = Run.of("test", out.toString(), "--annotate", again.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Salinan yang diberi catatan: " + out + "\n");
        assertThat(second.out()).isEqualTo(run.out());
        for (Path copy : List.of(out, again)) {
            XSSFSheet sheet = sheet(Workbooks.read(Files.readAllBytes(copy)), "Skenario");
            int heading = line(sheet, "Hasil umkm");
            assertThat(beside(sheet, heading + 1)).endsWith("lulus");
            assertThat(beside(sheet, heading + 2).get(beside(sheet, heading + 2).size() - 2))
                    .isEqualTo("GAGAL");
            assertThat(beside(sheet, heading + 2))
                    .last()
                    .asString()
                    .startsWith("hasil: seharusnya layak, keluar tidak layak");
            assertThat(sha256(copy)).isEqualTo(sha256(policy));
        }
    }

    @Test
    void faults_become_notes_on_their_cells_and_the_copy_has_the_same_faults() throws IOException {
        Path good = workbook(SmallPolicy.with(SmallPolicy.FIVE));
        Path policy = Files.write(folder.resolve("rusak.xlsx"), Workbooks.change(Files.readAllBytes(good), workbook -> {
            Workbooks.put(sheet(workbook, "Kelayakan"), "E4", "minimal anggota_minima");
            Workbooks.put(sheet(workbook, "Kelayakan"), "F4", "tolk");
        }));
        Path out = folder.resolve("catatan.xlsx");

        Run run = Run.of("test", policy.toString(), "--annotate", out.toString());
        Run second = Run.of("test", out.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("!Kelayakan!E4 ", "!Kelayakan!F4 ");
        XSSFWorkbook annotated = Workbooks.read(Files.readAllBytes(out));
        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan")).get("E4")).contains("Terbaca: anggota_minima\n");
        assertThat(Workbooks.notes(sheet(annotated, "Kelayakan")).get("F4")).contains("KESALAHAN WORD_UNKNOWN\n");
        assertThat(annotated.getSheetName(0)).isEqualTo("Temuan");
        assertThat(second.err().replace(out.toString(), policy.toString()))
                .isEqualTo(run.err().substring(run.err().indexOf('\n') + 1));
    }

    @Test
    void a_counterexample_copied_from_the_list_of_findings_is_a_scenario_of_the_policy() throws IOException {
        Path policy = workbook(Policies.text()
                .replace(
                        "Jika pekerjaan: bukan(Menganggur), Maka sasaran: tidak",
                        "Jika pekerjaan: Pelajar, Maka sasaran: tidak"));
        Path out = folder.resolve("catatan.xlsx");

        Run run = Run.of("check", policy.toString(), "--annotate", out.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        Path pasted = Files.write(folder.resolve("ditempel.xlsx"), Workbooks.change(Files.readAllBytes(out), book -> {
            XSSFSheet findings = sheet(book, "Temuan");
            XSSFSheet scenarios = sheet(book, "Skenario");
            int headings = 1
                    + line(
                            findings,
                            "Contoh penyangkal: salin barisnya ke lembar Skenario (kolomnya sama), lalu isi Hasil yang seharusnya.");
            assertThat(beside(findings, headings)).isEqualTo(beside(scenarios, line(scenarios, "Keputusan")));
            XSSFRow free = scenarios.createRow(scenarios.getLastRowNum() + 1);
            findings.getRow(headings + 1)
                    .forEach(cell -> free.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
        }));
        assertThat(Run.of("test", pasted.toString(), "--verbose").out())
                .contains("lulus CEK-1 Tidak ada baris Sasaran yang cocok\n");
    }

    private Path workbook(String yaml) throws IOException {
        PolicyDocument document = YamlPolicy.read("policy.yaml", yaml);
        List<PolicyDocument> layers = BundledPolicies.documents().stream()
                .filter(layer -> !layer.isProgramme())
                .toList();
        return Files.write(folder.resolve("kebijakan.xlsx"), XlsxPolicy.write(document, Vocabulary.standard(), layers));
    }

    private static String sha256(Path file) {
        return PolicyLibrary.bundledLayers(Vocabulary.standard())
                .with(file)
                .policies()
                .get(0)
                .getSha256();
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        return Objects.requireNonNull(workbook.getSheet(name), name);
    }

    /** Number of the row that holds a text. */
    private static int line(XSSFSheet sheet, String text) {
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null && beside(sheet, row).contains(text)) {
                return row;
            }
        }
        throw new AssertionError(text);
    }

    private static List<String> beside(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.toString()));
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
