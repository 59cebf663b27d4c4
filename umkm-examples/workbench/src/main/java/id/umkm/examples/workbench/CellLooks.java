package id.umkm.examples.workbench;

import java.util.Objects;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * How the cells look that this program writes: text at the top of its cell, never a formula. A look that the
 * workbook has already is used again, so that writing again adds none.
 */
final class CellLooks {
    static final byte[] RED = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xEB, (byte) 0x9C};
    static final byte[] BLUE = {(byte) 0xBD, (byte) 0xD7, (byte) 0xEE};
    static final byte[] GREEN = {(byte) 0xC6, (byte) 0xEF, (byte) 0xCE};
    static final byte[] GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};

    private static final byte[] LINK = {0x05, 0x63, (byte) 0xC1};
    private static final short SIZE = 11;
    private static final String FONT = "Calibri";

    private final XSSFWorkbook workbook;

    CellLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle plain() {
        return style(font(false, null), null, true);
    }

    /** On one line, across the empty cells at its right: a row that has its height does not grow. */
    XSSFCellStyle oneLine() {
        return style(font(false, null), null, false);
    }

    XSSFCellStyle bold() {
        return style(font(true, null), null, true);
    }

    XSSFCellStyle heading() {
        return style(font(true, null), GREY, true);
    }

    XSSFCellStyle link() {
        return style(font(false, LINK), null, true);
    }

    XSSFCellStyle filled(byte[] colour) {
        return style(font(false, null), colour, true);
    }

    static byte[] colour(CellNote.Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> BLUE;
        };
    }

    private XSSFCellStyle style(XSSFFont font, byte @Nullable [] fill, boolean wrap) {
        XSSFColor colour = fill == null ? null : new XSSFColor(fill, null);
        for (int i = 0; i < workbook.getNumCellStyles(); i++) {
            XSSFCellStyle there = workbook.getCellStyleAt(i);
            if (isSuch(there, font, colour, wrap)) {
                return there;
            }
        }
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrap);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
        if (colour != null) {
            style.setFillForegroundColor(colour);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static boolean isSuch(XSSFCellStyle style, XSSFFont font, @Nullable XSSFColor fill, boolean wrap) {
        return style.getQuotePrefixed()
                && style.getWrapText() == wrap
                && style.getVerticalAlignment() == VerticalAlignment.TOP
                && style.getDataFormat() == 0
                && style.getFontIndex() == font.getIndex()
                && (fill == null
                        ? style.getFillPattern() == FillPatternType.NO_FILL
                        : style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                                && fill.equals(style.getFillForegroundXSSFColor()));
    }

    private XSSFFont font(boolean bold, byte @Nullable [] link) {
        XSSFColor colour = link == null ? null : new XSSFColor(link, null);
        byte underline = link == null ? Font.U_NONE : Font.U_SINGLE;
        for (int i = 0; i < workbook.getNumberOfFonts(); i++) {
            XSSFFont there = workbook.getFontAt(i);
            if (there.getBold() == bold
                    && there.getUnderline() == underline
                    && there.getFontHeightInPoints() == SIZE
                    && there.getFontName().equals(FONT)
                    && !there.getItalic()
                    && !there.getStrikeout()
                    && Objects.equals(there.getXSSFColor(), colour)) {
                return there;
            }
        }
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(SIZE);
        font.setBold(bold);
        font.setUnderline(underline);
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }
}
