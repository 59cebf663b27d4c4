package id.umkm.examples.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * Colours over the cells of a sheet: rules of conditional formatting that always hold. The formats of the cells below stay
 * as they are, and come back when the rules go.
 */
final class SheetMarks {
    /** Always true, and by its word known again as a rule of this program. */
    private static final String ALWAYS = "N(\"umkm\")=0";

    private static final String OURS = "n(\"umkm\")";

    private final XSSFSheet sheet;
    private final CTWorksheet xml;

    SheetMarks(XSSFSheet sheet) {
        this.sheet = sheet;
        this.xml = sheet.getCTWorksheet();
    }

    /** Takes away all colours that this program laid over cells before. */
    void clear() {
        for (int i = xml.sizeOfConditionalFormattingArray() - 1; i >= 0; i--) {
            CTConditionalFormatting formatting = xml.getConditionalFormattingArray(i);
            for (int rule = formatting.sizeOfCfRuleArray() - 1; rule >= 0; rule--) {
                if (isOurs(formatting.getCfRuleArray(rule))) {
                    formatting.removeCfRule(rule);
                }
            }
            if (formatting.sizeOfCfRuleArray() == 0) {
                xml.removeConditionalFormatting(i);
            }
        }
    }

    private static boolean isOurs(CTCfRule rule) {
        return rule.sizeOfFormulaArray() == 1
                && rule.getFormulaArray(0).toLowerCase(Locale.ROOT).startsWith(OURS);
    }

    /** Lays a colour over cells. */
    void add(List<CellRangeAddress> cells, byte[] colour) {
        makeRoom();
        CTConditionalFormatting formatting = xml.addNewConditionalFormatting();
        formatting.setSqref(cells.stream().map(CellRangeAddress::formatAsString).toList());
        CTCfRule rule = formatting.addNewCfRule();
        rule.setType(STCfType.EXPRESSION);
        rule.setDxfId(format(colour));
        rule.setPriority(1);
        rule.addFormula(ALWAYS);
    }

    /** The rule with the smallest number is seen, so the others step back where one of them has it. */
    private void makeRoom() {
        boolean taken = false;
        for (CTConditionalFormatting formatting : xml.getConditionalFormattingArray()) {
            for (CTCfRule rule : formatting.getCfRuleArray()) {
                taken |= !isOurs(rule) && rule.getPriority() <= 1;
            }
        }
        if (!taken) {
            return;
        }
        for (CTConditionalFormatting formatting : xml.getConditionalFormattingArray()) {
            for (CTCfRule rule : formatting.getCfRuleArray()) {
                if (!isOurs(rule)) {
                    rule.setPriority(rule.getPriority() + 1);
                }
            }
        }
    }

    /** Number of the format with this colour; a workbook that has it keeps it. */
    private long format(byte[] colour) {
        StylesTable styles = sheet.getWorkbook().getStylesSource();
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            if (isSuch(styles.getDxfAt(i), colour)) {
                return i;
            }
        }
        CTDxf format = CTDxf.Factory.newInstance();
        CTPatternFill fill = format.addNewFill().addNewPatternFill();
        fill.setPatternType(STPatternType.SOLID);
        fill.addNewFgColor().setRgb(colour);
        fill.addNewBgColor().setRgb(colour);
        return styles.putDxf(format) - 1L;
    }

    private static boolean isSuch(CTDxf format, byte[] colour) {
        boolean fillOnly = !format.isSetFont() && !format.isSetNumFmt() && !format.isSetBorder();
        if (!fillOnly || !format.isSetFill() || !format.getFill().isSetPatternFill()) {
            return false;
        }
        CTPatternFill fill = format.getFill().getPatternFill();
        return fill.isSetBgColor() && Arrays.equals(fill.getBgColor().getRgb(), colour);
    }
}
