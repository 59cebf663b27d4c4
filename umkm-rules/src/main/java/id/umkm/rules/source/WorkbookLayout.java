package id.umkm.rules.source;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.rules.source.WorkbookSheet.SheetRow;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in the sheets of a workbook the sections, tables and rows of a policy. */
final class WorkbookLayout {
    /** Title and settings stand above the headings; an officer may have put more there. */
    private static final int HEADINGS_WITHIN = 12;

    private static final List<String> CONDITION = List.of("jika ", "if ");
    private static final List<String> OUTPUT = List.of("maka ", "then ");
    /** Sheets that the export writes to be read by people alone. */
    private static final List<String> EXPLAINING = List.of("petunjuk", "guide", "kamus", "dictionary");
    /** Columns in which stands what came of scenarios when they were last tried. */
    private static final List<String> WRITTEN_BACK = List.of("Hasil umkm", "Catatan umkm");

    /** An officer's own notes, and the findings of a check. */
    private static final List<String> NOTES = List.of("catatan", "notes", "temuan", "findings");

    private static final int NAMED_ROWS = 20;

    private final String file;
    private final Faults faults;
    private final List<Row> rows = new ArrayList<>();
    private final List<PolicyDocument.TableSheet> tables = new ArrayList<>();
    private final List<PolicyFault> warnings = new ArrayList<>();

