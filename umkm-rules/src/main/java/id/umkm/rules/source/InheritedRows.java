package id.umkm.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the layers above bring into a policy, one row each, as the sheet {@link InheritedSheet} shows it. */
final class InheritedRows {
    private final List<PolicyDocument> layers;

    InheritedRows(List<PolicyDocument> layers) {
        this.layers = layers;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (PolicyDocument layer : layers) {
            layer.sheet(Headings.PARAMETERS).forEach(row -> rows.add(parameter(layer, row)));
            for (PolicyDocument.TableSheet table : layer.getTables()) {
                table.rows().forEach(row -> rows.add(row(layer, row, "No", tableRow(row), "tidak")));
            }
            Stream.of(Headings.ELIGIBILITY, Headings.TRANCHE_CONDITIONS, Headings.GRADUATION)
                    .flatMap(sheet -> layer.sheet(sheet).stream())
                    .forEach(row -> rows.add(row(layer, row, "Kode", criterion(row), "tidak")));
        }
        return rows;
    }

    private List<String> parameter(PolicyDocument layer, Row row) {
        String value = row.text("Nilai") + " (" + row.text("Satuan") + ")" + dates(row);
        String replaceable = row.text("Boleh diganti");
        return row(layer, row, "Nama", value, replaceable.isEmpty() ? "tidak" : replaceable);
    }

    private static String tableRow(Row row) {
        return row.getCells().entrySet().stream()
                        .filter(cell -> cell.getKey().startsWith(SheetColumns.CONDITION)
                                || cell.getKey().startsWith(SheetColumns.OUTPUT))
                        .map(cell -> cell.getKey() + ": " + cell.getValue().text())
                        .collect(Collectors.joining("; "))
                + dates(row);
    }

    private static String criterion(Row row) {
        String guard = row.text("Jika");
        return row.text("Berlaku untuk") + "; " + (guard.isEmpty() ? "" : "jika " + guard + "; ") + row.text("Atribut")
                + ": " + row.text("Syarat") + "; " + row.text("Efek") + dates(row);
    }

    private static String dates(Row row) {
        String from = row.text("Sejak");
        String until = row.text("Sampai");
        return (from.isEmpty() ? "" : ", sejak " + from) + (until.isEmpty() ? "" : ", sampai " + until);
    }

    private List<String> row(PolicyDocument layer, Row row, String key, String content, String replaceable) {
        String cited =
                Typing.splitList(row.text("Kutipan")).stream().map(this::cited).collect(Collectors.joining("; "));
        return Stream.of(layer.getId(), row.getSheet(), row.text(key), content, row.text("Dasar"), cited, replaceable)
                .map(String::strip)
                .toList();
    }

    private String cited(String key) {
        return layers.stream()
                .flatMap(layer -> layer.sheet(Headings.CITATIONS).stream())
                .filter(row -> row.text("Kunci").equalsIgnoreCase(key))
                .findFirst()
                .map(row -> key + ": " + (row.text("Sumber") + " " + row.text("Bagian")).strip())
                .orElse(key);
    }
}
