package id.umkm.rules.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers that a host puts in place of those of a policy, such as a higher ceiling, without a copy of the whole file. The
 * numbers count as the host's assumption, and the version has a name of its own.
 *
 * <pre>{@code
 * PolicyOverride.named("2021.1-contoh").because("Usulan plafon yang lebih tinggi").set("bantuan_maksimal", "25 juta")
 * }</pre>
 */
public final class PolicyOverride {
    private static final String KEY = "GANTI";
    private static final Set<String> REPLACED = Set.of("Nilai", "Dasar", "Kutipan");

    private final String version;
    private final String reason;
    private final Map<String, String> values;

    private PolicyOverride(String version, String reason, Map<String, String> values) {
        this.version = version;
        this.reason = reason;
        this.values = Map.copyOf(values);
    }

    /** An override that gives the policy a version of this name. */
    public static PolicyOverride named(String version) {
        return new PolicyOverride(version, "", Map.of());
    }

    /** Says who wants it and why; decisions cite it. */
    public PolicyOverride because(String why) {
        return new PolicyOverride(version, why, values);
    }

    /**
     * Sets a parameter.
     *
     * @param parameter its name
     * @param cell its value as a policy would write it, such as {@code 25 juta}
     */
    public PolicyOverride set(String parameter, String cell) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(parameter, cell);
        return new PolicyOverride(version, reason, more);
    }

    /**
     * The document with the numbers replaced.
     *
     * @param others the layers, whose parameters may be replaced where they allow it
     * @throws IllegalArgumentException if there is no such parameter, or it has several dated values
     */
    PolicyDocument apply(PolicyDocument document, List<PolicyDocument> others) {
        List<Row> rows = new ArrayList<>();
        for (Row row : document.allRowsButTables()) {
            rows.add(replaced(row));
        }
        values.forEach((name, cell) -> {
            if (rowsOf(document, name).isEmpty()) {
                rows.add(ofLayer(document, others, name, cell));
            }
        });
        rows.add(citation(document));
        return document.withRows(rows);
    }

    private Row replaced(Row row) {
        if (row.getSheet().equals(Headings.POLICY) && Headings.same(row.text("Isian"), "Versi")) {
            return with(row, Map.of("Isi", version), Set.of("Isi"));
        }
        Optional<String> cell = row.getSheet().equals(Headings.PARAMETERS) ? find(row.text("Nama")) : Optional.empty();
        return cell.map(value -> with(row, changed(value), REPLACED)).orElse(row);
    }

    private Optional<String> find(String parameter) {
        return values.entrySet().stream()
                .filter(entry -> Row.sameName(entry.getKey(), parameter))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> changed(String value) {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("Nilai", value);
        changed.put("Dasar", "asumsi");
        changed.put("Kutipan", KEY);
        return changed;
    }

    /** A parameter of a layer is replaced by a row of the programme, as far as the layer allows. */
    private Row ofLayer(PolicyDocument document, List<PolicyDocument> others, String name, String cell) {
        List<Row> rows =
                others.stream().flatMap(other -> rowsOf(other, name).stream()).toList();
        if (rows.size() != 1) {
            throw new IllegalArgumentException(
                    rows.isEmpty()
                            ? "Policy " + document.getId() + " has no parameter '" + name + "'."
                            : "Parameter '" + name + "' of " + document.getId()
                                    + " has several dated values; write a policy file to replace them.");
        }
        Map<String, String> cells = changed(cell);
        cells.put("Nama", rows.get(0).text("Nama"));
        cells.put("Satuan", rows.get(0).text("Satuan"));
        return with(new Row(Headings.PARAMETERS, place(document)), cells, Set.of());
    }

    private List<Row> rowsOf(PolicyDocument document, String name) {
        List<Row> rows = document.sheet(Headings.PARAMETERS).stream()
                .filter(row -> Row.sameName(row.text("Nama"), name))
                .toList();
        if (rows.size() > 1) {
            throw new IllegalArgumentException("Parameter '" + name + "' of " + document.getId()
                    + " has several dated values; write a policy file to replace them.");
        }
        return rows;
    }

    private Row citation(PolicyDocument document) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("Kunci", KEY);
        cells.put("Dasar", "asumsi");
        cells.put("Sumber", reason.isBlank() ? "penggantian oleh pengguna pustaka" : reason);
        cells.put("Keyakinan", "ditetapkan pengguna pustaka");
        return with(new Row(Headings.CITATIONS, place(document)), cells, Set.of());
    }

    /** The row with some cells in place of those under the same headings. */
    private static Row with(Row row, Map<String, String> cells, Set<String> replaced) {
        Row copy = new Row(row.getSheet(), row.getPlace());
        row.getCells().forEach((heading, cell) -> {
            if (replaced.stream().noneMatch(one -> Headings.same(one, heading))) {
                copy.put(heading, cell);
            }
        });
        cells.forEach((heading, text) -> copy.put(heading, new Cell(text, row.placeOf(heading))));
        return copy;
    }

    private static Place place(PolicyDocument document) {
        return new Place(document.getName() + " (penggantian)", 1, 1);
    }
}
