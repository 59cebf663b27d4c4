package id.umkm.rules.source;

import id.umkm.rules.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads and writes the workbook of a policy. Nothing in a workbook is ever run or fetched, and whatever a file holds, it is
 * either read or refused with its faults, in bounded time and memory.
 */
public final class XlsxPolicy {
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ARCHIVE = {'P', 'K', 5, 6};

    /** What password-locked workbooks and those of old programs begin with. */
    private static final byte[] LOCKED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final int SHOWN = 12;

    private XlsxPolicy() {}

    /**
     * Reads a document; what its rows mean is checked later.
     *
     * @param name of the file, for faults
     * @throws FaultyPolicyException with every fault of form that was found
     */
    public static PolicyDocument read(String name, byte[] bytes) {
        PolicyDocument document = readHoldingFaults(name, bytes);
        if (!document.getFaults().isEmpty()) {
            throw new FaultyPolicyException(document.getFaults());
        }
        return document;
    }

    /** Reads a document as far as it can be read; the faults of its cells are told by those who type it, with their own. */
    static PolicyDocument readHoldingFaults(String name, byte[] bytes) {
        if (isLocked(bytes)) {
            throw new WorkbookRefusal(name).locked();
        }
        if (!isArchive(bytes)) {
            throw new WorkbookRefusal(name).notAWorkbook(firstBytes(bytes));
        }
        Faults faults = new Faults();
        List<WorkbookSheet> sheets = new WorkbookReader(name, bytes, faults).read();
        return new WorkbookLayout(name, faults).document(sheets);
    }

    /**
     * The workbook of a document, for officers to fill in; {@link #read} gives a document of the same meaning again. The same
     * document gives the same bytes.
     *
     * @param vocabulary whose attributes the workbook explains
     * @param layers the layers above, which the workbook shows
     * @throws IllegalStateException if the library that writes workbooks is not on the class path
     */
    public static byte[] write(PolicyDocument document, Vocabulary vocabulary, List<PolicyDocument> layers) {
        try {
            return WorkbookWriter.write(document, vocabulary, layers);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Workbooks are written by a library that only those need who write them. Maybe the dependency"
                            + " org.dhatim:fastexcel is to be added.",
                    e);
        }
    }

    static boolean isArchive(byte[] bytes) {
        return startsWith(bytes, ARCHIVE) || startsWith(bytes, EMPTY_ARCHIVE);
    }

    static boolean isLocked(byte[] bytes) {
        return startsWith(bytes, LOCKED);
    }

    /** Enough of a file to tell what it is. */
    static String firstBytes(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SHOWN), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
