package id.umkm.rules.source;

import id.umkm.rules.source.YamlTokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes the text form of a policy. Every scalar is taken as it is written; nothing is guessed from its look. */
public final class YamlPolicy {
    /** Longer texts are refused: policies of whole ministries are far shorter. */
    public static final int MAX_CHARACTERS = 2_000_000;

    private final String name;
    private final List<String> sheets;
    private final YamlTokens tokens;
    private final Faults faults = new Faults();
    private final List<Row> rows = new ArrayList<>();
    private final List<PolicyDocument.TableSheet> tables = new ArrayList<>();

    private YamlPolicy(String name, List<String> sheets, YamlTokens tokens) {
        this.name = name;
        this.sheets = sheets;
        this.tokens = tokens;
    }

    /**
     * Reads a document; what its rows mean is checked later.
     *
     * @param name of the file, for faults
     * @throws FaultyPolicyException with every fault of form that was found
     */
    public static PolicyDocument read(String name, String text) {
        YamlPolicy reader = read(name, text, Headings.SHEETS);
        return new PolicyDocument(name, reader.rows, reader.tables);
    }

    /**
     * Reads the rows of other sheets in the same form.
     *
     * @param name of the file, for faults
     * @param sheets that may stand in it
     * @throws FaultyPolicyException with every fault of form that was found
     */
    public static List<Row> readRows(String name, String text, List<String> sheets) {
        return List.copyOf(read(name, text, sheets).rows);
    }

    private static YamlPolicy read(String name, String text, List<String> sheets) {
        Faults tooLong = new Faults();
        if (text.length() > MAX_CHARACTERS) {
            tooLong.add(
                    "POLICY_TOO_LONG",
                    name,
                    new Place(name, 1, 1),
                    text.length() + "",
                    "Berkas kebijakan paling panjang " + MAX_CHARACTERS + " huruf.",
                    "A policy file has at most " + MAX_CHARACTERS + " characters.");
            tooLong.throwIfAny();
        }
        Optional<YamlPolicy> plain = PlainYaml.tokens(text)
                .map(tokens -> new YamlPolicy(name, sheets, tokens).read())
                .filter(reader -> reader.faults.count() == 0);
        return plain.orElseGet(() -> readAny(name, text, sheets));
    }

    /** Faults are told from the YAML as a whole, with the places that its parser knows. */
    private static YamlPolicy readAny(String name, String text, List<String> sheets) {
        try (ParsedYaml tokens = ParsedYaml.of(name, text)) {
            YamlPolicy reader = new YamlPolicy(name, sheets, tokens).read();
            reader.faults.throwIfAny();
            return reader;
        }
    }

    private YamlPolicy read() {
        document();
        return this;
    }

    /** The text form of a document; {@link #read} gives an equal one again, but for places. */
    public static String write(PolicyDocument document) {
        return YamlWriter.write(document);
    }

    private void document() {
        Kind first = tokens.next();
        if (first == null) {
            fault("POLICY_EMPTY", name, "", "Berkas kebijakan kosong.", "The policy file is empty.");
            return;
        }
        if (first != Kind.OBJECT) {
            expected(name, "bagian-bagian (Kebijakan:, Dasar:, …)", "sections (Kebijakan:, Dasar:, …)");
            return;
        }
        while (tokens.next() != Kind.END_OBJECT) {
            section(tokens.text());
        }
        if (tokens.next() != null) {
            fault(
                    "YAML_SECOND_DOCUMENT",
                    name,
                    "",
                    "Satu berkas memuat satu kebijakan; sesudah tanda `---` tidak boleh ada isi lagi.",
                    "A file holds one policy; nothing may follow a `---` mark.");
        }
    }

