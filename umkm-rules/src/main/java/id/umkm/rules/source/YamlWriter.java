package id.umkm.rules.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a document as its text form: sections in order, short rows on one line, long ones with a line for each cell. */
final class YamlWriter {
    private static final int WIDTH = 120;
    private static final String NAMED = "Keluaran ";

    /** Sections whose rows are read cell by cell. */
    private static final Set<String> TALL =
            Set.of(Headings.CITATIONS, Headings.ELIGIBILITY, Headings.TRANCHE_CONDITIONS, Headings.GRADUATION);

    private final StringBuilder yaml = new StringBuilder();

    private YamlWriter() {}

    static String write(PolicyDocument document) {
        YamlWriter writer = new YamlWriter();
        for (String sheet : Headings.SHEETS) {
            if (sheet.equals(Headings.TABLES)) {
                writer.tables(document.getTables());
            } else {
                writer.section(sheet, document.sheet(sheet));
            }
        }
        return writer.yaml.toString();
    }

    private void section(String sheet, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        head(sheet);
        for (Row row : rows) {
            Map<String, String> cells = cells(row);
            if (TALL.contains(sheet)) {
                tall("  ", cells);
            } else {
                row("  ", cells);
            }
        }
    }

    private void head(String sheet) {
        yaml.append(yaml.isEmpty() ? "" : "\n").append(sheet).append(":\n");
    }

    private void tables(List<PolicyDocument.TableSheet> tables) {
        if (tables.isEmpty()) {
            return;
        }
        head(Headings.TABLES);
        for (PolicyDocument.TableSheet table : tables) {
            Map<String, String> settings = new LinkedHashMap<>();
            Map<String, String> output = new LinkedHashMap<>();
            cells(table.settings()).forEach((heading, text) -> {
                boolean ofOutput = heading.startsWith(NAMED);
                (ofOutput ? output : settings).put(ofOutput ? heading.substring(NAMED.length()) : heading, text);
            });
            tall("  ", settings);
            if (!output.isEmpty()) {
                yaml.append("    Keluaran: ").append(flow(output, 6)).append('\n');
            }
            if (!table.rows().isEmpty()) {
                yaml.append("    Baris:\n");
                table.rows().forEach(row -> row("      ", cells(row)));
            }
        }
    }

    private static Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.getCells().forEach((heading, cell) -> {
            if (!cell.isEmpty() || heading.startsWith(SheetColumns.CONDITION)) {
                cells.put(heading, cell.text());
            }
        });
        return cells;
    }

    private void row(String indent, Map<String, String> cells) {
        yaml.append(indent)
                .append("- ")
                .append(flow(cells, indent.length() + 3))
                .append('\n');
    }

    /** Cells between braces, on as many lines as they need. */
    private static String flow(Map<String, String> cells, int indent) {
        StringBuilder flow = new StringBuilder("{");
        int column = indent;
        List<Map.Entry<String, String>> entries = new ArrayList<>(cells.entrySet());
        for (int i = 0; i < entries.size(); i++) {
            String entry = YamlScalar.heading(entries.get(i).getKey()) + ": "
                    + YamlScalar.of(entries.get(i).getValue())
                    + (i == entries.size() - 1 ? "}" : ",");
            if (i > 0 && column + 1 + entry.length() > WIDTH) {
                flow.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (i > 0) {
                flow.append(' ');
                column++;
            }
            flow.append(entry);
            column += entry.length();
        }
        return entries.isEmpty() ? "{}" : flow.toString();
    }

    private void tall(String indent, Map<String, String> cells) {
        String before = indent + "- ";
        if (cells.isEmpty()) {
            yaml.append(before).append("{}\n");
        }
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String start = before + YamlScalar.heading(cell.getKey()) + ": ";
            String scalar = YamlScalar.of(cell.getValue());
            yaml.append(start);
            if (start.length() + scalar.length() > WIDTH && YamlScalar.canFold(cell.getValue())) {
                yaml.append(">-\n").append(YamlScalar.folded(cell.getValue(), indent.length() + 4, WIDTH));
            } else {
                yaml.append(scalar);
            }
            yaml.append('\n');
            before = indent + "  ";
        }
    }
}