    WorkbookLayout(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    PolicyDocument document(List<WorkbookSheet> sheets) {
        for (WorkbookSheet sheet : sheets) {
            if (!sheet.rows().isEmpty()) {
                section(sheet);
            }
        }
        if (rows.isEmpty() && tables.isEmpty() && faults.count() == 0) {
            faults.add(
                    "POLICY_EMPTY",
                    file,
                    new Place(file, 1, 1),
                    "",
                    "Tidak ada satu baris pun dalam lembar-lembar kebijakan: " + String.join(", ", Headings.SHEETS)
                            + ".",
                    "There is not one row in the sheets of a policy: " + String.join(", ", Headings.SHEETS) + ".");
        }
        return new PolicyDocument(file, rows, tables, warnings, faults.all());
    }

    /** A number has no zeros at its end, so nobody knows whether 2021.1 was 2021.10. */
    private void refuseNumberedVersion(List<Row> read) {
        read.stream()
                .filter(row -> Headings.same(row.text("Isian"), "Versi"))
                .flatMap(row -> row.find("Isi").stream())
                .filter(cell -> cell.form() != Cell.Form.TEXT && !cell.text().matches("\\d+"))
                .forEach(cell -> faults.add(
                        "VERSION_NOT_TEXT",
                        Headings.POLICY + "/Versi/Isi",
                        cell.place(),
                        cell.text(),
                        "Versi tersimpan sebagai bilangan atau tanggal, sehingga nol di belakangnya hilang. Formatlah sel"
                                + " sebagai Teks, lalu ketik lagi.",
                        "The version is held as a number or date, which loses zeros at its end. Format the cell as Text and"
                                + " type it again."));
    }

    private void section(WorkbookSheet sheet) {
        String name = sheet.name().strip();
        if (InheritedSheet.is(name)) {
            new InheritedSheet(faults).check(sheet);
            return;
        }
        if (isForReaders(name)) {
            return;
        }
        Optional<String> known = Headings.SHEETS.stream()
                .filter(one -> !one.equals(Headings.TABLES) && Headings.same(one, name))
                .findFirst();
        Optional<SheetRow> headings = known.isPresent() ? headings(sheet, known.get()) : tableHeadings(sheet);
        if (headings.isPresent()) {
            int before = rows.size();
            if (known.isPresent()) {
                read(sheet, headings.get(), known.get(), rows);
                warn(sheet, rows.subList(before, rows.size()));
                if (known.get().equals(Headings.POLICY)) {
                    refuseNumberedVersion(rows.subList(before, rows.size()));
                }
            } else {
                table(sheet, headings.get());
            }
        } else if (known.isPresent() || settings(sheet, Integer.MAX_VALUE).size() > 1) {
            headingsMissing(sheet, SheetColumns.of(known.orElse("")));
        } else {
            sheetUnknown(sheet);
        }
    }

    /** Whether a sheet of this name would not be taken for a decision table. */
    static boolean isNoTable(String name) {
        return InheritedSheet.is(name)
                || isForReaders(name)
                || Headings.SHEETS.stream().anyMatch(one -> !one.equals(Headings.TABLES) && Headings.same(one, name));
    }

    private static boolean isForReaders(String name) {
        String plain = Vocabulary.plain(name);
        return EXPLAINING.contains(plain) || NOTES.stream().anyMatch(plain::startsWith);
    }

    /** The row in which most columns of the sheet stand, among them the one that names rows. */
    private static Optional<SheetRow> headings(WorkbookSheet sheet, String known) {
        List<String> columns = SheetColumns.of(known);
        return above(sheet)
                .filter(row -> counts(row, columns) > 1
                        || row.cells().values().stream().anyMatch(cell -> Headings.same(cell.text(), columns.get(0))))
                .min(Comparator.comparingLong((SheetRow row) -> -counts(row, columns))
                        .thenComparingInt(row -> -row.cells().size()));
    }

    private static Optional<SheetRow> tableHeadings(WorkbookSheet sheet) {
        List<String> columns = SheetColumns.of("");
        return above(sheet)
                .filter(row -> row.cells().values().stream()
                        .anyMatch(cell -> starts(cell.text(), CONDITION) || starts(cell.text(), OUTPUT)))
                .filter(row -> counts(row, columns) > 0)
                .findFirst();
    }

    private static Stream<SheetRow> above(WorkbookSheet sheet) {
        return sheet.rows().stream().limit(HEADINGS_WITHIN);
    }

    private static long counts(SheetRow row, List<String> columns) {
        return row.cells().values().stream()
                .filter(cell -> columns.stream().anyMatch(column -> Headings.same(column, cell.text())))
                .count();
    }

    private static boolean starts(String text, List<String> words) {
        String small = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(small::startsWith);
    }

    private void table(WorkbookSheet sheet, SheetRow headings) {
        Row settings = new Row(Headings.TABLES, new Place(file, sheet.name(), headings.number(), 1));
        Place named = new Place(file, sheet.name(), 1, 1);
        Map<String, Cell> written = settings(sheet, headings.number());
        Cell name = written.getOrDefault("Nama", new Cell(sheet.name().strip(), named));
        settings.put("Nama", name);
        written.forEach(settings::put);
        List<Row> tableRows = new ArrayList<>();
        read(sheet, headings, name.text(), tableRows);
        tables.add(new PolicyDocument.TableSheet(settings, tableRows));
        warn(sheet, tableRows);
    }

    /** What stands above the headings as a word and, beside it or after a colon, its setting. */
    private static Map<String, Cell> settings(WorkbookSheet sheet, int before) {
        Map<String, Cell> settings = new LinkedHashMap<>();
        sheet.rows().stream()
                .limit(HEADINGS_WITHIN)
                .filter(row -> row.number() < before)
                .forEach(row -> settings(row, settings));
        return settings;
    }

    private static void settings(SheetRow row, Map<String, Cell> settings) {
        int taken = 0;
        for (Map.Entry<Integer, Cell> entry : row.cells().entrySet()) {
            String[] parts = entry.getValue().text().split(":", 2);
            Cell beside = row.cells().get(entry.getKey() + 1);
            Optional<String> key = entry.getKey() == taken ? Optional.empty() : setting(parts[0].strip());
            if (key.isPresent() && parts.length == 2) {
                settings.put(
                        key.get(), new Cell(parts[1].strip(), entry.getValue().place()));
            } else if (key.isPresent() && beside != null) {
                settings.put(key.get(), beside);
                taken = entry.getKey() + 1;
            }
        }
    }

    private static Optional<String> setting(String word) {
        return SheetColumns.TABLE_SETTINGS.entrySet().stream()
                .filter(one -> Headings.same(one.getKey(), word)
                        || Headings.same(one.getKey().replace("Keluaran", "Output"), word))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void read(WorkbookSheet sheet, SheetRow headings, String section, List<Row> into) {
        List<SheetRow> lines = sheet.rows().stream()
                .filter(line -> line.number() > headings.number())
                .toList();
        Set<Integer> twice = refuseTwice(sheet, headings);
        Set<Integer> unfilled = unfilledConditions(headings, lines);
        for (SheetRow line : lines) {
            Row row = new Row(section, new Place(file, sheet.name(), line.number(), 1));
            headings.cells().forEach((column, heading) -> {
                Cell cell = line.cells().get(column);
                if (WRITTEN_BACK.stream().anyMatch(one -> Row.sameName(one, heading.text()))) {
                    return;
                }
                if (cell != null && !twice.contains(column)) {
                    row.put(heading.text(), cell);
                } else if (unfilled.contains(column) && line.equals(lines.get(0))) {
                    row.put(heading.text(), new Cell("", new Place(file, sheet.name(), line.number(), column)));
                }
            });
            into.add(row);
        }
        refuseOutside(section, headings, lines);
    }

    /** A condition that no row fills is still a column of its table. */
    private static Set<Integer> unfilledConditions(SheetRow headings, List<SheetRow> lines) {
        return headings.cells().keySet().stream()
                .filter(column -> headings.cells().values().stream()
                        .filter(heading -> heading.place().column() == column)
                        .anyMatch(heading -> starts(heading.text(), CONDITION)))
                .filter(column -> lines.stream().noneMatch(line -> line.cells().containsKey(column)))
                .collect(Collectors.toSet());
    }

    /** The first cell of a column without a heading says it for all. */
    private void refuseOutside(String section, SheetRow headings, List<SheetRow> lines) {
        Set<Integer> outside = new HashSet<>();
        lines.forEach(line -> line.cells().forEach((column, cell) -> {
            if (!headings.cells().containsKey(column) && outside.add(column)) {
                outside(section, cell);
            }
        }));
    }

    private Set<Integer> refuseTwice(WorkbookSheet sheet, SheetRow headings) {
        Map<String, Integer> seen = new HashMap<>();
        return headings.cells().entrySet().stream()
                .filter(entry -> {
                    Cell heading = entry.getValue();
                    boolean again = seen.putIfAbsent(Headings.canonical(heading.text()), entry.getKey()) != null;
                    if (again) {
                        faults.add(
                                "HEADING_TWICE",
                                sheet.name() + "/" + heading.text(),
                                heading.place(),
                                Masking.text(heading.text()),
                                "Kolom ini tertulis dua kali dalam satu lembar.",
                                "This heading stands twice in one sheet.");
                    }
                    return again;
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void outside(String section, Cell cell) {
        faults.add(
                "HEADING_EMPTY",
                section + "/" + cell.place().cell(),
                cell.place(),
                Masking.text(cell.text()),
                "Kolom ini tidak berjudul, sehingga isinya tidak berarti. Mungkin judulnya terhapus; keterangan ditulis di"
                        + " kolom Catatan atau di lembar yang namanya diawali Catatan.",
                "This column has no heading, so what stands in it means nothing. Maybe the heading was deleted; remarks"
                        + " belong into the column Note or a sheet whose name begins with Notes.");
    }

    private void headingsMissing(WorkbookSheet sheet, List<String> columns) {
        Place place = new Place(file, sheet.name(), 1, 1);
        faults.add(
                "HEADINGS_MISSING",
                sheet.name(),
                place,
                "",
                "Baris judul kolom tidak ditemukan dalam " + HEADINGS_WITHIN + " baris pertama. Kolom lembar ini: "
                        + String.join(", ", columns) + ".",
                "The row of headings was not found among the first " + HEADINGS_WITHIN
                        + " rows. Headings of this sheet: " + String.join(", ", columns) + ".");
    }

    private void sheetUnknown(WorkbookSheet sheet) {
        String known = Headings.SHEETS.stream()
                .filter(one -> !one.equals(Headings.TABLES))
                .collect(Collectors.joining(", "));
        faults.add(
                "SHEET_UNKNOWN",
                sheet.name(),
                new Place(file, sheet.name(), 1, 1),
                Masking.text(sheet.name()),
                "Lembar yang dikenal: " + known + ", dan tabel keputusan dengan kolom \"Jika …\" dan \"Maka …\"."
                        + " Mungkin ini catatan sendiri; awali nama lembarnya dengan Catatan.",
                "Known sheets: " + known + ", and decision tables with columns \"If …\" and \"Then …\". Maybe these are"
                        + " notes of your own; begin the sheet's name with Notes.");
    }

    /** What does not show is in force all the same. */
    private void warn(WorkbookSheet sheet, List<Row> read) {
        Set<Integer> inForce = read.stream().map(row -> row.getPlace().line()).collect(Collectors.toSet());
        List<Integer> lines = sheet.rows().stream()
                .filter(SheetRow::hidden)
                .map(SheetRow::number)
                .filter(inForce::contains)
                .toList();
        if (!lines.isEmpty()) {
            String named = lines.stream().limit(NAMED_ROWS).map(String::valueOf).collect(Collectors.joining(", "))
                    + (lines.size() > NAMED_ROWS ? ", …" : "");
            warn(
                    "ROW_HIDDEN",
                    sheet,
                    new Place(file, sheet.name(), lines.get(0), 1),
                    named,
                    lines.size() + " baris tersembunyi atau tersaring, tetapi tetap berlaku.",
                    lines.size() + " rows are hidden or filtered out, yet they are in force.");
        }
        Set<Integer> used = sheet.rows().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .filter(sheet.hiddenColumns()::contains)
                .collect(Collectors.toSet());
        used.stream().min(Integer::compare).ifPresent(column -> {
            Place place = new Place(file, sheet.name(), 1, column);
            warn(
                    "COLUMN_HIDDEN",
                    sheet,
                    place,
                    used.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")),
                    used.size() + " kolom tersembunyi, tetapi isinya tetap berlaku.",
                    used.size() + " columns are hidden, yet what they hold is in force.");
        });
        if (sheet.hidden()) {
            warn(
                    "SHEET_HIDDEN",
                    sheet,
                    new Place(file, sheet.name(), 1, 1),
                    sheet.name(),
                    "Lembar ini tersembunyi, tetapi tetap berlaku.",
                    "This sheet is hidden, yet it is in force.");
        }
    }

    private void warn(String code, WorkbookSheet sheet, Place place, String read, String id, String en) {
        warnings.add(new PolicyFault(code, sheet.name(), place, Masking.text(read), Text.of(id, en)));
    }
}
