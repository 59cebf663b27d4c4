package id.umkm.examples.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks in the layout of policies: a title, a row of settings, headings, and rows from the fourth on. */
final class Workbooks {
    private Workbooks() {}

    static byte[] write(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook read(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook, opened and saved with something done to it. */
    static byte[] change(byte[] bytes, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = read(bytes);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFSheet sheet(XSSFWorkbook workbook, String name, String headings, String... rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        put(sheet, "A1", name);
        row(sheet, 2, headings);
        for (int i = 0; i < rows.length; i++) {
            row(sheet, 3 + i, rows[i]);
        }
        return sheet;
    }

    private static void row(XSSFSheet sheet, int row, String cells) {
        String[] texts = cells.split("\\|", -1);
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isBlank()) {
                put(sheet, new CellReference(row, column).formatAsString(), texts[column].strip());
            }
        }
    }

    static XSSFCell put(XSSFSheet sheet, String address, String text) {
        CellAddress at = new CellAddress(address);
        XSSFRow row = sheet.getRow(at.getRow());
        XSSFCell cell = (row == null ? sheet.createRow(at.getRow()) : row).createCell(at.getColumn());
        cell.setCellValue(text);
        return cell;
    }

    static void note(XSSFSheet sheet, String address, String author, String text) {
        CellAddress at = new CellAddress(address);
        XSSFComment note = sheet.createDrawingPatriarch()
                .createCellComment(sheet.getWorkbook().getCreationHelper().createClientAnchor());
        note.setAddress(at);
        note.setAuthor(author);
        note.setString(text);
    }

    /** Text of a cell; empty where there is none. */
    static String text(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        XSSFRow row = sheet.getRow(at.getRow());
        XSSFCell cell = row == null ? null : row.getCell(at.getColumn());
        return cell == null ? "" : cell.toString();
    }

    /** Notes by cell, in order. */
    static Map<String, String> notes(XSSFSheet sheet) {
        Map<String, String> notes = new TreeMap<>();
        sheet.getCellComments()
                .forEach((at, note) ->
                        notes.put(at.formatAsString(), note.getString().getString()));
        return notes;
    }

    /** Everything about the cells of a sheet: type, value as the file has it, number of the format; and heights of rows. */
    static Map<String, String> cells(XSSFSheet sheet) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Row row : sheet) {
            cells.put("row " + row.getRowNum(), row.getHeight() + " " + row.getZeroHeight());
            for (Cell cell : row) {
                XSSFCell one = (XSSFCell) cell;
                String value = one.getCellType() + " " + one + " style "
                        + one.getCellStyle().getIndex();
                cells.put(one.getReference(), value);
            }
        }
        return cells;
    }
}
