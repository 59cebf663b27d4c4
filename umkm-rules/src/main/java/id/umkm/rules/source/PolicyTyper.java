package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.program.GrantProgram;
import id.umkm.domain.program.Targets;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Types a programme's document and the layers above it against a vocabulary: every name resolved, every cell parsed, every
 * row with its ground. Either a sound {@link Policy} comes out, or all faults at once.
 */
public final class PolicyTyper {
    private static final Set<String> FIELDS = Set.of(
            "Id",
            "Versi",
            "Lapis",
            "Judul",
            "Judul (en)",
            "Wilayah",
            "Jenis pemohon",
            "Tahun anggaran",
            "Usulan diterima",
            "Keputusan lanjutan sampai",
            "Sumber dana",
            "Koordinator",
            "Sasaran jumlah kelompok",
            "Sasaran jumlah",
            "Sasaran per kelurahan",
            "Sasaran per RT",
            "Sasaran klinik per kelurahan",
            "Sasaran menghitung",
            "Ditetapkan dengan",
            "Tinjau sebelum",
            "Keluaran");

    private final List<PolicyDocument> documents;
    private final Symbols symbols;
    private final Faults faults = new Faults();
    private final List<Typing> typings = new ArrayList<>();
    private final Map<String, Ground> layers = new HashMap<>();
    private final Map<Citation, String> confidence = new HashMap<>();

    private PolicyTyper(PolicyDocument programme, List<PolicyDocument> layers, Vocabulary vocabulary) {
        documents = new ArrayList<>();
        documents.add(programme);
        documents.addAll(layers);
        symbols = new Symbols(vocabulary);
    }

    /**
     * Types a policy.
     *
     * @param programme the document of the programme
     * @param layers every document that it extends, directly or through another
     * @throws FaultyPolicyException with all faults of all the documents
     */
    public static Policy type(PolicyDocument programme, List<PolicyDocument> layers, Vocabulary vocabulary) {
        return new PolicyTyper(programme, layers, vocabulary).type();
    }

    private Policy type() {
        PolicyDocument programme = documents.get(0);
        documents.forEach(document -> document.getFaults().forEach(faults::add));
        documents.forEach(this::checkFields);
        programme
                .field("Tahun anggaran")
                .flatMap(cell -> number(programme, "Tahun anggaran", cell))
                .ifPresent(symbols::setBudgetYear);
        prepareTypings();
        programme
                .fieldRow("Jenis pemohon")
                .filter(row -> !row.text("Isi").isEmpty())
                .flatMap(row -> typings.get(0).word(row, "Jenis pemohon", "Isi", Words.APPLICANT, null))
                .ifPresent(symbols::setApplicantKind);
        typings.forEach(this::readHeadGrounds);
        typings.forEach(this::readLists);
        // What a higher layer sets must be known before a lower one replaces it.
        typings.stream()
                .sorted(Comparator.comparing(Typing::layer))
                .forEach(typing -> new ParameterReader(typing, symbols).read());
        Codes codes = new Codes();
        TypedSheets sheets = TypedSheets.read(typings, symbols, codes);
        codes.refuseTwice();
        DateRange received = received(programme);
        LocalDate decideUntil = typings.get(0)
                .day(
                        programme.fieldRow("Keputusan lanjutan sampai").orElse(emptyRow(programme)),
                        "Keputusan lanjutan sampai",
                        "Isi",
                        symbols.names(Level.SUBJECT));
        LocalDate lastReceived = received.until();
        if (decideUntil != null && lastReceived != null && decideUntil.isBefore(lastReceived)) {
            faults.add(
                    "DATES_CONTRADICT",
                    Headings.POLICY + "/Keputusan lanjutan sampai",
                    programme
                            .field("Keputusan lanjutan sampai")
                            .map(Cell::place)
                            .orElse(programme.start()),
                    decideUntil.toString(),
                    "Keputusan tidak dapat berakhir sebelum penerimaan usulan berakhir (" + lastReceived + ").",
                    "Decisions cannot end before the reception of applications does (" + lastReceived + ").");
        }
        DateRange asked = asked(received, decideUntil);
        new ParameterCoverage(asked, symbols, faults, this::placeOfParameter).check(sheets);
        List<Scenario> scenarios = new ScenarioReader(typings.get(0), symbols, sheets, codes.all(), asked).read();
        Policy.Builder policy = Policy.builder();
        policy.version(programme.field("Versi").map(Cell::text).orElse(""))
                .programme(program(programme))
                .applicantKind(symbols.applicantKind())
                .applicationsReceived(received)
                .decisionsUntil(decideUntil)
                .enactedBy(programme.field("Ditetapkan dengan").map(Cell::text).orElse(null))
                .reviewBy(programme
                        .fieldRow("Tinjau sebelum")
                        .map(row -> typings.get(0).day(row, "Tinjau sebelum", "Isi", symbols.names(Level.SUBJECT)))
                        .orElse(null))
                .vocabulary(symbols.vocabulary())
                .lists(symbols.lists())
                .parameters(symbols.parameters().stream()
                        .sorted(Comparator.comparing(Parameter::name))
                        .toList())
                .tables(sheets.tables())
                .criteria(sheets.criteria())
                .allocation(sheets.allocation())
                .tranches(sheets.tranches())
                .trancheConditions(sheets.conditions())
                .transitions(sheets.transitions())
                .outputs(published(programme))
                .layers(layers)
                .confidence(confidence)
                .scenarios(scenarios);
        faults.removeIf(new UnreadCells(documents)::follows);
        faults.replaceAll(new TypedCells(documents)::explain);
        faults.throwIfAny();
        return policy.build();
    }

