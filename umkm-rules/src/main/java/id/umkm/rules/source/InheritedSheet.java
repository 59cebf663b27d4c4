package id.umkm.rules.source;

import id.umkm.domain.basics.Masking;
import id.umkm.rules.source.WorkbookSheet.SheetRow;
import id.umkm.rules.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheet that shows what the layers above bring. It is written by the export and never read as policy; each row carries a seal
 * over its cells, so that nobody believes to have changed the law by changing it here.
 */
final class InheritedSheet {
    static final String NAME = "Warisan";
    static final List<String> COLUMNS =
            List.of("Asal", "Lembar", "Kode atau nama", "Isi", "Dasar", "Kutipan", "Boleh diganti");
    static final String SEAL = "Segel";

    private static final String ENGLISH = "Inherited";
    private static final int SEAL_LENGTH = 12;

    private final Faults faults;

    InheritedSheet(Faults faults) {
        this.faults = faults;
    }

    static boolean is(String sheet) {
        return Row.sameName(sheet, NAME) || Row.sameName(sheet, ENGLISH);
    }

    /** The seal of a row with these cells. */
    static String seal(List<String> cells) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(String.join("\u001F", cells).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, SEAL_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** The cells of a row with their seal. */
    static List<String> sealed(List<String> cells) {
        return Stream.concat(cells.stream(), Stream.of(seal(cells))).toList();
    }

    /** A fault for each row whose cells are not those of the export. */
    void check(WorkbookSheet sheet) {
        Optional<SheetRow> headings = sheet.rows().stream()
                .filter(row -> row.cells().values().stream().anyMatch(cell -> isSeal(cell.text())))
                .findFirst();
        int first = headings.map(SheetRow::number).orElse(0);
        int seal = headings.stream()
                .flatMap(row -> row.cells().entrySet().stream())
                .filter(entry -> isSeal(entry.getValue().text()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
        for (SheetRow row : sheet.rows()) {
            if (row.number() > first && !isSealed(row, seal)) {
                row.cells().values().stream()
                        .findFirst()
                        .ifPresent(cell -> faults.add(
                                "INHERITED_EDITED",
                                NAME + "/baris " + row.number(),
                                cell.place(),
                                Masking.text(cell.text()),
                                "Lembar Warisan hanya menunjukkan aturan dari lapis di atas; mengubahnya tidak mengubah aturan itu."
                                        + " Kembalikan baris ini, atau hapus lembarnya. Mungkin nilai itu boleh diganti: tulis"
                                        + " parameter bernama sama di lembar Parameter.",
                                "Sheet Warisan only shows what the layers above rule; to change it changes nothing of that. Restore"
                                        + " this row, or delete the sheet. Maybe the value may be replaced: write a parameter of the"
                                        + " same name in sheet Parameter."));
            }
        }
    }

    private static boolean isSeal(String text) {
        return Vocabulary.plain(text).equals(Vocabulary.plain(SEAL));
    }

    private static boolean isSealed(SheetRow row, int seal) {
        Cell sealed = row.cells().get(seal);
        List<String> cells = COLUMNS.stream()
                .map(COLUMNS::indexOf)
                .map(index -> row.cells().get(index + 1))
                .map(cell -> cell == null ? "" : cell.text())
                .toList();
        return sealed != null
                && sealed.text().equals(seal(cells))
                && row.cells().lastKey() <= COLUMNS.size() + 1;
    }
}
