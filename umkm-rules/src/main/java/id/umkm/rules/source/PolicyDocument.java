package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy as it was written: sheets of rows of cells, with their places; nothing is typed yet. */
public final class PolicyDocument {
    /** The column that holds what a field says. */
    private static final String FIELD_VALUE = "Isi";

    private final String name;
    private final List<Row> rows;
    private final List<TableSheet> tables;
    private final List<PolicyFault> warnings;
    private final List<PolicyFault> faults;
    private final Map<String, List<Row>> sheets = new HashMap<>();

    PolicyDocument(String name, List<Row> rows, List<TableSheet> tables) {
        this(name, rows, tables, List.of(), List.of());
    }

    PolicyDocument(
            String name,
            List<Row> rows,
            List<TableSheet> tables,
            List<PolicyFault> warnings,
            List<PolicyFault> faults) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.tables = List.copyOf(tables);
        this.warnings = List.copyOf(warnings);
        this.faults = List.copyOf(faults);
        for (Row row : this.rows) {
            List<Row> sheet = sheets.get(row.getSheet());
            if (sheet == null) {
                sheet = new ArrayList<>();
                sheets.put(row.getSheet(), sheet);
            }
            sheet.add(row);
        }
    }

    /**
     * A decision table as it was written.
     *
     * @param settings its name, hit policy, level and output, as one row
     * @param rows its rows
     */
    record TableSheet(Row settings, List<Row> rows) {
        TableSheet {
            rows = List.copyOf(rows);
        }
    }

    /** Name of the file or resource. */
    public String getName() {
        return name;
    }

    /** What an officer should know of the file although it is no fault, such as hidden rows, which are in force. */
    public List<PolicyFault> getWarnings() {
        return warnings;
    }

    /** The faults of form that were found where reading went on; whoever types the document is told of them. */
    public List<PolicyFault> getFaults() {
        return faults;
    }

    /** Id of the policy or layer; empty where the document does not say. */
    public String getId() {
        return text("Id");
    }

    /** Version of the policy; empty where the document does not say. */
    public String getVersion() {
        return text("Versi");
    }

    /** Ids of the layers above, in order. */
    public List<String> getExtends() {
        List<String> ids = new ArrayList<>();
        for (Row row : sheet(Headings.EXTENDS)) {
            String id = row.textOrNull("Lapis");
            if (id != null) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    /** Whether this is the policy of a programme, not a layer above. */
    public boolean isProgramme() {
        String layer = text("Lapis");
        return Row.sameName(layer, "program") || Row.sameName(layer, "programme");
    }

    /** The fault that the document does not say whether it is a programme or a layer, if it does not. */
    public Optional<PolicyFault> layerFault() {
        String layer = text("Lapis");
        if (Words.LAYER.find(layer).isPresent()) {
            return Optional.empty();
        }
        Place place = field("Lapis").map(Cell::place).orElse(start());
        return Optional.of(new PolicyFault(
                "WORD_UNKNOWN",
                Headings.POLICY + "/Lapis",
                place,
                layer,
                Text.of(
                        "Isian \"Lapis\" harus ada; pilihan yang dikenal: " + Words.LAYER.allowed() + ".",
                        "Field \"Lapis\" must be there; known words: " + Words.LAYER.allowed() + ".")));
    }

    List<Row> sheet(String sheet) {
        return Collections.unmodifiableList(sheets.getOrDefault(sheet, List.of()));
    }

    List<TableSheet> getTables() {
        return tables;
    }

    /** A field of the sheet Kebijakan. */
    Optional<Cell> field(String field) {
        Optional<Row> row = fieldRow(field);
        return row.isPresent() ? row.get().find(FIELD_VALUE) : Optional.empty();
    }

    /** What a field of the sheet Kebijakan says; empty where it is absent. */
    String text(String field) {
        Optional<Row> row = fieldRow(field);
        return row.isPresent() ? row.get().text(FIELD_VALUE) : "";
    }

    /** What a field of the sheet Kebijakan says, or null where it is absent. */
    @Nullable
    String textOrNull(String field) {
        Optional<Row> row = fieldRow(field);
        return row.isPresent() ? row.get().textOrNull(FIELD_VALUE) : null;
    }

    Optional<Row> fieldRow(String field) {
        for (Row row : sheet(Headings.POLICY)) {
            if (Headings.same(row.text("Isian"), field)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /**
     * Where a position that faults, findings and decisions name stands in this document: the cell, else its row, else its
     * sheet, else the start. A position is a sheet, the key of a row and a heading, apart by slashes, such as {@code
     * Kelayakan/GROUP_TOO_SMALL/Syarat}.
     */
    public Place placeOf(String position) {
        String[] parts = position.split("/", 3);
        Optional<Row> row = rowOf(parts);
        if (row.isPresent()) {
            return parts.length < 3 ? row.get().getPlace() : row.get().placeOf(parts[2]);
        }
        return allRows().stream()
                .filter(one -> Headings.same(one.getSheet(), parts[0]))
                .findFirst()
                .map(Row::getPlace)
                .orElse(start());
    }

    /** Whether this document holds the row, or the sheet, that a position names. */
    public boolean holds(String position) {
        String[] parts = position.split("/", 3);
        return parts.length > 1
                ? rowOf(parts).isPresent()
                : allRows().stream().anyMatch(row -> Headings.same(row.getSheet(), parts[0]));
    }

    /** Whether two spellings name the same heading, be they Indonesian or English. */
    public static boolean isSameHeading(String one, String other) {
        return Headings.same(one, other);
    }

    /** What is written at a position; empty where nothing is. */
    public String textOf(String position) {
        String[] parts = position.split("/", 3);
        return parts.length < 3
                ? ""
                : rowOf(parts).map(row -> row.text(parts[2])).orElse("");
    }

    /**
     * The document without some rows, those of tables left as they are.
     *
     * @param positions of rows, or sheets that go as a whole; what stands behind the row does not matter
     */
    public PolicyDocument without(Collection<String> positions) {
        List<String[]> going =
                positions.stream().map(position -> position.split("/", 3)).toList();
        return withRows(rows.stream()
                .filter(row -> going.stream()
                        .noneMatch(parts ->
                                Headings.same(row.getSheet(), parts[0]) && (parts.length < 2 || row.isKeyed(parts[1]))))
                .toList());
    }

    /**
     * Those of some layers that this document extends, directly or through another, in the order of their names here.
     *
     * @param layers any documents
     */
    public List<PolicyDocument> layersAmong(List<PolicyDocument> layers) {
        List<PolicyDocument> found = new ArrayList<>();
        addLayers(this, layers, found);
        return found;
    }

    private static void addLayers(PolicyDocument document, List<PolicyDocument> layers, List<PolicyDocument> found) {
        for (String id : document.getExtends()) {
            layers.stream()
                    .filter(layer -> !layer.isProgramme() && layer.getId().equals(id))
                    .filter(layer -> !found.contains(layer))
                    .findFirst()
                    .ifPresent(layer -> {
                        found.add(layer);
                        addLayers(layer, layers, found);
                    });
        }
    }

    private Optional<Row> rowOf(String[] parts) {
        return parts.length < 2
                ? Optional.empty()
                : allRows().stream()
                        .filter(row -> Headings.same(row.getSheet(), parts[0]))
                        .filter(row -> row.isKeyed(parts[1]))
                        .findFirst();
    }

    Place start() {
        return new Place(name, 1, 1);
    }

    /**
     * The document with numbers of a host in place of its own.
     *
     * @param others the layers above, whose parameters may be replaced where they allow it
     * @throws IllegalArgumentException if there is no such parameter, or it has several dated values
     */
    public PolicyDocument overridden(PolicyOverride override, List<PolicyDocument> others) {
        return override.apply(this, others);
    }

    List<Row> allRowsButTables() {
        return rows;
    }

    PolicyDocument withRows(List<Row> others) {
        return new PolicyDocument(name, others, tables, warnings, faults);
    }

    /** All rows, those of tables too. */
    List<Row> allRows() {
        List<Row> all = new ArrayList<>(rows);
        for (TableSheet table : tables) {
            all.addAll(table.rows());
        }
        return all;
    }
}