    private static DateRange asked(DateRange received, @Nullable LocalDate decideUntil) {
        LocalDate end = received.until();
        return decideUntil == null || (end != null && decideUntil.isBefore(end))
                ? received
                : DateRange.of(received.from(), decideUntil);
    }

    private static Row emptyRow(PolicyDocument document) {
        return new Row(Headings.POLICY, document.start());
    }

    private void checkFields(PolicyDocument document) {
        Set<String> seen = new HashSet<>();
        for (Row row : document.sheet(Headings.POLICY)) {
            String field = row.text("Isian");
            if (!seen.add(Headings.canonical(field))) {
                twice(row, field, "Isian");
            }
            if (FIELDS.stream().noneMatch(known -> Headings.same(known, field))) {
                faults.add(
                        "FIELD_UNKNOWN",
                        row.position(field, "Isian"),
                        row.placeOf("Isian"),
                        field,
                        "Isian yang dikenal: "
                                + String.join(", ", FIELDS.stream().sorted().toList()) + ".",
                        "Known fields: "
                                + String.join(", ", FIELDS.stream().sorted().toList()) + ".");
            }
        }
        List<String> required = document.isProgramme()
                ? List.of("Id", "Versi", "Lapis", "Judul", "Wilayah", "Tahun anggaran", "Usulan diterima")
                : List.of("Id", "Lapis", "Wilayah");
        for (String field : required) {
            if (document.field(field).isEmpty()) {
                faults.add(
                        "FIELD_MISSING",
                        Headings.POLICY + "/" + field,
                        document.start(),
                        "",
                        "Bagian Kebijakan harus memuat isian \"" + field + "\".",
                        "Section Kebijakan must hold the field \"" + field + "\".");
            }
        }
    }

