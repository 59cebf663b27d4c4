package id.umkm.rules.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Refuses a workbook that holds programs, takes contents from elsewhere, or whose XML defines a document type. */
final class WorkbookGuard {
    private static final List<String> PROGRAMS =
            List.of("vbaproject", "xl/macrosheets/", "xl/activex/", "xl/dialogsheets/");
    private static final List<String> ELSEWHERE =
            List.of("xl/externallinks/", "xl/connections.xml", "xl/querytables/", "xl/webextensions/");
    private static final List<String> DOCUMENT_TYPE = List.of("<!doctype", "<!entity");

    private final WorkbookRefusal refusal;
    private final ArchiveParts parts;

    WorkbookGuard(WorkbookRefusal refusal, ArchiveParts parts) {
        this.refusal = refusal;
        this.parts = parts;
    }

    void check() {
        for (String name : parts.names()) {
            if (PROGRAMS.stream().anyMatch(name::contains)) {
                throw refusal.macros(name);
            }
            if (ELSEWHERE.stream().anyMatch(name::contains)) {
                throw refusal.externalLink(name);
            }
        }
        parts.xml().forEach((name, bytes) -> {
            if (definesType(bytes)) {
                throw refusal.documentType(name);
            }
            if (name.endsWith(".rels")) {
                checkTargets(name, bytes);
            }
        });
        parts.find("[content_types].xml").ifPresent(bytes -> {
            if (new String(bytes, StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT)
                    .contains("macroenabled")) {
                throw refusal.macros("[Content_Types].xml");
            }
        });
    }

    /** Looked for in every encoding that XML readers know without being told. */
    private static boolean definesType(byte[] bytes) {
        String letters = lettersOf(bytes);
        return DOCUMENT_TYPE.stream().anyMatch(letters::contains);
    }

    /** The bytes that are letters or marks of ASCII, so that two bytes a letter are read as one. */
    private static String lettersOf(byte[] bytes) {
        byte[] letters = new byte[bytes.length];
        int length = 0;
        for (byte one : bytes) {
            if (one != 0) {
                letters[length++] = one;
            }
        }
        return new String(letters, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    /** A link that a reader may click takes nothing in; anything else outside does. */
    private void checkTargets(String name, byte[] bytes) {
        XmlPart xml = new XmlPart(refusal, name, bytes);
        while (xml.next()) {
            boolean outside = xml.begins("Relationship")
                    && xml.attribute("TargetMode", "").equalsIgnoreCase("External");
            if (outside && !xml.attribute("Type", "").endsWith("/hyperlink")) {
                throw refusal.externalLink(xml.attribute("Target", ""));
            }
        }
    }
}
