package id.umkm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.rules.source.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ScenarioColumnsTest {
    private static final String FILE = "kebijakan.xlsx";
    private static final Texts TEXTS = Texts.in(Language.INDONESIAN);
    private static final String GREEN = "FFC6EFCE";
    private static final String RED = "FFFFC7CE";

    @Test
    void results_stand_beside_their_scenarios() {
        XSSFSheet sheet =
                skenario(write(policy(), passed(4), failed(5, "hasil: seharusnya layak, keluar tinjau", "x")));

        assertThat(Workbooks.text(sheet, "E3")).isEqualTo("Hasil umkm");
        assertThat(Workbooks.text(sheet, "F3")).isEqualTo("Catatan umkm");
        assertThat(Workbooks.text(sheet, "E4")).isEqualTo("lulus");
        assertThat(Workbooks.text(sheet, "F4")).isEmpty();
        assertThat(Workbooks.text(sheet, "E5")).isEqualTo("GAGAL");
        assertThat(Workbooks.text(sheet, "F5")).isEqualTo("hasil: seharusnya layak, keluar tinjau; x");
        assertThat(sheet.getRow(4).getCell(5).getCellStyle().getWrapText()).isFalse();
        assertThat(fill(sheet, 4)).isEqualTo(GREEN);
        assertThat(fill(sheet, 5)).isEqualTo(RED);
    }

    @Test
    void other_cells_and_sheets_stay() {
        byte[] policy = policy();
        XSSFWorkbook annotated = Workbooks.read(write(policy, passed(4), failed(5, "x")));
        Map<String, String> cells = Workbooks.cells(sheet(annotated, "Skenario"));

        assertThat(cells).containsAllEntriesOf(Workbooks.cells(skenario(policy)));
        cells.keySet().removeAll(List.of("E3", "F3", "E4", "E5", "F5"));
        assertThat(cells).isEqualTo(Workbooks.cells(skenario(policy)));
        assertThat(Workbooks.cells(sheet(annotated, "Kebijakan")))
                .isEqualTo(Workbooks.cells(sheet(Workbooks.read(policy), "Kebijakan")));
    }

    @Test
    void twice_is_once_and_adds_no_formats() {
        byte[] once = write(policy(), passed(4), failed(5, "x"));
        byte[] twice = write(once, passed(4), failed(5, "x"));

        assertThat(Workbooks.cells(skenario(twice))).isEqualTo(Workbooks.cells(skenario(once)));
        assertThat(Workbooks.read(twice).getNumCellStyles())
                .isEqualTo(Workbooks.read(once).getNumCellStyles());
    }

    @Test
    void earlier_results_are_replaced_also_where_there_is_none_any_more() {
        byte[] before = write(policy(), failed(4, "dahulu"), failed(5, "dahulu"));

        XSSFSheet fewer = skenario(write(before, passed(4)));
        XSSFSheet none = skenario(write(before));

        assertThat(Workbooks.text(fewer, "E4")).isEqualTo("lulus");
        assertThat(Workbooks.cells(fewer)).doesNotContainKeys("F4", "E5", "F5", "G3", "H3");
        assertThat(Workbooks.cells(none)).containsKeys("E3", "F3").doesNotContainKeys("E4", "F4", "E5", "F5");
    }

    @Test
    void columns_that_were_moved_are_found_again() {
        byte[] moved = Workbooks.write(workbook -> Workbooks.sheet(
                workbook, "Skenario", "hasil umkm|No|Keputusan|Catatan umkm|Hasil", "lama|S1|kelayakan|lama|layak"));

        XSSFSheet sheet = skenario(write(moved, failed(4, "baru")));

        assertThat(Workbooks.text(sheet, "A4")).isEqualTo("GAGAL");
        assertThat(Workbooks.text(sheet, "D4")).isEqualTo("baru");
        assertThat(Workbooks.text(sheet, "E4")).isEqualTo("layak");
        assertThat(Workbooks.cells(sheet)).doesNotContainKeys("F3", "F4");
    }

    @Test
    void headings_in_english_below_more_rows_and_cells_to_their_right_are_seen() {
        byte[] policy = Workbooks.write(workbook -> {
            XSSFSheet sheet =
                    Workbooks.sheet(workbook, "Scenarios", "", "", "No|Decision|Result", "", "S1|eligibility|eligible");
            Workbooks.put(sheet, "G8", "catatan saya");
            Workbooks.put(sheet, "K1", "judul yang panjang");
        });
        Place place = new Place(FILE, "Scenarios", 7, 1);

        byte[] annotated = ScenarioColumns.write(
                FILE, policy, List.of(new ScenarioColumns.Outcome(place, List.of())), Texts.in(Language.ENGLISH));

        XSSFSheet sheet = sheet(Workbooks.read(annotated), "Scenarios");
        assertThat(Workbooks.text(sheet, "H5")).isEqualTo("Hasil umkm");
        assertThat(Workbooks.text(sheet, "I5")).isEqualTo("Catatan umkm");
        assertThat(Workbooks.text(sheet, "H7")).isEqualTo("passed");
    }

    @Test
    void differences_that_look_like_formulas_stay_texts() {
        XSSFSheet sheet = skenario(write(policy(), failed(4, "=1+1")));

        XSSFCell cell = sheet.getRow(3).getCell(5);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    private static byte[] policy() {
        return Workbooks.write(workbook -> {
            Workbooks.sheet(workbook, "Kebijakan", "Isian|Isi", "Id|contoh");
            Workbooks.sheet(
                    workbook,
                    "Skenario",
                    "No|Nama|Keputusan|Hasil",
                    "S1|lima anggota|kelayakan|layak",
                    "S2|empat anggota|kelayakan|tidak layak");
        });
    }

    private static ScenarioColumns.Outcome passed(int line) {
        return failed(line);
    }

    private static ScenarioColumns.Outcome failed(int line, String... differences) {
        return new ScenarioColumns.Outcome(new Place(FILE, "Skenario", line, 1), List.of(differences));
    }

    private static byte[] write(byte[] workbook, ScenarioColumns.Outcome... outcomes) {
        return ScenarioColumns.write(FILE, workbook, List.of(outcomes), TEXTS);
    }

    private static XSSFSheet skenario(byte[] workbook) {
        return sheet(Workbooks.read(workbook), "Skenario");
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        return Objects.requireNonNull(workbook.getSheet(name), name);
    }

    private static String fill(XSSFSheet sheet, int line) {
        XSSFCell cell = sheet.getRow(line - 1).getCell(4);
        assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        return cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }
}
