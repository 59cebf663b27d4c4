package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.enterprise.ApplicantKind;
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
import id.umkm.rules.vocabulary.Attribute;
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
import java.util.Optional;
import java.util.Set;
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
        for (PolicyDocument document : documents) {
            for (PolicyFault fault : document.getFaults()) {
                faults.add(fault);
            }
        }
        for (PolicyDocument document : documents) {
            checkFields(document);
        }
        Integer budgetYear = number(programme, "Tahun anggaran");
        if (budgetYear != null) {
            symbols.setBudgetYear(budgetYear);
        }
        prepareTypings();
        Optional<Row> applicant = programme.fieldRow("Jenis pemohon");
        if (applicant.isPresent() && !applicant.get().text("Isi").isEmpty()) {
            Optional<ApplicantKind> kind =
                    typings.get(0).word(applicant.get(), "Jenis pemohon", "Isi", Words.APPLICANT, null);
            if (kind.isPresent()) {
                symbols.setApplicantKind(kind.get());
            }
        }
        for (Typing typing : typings) {
            readHeadGrounds(typing);
        }
        for (Typing typing : typings) {
            readLists(typing);
        }
        // What a higher layer sets must be known before a lower one replaces it.
        for (Layer layer : Layer.values()) {
            for (Typing typing : typings) {
                if (typing.layer() == layer) {
                    new ParameterReader(typing, symbols).read();
                }
            }
        }
        Codes codes = new Codes();
        TypedSheets sheets = TypedSheets.read(typings, symbols, codes);
        codes.refuseTwice();
        DateRange received = received(programme);
        LocalDate decideUntil = day(programme, "Keputusan lanjutan sampai");
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
        policy.version(programme.getVersion())
                .programme(program(programme))
                .applicantKind(symbols.applicantKind())
                .applicationsReceived(received)
                .decisionsUntil(decideUntil)
                .enactedBy(programme.textOrNull("Ditetapkan dengan"))
                .reviewBy(day(programme, "Tinjau sebelum"))
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

    /** The day that a field of the programme names; null where it is absent or faulty. */
    private @Nullable LocalDate day(PolicyDocument programme, String field) {
        Optional<Row> row = programme.fieldRow(field);
        return row.isPresent() ? typings.get(0).day(row.get(), field, "Isi", symbols.names(Level.SUBJECT)) : null;
    }

    private void checkFields(PolicyDocument document) {
        Set<String> seen = new HashSet<>();
        for (Row row : document.sheet(Headings.POLICY)) {
            String field = row.text("Isian");
            if (!seen.add(Headings.canonical(field))) {
                twice(row, field, "Isian");
            }
            if (!isKnown(field)) {
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

    private static boolean isKnown(String field) {
        for (String known : FIELDS) {
            if (Headings.same(known, field)) {
                return true;
            }
        }
        return false;
    }

    private void prepareTypings() {
        Map<PolicyDocument, Typing.Citations> own = new HashMap<>();
        for (PolicyDocument document : documents) {
            own.put(document, citations(document));
        }
        Map<String, Ground> bonds = new HashMap<>();
        for (PolicyDocument document : documents) {
            List<Typing.Citations.Entry> visible = new ArrayList<>(entries(own, document));
            for (PolicyDocument other : documents) {
                if (other != document && !other.isProgramme()) {
                    visible.addAll(entries(own, other));
                }
            }
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
            if (isCited(entries, key)) {
                twice(row, key, "Kunci");
            }
            if (name.isEmpty() || source.isEmpty() || basis.isEmpty()) {
                continue;
            }
            String where = row.text("Wilayah");
            boolean national = Words.LAYER.find(where).orElse(null) == Layer.NATIONAL;
            RegionCode region = national || where.isEmpty()
                    ? null
                    : bare.read(row, key, "Wilayah", () -> RegionCode.of(where)).orElse(null);
            LocalDate from = dayOrYear(bare, row, key, "Sejak", true);
            LocalDate until = dayOrYear(bare, row, key, "Sampai", false);
            DateRange range = bare.read(row, key, "Sampai", () -> DateRange.of(from, until))
                    .orElse(DateRange.ALWAYS);
            Citation citation = new Citation(
                    key, basis.get(), source.get().text(), row.textOrNull("Bagian"), row.textOrNull("Isi"));
            String sure = row.textOrNull("Keyakinan");
            if (sure != null) {
                confidence.putIfAbsent(citation, sure);
            }
            entries.add(new Typing.Citations.Entry(citation, national, region, range));
        }
        return new Typing.Citations(entries);
    }

    private static boolean isCited(List<Typing.Citations.Entry> entries, String key) {
        for (Typing.Citations.Entry entry : entries) {
            if (entry.citation().key().equalsIgnoreCase(key)) {
                return true;
            }
        }
        return false;
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
            Choice choice = new Choice(code.get().text(), Text.of(value.get().text(), row.textOrNull("English")));
            for (Choice other : symbols.lists().getOrDefault(listName, List.of())) {
                if (other.code().equals(choice.code())
                        || Row.sameName(other.name().id(), choice.name().id())) {
                    twice(row, key, "Nilai");
                    break;
                }
            }
            symbols.add(listName, choice);
        }
    }

    /** One name for all spellings of a list: that of the vocabulary, or the first that was read. */
    private String listName(String written) {
        for (Attribute attribute : symbols.vocabulary().attributes()) {
            String known = attribute.getType().list();
            if (known != null && Row.sameName(known, written)) {
                return known;
            }
        }
        for (String known : symbols.lists().keySet()) {
            if (Row.sameName(known, written)) {
                return known;
            }
        }
        return written;
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
        String text = document.text("Lapis");
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

    /** The whole number that a field states; null where it is absent or faulty. */
    private @Nullable Integer number(PolicyDocument document, String field) {
        Cell cell = document.field(field).orElse(null);
        if (cell == null) {
            return null;
        }
        if (cell.text().matches("\\d{1,9}")) {
            return Integer.valueOf(cell.text());
        }
        faults.add(
                "NUMBER_MALFORMED",
                Headings.POLICY + "/" + field,
                cell.place(),
                cell.text(),
                "Di " + document.getName() + " isian ini berupa angka bulat, misalnya 2021.",
                "In " + document.getName() + " this field is a whole number, such as 2021.");
        return null;
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
                .title(Text.of(programme.text("Judul"), programme.textOrNull("Judul (en)")))
                .region(region(programme))
                .budgetYear(symbols.names(Level.SUBJECT).budgetYear().orElse(0))
                .fundSource(programme.textOrNull("Sumber dana"))
                .coordinator(programme.textOrNull("Koordinator"))
                .targetGroups(number(programme, "Sasaran jumlah kelompok"))
                .targets(targets(programme));
        return program.build();
    }

    private Targets targets(PolicyDocument programme) {
        if (programme.field("Sasaran jumlah kelompok").isPresent()) {
            Optional<Cell> total = programme.field("Sasaran jumlah");
            if (total.isPresent()) {
                faults.add(
                        "TARGET_TWICE",
                        Headings.POLICY + "/Sasaran jumlah",
                        total.get().place(),
                        total.get().text(),
                        "Sasaran jumlah ditulis satu kali: sebagai Sasaran jumlah, atau sebagai Sasaran jumlah kelompok.",
                        "The target in all is written once: as Target, or as Target groups.");
            }
        }
        return Targets.builder()
                .total(number(programme, "Sasaran jumlah"))
                .perVillage(number(programme, "Sasaran per kelurahan"))
                .perNeighbourhood(number(programme, "Sasaran per RT"))
                .clinicsPerVillage(number(programme, "Sasaran klinik per kelurahan"))
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
        return Typing.splitList(programme.text("Keluaran"));
    }

    private List<Term> published(PolicyDocument programme) {
        List<Term> published = new ArrayList<>();
        for (String name : outputs(programme)) {
            Optional<Term> output = symbols.findTerm(Level.SUBJECT, name);
            if (output.isPresent() && output.get().table() != null) {
                published.add(output.get());
            } else {
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
