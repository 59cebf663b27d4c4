package id.umkm.examples.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An officer's workbook, opened to be written to. It holds the whole file in memory, so a large one is refused; so is one
 * with macros or links to other workbooks, which no copy shall carry on.
 */
final class WorkbookFile implements Closeable {
    private static final long MAX_PART = 16 << 20;
    private static final long MAX_UNPACKED = 48 << 20;
    private static final int MAX_PARTS = 1_000;
    private static final int BUFFER = 1 << 14;

    /** In the types of parts that run something or read other files. */
    private static final List<String> OTHERS = List.of("vba", "macro", "activex", "externallink", "connections");

    private final XSSFWorkbook workbook;

    private WorkbookFile(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Opens a workbook.
     *
     * @throws CommandException if it is no workbook, or one that is not written to
     */
    static WorkbookFile open(String name, byte[] bytes, Texts texts) {
        if (!isWorkbook(bytes)) {
            throw new CommandException(texts.get("annotate.noWorkbook", name));
        }
        checkSize(name, bytes, texts);
        try {
            OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
            if (carriesOthers(parts)) {
                parts.revert();
                throw new CommandException(texts.get("annotate.carriesOthers", name));
            }
            return new WorkbookFile(new XSSFWorkbook(parts));
        } catch (CommandException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw unreadable(name, texts);
        }
    }

    /** Whether a file begins as a workbook does. */
    static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        // Closing would save to where it was read from, which is memory here.
        workbook.getPackage().revert();
    }

    /** Unpacks everything once and keeps nothing of it. */
    private static void checkSize(String name, byte[] bytes, Texts texts) {
        byte[] buffer = new byte[BUFFER];
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long size = size(zip, buffer);
                unpacked += size;
                parts++;
                if (size > MAX_PART || unpacked > MAX_UNPACKED || parts > MAX_PARTS) {
                    throw new CommandException(texts.get("annotate.tooLarge", name, MAX_UNPACKED >> 20));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(name, texts);
        }
    }

    /** Of one part; it stops soon after the bound. */
    private static long size(InputStream part, byte[] buffer) throws IOException {
        long size = 0;
        for (int read = part.read(buffer); read >= 0 && size <= MAX_PART; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static boolean carriesOthers(OPCPackage parts) throws OpenXML4JException {
        for (PackagePart part : parts.getParts()) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (OTHERS.stream().anyMatch(type::contains)) {
                return true;
            }
        }
        return false;
    }

    private static CommandException unreadable(String name, Texts texts) {
        return new CommandException(texts.get("annotate.unreadable", name));
    }
}
