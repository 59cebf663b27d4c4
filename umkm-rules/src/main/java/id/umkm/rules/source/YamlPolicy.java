package id.umkm.rules.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes the text form of a policy. Every scalar is taken as it is written; nothing is guessed from its look. */
public final class YamlPolicy {
    /** Longer texts are refused: policies of whole ministries are far shorter. */
    public static final int MAX_CHARACTERS = 2_000_000;

    private final String name;
    private final List<String> sheets;
    private final YAMLParser parser;
    private final Faults faults = new Faults();
    private final List<Row> rows = new ArrayList<>();
    private final List<PolicyDocument.TableSheet> tables = new ArrayList<>();

    private YamlPolicy(String name, List<String> sheets, YAMLParser parser) {
        this.name = name;
        this.sheets = sheets;
        this.parser = parser;
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
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            YamlPolicy reader = new YamlPolicy(name, sheets, parser);
            reader.document();
            reader.faults.throwIfAny();
            return reader;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Faults broken = new Faults();
            broken.add(
                    "YAML_BROKEN",
                    name,
                    at == null ? new Place(name, 1, 1) : new Place(name, at.getLineNr(), at.getColumnNr()),
                    "",
                    "Tulisan YAML tidak terbaca di sini: " + firstLine(e.getOriginalMessage())
                            + ". Mungkin sebuah isi perlu tanda kutip, atau jarak di awal baris tidak sama.",
                    "The YAML cannot be read here: " + firstLine(e.getOriginalMessage())
                            + ". Maybe a cell needs quotes, or the blanks at the start of a line differ.");
            broken.throwIfAny();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text form of a document; {@link #read} gives an equal one again, but for places. */
    public static String write(PolicyDocument document) {
        return YamlWriter.write(document);
    }

    private static String firstLine(String message) {
        String first = message.lines().findFirst().orElse("");
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    private void document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            fault("POLICY_EMPTY", name, "", "Berkas kebijakan kosong.", "The policy file is empty.");
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            expected(name, "bagian-bagian (Kebijakan:, Dasar:, …)", "sections (Kebijakan:, Dasar:, …)");
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            section(parser.currentName());
        }
        if (parser.nextToken() != null) {
            fault(
                    "YAML_SECOND_DOCUMENT",
                    name,
                    "",
                    "Satu berkas memuat satu kebijakan; sesudah tanda `---` tidak boleh ada isi lagi.",
                    "A file holds one policy; nothing may follow a `---` mark.");
        }
    }

    private void section(String written) throws IOException {
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
        parser.nextToken();
        if (parser.currentToken() == JsonToken.VALUE_NULL || sheet.isEmpty()) {
            parser.skipChildren();
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            expected(sheet, "daftar baris, masing-masing diawali `- `", "a list of rows, each begun with `- `");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (sheet.equals(Headings.TABLES)) {
                table();
            } else {
                row(sheet, rows);
            }
        }
    }

    private void row(String sheet, List<Row> into) throws IOException {
        Row row = new Row(sheet, place());
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            expected(row.position("", ""), "sebuah baris `Judul kolom: isi`", "a row of `heading: cell`");
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String heading = parser.currentName();
            parser.nextToken();
            cell(row, heading, heading);
        }
        into.add(row);
    }

    private void table() throws IOException {
        Row settings = new Row(Headings.TABLES, place());
        List<Row> tableRows = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            expected(
                    Headings.TABLES,
                    "sebuah tabel: Nama, Aturan, Untuk, Keluaran, Baris",
                    "a table: Name, Hit policy, For, Output, Rows");
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String heading = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY && Headings.same(heading, "Baris")) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    row(settings.text("Nama").isEmpty() ? Headings.TABLES : settings.text("Nama"), tableRows);
                }
            } else if (value == JsonToken.START_OBJECT && Headings.same(heading, "Keluaran")) {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String part = parser.currentName();
                    parser.nextToken();
                    cell(settings, part, "Keluaran " + part);
                }
            } else {
                cell(settings, heading, heading);
            }
        }
        tables.add(new PolicyDocument.TableSheet(settings, tableRows));
    }

    private void cell(Row row, String written, String heading) throws IOException {
        if (parser.currentToken().isStructStart()) {
            expected(
                    row.position("", written),
                    "sebuah isi; yang dimulai [ atau { ditulis dalam tanda kutip",
                    "one cell; what begins with [ or { is put in quotes");
            return;
        }
        if (parser.isCurrentAlias()) {
            fault(
                    "YAML_ALIAS",
                    row.position("", written),
                    "*" + parser.getText(),
                    "Rujukan YAML (*nama) tidak dibaca; tulis isinya. Mungkin isi ini perlu tanda kutip.",
                    "YAML aliases (*name) are not read; write the cell out. Maybe the cell needs quotes.");
            return;
        }
        String text = parser.currentToken() == JsonToken.VALUE_NULL
                ? ""
                : parser.getText().strip();
        if (!row.put(heading, new Cell(text, place()))) {
            fault(
                    "HEADING_TWICE",
                    row.position("", written),
                    written,
                    "Kolom ini tertulis dua kali dalam satu baris.",
                    "This heading stands twice in one row.");
        }
    }

    private void expected(String position, String id, String en) throws IOException {
        String read = parser.currentToken().isStructStart() ? "" : parser.getText();
        fault("YAML_SHAPE", position, read, "Di sini seharusnya " + id + ".", "Here should stand " + en + ".");
        parser.skipChildren();
    }

    private void fault(String code, String position, String read, String id, String en) {
        faults.add(code, position, place(), read, id, en);
    }

    private Place place() {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(name, at.getLineNr(), at.getColumnNr());
    }
}
