package id.umkm.rules.source;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a workbook, unpacked within bounds before anything in them is parsed.
 *
 * <p>The archive is read by its directory at the end, as spreadsheet programs do, so that nobody is shown another workbook than
 * the one that decides. Only XML is unpacked; pictures and the like stay packed.
 */
final class ArchiveParts {
    /** The workbook of a large policy takes a twentieth of it. */
    static final int MAX_FILE_BYTES = 8 << 20;

    static final int MAX_PART_BYTES = 16 << 20;
    static final int MAX_ALL_BYTES = 40 << 20;
    static final int MAX_PARTS = 1_000;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_NAME_LENGTH = 26;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int CHUNK = 1 << 13;

    private final WorkbookRefusal refusal;
    private final ByteBuffer archive;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private int unpacked;

    private ArchiveParts(String file, byte[] bytes) {
        refusal = new WorkbookRefusal(file);
        archive = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * One entry of the directory.
     *
     * @param at where its local header begins
     */
    private record Entry(String name, int flags, int method, int crc, int packedBytes, int at) {}

    /** @throws FaultyPolicyException if the archive is broken, locked or too large */
    static ArchiveParts unpack(String file, byte[] bytes) {
        ArchiveParts parts = new ArchiveParts(file, bytes);
        if (bytes.length > MAX_FILE_BYTES) {
            throw parts.refusal.tooLarge(bytes.length + " B", "Berkas", "The file", MAX_FILE_BYTES >> 20);
        }
        try {
            parts.readDirectory();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw parts.refusal.broken("");
        }
        return parts;
    }

    /** What a part holds, if it is there; case does not matter. */
    Optional<byte[]> find(String part) {
        return Optional.ofNullable(parts.get(part.toLowerCase(Locale.ROOT)));
    }

    /** Names of all parts, in small letters, also of those that stay packed. */
    Set<String> names() {
        return names.keySet();
    }

    /** The name of a part with its capital letters. */
    String written(String part) {
        return names.getOrDefault(part, part);
    }

    /** All parts that were unpacked. */
    Map<String, byte[]> xml() {
        return parts;
    }

    private void readDirectory() {
        int end = endOfDirectory();
        int count = archive.getShort(end + 10) & 0xFFFF;
        int at = archive.getInt(end + 16);
        if (count > MAX_PARTS) {
            throw refusal.tooManyParts(count);
        }
        for (int i = 0; i < count; i++) {
            if (archive.getInt(at) != DIRECTORY_SIGNATURE) {
                throw refusal.broken("");
            }
            int nameLength = archive.getShort(at + 28) & 0xFFFF;
            byte[] name = new byte[nameLength];
            archive.get(at + 46, name);
            Entry entry = new Entry(
                    plain(new String(name, StandardCharsets.UTF_8)),
                    archive.getShort(at + 8),
                    archive.getShort(at + 10),
                    archive.getInt(at + 16),
                    archive.getInt(at + 20),
                    archive.getInt(at + 42));
            add(entry);
            at += 46 + nameLength + (archive.getShort(at + 30) & 0xFFFF) + (archive.getShort(at + 32) & 0xFFFF);
        }
    }

    private int endOfDirectory() {
        int last = archive.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (archive.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw refusal.broken("");
    }

    private static String plain(String name) {
        String forward = name.replace('\\', '/');
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    private void add(Entry entry) {
        String name = entry.name().toLowerCase(Locale.ROOT);
        if ((entry.flags() & ENCRYPTED) != 0) {
            throw refusal.locked();
        }
        if (names.putIfAbsent(name, entry.name()) != null) {
            throw refusal.broken(entry.name());
        }
        if (isXml(name)) {
            parts.put(name, content(entry));
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    private byte[] content(Entry entry) {
        if (archive.getInt(entry.at()) != LOCAL_SIGNATURE) {
            throw refusal.broken(entry.name());
        }
        int start = entry.at()
                + LOCAL_LENGTH
                + (archive.getShort(entry.at() + LOCAL_NAME_LENGTH) & 0xFFFF)
                + (archive.getShort(entry.at() + LOCAL_NAME_LENGTH + 2) & 0xFFFF);
        if (entry.packedBytes() < 0 || start + (long) entry.packedBytes() > archive.limit()) {
            throw refusal.broken(entry.name());
        }
        byte[] packed = new byte[entry.packedBytes()];
        archive.get(start, packed);
        byte[] content = switch (entry.method()) {
            case STORED -> counted(entry, packed);
            case DEFLATED -> inflated(entry, packed);
            default -> throw refusal.broken(entry.name());
        };
        CRC32 crc = new CRC32();
        crc.update(content);
        if ((int) crc.getValue() != entry.crc()) {
            throw refusal.broken(entry.name());
        }
        return content;
    }

    private byte[] counted(Entry entry, byte[] content) {
        count(entry, content.length, content.length);
        return content;
    }

    private byte[] inflated(Entry entry, byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream content = new ByteArrayOutputStream(Math.min(packed.length * 4, MAX_PART_BYTES));
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && !inflater.finished()) {
                    throw refusal.broken(entry.name());
                }
                content.write(chunk, 0, length);
                count(entry, length, content.size());
            }
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw refusal.broken(entry.name());
        } finally {
            inflater.end();
        }
    }

    private void count(Entry entry, int more, int ofPart) {
        unpacked += more;
        if (ofPart > MAX_PART_BYTES) {
            throw refusal.tooLarge(
                    entry.name(), "Bagian dalam berkas", "A part of the file, unpacked,", MAX_PART_BYTES >> 20);
        }
        if (unpacked > MAX_ALL_BYTES) {
            throw refusal.tooLarge(
                    entry.name(), "Isi berkas seluruhnya", "All of the file, unpacked,", MAX_ALL_BYTES >> 20);
        }
    }
}
