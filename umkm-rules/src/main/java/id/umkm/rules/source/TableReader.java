package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the decision tables of all documents: first what each gives, then its rows, then the order to ask them in. */
final class TableReader {
    private static final Set<String> SETTINGS =
            Set.of("Nama", "Aturan", "Untuk", "Keluaran Nama", "Keluaran Nama (en)", "Keluaran Satuan", "Catatan");
    private static final List<String> CONDITION = List.of("Jika ", "If ");
    private static final List<String> OUTPUT = List.of("Maka ", "Then ");
    private static final List<String> SHARE = List.of("porsi anggota:", "share of members:");

    private final Typing typing;
    private final Symbols symbols;
    private final PolicyDocument.TableSheet sheet;
    private final Row settings;
    private final String name;
    private final Map<String, String> plainHeadings = new HashMap<>();

    private TableReader(Typing typing, Symbols symbols, PolicyDocument.TableSheet sheet) {
        this.typing = typing;
        this.symbols = symbols;
        this.sheet = sheet;
        this.settings = sheet.settings();
        this.name = settings.text("Nama");
    }

    static List<DecisionTable> readAll(List<Typing> typings, Symbols symbols) {
        Map<TableReader, Term> outputs = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Typing typing : typings) {
            for (PolicyDocument.TableSheet sheet : typing.document().getTables()) {
                TableReader reader = new TableReader(typing, symbols, sheet);
                if (!names.add(reader.name.toLowerCase(Locale.ROOT))) {
                    reader.fault(
                            reader.settings,
                            "",
                            "Nama",
                            "NAME_TWICE",
                            "Nama tabel ini sudah dipakai.",
                            "This name of a table is taken.");
                }
                Optional<Term> output = reader.output();
                if (output.isPresent()) {
                    outputs.put(reader, output.get());
                }
            }
        }
        List<DecisionTable> tables = new ArrayList<>();
        for (Map.Entry<TableReader, Term> table : outputs.entrySet()) {
            tables.add(table.getKey().read(table.getValue()));
        }
        return new TableOrder(tables, typings.get(0)).sorted();
    }

    private Optional<Term> output() {
        typing.headings(settings, name, SETTINGS, List.of());
        Optional<Cell> id = typing.require(settings, name, "Keluaran Nama");
        Optional<Cell> unit = typing.require(settings, name, "Keluaran Satuan");
        boolean named = typing.require(settings, name, "Nama").isPresent();
        Optional<Level> level = level();
        Optional<ValueType> type = unit.isPresent() ? Units.type(unit.get().text(), symbols.lists()) : Optional.empty();
        if (unit.isPresent() && type.isEmpty()) {
            fault(
                    settings,
                    name,
                    "Keluaran Satuan",
                    "UNIT_UNKNOWN",
                    "Satuan yang dikenal: " + Units.ALLOWED + ".",
                    "Known units: " + Units.ALLOWED + ".");
        }
        if (id.isEmpty() || type.isEmpty() || level.isEmpty() || !named) {
            return Optional.empty();
        }
        String en = settings.find("Keluaran Nama (en)").orElse(id.get()).text();
        Term output = new Term(en, id.get().text(), level.get(), type.get(), en, false, name);
        if (!symbols.addOutput(output)) {
            fault(
                    settings,
                    name,
                    "Keluaran Nama",
                    "NAME_TWICE",
                    "Nama keluaran ini sudah dipakai atribut lain.",
                    "This name of an output is taken by another attribute.");
            return Optional.empty();
        }
        return Optional.of(output);
    }

    private Optional<Level> level() {
        Optional<Cell> cell = typing.require(settings, name, "Untuk");
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (ScopeReader.isSubject(cell.get().text())) {
            return Optional.of(Level.SUBJECT);
        }
        if (ScopeReader.isEachMember(cell.get().text())) {
            return Optional.of(Level.MEMBER);
        }
        fault(
                settings,
                name,
                "Untuk",
                "WORD_UNKNOWN",
                "Pilihan yang dikenal: kelompok (atau pemohon, wirausaha, klaster, koperasi, usaha), setiap anggota (atau pemilik).",
                "Known words: group (or applicant, entrepreneur, cluster, cooperative, business), each member (or owner).");
        return Optional.empty();
    }

    private DecisionTable read(Term output) {
        Optional<HitPolicy> hitPolicy = typing.word(settings, name, "Aturan", Words.HIT_POLICY, null);
        Map<String, TableInput> inputs = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            List<String> prefixes = new ArrayList<>(CONDITION);
            prefixes.addAll(OUTPUT);
            typing.headings(row, row.text("No"), SheetColumns.known(Headings.TABLES), prefixes);
            for (String heading : row.getCells().keySet()) {
                if (starts(heading, CONDITION) && !inputs.containsKey(plain(heading))) {
                    Optional<TableInput> input = input(row, heading, output.level());
                    if (input.isPresent()) {
                        inputs.put(plain(heading), input.get());
                    }
                }
            }
        }
        if (hitPolicy.orElse(null) == HitPolicy.PRIORITY && output.type().kind() != ValueType.Kind.CHOICE) {
            fault(
                    settings,
                    name,
                    "Aturan",
                    "PRIORITY_WITHOUT_LIST",
                    "Aturan P menuntut keluaran berupa daftar; urutannya adalah urutan nilai daftar itu.",
                    "Hit policy P asks for an output that is a list; its order is the order of that list's values.");
        }
        if (inputs.isEmpty()) {
            fault(
                    settings,
                    name,
                    "Baris",
                    "TABLE_WITHOUT_INPUT",
                    "Tabel harus mempunyai sedikitnya satu kolom \"Jika …\" dan satu baris.",
                    "A table needs at least one column \"Jika …\" and one row.");
        }
        List<TableRow> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Row row : sheet.rows()) {
            String id = row.text("No");
            typing.require(row, id, "No");
            if (!id.isEmpty() && !ids.add(id)) {
                fault(row, id, "No", "NAME_TWICE", "Nomor baris ini sudah dipakai.", "This row number is taken.");
            }
            Optional<TableRow> read = row(row, id, inputs, output);
            if (read.isPresent()) {
                rows.add(read.get());
            }
        }
        return new DecisionTable(
                name, hitPolicy.orElse(HitPolicy.UNIQUE), List.copyOf(inputs.values()), output, rows, typing.layer());
    }

    private Optional<TableRow> row(Row row, String id, Map<String, TableInput> inputs, Term output) {
        DateRange range = typing.range(row, id, symbols.names(output.level()));
        RowReach reach = reach(row);
        List<CellTest> cells = new ArrayList<>();
        int otherwise = 0;
        for (Map.Entry<String, TableInput> input : inputs.entrySet()) {
            CellTest cell = cell(row, id, input.getKey(), input.getValue(), reach);
            cells.add(cell);
            otherwise += cell instanceof CellTest.Otherwise ? 1 : 0;
        }
        if (otherwise > 0 && otherwise < cells.size()) {
            fault(
                    row,
                    id,
                    "No",
                    "OTHERWISE_MIXED",
                    "\"selain itu\" ditulis di semua kolom Jika atau tidak sama sekali.",
                    "\"otherwise\" stands in all If columns of a row or in none.");
        }
        List<String> outputs = new ArrayList<>();
        Set<String> conditions = new HashSet<>();
        boolean twice = false;
        for (String heading : row.getCells().keySet()) {
            if (starts(heading, OUTPUT)) {
                outputs.add(heading);
            }
            twice |= starts(heading, CONDITION) && !conditions.add(plain(heading));
        }
        if (outputs.size() > 1 || twice) {
            fault(
                    row,
                    id,
                    "",
                    "HEADING_TWICE",
                    "Satu baris memuat satu kolom Maka, dan satu kolom Jika untuk setiap atribut.",
                    "A row has one column Then, and one column If for each attribute.");
        }
        String heading = outputs.isEmpty() ? "" : outputs.get(0);
        String named = rest(heading, OUTPUT);
        if (outputs.isEmpty() || !(Row.sameName(named, output.nameId()) || Row.sameName(named, output.name()))) {
            fault(
                    row,
                    id,
                    heading,
                    "OUTPUT_UNKNOWN",
                    "Kolom keluaran tabel ini berjudul \"Maka " + output.nameId() + "\".",
                    "The output column of this table is headed \"Then " + output.name() + "\".");
            return Optional.empty();
        }
        Optional<Cell> cell = typing.require(row, id, heading);
        Optional<Operand> value = cell.isEmpty()
                ? Optional.empty()
                : typing.read(
                        row,
                        id,
                        heading,
                        () -> CellParser.parseOperand(cell.get().text(), output.type(), symbols.names(output.level())));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Operand.AttributeName) {
            fault(
                    row,
                    id,
                    heading,
                    "CELL_TYPE_WRONG",
                    "Keluaran adalah nilai atau nama parameter, bukan atribut.",
                    "An output is a value or the name of a parameter, not an attribute.");
            return Optional.empty();
        }
        reach.check(heading, output.level(), value.get());
        return Optional.of(new TableRow(id, cells, value.get(), typing.ground(row, id, range), range, name + "/" + id));
    }

    private CellTest cell(Row row, String id, String heading, TableInput input, RowReach reach) {
        String title = title(row, heading);
        if (title == null) {
            return new CellTest.Any();
        }
        String text = row.text(title);
        Level level = level().orElse(Level.SUBJECT);
        ValueType type =
                input.shareOfMembers() ? ValueType.PERCENT : input.term().type();
        Optional<CellTest> test =
                typing.read(row, id, title, () -> CellParser.parseTest(text, type, symbols.names(level)));
        if (test.isEmpty()) {
            return new CellTest.Any();
        }
        reach.check(title, level, test.get());
        if (input.shareOfMembers() && namesAttribute(test.get())) {
            fault(
                    row,
                    id,
                    title,
                    "CELL_TYPE_WRONG",
                    "Porsi dibandingkan dengan persentase atau parameter.",
                    "A share is compared with a percentage or a parameter.");
        }
        return test.get();
    }

    /** The heading of a row's cell in a column, as it is spelled there; null where the cell is absent or empty. */
    private @Nullable String title(Row row, String column) {
        for (Map.Entry<String, Cell> entry : row.getCells().entrySet()) {
            if (!entry.getValue().isEmpty() && plain(entry.getKey()).equals(column)) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static boolean namesAttribute(CellTest test) {
        for (Operand operand : CellTests.operandsOf(test)) {
            if (operand instanceof Operand.AttributeName) {
                return true;
            }
        }
        return false;
    }

    private Optional<TableInput> input(Row row, String heading, Level level) {
        String what = rest(heading, CONDITION);
        boolean share = shareOf(what).isPresent();
        String attribute = shareOf(what).orElse(what);
        Optional<Term> term = term(share ? Level.MEMBER : level, attribute);
        if (share && level == Level.MEMBER) {
            fault(
                    row,
                    row.text("No"),
                    heading,
                    "SHARE_OF_ONE_MEMBER",
                    "Porsi anggota hanya ada dalam tabel untuk pemohon, bukan untuk setiap anggota.",
                    "A share of members belongs in a table for the applicant, not for each member.");
            return Optional.empty();
        }
        if (term.isEmpty() || (share && term.get().type().kind() != ValueType.Kind.YES_NO)) {
            typing.faults()
                    .add(
                            "ATTRIBUTE_UNKNOWN",
                            row.position(row.text("No"), heading),
                            row.getPlace(),
                            attribute,
                            share
                                    ? "Porsi anggota dihitung dari atribut ya/tidak milik anggota: " + yesNoNames()
                                            + "."
                                    : "Atribut yang dikenal di sini: " + termNames(level) + ".",
                            share
                                    ? "A share of members is counted from a yes/no attribute of members: "
                                            + yesNoNames() + "."
                                    : "Attributes known here: " + termNames(level) + ".");
            return Optional.empty();
        }
        reach(row).check(heading, term.get());
        return Optional.of(new TableInput(term.get(), share));
    }

    /** Tables are asked with the application; what other tables take, those tables answer for. */
    private RowReach reach(Row row) {
        return new RowReach(new Reach(symbols, List.of()), symbols, typing, row, row.text("No"), Records.APPLICATION);
    }

    /** A table for each member may also ask what is the same for all of them: a term of the subject. */
    private Optional<Term> term(Level level, String attribute) {
        Optional<Term> own = symbols.findTerm(level, attribute);
        return own.isPresent() || level == Level.SUBJECT ? own : symbols.findTerm(Level.SUBJECT, attribute);
    }

    private String termNames(Level level) {
        RowReach reach = reach(settings);
        return String.join(
                ", ",
                symbols.termsOf(level).stream()
                        .filter(reach::holds)
                        .map(Term::nameId)
                        .toList());
    }

    private String yesNoNames() {
        return String.join(
                ", ",
                symbols.termsOf(Level.MEMBER).stream()
                        .filter(term -> term.type().kind() == ValueType.Kind.YES_NO)
                        .map(Term::nameId)
                        .toList());
    }

    /** The attribute whose share of members is meant, if the text means one. */
    static Optional<String> shareOf(String text) {
        return starts(text, SHARE) ? Optional.of(rest(text, SHARE)) : Optional.empty();
    }

    private static boolean starts(String text, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return true;
            }
        }
        return false;
    }

    private static String rest(String text, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return text.substring(prefix.length()).strip();
            }
        }
        return text;
    }

    /** One spelling for each column, so that {@code Jika miskin} and {@code If poor} of one table are one column. */
    private String plain(String heading) {
        String known = plainHeadings.get(heading);
        if (known == null) {
            known = starts(heading, CONDITION) ? column(heading) : heading;
            plainHeadings.put(heading, known);
        }
        return known;
    }

    private String column(String heading) {
        String what = rest(heading, CONDITION);
        boolean share = shareOf(what).isPresent();
        String attribute = shareOf(what).orElse(what);
        Level level = share ? Level.MEMBER : level().orElse(Level.SUBJECT);
        Optional<Term> term = term(level, attribute);
        String canonical = term.isPresent() ? term.get().nameId() : attribute.toLowerCase(Locale.ROOT);
        return (share ? "share " : "if ") + canonical;
    }

    private void fault(Row row, String key, String heading, String code, String id, String en) {
        typing.faults().add(code, row.position(key, heading), row.placeOf(heading), row.text(heading), id, en);
    }
}
