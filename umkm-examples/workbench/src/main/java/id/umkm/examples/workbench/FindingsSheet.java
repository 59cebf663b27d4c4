package id.umkm.examples.workbench;

import id.umkm.rules.source.PolicyDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet at the front of a workbook that lists all findings, the gravest first, with links to their cells. */
final class FindingsSheet {
    private static final String NAME = "Temuan";

    /** How its first cell begins, by which it is known again; also its name where another sheet has the usual one. */
    private static final String TITLE = "Temuan umkm";

    private static final int HEADING_ROW = 2;
    /** No row can be higher. */
    private static final float MOST_POINTS = 409;

    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final Texts texts;
    private final CellLooks looks;

    FindingsSheet(XSSFWorkbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
        this.looks = new CellLooks(workbook);
    }

    /**
     * A column.
     *
     * @param key of its heading
     * @param width in characters
     */
    private record Column(String key, int width, Function<CellNote, String> text) {}

    /**
     * Writes the list in the place of an earlier one.
     *
     * @param linked those whose cell is in this workbook
     */
    void write(List<CellNote> notes, Set<CellNote> linked) {
        removeOurs();
        XSSFSheet sheet = workbook.createSheet(freeName());
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        List<CellNote> sorted =
                notes.stream().sorted(Comparator.comparing(CellNote::severity)).toList();
        List<Column> columns = columns(sorted, linked);
        cell(sheet, 0, 0, texts.get("annotate.title", TITLE), looks.bold());
        cell(sheet, 1, 0, summary(notes), looks.plain());
        for (int row = 0; row < HEADING_ROW; row++) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns.size()));
        }
        sheet.getRow(1).setHeightInPoints(2 * sheet.getDefaultRowHeightInPoints());
        cell(sheet, HEADING_ROW, 0, texts.get("annotate.number"), looks.heading());
        for (int i = 0; i < columns.size(); i++) {
            cell(sheet, HEADING_ROW, i + 1, texts.get(columns.get(i).key()), looks.heading());
            sheet.setColumnWidth(i + 1, columns.get(i).width() * CHARACTER);
        }
        sheet.createFreezePane(0, HEADING_ROW + 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        int row = HEADING_ROW + 1;
        for (CellNote note : sorted) {
            write(sheet, row, columns, note, linked.contains(note));
            row++;
        }
        writeScenarios(sheet, row + 1, sorted);
    }

    /** Rows that can be copied into the sheet of scenarios: its headings, one after the other, above them. */
    private void writeScenarios(XSSFSheet sheet, int first, List<CellNote> notes) {
        List<CellNote> shown =
                notes.stream().filter(note -> !note.scenario().isEmpty()).toList();
        if (shown.isEmpty()) {
            return;
        }
        List<String> headings = ScenarioHeadings.of(workbook);
        cell(sheet, first, 0, texts.get("annotate.scenarios"), looks.bold());
        for (int i = 0; i < headings.size(); i++) {
            cell(sheet, first + 1, i, headings.get(i), looks.heading());
        }
        int row = first + 2;
        for (CellNote note : shown) {
            for (int i = 0; i < headings.size(); i++) {
                cell(sheet, row, i, text(note.scenario(), headings.get(i)), looks.oneLine());
            }
            row++;
        }
    }

    private static String text(Map<String, String> scenario, String heading) {
        return scenario.entrySet().stream()
                .filter(cell -> PolicyDocument.isSameHeading(cell.getKey(), heading))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private void write(XSSFSheet sheet, int row, List<Column> columns, CellNote note, boolean link) {
        cell(sheet, row, 0, Integer.toString(row - HEADING_ROW), looks.plain());
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = column.text().apply(note);
            XSSFCellStyle look = column.key().equals("annotate.level")
                    ? looks.filled(CellLooks.colour(note.severity()))
                    : looks.plain();
            lines = Math.max(lines, lines(text, column.width()));
            boolean toCell = link && column.key().equals("annotate.cell");
            XSSFCell cell = cell(sheet, row, i + 1, text, toCell ? looks.link() : look);
            if (toCell) {
                cell.setHyperlink(link(note));
            }
        }
        // Not every program makes a row as high as its text when it opens a file.
        sheet.getRow(row).setHeightInPoints(Math.min(MOST_POINTS, lines * sheet.getDefaultRowHeightInPoints()));
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }

    private XSSFHyperlink link(CellNote note) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        String sheet = String.valueOf(note.place().sheet()).replace("'", "''");
        link.setAddress("'" + sheet + "'!" + note.place().cell());
        return link;
    }

    private List<Column> columns(List<CellNote> notes, Set<CellNote> linked) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("annotate.level", 13, note -> texts.get("annotate.severity." + note.severity())),
                new Column("annotate.sheet", 20, note -> sheetOf(note, linked.contains(note))),
                new Column("annotate.cell", 12, note -> cellOf(note, linked.contains(note))),
                new Column("annotate.code", 30, CellNote::code),
                new Column("annotate.text", 70, note -> note.text().in(texts.language()))));
        List<Column> optional = List.of(
                new Column("annotate.read", 28, CellNote::read),
                new Column("annotate.allowed", 40, note -> texts.orEmpty(note.allowed())),
                new Column("annotate.example", 60, note -> texts.orEmpty(note.example())));
        optional.stream()
                .filter(column -> notes.stream()
                        .anyMatch(note -> !column.text().apply(note).isEmpty()))
                .forEach(columns::add);
        return columns;
    }

    private static String sheetOf(CellNote note, boolean here) {
        return here ? String.valueOf(note.place().sheet()) : note.place().toString();
    }

    private String cellOf(CellNote note, boolean here) {
        if (!here) {
            return "";
        }
        XSSFSheet sheet = workbook.getSheet(String.valueOf(note.place().sheet()));
        XSSFRow row = sheet == null ? null : sheet.getRow(note.place().line() - 1);
        boolean hidden = sheet != null
                && (sheet.isColumnHidden(note.place().column() - 1) || (row != null && row.getZeroHeight()));
        return hidden
                ? texts.get("annotate.hidden", note.place().cell())
                : note.place().cell();
    }

    private String summary(List<CellNote> notes) {
        return notes.isEmpty()
                ? texts.get("annotate.none")
                : texts.get(
                        "annotate.summary",
                        count(notes, CellNote.Severity.ERROR),
                        count(notes, CellNote.Severity.WARNING),
                        count(notes, CellNote.Severity.NOTE));
    }

    private static long count(List<CellNote> notes, CellNote.Severity severity) {
        return notes.stream().filter(note -> note.severity() == severity).count();
    }

    private void removeOurs() {
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            if (isOurs(workbook.getSheetAt(i))) {
                workbook.removeSheetAt(i);
            }
        }
    }

    private static boolean isOurs(XSSFSheet sheet) {
        XSSFRow first = sheet.getSheetName().startsWith(NAME) ? sheet.getRow(0) : null;
        XSSFCell cell = first == null ? null : first.getCell(0);
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().startsWith(TITLE);
    }

    private String freeName() {
        String name = NAME;
        for (int number = 1; workbook.getSheet(name) != null; number++) {
            name = number == 1 ? TITLE : TITLE + " " + number;
        }
        return name;
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column, String text, XSSFCellStyle look) {
        XSSFRow there = sheet.getRow(row);
        XSSFCell cell = (there == null ? sheet.createRow(row) : there).createCell(column);
        cell.setCellValue(SheetText.fit(text, SheetText.MOST));
        cell.setCellStyle(look);
        return cell;
    }
}
