package id.umkm.examples.workbench;

import id.umkm.rules.source.PolicyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The headings of an officer's sheet of scenarios, column by column, so that a row can be copied there as it is. */
final class ScenarioHeadings {
    private static final String SHEET = "Skenario";
    private static final List<String> USUAL = List.of(
            "No",
            "Nama",
            "Keputusan",
            "Tanggal",
            "Contoh",
            "Perubahan",
            "Hasil",
            "Temuan",
            "Jumlah",
            "Keluaran",
            "Mengikuti");

    /** Headings stand near the top. */
    private static final int FIRST_ROWS = 20;

    private ScenarioHeadings() {}

    /** In the order of the workbook's own sheet; the usual ones where it has no such sheet. */
    static List<String> of(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (PolicyDocument.isSameHeading(sheet.getSheetName(), SHEET)) {
                return headings(sheet).orElse(USUAL);
            }
        }
        return USUAL;
    }

    private static Optional<List<String>> headings(XSSFSheet sheet) {
        for (Row row : sheet) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                Cell cell = row.getCell(column);
                texts.add(
                        cell != null && cell.getCellType() == CellType.STRING
                                ? cell.getStringCellValue().strip()
                                : "");
            }
            if (row.getRowNum() < FIRST_ROWS
                    && texts.stream().anyMatch(text -> PolicyDocument.isSameHeading(text, "Keputusan"))) {
                return Optional.of(texts);
            }
        }
        return Optional.empty();
    }
}