    private void section(String written) {
        String sheet = sheets.stream()
                .filter(known -> Headings.same(known, written))
                .findFirst()
                .orElse("");
        if (sheet.isEmpty()) {
            fault(
                    "SHEET_UNKNOWN",
                    written,
                    written,
                    "Bagian yang dikenal: " + String.join(", ", sheets) + ".",
                    "Known sections: " + String.join(", ", sheets) + ".");
        }
        tokens.next();
        if (tokens.current() == Kind.NOTHING || sheet.isEmpty()) {
            tokens.skip();
            return;
        }
        if (tokens.current() != Kind.LIST) {
            expected(sheet, "daftar baris, masing-masing diawali `- `", "a list of rows, each begun with `- `");
            return;
        }
        while (tokens.next() != Kind.END_LIST) {
            if (sheet.equals(Headings.TABLES)) {
                table();
            } else {
                row(sheet, rows);
            }
        }
    }

    private void row(String sheet, List<Row> into) {
        Row row = new Row(sheet, place());
        if (tokens.current() != Kind.OBJECT) {
            expected(row.position("", ""), "sebuah baris `Judul kolom: isi`", "a row of `heading: cell`");
            return;
        }
        while (tokens.next() != Kind.END_OBJECT) {
            String heading = tokens.text();
            tokens.next();
            cell(row, heading, heading);
        }
        into.add(row);
    }

    private void table() {
        Row settings = new Row(Headings.TABLES, place());
        List<Row> tableRows = new ArrayList<>();
        if (tokens.current() != Kind.OBJECT) {
            expected(
                    Headings.TABLES,
                    "sebuah tabel: Nama, Aturan, Untuk, Keluaran, Baris",
                    "a table: Name, Hit policy, For, Output, Rows");
            return;
        }
        while (tokens.next() != Kind.END_OBJECT) {
            String heading = tokens.text();
            Kind value = tokens.next();
            if (value == Kind.LIST && Headings.same(heading, "Baris")) {
                while (tokens.next() != Kind.END_LIST) {
                    row(settings.text("Nama").isEmpty() ? Headings.TABLES : settings.text("Nama"), tableRows);
                }
            } else if (value == Kind.OBJECT && Headings.same(heading, "Keluaran")) {
                while (tokens.next() != Kind.END_OBJECT) {
                    String part = tokens.text();
                    tokens.next();
                    cell(settings, part, "Keluaran " + part);
                }
            } else {
                cell(settings, heading, heading);
            }
        }
        tables.add(new PolicyDocument.TableSheet(settings, tableRows));
    }

    private void cell(Row row, String written, String heading) {
        if (isBegin()) {
            expected(
                    row.position("", written),
                    "sebuah isi; yang dimulai [ atau { ditulis dalam tanda kutip",
                    "one cell; what begins with [ or { is put in quotes");
            return;
        }
        if (tokens.isAlias()) {
            fault(
                    "YAML_ALIAS",
                    row.position("", written),
                    "*" + tokens.text(),
                    "Rujukan YAML (*nama) tidak dibaca; tulis isinya. Mungkin isi ini perlu tanda kutip.",
                    "YAML aliases (*name) are not read; write the cell out. Maybe the cell needs quotes.");
            return;
        }
        String text = tokens.current() == Kind.NOTHING ? "" : tokens.text().strip();
        if (!row.put(heading, new Cell(text, place()))) {
            fault(
                    "HEADING_TWICE",
                    row.position("", written),
                    written,
                    "Kolom ini tertulis dua kali dalam satu baris.",
                    "This heading stands twice in one row.");
        }
    }

    private boolean isBegin() {
        Kind current = tokens.current();
        return current != null && current.isBegin();
    }

    private void expected(String position, String id, String en) {
        String read = isBegin() ? "" : tokens.text();
        fault("YAML_SHAPE", position, read, "Di sini seharusnya " + id + ".", "Here should stand " + en + ".");
        tokens.skip();
    }

    private void fault(String code, String position, String read, String id, String en) {
        faults.add(code, position, place(), read, id, en);
    }

    private Place place() {
        return new Place(name, tokens.line(), tokens.column());
    }
}
