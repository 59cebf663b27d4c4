package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Names;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of parameters of one document; a lower layer replaces a value only as far as the higher row lets it. */
final class ParameterReader {

    private static final String AS_OF = "as_of";

    /** The dates that every record of their kind has, so that no decision waits for one. */
    private static final List<String> ALWAYS_KNOWN = List.of("submitted_on", "awarded_on", "founded_on");

    private final Typing typing;
    private final Symbols symbols;
    private final Names names;

    ParameterReader(Typing typing, Symbols symbols) {
        this.typing = typing;
        this.symbols = symbols;
        this.names = symbols.names(Level.SUBJECT);
    }

    void read() {
        Map<String, List<Row>> byName = new LinkedHashMap<>();
        for (Row row : typing.document().sheet(Headings.PARAMETERS)) {
            String name = row.text("Nama");
            typing.headings(row, name, SheetColumns.known(Headings.PARAMETERS), List.of());
            if (typing.require(row, name, "Nama").isPresent()) {
                List<Row> rows = byName.get(Vocabulary.plain(name));
                if (rows == null) {
                    rows = new ArrayList<>();
                    byName.put(Vocabulary.plain(name), rows);
                }
                rows.add(row);
            }
        }
        for (List<Row> rows : byName.values()) {
            parameter(rows);
        }
    }

    private void parameter(List<Row> rows) {
        Row first = rows.get(0);
        String name = first.text("Nama");
        if (!CellParser.isUsableName(name)) {
            fault(
                    first,
                    name,
                    "Nama",
                    "NAME_UNUSABLE",
                    "Nama ini tidak dapat disebut dalam isi: pakailah huruf kecil dan garis bawah, misalnya anggota_minimal.",
                    "No cell can name this: use small letters and underscores, such as anggota_minimal.");
        }
        Optional<ValueType> type = type(first, name);
        if (type.isEmpty()) {
            return;
        }
        Optional<Parameter> above = symbols.findParameter(name);
        if (above.isPresent() && !above.get().type().equals(type.get())) {
            fault(
                    first,
                    name,
                    "Satuan",
                    "UNIT_DIFFERS",
                    "Lapis di atas memakai satuan lain untuk parameter ini.",
                    "The layer above uses another unit for this parameter.");
            return;
        }
        List<Parameter.Setting> settings = new ArrayList<>();
        List<Replaceable> replaceable = new ArrayList<>();
        for (Row row : rows) {
            DateRange range = typing.range(row, name, names);
            if (!row.text("Satuan").isEmpty() && !type(row, name).equals(type)) {
                fault(
                        row,
                        name,
                        "Satuan",
                        "UNIT_DIFFERS",
                        "Semua baris satu parameter bersatuan sama.",
                        "All rows of one parameter have the same unit.");
            }
            Optional<Cell> cell = typing.require(row, name, "Nilai");
            Optional<Object> value = cell.isEmpty()
                    ? Optional.empty()
                    : typing.read(
                            row,
                            name,
                            "Nilai",
                            () -> CellParser.parseValue(cell.get().text(), type.get(), names));
            for (Parameter.Setting other : settings) {
                if (other.range().overlaps(range)) {
                    fault(
                            row,
                            name,
                            "Sejak",
                            "DATES_OVERLAP",
                            "Dua nilai parameter ini berlaku pada hari yang sama (" + other.range() + " dan " + range
                                    + ").",
                            "Two values of this parameter are in force on the same day (" + other.range() + " and "
                                    + range + ").");
                }
            }
            if (value.isPresent()) {
                settings.add(new Parameter.Setting(
                        value.get(),
                        range,
                        typing.ground(row, name, range),
                        typing.day(row, name, "Tinjau sebelum", names),
                        typing.layer(),
                        Headings.PARAMETERS + "/" + name));
            }
            replaceable.add(replaceable(row, name, type.get()));
            if (value.isPresent() && above.isPresent()) {
                checkReplaces(row, name, value.get(), above.get());
            }
        }
        symbols.add(new Parameter(name, type.get(), readAt(rows, name, above), settings), replaceable);
    }

