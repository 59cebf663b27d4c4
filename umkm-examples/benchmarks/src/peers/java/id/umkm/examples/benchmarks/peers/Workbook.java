package id.umkm.examples.benchmarks.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** An Excel workbook of tables as users of OpenL write them, one below the other with an empty row between. */
final class Workbook {
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Sheet sheet = book.createSheet();
    private int next;

    /** A heading, merged over the width of the longest row as OpenL asks, and rows of texts and numbers. */
    Workbook table(String heading, Object[]... rows) {
        int first = next;
        int width = 1;
        sheet.createRow(next++).createCell(0).setCellValue(heading);
        for (Object[] row : rows) {
            write(sheet.createRow(next++), row);
            width = Math.max(width, row.length);
        }
        if (width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(first, first, 0, width - 1));
        }
        next++;
        return this;
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    private static void write(Row row, Object[] values) {
        for (int column = 0; column < values.length; column++) {
            Cell cell = row.createCell(column);
            if (values[column] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue((String) values[column]);
            }
        }
    }

    /** Compiles the tables behind an interface with a method for each that is called. */
    <T> T compile(Class<T> tables) {
        try {
            Path file = Files.createTempFile("openl", ".xlsx");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    book.write(out);
                }
                return new RulesEngineFactory<>(file.toString(), tables).newEngineInstance();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
