package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a policy from a file in either form; which of them it is, its first bytes tell, not its name. */
public final class PolicyFile {
    private static final List<String> NAMES = List.of(".yaml", ".yml", ".xlsx");
    private static final String WORKBOOK = ".xlsx";

    private PolicyFile() {}

    /** Whether a file of this name is taken for a policy where a folder is read. */
    public static boolean isNamedSo(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        // Programs leave files like these beside an open workbook.
        boolean open = small.contains("~$") || small.contains(".~lock.");
        return !open && NAMES.stream().anyMatch(small::endsWith);
    }

    /**
     * Reads a document as far as it can be read, for those who type it: {@link PolicyTyper} tells the faults of its cells
     * together with its own.
     *
     * @throws FaultyPolicyException if it cannot be read at all
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static PolicyDocument readHoldingFaults(Path file) throws IOException {
        byte[] bytes = bytes(file);
        return XlsxPolicy.isArchive(bytes)
                ? XlsxPolicy.readHoldingFaults(file.toString(), bytes)
                : read(file.toString(), bytes);
    }

    /**
     * Reads a document; what its rows mean is checked later.
     *
     * @throws FaultyPolicyException with every fault of form that was found
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static PolicyDocument read(Path file) throws IOException {
        return read(file.toString(), bytes(file));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more than any policy has: enough to be told that it is too large.
            return in.readNBytes(ArchiveParts.MAX_FILE_BYTES + 1);
        }
    }

    /**
     * Reads a document; what its rows mean is checked later.
     *
     * @param name of the file, for faults
     * @throws FaultyPolicyException with every fault of form that was found
     */
    public static PolicyDocument read(String name, byte[] bytes) {
        if (XlsxPolicy.isArchive(bytes) || XlsxPolicy.isLocked(bytes)) {
            return XlsxPolicy.read(name, bytes);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            throw new WorkbookRefusal(name).notAWorkbook(XlsxPolicy.firstBytes(bytes));
        }
        return YamlPolicy.read(name, text(name, bytes));
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FaultyPolicyException(List.of(new PolicyFault(
                    "TEXT_NOT_UTF8",
                    name,
                    new Place(name, 1, 1),
                    XlsxPolicy.firstBytes(bytes),
                    Text.of(
                            "Berkas kebijakan berupa teks YAML dalam UTF-8, atau buku kerja .xlsx; ini bukan keduanya.",
                            "A policy file is YAML text in UTF-8 or an .xlsx workbook; this is neither."))));
        }
    }
}
