package id.umkm.rules.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the sheets of a workbook, after it was looked at for everything that does not belong into one. */
final class WorkbookReader {
    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String ROOT_RELATIONS = "_rels/.rels";
    private static final int MAX_SHEETS = 250;

    private final String file;
    private final WorkbookRefusal refusal;
    private final ArchiveParts parts;
    private final Faults faults;

    WorkbookReader(String file, byte[] bytes, Faults faults) {
        this.file = file;
        this.refusal = new WorkbookRefusal(file);
        this.parts = ArchiveParts.unpack(file, bytes);
        this.faults = faults;
        new WorkbookGuard(refusal, parts).check();
    }

    /**
     * A sheet as the workbook names it.
     *
     * @param relation by which its part is found
     */
    private record Named(String name, boolean hidden, String relation) {}

    List<WorkbookSheet> read() {
        part(CONTENT_TYPES);
        Map<String, String> roots = relations(ROOT_RELATIONS, "");
        String workbook = roots.entrySet().stream()
                .filter(root -> root.getKey().startsWith("officedocument "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> refusal.partMissing("workbook.xml"));
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        Map<String, String> relations =
                relations(folder + "_rels/" + workbook.substring(folder.length()) + ".rels", folder);
        List<Named> sheets = new ArrayList<>();
        boolean from1904 = false;
        XmlPart xml = new XmlPart(refusal, workbook, part(workbook));
        while (xml.next()) {
            if (xml.begins("workbookPr")) {
                from1904 = xml.is("date1904");
            } else if (xml.begins("sheet")) {
                String state = xml.attribute("state", "visible");
                sheets.add(new Named(xml.attribute("name", ""), !state.equals("visible"), xml.attribute("id", "")));
            }
        }
        if (sheets.isEmpty() || sheets.size() > MAX_SHEETS) {
            throw refusal.tooMuch(
                    new Place(file, 1, 1),
                    sheets.size() + "",
                    "Buku kerja kebijakan memuat satu sampai " + MAX_SHEETS + " lembar.",
                    "The workbook of a policy has one to " + MAX_SHEETS + " sheets.");
        }
        return sheets(sheets, relations, values(relations, from1904));
    }

    private List<WorkbookSheet> sheets(List<Named> named, Map<String, String> relations, WorkbookValues values) {
        List<WorkbookSheet> sheets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Named sheet : named) {
            if (!names.add(sheet.name().strip().toLowerCase(Locale.ROOT))) {
                throw refusal.refuse(
                        "SHEET_TWICE",
                        new Place(file, sheet.name(), 1, 1),
                        sheet.name(),
                        "Dua lembar bernama sama.",
                        "Two sheets have the same name.");
            }
            String part = relations.get("worksheet " + sheet.relation());
            if (part == null) {
                // Sheets of charts and dialogues hold no cells.
                if (relations.keySet().stream().anyMatch(key -> key.endsWith(" " + sheet.relation()))) {
                    continue;
                }
                throw refusal.partMissing(sheet.name());
            }
            sheets.add(new SheetReader(values, refusal, file, sheet.name(), part, part(part)).read(sheet.hidden()));
        }
        return sheets;
    }

    private WorkbookValues values(Map<String, String> relations, boolean from1904) {
        SharedTexts shared = SharedTexts.none();
        NumberFormats formats = NumberFormats.none();
        for (Map.Entry<String, String> relation : relations.entrySet()) {
            if (relation.getKey().startsWith("sharedstrings ")) {
                shared = SharedTexts.read(new XmlPart(refusal, relation.getValue(), part(relation.getValue())));
            } else if (relation.getKey().startsWith("styles ")) {
                formats = NumberFormats.read(new XmlPart(refusal, relation.getValue(), part(relation.getValue())));
            }
        }
        return new WorkbookValues(shared, formats, new TypedNumbers(from1904), faults, refusal);
    }

    private byte[] part(String name) {
        return parts.find(name).orElseThrow(() -> refusal.partMissing(name));
    }

    /** Parts by the last word of the relation's type, in small letters, and its id. */
    private Map<String, String> relations(String name, String folder) {
        Map<String, String> relations = new HashMap<>();
        XmlPart xml = new XmlPart(refusal, name, part(name));
        while (xml.next()) {
            if (xml.begins("Relationship")) {
                String type = xml.attribute("Type", "");
                String target = xml.attribute("Target", "");
                String word = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                relations.put(
                        word + " " + xml.attribute("Id", ""),
                        target.startsWith("/") ? target.substring(1) : inFolder(folder, target));
            }
        }
        return relations;
    }

    private static String inFolder(String folder, String target) {
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.contains("/") ? base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1) : "";
        }
        return base + rest;
    }
}
