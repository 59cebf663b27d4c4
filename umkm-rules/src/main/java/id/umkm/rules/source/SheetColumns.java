package id.umkm.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of each sheet in the order in which they are written; rows are named by the first. */
final class SheetColumns {
    /** What the settings of a table are called in a workbook, and in documents. */
    static final Map<String, String> TABLE_SETTINGS = settings();

    static final String CONDITION = "Jika ";
    static final String OUTPUT = "Maka ";

    private static final List<String> GROUND = List.of("Dasar", "Kutipan");
    private static final List<String> DATED = List.of("Dasar", "Kutipan", "Sejak", "Sampai", "Catatan");
    private static final List<String> TABLE = with(List.of("No"), DATED);
    private static final List<String> TEXTS =
            List.of("Efek", "Pesan", "Pesan (en)", "Perbaikan", "Saran", "Saran (en)");
    private static final List<String> ASKED = List.of("Jika", "Atribut", "Syarat");
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry(Headings.POLICY, with(List.of("Isian", "Isi"), GROUND, List.of("Catatan"))),
            Map.entry(Headings.EXTENDS, with(List.of("Lapis"), GROUND, List.of("Catatan"))),
            Map.entry(
                    Headings.CITATIONS,
                    List.of(
                            "Kunci",
                            "Dasar",
                            "Sumber",
                            "Bagian",
                            "Wilayah",
                            "Sejak",
                            "Sampai",
                            "Keyakinan",
                            "Isi",
                            "Catatan")),
            Map.entry(Headings.LISTS, with(List.of("Daftar", "Nilai", "Kode", "English"), GROUND, List.of("Catatan"))),
            Map.entry(
                    Headings.PARAMETERS,
                    List.of(
                            "Nama",
                            "Satuan",
                            "Nilai",
                            "Dasar",
                            "Kutipan",
                            "Tinjau sebelum",
                            "Sejak",
                            "Sampai",
                            "Dibaca pada",
                            "Boleh diganti",
                            "Catatan")),
            Map.entry(Headings.ELIGIBILITY, with(List.of("Kode", "Berlaku untuk"), ASKED, TEXTS, DATED)),
            Map.entry(
                    Headings.ALLOCATION,
                    with(
                            List.of("Pengaturan", "Isi", "Arah", "Kode", "Pesan", "Pesan (en)"),
                            GROUND,
                            List.of("Catatan"))),
            Map.entry(Headings.TRANCHES, with(List.of("Tahap", "Bagian", "Uji ulang"), GROUND, List.of("Catatan"))),
            Map.entry(
                    Headings.TRANCHE_CONDITIONS, with(List.of("Kode", "Tahap", "Berlaku untuk"), ASKED, TEXTS, DATED)),
            Map.entry(
                    Headings.GRADUATION,
                    with(List.of("Kode", "Dari", "Ke", "Cara", "Berlaku untuk"), ASKED, TEXTS, DATED)),
            Map.entry(Headings.EXAMPLES, List.of("Contoh", "Anggota")),
            Map.entry(Headings.PERSONS, List.of("Orang")),
            Map.entry(
                    Headings.SCENARIOS,
                    List.of(
                            "No",
                            "Nama",
                            "Keputusan",
                            "Tanggal",
                            "Contoh",
                            "Perubahan",
                            "Hasil",
                            "Temuan",
                            "Jumlah",
                            "Fakta kurang",
                            "Perbaikan",
                            "Keluaran",
                            "Mengikuti")));

    private static final Map<String, Set<String>> KNOWN = COLUMNS.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), sheet -> noted(of(sheet))));
    private static final Set<String> NOTED_TABLE = noted(TABLE);

    private SheetColumns() {}

    private static Set<String> noted(List<String> columns) {
        return Stream.concat(columns.stream(), Stream.of("Catatan")).collect(Collectors.toUnmodifiableSet());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<String> with(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static Map<String, String> settings() {
        return Map.of(
                "Nama", "Nama",
                "Aturan", "Aturan",
                "Untuk", "Untuk",
                "Keluaran", "Keluaran Nama",
                "Keluaran (en)", "Keluaran Nama (en)",
                "Satuan", "Keluaran Satuan",
                "Catatan", "Catatan");
    }

    /** The columns of a sheet, or those that every decision table has. */
    static List<String> of(String sheet) {
        return COLUMNS.getOrDefault(sheet, TABLE);
    }

    /** The columns that a sheet may have: each may hold notes as well. */
    static Set<String> known(String sheet) {
        return KNOWN.getOrDefault(sheet, NOTED_TABLE);
    }

    /**
     * All columns that rows need, in the order of the sheet; those that the sheet does not know where they stand in the rows:
     * attributes of examples, conditions and outputs of tables.
     *
     * @param all also columns that no row fills
     */
    static List<String> of(String sheet, List<Row> rows, boolean all) {
        List<String> known = of(sheet);
        List<String> written = new ArrayList<>();
        rows.forEach(row -> row.getCells().keySet().stream()
                .filter(heading -> written.stream().noneMatch(one -> Headings.same(one, heading)))
                .forEach(written::add));
        List<String> columns = new ArrayList<>();
        List<String> others = written.stream()
                .filter(heading -> known.stream().noneMatch(one -> Headings.same(one, heading)))
                .toList();
        for (String column : known) {
            if (all || written.stream().anyMatch(one -> Headings.same(one, column))) {
                columns.add(column);
            }
            if (column.equals(known.get(0)) && known.equals(TABLE)) {
                columns.addAll(others);
            }
        }
        if (!known.equals(TABLE)) {
            columns.addAll(others);
        }
        return columns;
    }
}
