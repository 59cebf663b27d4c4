package id.umkm.examples.workbench;

import id.umkm.rules.source.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Findings written into the workbook that they are about: a note and a colour on each cell, and a list at the front. Values
 * and formats of all cells stay as they are. What was written into a workbook before is replaced.
 */
final class WorkbookNotes {
    private static final SpreadsheetVersion BOUNDS = SpreadsheetVersion.EXCEL2007;

    private final String name;
    private final XSSFWorkbook workbook;
    private final Texts texts;

    private WorkbookNotes(String name, XSSFWorkbook workbook, Texts texts) {
        this.name = name;
        this.workbook = workbook;
        this.texts = texts;
    }

    /**
     * The workbook with the findings in it.
     *
     * @param name of the file, as the places have it
     * @throws CommandException if it is no workbook, or one that is not written to
     */
    static byte[] write(String name, byte[] workbook, List<CellNote> notes, Texts texts) {
        try (WorkbookFile file = WorkbookFile.open(name, workbook, texts)) {
            new WorkbookNotes(name, file.workbook(), texts).write(notes);
            return file.toBytes();
        }
    }

    private void write(List<CellNote> notes) {
        Set<CellNote> placed = new HashSet<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            new SheetNotes(sheet).clear();
            new SheetMarks(sheet).clear();
            List<CellNote> here = notes.stream()
                    .filter(note -> sheet.equals(sheetOf(note.place())))
                    .toList();
            write(sheet, here);
            placed.addAll(here);
        }
        new FindingsSheet(workbook, texts).write(notes, placed);
    }

    private @Nullable XSSFSheet sheetOf(Place place) {
        boolean inBounds = place.line() >= 1
                && place.line() <= BOUNDS.getMaxRows()
                && place.column() >= 1
                && place.column() <= BOUNDS.getMaxColumns();
        String sheet = place.sheet();
        return sheet == null || !inBounds || !place.file().equals(name) ? null : workbook.getSheet(sheet);
    }

    private void write(XSSFSheet sheet, List<CellNote> notes) {
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        Map<CellAddress, List<CellNote>> byCell = new TreeMap<>();
        Map<CellNote.Severity, List<CellRangeAddress>> bySeverity = new EnumMap<>(CellNote.Severity.class);
        for (CellNote note : notes) {
            byCell.computeIfAbsent(first(areaOf(merged, note.place())), cell -> new ArrayList<>())
                    .add(note);
        }
        SheetNotes written = new SheetNotes(sheet);
        byCell.forEach((cell, about) -> {
            written.add(cell, about.stream().map(this::text).collect(Collectors.joining("\n\n")));
            CellNote.Severity gravest =
                    about.stream().map(CellNote::severity).sorted().findFirst().orElseThrow();
            bySeverity
                    .computeIfAbsent(gravest, severity -> new ArrayList<>())
                    .add(areaOf(merged, about.get(0).place()));
        });
        SheetMarks marks = new SheetMarks(sheet);
        bySeverity.forEach((severity, areas) -> marks.add(areas, CellLooks.colour(severity)));
    }

    /** The cell, or all those that it is merged with: a spreadsheet shows the note of their first one. */
    private static CellRangeAddress areaOf(List<CellRangeAddress> merged, Place place) {
        int row = place.line() - 1;
        int column = place.column() - 1;
        return merged.stream()
                .filter(area -> area.isInRange(row, column))
                .findFirst()
                .orElseGet(() -> new CellRangeAddress(row, row, column, column));
    }

    private static CellAddress first(CellRangeAddress area) {
        return new CellAddress(area.getFirstRow(), area.getFirstColumn());
    }

    private String text(CellNote note) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("annotate.severity." + note.severity()) + " " + note.code());
        lines.add(note.text().in(texts.language()));
        add(lines, "annotate.read", note.read());
        add(lines, "annotate.allowed", texts.orEmpty(note.allowed()));
        add(lines, "annotate.example", texts.orEmpty(note.example()));
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.add(texts.get(key) + ": " + text);
        }
    }
}