    private void prepareTypings() {
        Map<PolicyDocument, Typing.Citations> own = new HashMap<>();
        documents.forEach(document -> own.put(document, citations(document)));
        Map<String, Ground> bonds = new HashMap<>();
        for (PolicyDocument document : documents) {
            List<Typing.Citations.Entry> visible = new ArrayList<>(entries(own, document));
            documents.stream()
                    .filter(other -> other != document && !other.isProgramme())
                    .forEach(other -> visible.addAll(entries(own, other)));
            Typing typing = new Typing(
                    document,
                    layer(document),
                    region(document),
                    new Typing.Citations(visible),
                    bonds.get(document.getId()),
                    faults);
            typings.add(typing);
            for (Row row : document.sheet(Headings.EXTENDS)) {
                typing.headings(row, row.text("Lapis"), SheetColumns.known(Headings.EXTENDS), List.of());
                bonds.putIfAbsent(row.text("Lapis"), typing.ground(row, row.text("Lapis"), DateRange.ALWAYS));
            }
            layers.putAll(bonds);
        }
    }

    private static List<Typing.Citations.Entry> entries(
            Map<PolicyDocument, Typing.Citations> own, PolicyDocument document) {
        Typing.Citations citations = own.get(document);
        return citations == null ? List.of() : citations.entries();
    }

    private Typing.Citations citations(PolicyDocument document) {
        Typing bare = new Typing(document, Layer.PROGRAMME, null, new Typing.Citations(List.of()), null, faults);
        List<Typing.Citations.Entry> entries = new ArrayList<>();
        for (Row row : document.sheet(Headings.CITATIONS)) {
            String key = row.text("Kunci");
            bare.headings(row, key, SheetColumns.known(Headings.CITATIONS), List.of());
            Optional<Cell> name = bare.require(row, key, "Kunci");
            Optional<Cell> source = bare.require(row, key, "Sumber");
            Optional<Basis> basis = bare.word(row, key, "Dasar", Words.BASIS, null);
            if (entries.stream().anyMatch(entry -> entry.citation().key().equalsIgnoreCase(key))) {
                twice(row, key, "Kunci");
            }
            if (name.isEmpty() || source.isEmpty() || basis.isEmpty()) {
                continue;
            }
            String where = row.text("Wilayah");
            boolean national =
                    Words.LAYER.find(where).filter(Layer.NATIONAL::equals).isPresent();
            RegionCode region = national || where.isEmpty()
                    ? null
                    : bare.read(row, key, "Wilayah", () -> RegionCode.of(where)).orElse(null);
            LocalDate from = dayOrYear(bare, row, key, "Sejak", true);
            LocalDate until = dayOrYear(bare, row, key, "Sampai", false);
            DateRange range = bare.read(row, key, "Sampai", () -> DateRange.of(from, until))
                    .orElse(DateRange.ALWAYS);
            Citation citation = new Citation(
                    key,
                    basis.get(),
                    source.get().text(),
                    row.find("Bagian").map(Cell::text).orElse(null),
                    row.find("Isi").map(Cell::text).orElse(null));
            row.find("Keyakinan").map(Cell::text).ifPresent(text -> confidence.putIfAbsent(citation, text));
            entries.add(new Typing.Citations.Entry(citation, national, region, range));
        }
        return new Typing.Citations(entries);
    }

    private @Nullable LocalDate dayOrYear(Typing typing, Row row, String key, String heading, boolean first) {
        String text = row.text(heading);
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        return typing.day(row, key, heading, symbols.names(Level.SUBJECT));
    }

    private void readHeadGrounds(Typing typing) {
        for (Row row : typing.document().sheet(Headings.POLICY)) {
            typing.headings(row, row.text("Isian"), SheetColumns.known(Headings.POLICY), List.of());
            typing.ground(row, row.text("Isian"), DateRange.ALWAYS);
        }
    }

