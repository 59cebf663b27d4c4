package id.umkm.examples.workbench;

import id.umkm.rules.source.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What came of scenarios, written beside them: two columns at the right of their sheet, which are never read as a policy and
 * are replaced when they are written again.
 */
final class ScenarioColumns {
    private static final String RESULT = "Hasil umkm";
    private static final String NOTE = "Catatan umkm";

    /** A heading of every sheet of scenarios. */
    private static final Set<String> DECISION = Set.of("keputusan", "decision");

    /** Headings stand near the top. */
    private static final int FIRST_ROWS = 20;

    private static final int CHARACTER = 256;
    private static final int RESULT_WIDTH = 14 * CHARACTER;
    private static final int NOTE_WIDTH = 90 * CHARACTER;

    private final XSSFWorkbook workbook;
    private final Texts texts;
    private final CellLooks looks;

    private ScenarioColumns(XSSFWorkbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
        this.looks = new CellLooks(workbook);
    }

    /**
     * What came of one scenario.
     *
     * @param place of its row
     * @param differences what was expected and what came; empty if it passed
     */
    record Outcome(Place place, List<String> differences) {
        boolean passed() {
            return differences.isEmpty();
        }
    }

    /**
     * The workbook with what came of its scenarios.
     *
     * @throws CommandException if it is no workbook, or one that is not written to
     */
    static byte[] write(String name, byte[] workbook, List<Outcome> outcomes, Texts texts) {
        try (WorkbookFile file = WorkbookFile.open(name, workbook, texts)) {
            new ScenarioColumns(file.workbook(), texts).write(outcomes);
            return file.toBytes();
        }
    }

    private void write(List<Outcome> outcomes) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            clear(sheet, RESULT);
            clear(sheet, NOTE);
            List<Outcome> here = outcomes.stream()
                    .filter(outcome -> sheet.getSheetName()
                            .equalsIgnoreCase(outcome.place().sheet()))
                    .toList();
            if (!here.isEmpty()) {
                write(sheet, here);
            }
        }
    }

    private void write(XSSFSheet sheet, List<Outcome> outcomes) {
        int first = outcomes.stream()
                .mapToInt(outcome -> outcome.place().line() - 1)
                .min()
                .orElseThrow();
        int headings = headings(sheet, first);
        int result = column(sheet, headings, RESULT, RESULT_WIDTH);
        int note = column(sheet, headings, NOTE, NOTE_WIDTH);
        for (Outcome outcome : outcomes) {
            int row = outcome.place().line() - 1;
            put(
                    sheet,
                    row,
                    result,
                    texts.get(outcome.passed() ? "annotate.passed" : "annotate.failed"),
                    looks.filled(outcome.passed() ? CellLooks.GREEN : CellLooks.RED));
            if (!outcome.passed()) {
                put(sheet, row, note, String.join("; ", outcome.differences()), looks.oneLine());
            }
        }
    }

    /** The row of the headings, or where none is found that above the first scenario. */
    private static int headings(XSSFSheet sheet, int firstScenario) {
        for (int row = firstScenario - 1; row >= 0; row--) {
            XSSFRow there = sheet.getRow(row);
            if (there != null) {
                for (Cell cell : there) {
                    if (DECISION.contains(text(cell).toLowerCase(Locale.ROOT))) {
                        return row;
                    }
                }
            }
        }
        return Math.max(0, firstScenario - 1);
    }

    /** The column with this heading, which is written behind all others where it is not there. */
    private int column(XSSFSheet sheet, int headings, String heading, int width) {
        Optional<Cell> there = find(sheet, heading).filter(cell -> cell.getRowIndex() == headings);
        if (there.isPresent()) {
            return there.get().getColumnIndex();
        }
        int column = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (row.getRowNum() >= headings && !text(cell).isEmpty()) {
                    column = Math.max(column, cell.getColumnIndex() + 1);
                }
            }
        }
        put(sheet, headings, column, heading, looks.heading());
        sheet.setColumnWidth(column, width);
        return column;
    }

    private static void clear(XSSFSheet sheet, String heading) {
        find(sheet, heading).ifPresent(there -> {
            for (Row row : sheet) {
                Cell cell = row.getRowNum() > there.getRowIndex() ? row.getCell(there.getColumnIndex()) : null;
                if (cell != null) {
                    row.removeCell(cell);
                }
            }
        });
    }

    private static Optional<Cell> find(XSSFSheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (row.getRowNum() < FIRST_ROWS && text(cell).equalsIgnoreCase(heading)) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().strip();
            case BLANK, _NONE -> "";
            case NUMERIC, FORMULA, BOOLEAN, ERROR -> cell.getCellType().name();
        };
    }

    private static void put(XSSFSheet sheet, int row, int column, String text, XSSFCellStyle look) {
        XSSFRow there = sheet.getRow(row);
        XSSFCell cell = (there == null ? sheet.createRow(row) : there).createCell(column, CellType.STRING);
        cell.setCellValue(SheetText.fit(text, SheetText.MOST));
        cell.setCellStyle(look);
    }
}
