package id.umkm.rules.source;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet: title, settings, headings and rows, in the look that all sheets share. */
final class SheetWriter {
    /** Rows below the last for which columns still offer their choices. */
    private static final int SPARE_ROWS = 500;

    private static final int TITLE = 0;
    private static final int SETTINGS = 1;
    private static final int HEADINGS = 2;
    private static final int FIRST = 3;
    private static final int LONGEST_LIST = 255;
    private static final int NARROW = 12;
    private static final int WIDE = 48;
    private static final int TITLE_SIZE = 14;
    private static final int HEADING_HEIGHT = 30;
    private static final double LINE_HEIGHT = 15;
    private static final String HEAD_COLOUR = "1F4E78";
    private static final String HEAD_FILL = "DDEBF7";
    private static final String QUIET = "595959";

    private final Worksheet sheet;
    private final List<String> headings;
    private final int[] widths;
    private int row = FIRST;
    private int setting;

    SheetWriter(Workbook workbook, String name, String title, String purpose, List<String> headings) {
        this.sheet = workbook.newWorksheet(name);
        this.headings = headings;
        this.widths = new int[headings.size()];
        Arrays.fill(widths, NARROW);
        sheet.freezePane(1, FIRST);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS);
        sheet.value(TITLE, 0, OfficeText.write(title));
        sheet.style(TITLE, 0).bold().fontSize(TITLE_SIZE).fontColor(HEAD_COLOUR).set();
        sheet.value(TITLE, 2, OfficeText.write(purpose));
        sheet.style(TITLE, 2).italic().fontColor(QUIET).set();
        sheet.rowHeight(HEADINGS, HEADING_HEIGHT);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(HEADINGS, column, OfficeText.write(headings.get(column)));
            sheet.style(HEADINGS, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fontColor(HEAD_COLOUR)
                    .fillColor(HEAD_FILL)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
                    .set();
            sheet.style(column)
                    .format(WrittenCell.AS_TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    /** A note on each heading. */
    void explain(Function<String, String> note) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.comment(HEADINGS, column, note.apply(headings.get(column)));
        }
    }

    /** The next setting of a table, beside its word, above the headings. */
    void setting(String word, String value, String note, Optional<ColumnChoices.Choice> choices) {
        sheet.value(SETTINGS, setting, word);
        sheet.style(SETTINGS, setting)
                .bold()
                .horizontalAlignment("right")
                .fontColor(HEAD_COLOUR)
                .set();
        if (!note.isEmpty()) {
            sheet.comment(SETTINGS, setting, note);
        }
        if (!value.isEmpty()) {
            sheet.value(SETTINGS, setting + 1, OfficeText.write(value));
        }
        sheet.style(SETTINGS, setting + 1)
                .format(WrittenCell.AS_TEXT)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        int column = setting + 1;
        choices.ifPresent(choice -> offer(SETTINGS, SETTINGS, column, listed(choice.words()), choice.closed()));
        setting += 2;
    }

    void row(List<WrittenCell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        sheet.rowHeight(row, height(cells));
        row++;
    }

    private void cell(int column, WrittenCell cell) {
        BigDecimal number = cell.number();
        if (number != null) {
            sheet.value(row, column, number);
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, OfficeText.write(cell.text()));
        }
        sheet.style(row, column)
                .format(cell.format())
                .wrapText(true)
                .horizontalAlignment("left")
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.HAIR)
                .borderColor(BorderSide.BOTTOM, "BFBFBF")
                .set();
    }

    /** A note on a cell of the row that was written last. */
    void note(String heading, String note) {
        int column = headings.indexOf(heading);
        if (column >= 0 && !note.isEmpty()) {
            sheet.comment(row - 1, column, note);
        }
    }

    /** The words that may be chosen in a column, if there is room for them. */
    void offer(String heading, ColumnChoices.Choice choice, String warning) {
        String list = listed(choice.words());
        boolean plain = choice.words().stream().noneMatch(word -> word.contains(",") || word.contains("\""));
        if (plain && list.length() <= LONGEST_LIST) {
            offer(FIRST, lastRow(), headings.indexOf(heading), list, choice.closed(), warning);
        }
    }

    /** The cells of another sheet that may be chosen in a column. */
    void offerCells(String heading, String cells) {
        offer(FIRST, lastRow(), headings.indexOf(heading), cells, false);
    }

    private static String listed(List<String> words) {
        return "\"" + String.join(",", words) + "\"";
    }

    private int lastRow() {
        return row + SPARE_ROWS;
    }

    private void offer(int first, int last, int column, String list, boolean closed) {
        offer(first, last, column, list, closed, "");
    }

    private void offer(int first, int last, int column, String list, boolean closed, String warning) {
        sheet.range(first, column, last, column)
                .validateWithListByFormula(list)
                .allowBlank(true)
                .showErrorMessage(closed && !warning.isEmpty())
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle("")
                .error(warning);
    }

    /** Makes columns as wide as their texts, within reason; what is wider is wrapped. */
    void fit(List<List<WrittenCell>> rows) {
        for (int column = 0; column < headings.size(); column++) {
            int longest = headings.get(column).length() + 2;
            for (List<WrittenCell> cells : rows) {
                longest = Math.max(longest, cells.get(column).shownLength() + 2);
            }
            width(column, Math.max(NARROW, Math.min(WIDE, longest)));
        }
    }

    void width(int column, int characters) {
        widths[column] = characters;
        sheet.width(column, characters);
    }

    /** Not all programs make rows as high as what is wrapped in them. */
    private double height(List<WrittenCell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            int room = Math.max(1, widths[column] - 1);
            lines = Math.max(lines, (cells.get(column).shownLength() + room - 1) / room);
        }
        return Math.min(lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT);
    }
}
