package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the scenarios that a policy states about itself. */
final class ScenarioReader {
    private static final Set<String> HEADINGS = Set.of(
            "No",
            "Nama",
            "Keputusan",
            "Tanggal",
            "Contoh",
            "Perubahan",
            "Hasil",
            "Temuan",
            "Fakta kurang",
            "Keluaran",
            "Mengikuti",
            "Catatan");
    private static final Pattern FINDING = Pattern.compile("([A-Z][A-Z0-9_]*)\\s*(?:\\(([^()]*)\\))?\\s*(?:,|$)\\s*");
    private static final Pattern ASSIGNMENT = Pattern.compile("(?:([^:=]+):)?([^:=]+)=(.*)");

    private final Typing typing;
    private final Symbols symbols;
    private final ExampleReader examples;
    private final DateRange asked;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> rowsAndKeys = new HashSet<>();

    ScenarioReader(
            Typing typing, Symbols symbols, List<Criterion> criteria, List<DecisionTable> tables, DateRange asked) {
        this.asked = asked;
        this.typing = typing;
        this.symbols = symbols;
        this.examples = new ExampleReader(typing, symbols);
        criteria.forEach(criterion -> codes.add(criterion.getCode()));
        // A row with a fault of its own still has a code: scenarios that name it are not at fault.
        typing.document().sheet(Headings.ELIGIBILITY).forEach(row -> codes.add(row.text("Kode")));
        typing.document().getTables().stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> rowsAndKeys.add(row.text("No")));
        typing.document().sheet(Headings.PARAMETERS).forEach(row -> rowsAndKeys.add(row.text("Nama")));
        rowsAndKeys.addAll(codes);
        tables.stream()
                .map(DecisionTable::rows)
                .flatMap(List::stream)
                .map(TableRow::id)
                .forEach(rowsAndKeys::add);
        codes.addAll(Set.of("TABLE_UNRESOLVED"));
        symbols.parameters().forEach(parameter -> rowsAndKeys.add(parameter.name()));
    }

    List<Scenario> read() {
        examples.read();
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Row row : typing.document().sheet(Headings.SCENARIOS)) {
            String id = row.text("No");
            typing.headings(row, id, HEADINGS, List.of());
            if (typing.require(row, id, "No").isPresent() && !ids.add(id)) {
                fault(
                        row,
                        id,
                        "No",
                        "NAME_TWICE",
                        id,
                        "Nomor skenario ini sudah dipakai.",
                        "This number of a scenario is taken.");
            }
            scenario(row, id).ifPresent(scenarios::add);
        }
        return scenarios;
    }

    private Optional<Scenario> scenario(Row row, String id) {
        int before = typing.faults().count();
        Optional<Cell> name = typing.require(row, id, "Nama");
        Optional<DecisionKind> kind = typing.word(row, id, "Keputusan", Words.KIND, null);
        typing.require(row, id, "Tanggal");
        LocalDate asOf = typing.day(row, id, "Tanggal", symbols.names(Level.SUBJECT));
        if (asOf != null && !asked.contains(asOf)) {
            fault(
                    row,
                    id,
                    "Tanggal",
                    "DATE_OUTSIDE_POLICY",
                    row.text("Tanggal"),
                    "Kebijakan ini memutuskan pada " + asked + ".",
                    "This policy decides on " + asked + ".");
        }
        Optional<ExampleReader.Example> example =
                typing.require(row, id, "Contoh").flatMap(cell -> example(row, id, cell));
        example.ifPresent(facts -> changes(row, id, facts));
        Optional<Outcome> outcome = typing.word(row, id, "Hasil", Words.OUTCOME, null);
        List<Scenario.ExpectedFinding> findings = findings(row, id);
        Set<String> missing = missing(row, id);
        Map<String, Object> outputs = outputs(row, id);
        List<String> follows = follows(row, id);
        if (typing.faults().count() > before
                || name.isEmpty()
                || kind.isEmpty()
                || asOf == null
                || example.isEmpty()
                || outcome.isEmpty()) {
            return Optional.empty();
        }
        Scenario.Builder scenario = Scenario.builder();
        scenario.id(id)
                .name(name.get().text())
                .kind(kind.get())
                .asOf(asOf)
                .subject(example.get().subject())
                .members(example.get().members())
                .outcome(outcome.get())
                .findings(findings)
                .missing(missing)
                .outputs(outputs)
                .follows(follows)
                .position(Headings.SCENARIOS + "/" + id);
        return Optional.of(scenario.build());
    }

    private Optional<ExampleReader.Example> example(Row row, String id, Cell cell) {
        Optional<ExampleReader.Example> example = examples.example(cell.text());
        if (example.isEmpty()) {
            fault(
                    row,
                    id,
                    "Contoh",
                    "EXAMPLE_UNKNOWN",
                    cell.text(),
                    "Contoh yang ada: " + String.join(", ", examples.keys()) + ".",
                    "Examples there are: " + String.join(", ", examples.keys()) + ".");
        }
        return example;
    }

    private void changes(Row row, String id, ExampleReader.Example facts) {
        for (String change : row.text("Perubahan").split(";", -1)) {
            if (change.isBlank()) {
                continue;
            }
            int colon = change.indexOf(':');
            String action = colon < 0 ? "" : change.substring(colon + 1).strip();
            if (Row.sameName(action, "hapus") || Row.sameName(action, "remove")) {
                labels(row, id, facts, change.substring(0, colon)).forEach(facts.members()::remove);
            } else if (Row.sameName(action, "tambah") || Row.sameName(action, "add")) {
                add(row, id, facts, change.substring(0, colon));
            } else {
                assign(row, id, facts, change.strip());
            }
        }
    }

    private void add(Row row, String id, ExampleReader.Example facts, String who) {
        for (String label : Labels.expand(who)) {
            examples.person(label)
                    .ifPresentOrElse(
                            person -> facts.members().put(label, new TreeMap<>(person)),
                            () -> fault(
                                    row,
                                    id,
                                    "Perubahan",
                                    "PERSON_UNKNOWN",
                                    label,
                                    "Orang ini tidak ada di bagian Contoh Orang.",
                                    "This person is not in section Contoh Orang."));
        }
    }

    private void assign(Row row, String id, ExampleReader.Example facts, String change) {
        Matcher assignment = ASSIGNMENT.matcher(change);
        if (!assignment.matches()) {
            fault(
                    row,
                    id,
                    "Perubahan",
                    "CHANGE_MALFORMED",
                    change,
                    "Perubahan ditulis \"atribut = isi\", \"P03: atribut = isi\", \"P05: hapus\" atau \"P06: tambah\".",
                    "A change is written \"attribute = cell\", \"P03: attribute = cell\", \"P05: remove\" or \"P06: add\".");
            return;
        }
        String who = assignment.group(1);
        String attribute = assignment.group(2).strip();
        String text = assignment.group(3).strip();
        if (who == null) {
            examples.state(row, id, "Perubahan", Level.SUBJECT, attribute, text, facts.subject());
            return;
        }
        for (String label : labels(row, id, facts, who)) {
            Map<String, Object> person = facts.members().get(label);
            if (person != null) {
                examples.state(row, id, "Perubahan", Level.MEMBER, attribute, text, person);
            }
        }
    }

    /** The labels named, each of which must be a member. */
    private List<String> labels(Row row, String id, ExampleReader.Example facts, String who) {
        List<String> labels = Labels.expand(who);
        for (String label : labels) {
            if (!facts.members().containsKey(label)) {
                fault(
                        row,
                        id,
                        "Perubahan",
                        "PERSON_UNKNOWN",
                        label,
                        "Orang ini bukan anggota contoh: "
                                + String.join(", ", facts.members().keySet()) + ".",
                        "This person is not a member in the example: "
                                + String.join(", ", facts.members().keySet()) + ".");
            }
        }
        return labels;
    }

    private List<Scenario.ExpectedFinding> findings(Row row, String id) {
        String text = typing.require(row, id, "Temuan").map(Cell::text).orElse("");
        List<Scenario.ExpectedFinding> findings = new ArrayList<>();
        if (text.isEmpty() || Row.sameName(text, "tidak ada") || Row.sameName(text, "none")) {
            return findings;
        }
        Matcher finding = FINDING.matcher(text);
        int read = 0;
        while (finding.find() && finding.start() == read) {
            read = finding.end();
            String code = finding.group(1);
            if (!codes.contains(code)) {
                fault(
                        row,
                        id,
                        "Temuan",
                        "CODE_UNKNOWN",
                        code,
                        "Tidak ada baris dengan kode ini.",
                        "There is no row with this code.");
            }
            String who = finding.group(2);
            findings.add(new Scenario.ExpectedFinding(code, null, who == null ? null : new TreeSet<>(Labels.expand(who))));
        }
        if (read < text.length()) {
            fault(
                    row,
                    id,
                    "Temuan",
                    "FINDINGS_MALFORMED",
                    text.substring(read),
                    "Temuan ditulis \"KODE\", \"KODE (P03, P04)\", dengan koma di antaranya, atau \"tidak ada\".",
                    "Findings are written \"CODE\", \"CODE (P03, P04)\", commas between, or \"none\".");
        }
        return findings;
    }

    private Set<String> missing(Row row, String id) {
        Set<String> missing = new TreeSet<>();
        for (String item : Typing.splitList(row.text("Fakta kurang"))) {
            int colon = item.indexOf(':');
            Level level = colon < 0 ? Level.SUBJECT : Level.MEMBER;
            String name = item.substring(colon + 1).strip();
            Optional<String> fact = symbols.findFact(level, name);
            if (fact.isEmpty()) {
                fault(
                        row,
                        id,
                        "Fakta kurang",
                        "ATTRIBUTE_UNKNOWN",
                        item,
                        "Fakta ditulis \"P03: pemberi_kerja\" untuk anggota, \"kelurahan\" untuk kelompok.",
                        "A fact is written \"P03: employer\" for a member, \"village\" for the group.");
                continue;
            }
            List<String> who = colon < 0 ? List.of("") : Labels.expand(item.substring(0, colon));
            who.forEach(label -> missing.add(label + ":" + fact.get()));
        }
        return missing;
    }

    private Map<String, Object> outputs(Row row, String id) {
        Map<String, Object> outputs = new TreeMap<>();
        for (String item : Typing.splitList(row.text("Keluaran"))) {
            String[] parts = item.split("=", 2);
            Optional<Term> output =
                    symbols.findTerm(Level.SUBJECT, parts[0].strip()).filter(term -> term.table() != null);
            if (output.isEmpty() || parts.length < 2) {
                fault(
                        row,
                        id,
                        "Keluaran",
                        "OUTPUT_UNKNOWN",
                        item,
                        "Keluaran ditulis \"prioritas = 1\"; namanya keluaran tabel untuk kelompok.",
                        "An output is written \"priority = 1\"; it names the output of a table for the group.");
                continue;
            }
            String text = parts[1].strip();
            ValueType type = output.get().type();
            if (text.equals("?")) {
                outputs.put(output.get().name(), Scenario.UNKNOWN);
            } else {
                typing.read(row, id, "Keluaran", () -> CellParser.parseFact(text, type))
                        .ifPresent(value -> outputs.put(output.get().name(), value));
            }
        }
        return outputs;
    }

    private List<String> follows(Row row, String id) {
        List<String> follows = Typing.splitList(
                typing.require(row, id, "Mengikuti").map(Cell::text).orElse(""));
        for (String one : follows) {
            if (!rowsAndKeys.contains(one) && typing.findCitation(one).isEmpty()) {
                fault(
                        row,
                        id,
                        "Mengikuti",
                        "FOLLOWS_UNKNOWN",
                        one,
                        "Bukan kunci kutipan, kode atau nomor baris, maupun nama parameter.",
                        "Neither the key of a citation, nor the code or number of a row, nor the name of a parameter.");
            }
        }
        return follows;
    }

    private void fault(Row row, String id, String heading, String code, String read, String textId, String textEn) {
        typing.faults().add(code, row.position(id, heading), row.placeOf(heading), read, textId, textEn);
    }
}