    private void readLists(Typing typing) {
        for (Row row : typing.document().sheet(Headings.LISTS)) {
            String key = row.text("Nilai");
            typing.headings(row, key, SheetColumns.known(Headings.LISTS), List.of());
            typing.ground(row, key, DateRange.ALWAYS);
            Optional<Cell> list = typing.require(row, key, "Daftar");
            Optional<Cell> value = typing.require(row, key, "Nilai");
            Optional<Cell> code = typing.require(row, key, "Kode");
            if (list.isEmpty() || value.isEmpty() || code.isEmpty()) {
                continue;
            }
            if (!code.get().text().matches("[A-Z][A-Z0-9_]{0,63}")) {
                faults.add(
                        "CODE_MALFORMED",
                        row.position(key, "Kode"),
                        code.get().place(),
                        code.get().text(),
                        "Kode terdiri atas huruf besar, angka dan garis bawah.",
                        "A code is made of capital letters, digits and underscores.");
            }
            String listName = listName(list.get().text());
            Choice choice = new Choice(
                    code.get().text(),
                    Text.of(
                            value.get().text(),
                            row.find("English").map(Cell::text).orElse(null)));
            if (symbols.lists().getOrDefault(listName, List.of()).stream()
                    .anyMatch(other -> other.code().equals(choice.code())
                            || Row.sameName(other.name().id(), choice.name().id()))) {
                twice(row, key, "Nilai");
            }
            symbols.add(listName, choice);
        }
    }

    /** One name for all spellings of a list: that of the vocabulary, or the first that was read. */
    private String listName(String written) {
        return Stream.concat(
                        symbols.vocabulary().attributes().stream()
                                .map(attribute -> attribute.getType().list())
                                .filter(Objects::nonNull),
                        symbols.lists().keySet().stream())
                .filter(known -> Row.sameName(known, written))
                .findFirst()
                .orElse(written);
    }

    private Place placeOfParameter(String name) {
        return documents.stream()
                .flatMap(document -> document.sheet(Headings.PARAMETERS).stream())
                .filter(row -> Row.sameName(row.text("Nama"), name))
                .map(row -> row.placeOf("Nilai"))
                .findFirst()
                .orElse(documents.get(0).start());
    }

    private void twice(Row row, String key, String heading) {
        faults.add(
                "NAME_TWICE",
                row.position(key, heading),
                row.placeOf(heading),
                row.text(heading),
                "Nama ini sudah dipakai baris lain.",
                "This name is used by another row.");
    }

    private Layer layer(PolicyDocument document) {
        Optional<Row> row = document.fieldRow("Lapis");
        String text = row.map(r -> r.text("Isi")).orElse("");
        Optional<Layer> layer = Words.LAYER.find(text);
        if (layer.isEmpty() && row.isPresent()) {
            faults.add(
                    "WORD_UNKNOWN",
                    Headings.POLICY + "/Lapis",
                    row.get().placeOf("Isi"),
                    text,
                    "Pilihan yang dikenal: " + Words.LAYER.allowed() + ".",
                    "Known words: " + Words.LAYER.allowed() + ".");
        }
        return layer.orElse(Layer.PROGRAMME);
    }

    private @Nullable RegionCode region(PolicyDocument document) {
        Optional<Cell> cell = document.field("Wilayah");
        if (cell.isEmpty() || Words.LAYER.find(cell.get().text()).isPresent()) {
            return null;
        }
        try {
            return RegionCode.of(cell.get().text());
        } catch (MalformedValueException e) {
            faults.add(new PolicyFault(
                    e.getCode(), Headings.POLICY + "/Wilayah", cell.get().place(), e.getMaskedValue(), e.getRule()));
            return null;
        }
    }

    private Optional<Integer> number(PolicyDocument document, String field, Cell cell) {
        if (cell.text().matches("\\d{1,9}")) {
            return Optional.of(Integer.parseInt(cell.text()));
        }
        faults.add(
                "NUMBER_MALFORMED",
                Headings.POLICY + "/" + field,
                cell.place(),
                cell.text(),
                "Di " + document.getName() + " isian ini berupa angka bulat, misalnya 2021.",
                "In " + document.getName() + " this field is a whole number, such as 2021.");
        return Optional.empty();
    }

    private DateRange received(PolicyDocument programme) {
        Optional<Row> row = programme.fieldRow("Usulan diterima");
        if (row.isEmpty()) {
            return DateRange.ALWAYS;
        }
        return typings.get(0)
                .read(
                        row.get(),
                        "Usulan diterima",
                        "Isi",
                        () -> DayRanges.parse(row.get().text("Isi"), symbols.names(Level.SUBJECT)))
                .orElse(DateRange.ALWAYS);
    }