    /** What all rows of a parameter agree in; a lower layer that does not say it takes what the higher one says. */
    private @Nullable Term readAt(List<Row> rows, String name, Optional<Parameter> above) {
        Term higher = above.isPresent() ? above.get().readAt() : null;
        if (above.isPresent()
                && rows.stream().allMatch(row -> row.find("Dibaca pada").isEmpty())) {
            return higher;
        }
        Term own = readAt(rows.get(0), name).orElse(null);
        for (Row row : rows) {
            boolean agrees = Objects.equals(own, readAt(row, name).orElse(null));
            if (!agrees || (above.isPresent() && !Objects.equals(own, higher))) {
                fault(
                        row,
                        name,
                        "Dibaca pada",
                        "READ_AT_DIFFERS",
                        "Semua nilai satu parameter dibaca pada tanggal yang sama, di semua lapis.",
                        "All values of one parameter are read at the same date, in all layers.");
            }
        }
        return own;
    }

    /** Nothing for the day that is decided for. */
    private Optional<Term> readAt(Row row, String name) {
        Optional<Cell> cell = row.find("Dibaca pada");
        Optional<Term> term = symbols.findTerm(Level.SUBJECT, row.text("Dibaca pada"));
        String found = term.isPresent() ? term.get().name() : "";
        if (cell.isEmpty() || found.equals(AS_OF)) {
            return Optional.empty();
        }
        if (!ALWAYS_KNOWN.contains(found)) {
            String known = String.join(
                    ", ",
                    ALWAYS_KNOWN.stream()
                            .flatMap(one -> symbols.findTerm(Level.SUBJECT, one).stream())
                            .map(Term::nameId)
                            .toList());
            fault(
                    row,
                    name,
                    "Dibaca pada",
                    "READ_AT_UNKNOWN",
                    "Tanggal yang ada pada setiap keputusan: " + known + "; kosong berarti tanggal keputusan.",
                    "Dates that every decision has: " + known + "; empty is the day that is decided for.");
            return Optional.empty();
        }
        return term;
    }

    /** What a row lets lower layers do: replace freely, within a test, or not at all. */
    record Replaceable(boolean allowed, @Nullable CellTest within) {}

    private Replaceable replaceable(Row row, String name, ValueType type) {
        String text = row.text("Boleh diganti");
        if (text.isEmpty() || Row.sameName(text, "tidak") || Row.sameName(text, "no")) {
            return new Replaceable(false, null);
        }
        if (Row.sameName(text, "ya") || Row.sameName(text, "yes")) {
            return new Replaceable(true, null);
        }
        return new Replaceable(
                true,
                typing.read(row, name, "Boleh diganti", () -> CellParser.parseTest(text, type, names))
                        .orElse(null));
    }

    private void checkReplaces(Row row, String name, Object value, Parameter higher) {
        boolean allowed = symbols.replaceable(higher.name()).stream().allMatch(rule -> {
            CellTest within = rule.within();
            return rule.allowed()
                    && (within == null || CellEvaluator.evaluate(within, value, symbols::literal) == Truth.TRUE);
        });
        if (!allowed) {
            fault(
                    row,
                    name,
                    "Nilai",
                    "PARAMETER_NOT_REPLACEABLE",
                    "Lapis di atas tidak mengizinkan nilai ini diganti demikian; lihat kolom \"Boleh diganti\" di sana.",
                    "The layer above does not let this value be replaced so; see its column \"Boleh diganti\".");
        }
    }

    private Optional<ValueType> type(Row row, String name) {
        Optional<Cell> unit = typing.require(row, name, "Satuan");
        Optional<ValueType> type = unit.isPresent() ? Units.type(unit.get().text(), symbols.lists()) : Optional.empty();
        if (unit.isPresent() && type.isEmpty()) {
            fault(
                    row,
                    name,
                    "Satuan",
                    "UNIT_UNKNOWN",
                    "Satuan yang dikenal: " + Units.ALLOWED + ".",
                    "Known units: " + Units.ALLOWED + ".");
        }
        return type;
    }

    private void fault(Row row, String name, String heading, String code, String id, String en) {
        typing.faults().add(code, row.position(name, heading), row.placeOf(heading), row.text(heading), id, en);
    }
}
