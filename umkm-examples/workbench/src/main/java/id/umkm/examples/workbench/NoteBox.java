package id.umkm.examples.workbench;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The box of a note, beside its cell and as large as its text, in pixels.
 *
 * @param width of a line
 * @param height of all lines
 */
record NoteBox(int width, int height) {
    private static final int NARROW = 320;
    private static final int WIDE = 560;
    /** From so many lines on a box is made wide. */
    private static final int MANY_LINES = 20;

    private static final int PIXELS_A_LINE = 15;
    /** On the safe side for the font of notes. */
    private static final double PIXELS_A_CHARACTER = 6.5;

    private static final int MARGIN = 12;
    private static final int GAP = 15;
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;

    static NoteBox fitting(String text) {
        int narrow = lines(text, NARROW);
        int width = narrow > MANY_LINES ? WIDE : NARROW;
        return new NoteBox(width, lines(text, width) * PIXELS_A_LINE + MARGIN);
    }

    private static int lines(String text, int width) {
        int characters = (int) ((width - MARGIN) / PIXELS_A_CHARACTER);
        return text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + characters - 1) / characters))
                .sum();
    }

    /** As VML anchors a box: first column and pixels in it, first row and pixels, last column and pixels, last row and pixels. */
    String anchor(XSSFSheet sheet, CellAddress cell) {
        int column = Math.min(cell.getColumn() + 1, LAST_COLUMN);
        int row = cell.getRow();
        int lastColumn = column;
        int across = GAP + width;
        while (across > columnWidth(sheet, lastColumn) && lastColumn < LAST_COLUMN) {
            across -= columnWidth(sheet, lastColumn);
            lastColumn++;
        }
        int lastRow = row;
        int down = height;
        while (down > rowHeight(sheet, lastRow) && lastRow < LAST_ROW) {
            down -= rowHeight(sheet, lastRow);
            lastRow++;
        }
        return column + ", " + GAP + ", " + row + ", 0, " + lastColumn + ", " + across + ", " + lastRow + ", " + down;
    }

    private static int columnWidth(XSSFSheet sheet, int column) {
        return sheet.isColumnHidden(column) ? 0 : Math.max(1, Math.round(sheet.getColumnWidthInPixels(column)));
    }

    private static int rowHeight(XSSFSheet sheet, int row) {
        XSSFRow there = sheet.getRow(row);
        if (there != null && there.getZeroHeight()) {
            return 0;
        }
        float points = there == null ? sheet.getDefaultRowHeightInPoints() : there.getHeightInPoints();
        return Math.max(1, Units.pointsToPixel(points));
    }
}