    private GrantProgram program(PolicyDocument programme) {
        GrantProgram.Builder program = GrantProgram.builder();
        program.id(programme.getId())
                .title(Text.of(
                        programme.field("Judul").map(Cell::text).orElse(""),
                        programme.field("Judul (en)").map(Cell::text).orElse(null)))
                .region(region(programme))
                .budgetYear(symbols.names(Level.SUBJECT).budgetYear().orElse(0))
                .fundSource(programme.field("Sumber dana").map(Cell::text).orElse(null))
                .coordinator(programme.field("Koordinator").map(Cell::text).orElse(null))
                .targetGroups(target(programme, "Sasaran jumlah kelompok"))
                .targets(targets(programme));
        return program.build();
    }

    private Targets targets(PolicyDocument programme) {
        if (programme.field("Sasaran jumlah kelompok").isPresent()) {
            programme
                    .field("Sasaran jumlah")
                    .ifPresent(cell -> faults.add(
                            "TARGET_TWICE",
                            Headings.POLICY + "/Sasaran jumlah",
                            cell.place(),
                            cell.text(),
                            "Sasaran jumlah ditulis satu kali: sebagai Sasaran jumlah, atau sebagai Sasaran jumlah kelompok.",
                            "The target in all is written once: as Target, or as Target groups."));
        }
        return Targets.builder()
                .total(target(programme, "Sasaran jumlah"))
                .perVillage(target(programme, "Sasaran per kelurahan"))
                .perNeighbourhood(target(programme, "Sasaran per RT"))
                .clinicsPerVillage(target(programme, "Sasaran klinik per kelurahan"))
                .counted(counted(programme))
                .build();
    }

    /** Reports read it from decisions, so it must be published. */
    private @Nullable String counted(PolicyDocument programme) {
        Optional<Cell> cell = programme.field("Sasaran menghitung");
        if (cell.isEmpty()) {
            return null;
        }
        String name = cell.get().text();
        Optional<Term> output = symbols.findTerm(Level.SUBJECT, name)
                .filter(term -> term.table() != null && term.type().kind() == ValueType.Kind.YES_NO)
                .filter(term -> outputs(programme).stream()
                        .anyMatch(published -> symbols.findTerm(Level.SUBJECT, published)
                                .filter(term::equals)
                                .isPresent()));
        if (output.isEmpty()) {
            faults.add(
                    "OUTPUT_UNKNOWN",
                    Headings.POLICY + "/Sasaran menghitung",
                    cell.get().place(),
                    name,
                    "Isian ini menyebut satu keluaran ya/tidak yang juga ada dalam isian Keluaran.",
                    "This field names one yes or no output that the field Outputs names too.");
        }
        return output.map(Term::name).orElse(null);
    }

    private static List<String> outputs(PolicyDocument programme) {
        return Typing.splitList(programme.field("Keluaran").map(Cell::text).orElse(""));
    }

    private @Nullable Integer target(PolicyDocument programme, String field) {
        return programme
                .field(field)
                .flatMap(cell -> number(programme, field, cell))
                .orElse(null);
    }

    private List<Term> published(PolicyDocument programme) {
        List<Term> published = new ArrayList<>();
        for (String name : outputs(programme)) {
            Optional<Term> output = symbols.findTerm(Level.SUBJECT, name).filter(term -> term.table() != null);
            output.ifPresent(published::add);
            if (output.isEmpty()) {
                faults.add(
                        "OUTPUT_UNKNOWN",
                        Headings.POLICY + "/Keluaran",
                        programme.field("Keluaran").map(Cell::place).orElse(programme.start()),
                        name,
                        "Bukan keluaran tabel untuk pemohon.",
                        "Not the output of a table for the applicant.");
            }
        }
        return published;
    }
}
