package id.umkm.rules.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew without the time of its making, so that the same policy gives the same bytes. */
final class SteadyArchive {
    /** The earliest time that archives know. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docprops/core.xml";

    private SteadyArchive() {}

    static byte[] of(byte[] workbook) throws IOException {
        ArchiveParts parts = ArchiveParts.unpack("", workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.xml().entrySet()) {
                ZipEntry steady = new ZipEntry(parts.written(part.getKey()));
                steady.setTimeLocal(TIME);
                out.putNextEntry(steady);
                out.write(part.getKey().equals(PROPERTIES) ? timeless(part.getValue()) : part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] timeless(byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        return xml.replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
