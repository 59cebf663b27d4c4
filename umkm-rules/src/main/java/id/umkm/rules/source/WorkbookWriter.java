package id.umkm.rules.source;

import id.umkm.rules.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;

/** Writes a document as a workbook: a guide, the sheets of the policy, what the layers above bring, and the attributes. */
final class WorkbookWriter {
    private static final String GUIDE = "Petunjuk";
    private static final String TABLE = "Tabel";
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_NOTE = 600;
    private static final int GUIDE_WIDTH = 24;
    private static final int PURPOSE_WIDTH = 110;
    private static final int LAST_CHOICE = 2_000;

    private final PolicyDocument document;
    private final Vocabulary vocabulary;
    private final List<PolicyDocument> layers;
    private final WorkbookTexts texts = new WorkbookTexts();
    private final ColumnChoices choices;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "umkm", "1.0");
    private final Set<String> names = new HashSet<>();

    private WorkbookWriter(PolicyDocument document, Vocabulary vocabulary, List<PolicyDocument> layers) {
        this.document = document;
        this.vocabulary = vocabulary;
        this.layers = layers;
        this.choices = new ColumnChoices(document, vocabulary, layers);
        Headings.SHEETS.forEach(sheet -> names.add(sheet.toLowerCase(Locale.ROOT)));
        List.of(GUIDE, InheritedSheet.NAME, DictionaryRows.NAME)
                .forEach(one -> names.add(one.toLowerCase(Locale.ROOT)));
    }

    static byte[] write(PolicyDocument document, Vocabulary vocabulary, List<PolicyDocument> layers) {
        try {
            return new WorkbookWriter(document, vocabulary, layers).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        guide();
        for (String sheet : Headings.SHEETS) {
            if (sheet.equals(Headings.TABLES)) {
                document.getTables().forEach(this::table);
            } else if (!document.sheet(sheet).isEmpty() || belongs(sheet)) {
                section(sheet);
            }
        }
        plain(
                InheritedSheet.NAME,
                InheritedSheet.COLUMNS,
                InheritedSheet.SEAL,
                new InheritedRows(layers)
                        .rows().stream().map(InheritedSheet::sealed).toList());
        plain(DictionaryRows.NAME, DictionaryRows.COLUMNS, "", DictionaryRows.of(vocabulary));
        workbook.finish();
        return SteadyArchive.of(bytes.toByteArray());
    }

    /** A sheet that is empty yet is there to be filled in. */
    private boolean belongs(String sheet) {
        return document.isProgramme()
                || !List.of(Headings.ALLOCATION, Headings.TRANCHES).contains(sheet);
    }

    private void guide() {
        SheetWriter writer = new SheetWriter(
                workbook,
                GUIDE,
                texts.get("guide.title"),
                document.getId() + " " + document.getVersion(),
                List.of(texts.get("guide.sheets"), texts.get("guide.purpose")));
        writer.width(0, GUIDE_WIDTH);
        writer.width(1, PURPOSE_WIDTH);
        Headings.SHEETS.stream()
                .filter(sheet -> !sheet.equals(Headings.TABLES))
                .forEach(sheet -> guideRow(writer, sheet, texts.sheet(sheet)));
        document.getTables().forEach(table -> guideRow(writer, table.settings().text("Nama"), texts.sheet("")));
        guideRow(writer, InheritedSheet.NAME, texts.sheet(InheritedSheet.NAME));
        guideRow(writer, DictionaryRows.NAME, texts.sheet(DictionaryRows.NAME));
        guideRow(writer, "", "");
        List<String> lines = texts.guide();
        IntStream.range(0, lines.size()).forEach(i -> guideRow(writer, (i + 1) + ".", lines.get(i)));
    }

    private static void guideRow(SheetWriter writer, String first, String second) {
        writer.row(List.of(WrittenCell.text(first), WrittenCell.text(second)));
    }

    private void section(String sheet) {
        List<Row> rows = document.sheet(sheet);
        List<String> columns = SheetColumns.of(sheet, rows, true);
        rows(new SheetWriter(workbook, sheet, sheet, texts.sheet(sheet), columns), sheet, columns, rows);
    }

    private void table(PolicyDocument.TableSheet table) {
        Row settings = table.settings();
        String name = settings.text("Nama");
        String shown = sheetName(name);
        List<String> columns = SheetColumns.of("", table.rows(), true);
        SheetWriter writer = new SheetWriter(workbook, shown, name, texts.sheet(""), columns);
        setting(writer, "Aturan", settings.text("Aturan"), texts.get("setting.aturan"));
        setting(writer, "Untuk", settings.text("Untuk"), texts.get("setting.untuk"));
        setting(writer, "Keluaran", settings.text("Keluaran Nama"), texts.get("setting.keluaran"));
        setting(writer, "Keluaran (en)", settings.text("Keluaran Nama (en)"), "");
        setting(writer, "Satuan", settings.text("Keluaran Satuan"), texts.get("setting.satuan"));
        if (!shown.equals(name)) {
            setting(writer, "Nama", name, "");
        }
        if (settings.find("Catatan").isPresent()) {
            setting(writer, "Catatan", settings.text("Catatan"), "");
        }
        rows(writer, "", columns, table.rows());
    }

    private void setting(SheetWriter writer, String word, String value, String note) {
        writer.setting(word, value, note, choices.ofSetting(word));
    }

    private void rows(SheetWriter writer, String sheet, List<String> columns, List<Row> rows) {
        List<List<WrittenCell>> written = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> WrittenCell.of(row, column))
                        .toList())
                .toList();
        writer.explain(heading -> texts.column(sheet, heading) + english(heading));
        writer.fit(written);
        for (int i = 0; i < rows.size(); i++) {
            writer.row(written.get(i));
            writer.note("Kutipan", cited(rows.get(i)));
        }
        for (String column : columns) {
            choices.of(sheet, column).ifPresent(choice -> writer.offer(column, choice, texts.get("choice.unknown")));
            if (column.equals("Kutipan")) {
                writer.offerCells(column, "Dasar!$A$4:$A$" + LAST_CHOICE);
            } else if (column.equals("Atribut")) {
                writer.offerCells(
                        column,
                        DictionaryRows.NAME + "!$A$4:$A$"
                                + (vocabulary.attributes().size() + 3));
            }
        }
    }

    private static String english(String heading) {
        return Headings.english(heading).map(word -> " (English: " + word + ")").orElse("");
    }

    private void plain(String sheet, List<String> columns, String more, List<List<String>> rows) {
        List<String> headings = new ArrayList<>(columns);
        if (!more.isEmpty()) {
            headings.add(more);
        }
        SheetWriter writer = new SheetWriter(workbook, sheet, sheet, texts.sheet(sheet), headings);
        List<List<WrittenCell>> written = rows.stream()
                .map(row -> row.stream().map(WrittenCell::text).toList())
                .toList();
        writer.fit(written);
        written.forEach(writer::row);
    }

    /** What the citations of a row say, for a note on it. */
    private String cited(Row row) {
        List<PolicyDocument> all = new ArrayList<>(layers);
        all.add(0, document);
        String note = Typing.splitList(row.text("Kutipan")).stream()
                .flatMap(key -> all.stream()
                        .flatMap(one -> one.sheet(Headings.CITATIONS).stream())
                        .filter(citation -> citation.text("Kunci").equalsIgnoreCase(key))
                        .limit(1))
                .map(citation -> citation.text("Kunci") + ": "
                        + (citation.text("Sumber") + " " + citation.text("Bagian")).strip() + ". "
                        + citation.text("Isi"))
                .collect(Collectors.joining("\n"));
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) + " ..." : note;
    }

    /** The name of a table as far as a sheet can bear it; no two sheets have the same. */
    private String sheetName(String table) {
        String plain = table.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String base = cut(WorkbookLayout.isNoTable(plain) ? (TABLE + " " + plain).strip() : plain, LONGEST_NAME);
        String name = base.isEmpty() ? TABLE : base;
        for (int i = 2; names.contains(name.toLowerCase(Locale.ROOT)); i++) {
            String tail = " " + i;
            name = cut(base, LONGEST_NAME - tail.length()) + tail;
        }
        names.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length).strip() : text;
    }
}
