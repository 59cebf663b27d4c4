package id.umkm.rules.source;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Attribute.Source;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one scenario says must come out. */
final class ScenarioExpectations {
    private static final Pattern FINDING = Pattern.compile("([A-Z][A-Z0-9_]*)\\s*(?:\\(([^()]*)\\))?");
    private static final Pattern BETWEEN_FINDINGS = Pattern.compile(",(?![^()]*\\))");

    private final Typing typing;
    private final Symbols symbols;
    private final Row row;
    private final String id;
    private final DecisionKind kind;
    private final CaseLabels labels;

    ScenarioExpectations(Typing typing, Symbols symbols, Row row, String id, DecisionKind kind, CaseLabels labels) {
        this.typing = typing;
        this.symbols = symbols;
        this.row = row;
        this.id = id;
        this.kind = kind;
        this.labels = labels;
    }

    /** The outcome of a decision about one subject or about several together. */
    Optional<Outcome> outcome() {
        return typing.require(row, id, "Hasil").flatMap(cell -> outcome(cell.text()));
    }

    /** The outcome and amount of each application in an allocation, in the order of the cases. */
    Map<String, Scenario.Share> shares(Set<String> cases) {
        Map<String, Outcome> outcomes = ofEachCase("Hasil", this::outcome);
        Map<String, Rupiah> amounts = ofEachCase("Jumlah", this::amount);
        Map<String, Scenario.Share> shares = new LinkedHashMap<>();
        for (String label : cases) {
            Outcome outcome = outcomes.get(label);
            if (outcome == null) {
                fault(
                        "Hasil",
                        "RESULT_MISSING",
                        label,
                        "Hasil harus menyebut setiap contoh: \"FF5 didanai; BT5 didanai sebagian\".",
                        "The result must name every example: \"FF5 funded; BT5 partly funded\".");
            } else {
                shares.put(label, new Scenario.Share(outcome, amounts.get(label)));
            }
        }
        return shares;
    }

    /** The amount of a decision about one subject: zero for none, nothing where it is not checked. */
    Optional<Rupiah> amount() {
        return row.find("Jumlah").flatMap(cell -> amount(cell.text()));
    }

    private <V> Map<String, V> ofEachCase(String heading, Function<String, Optional<V>> reader) {
        Map<String, V> values = new LinkedHashMap<>();
        for (String part : parts(row.text(heading))) {
            CaseLabels.Said said = labels.split(part);
            String label = labels.or(said.label());
            if (label == null) {
                caseUnknown(heading, part);
            } else {
                reader.apply(said.rest()).ifPresent(value -> {
                    if (values.put(label, value) != null) {
                        fault(
                                heading,
                                "NAME_TWICE",
                                label,
                                "Contoh ini disebut dua kali dalam kolom ini.",
                                "This example is named twice in this column.");
                    }
                });
            }
        }
        return values;
    }

    private Optional<Outcome> outcome(String text) {
        Optional<Outcome> outcome = Words.OUTCOME.find(text);
        if (outcome.isEmpty()) {
            fault(
                    "Hasil",
                    "WORD_UNKNOWN",
                    text,
                    "Pilihan yang dikenal: " + Words.OUTCOME.allowed() + ".",
                    "Known words: " + Words.OUTCOME.allowed() + ".");
        } else if (!kind.getOutcomes().contains(outcome.get())) {
            fault(
                    "Hasil",
                    "OUTCOME_OF_OTHER_KIND",
                    text,
                    "Keputusan ini tidak mengenal hasil itu; yang dikenal: " + outcomes(true) + ".",
                    "A decision of this kind cannot come to that; it comes to: " + outcomes(false) + ".");
        }
        return outcome;
    }

    private String outcomes(boolean indonesian) {
        return String.join(
                ", ",
                kind.getOutcomes().stream()
                        .flatMap(outcome -> Words.OUTCOME.nameOf(outcome).stream())
                        .map(name -> indonesian ? name.id() : String.valueOf(name.en()))
                        .toList());
    }

    private Optional<Rupiah> amount(String text) {
        return typing.read(row, id, "Jumlah", () -> CellParser.parseFact(text, ValueType.RUPIAH))
                .map(value -> value == None.NONE ? Rupiah.ZERO : (Rupiah) value);
    }

    List<Scenario.ExpectedFinding> findings(Set<String> codes) {
        String text = typing.require(row, id, "Temuan").map(Cell::text).orElse("");
        List<Scenario.ExpectedFinding> findings = new ArrayList<>();
        if (text.isEmpty() || isNone(text)) {
            return findings;
        }
        for (String part : BETWEEN_FINDINGS.split(text, -1)) {
            CaseLabels.Said said = labels.split(part);
            Matcher finding = FINDING.matcher(said.rest());
            if (finding.matches()) {
                requireKnown(codes, finding.group(1));
                String who = finding.group(2);
                findings.add(new Scenario.ExpectedFinding(
                        finding.group(1),
                        labels.areSeveral() ? said.label() : null,
                        who == null ? null : new TreeSet<>(Labels.expand(who))));
            } else {
                fault(
                        "Temuan",
                        "FINDINGS_MALFORMED",
                        part.strip(),
                        "Temuan ditulis \"KODE\", \"KODE (P03, P04)\", dengan koma di antaranya, atau \"tidak ada\""
                                + inCaseId(),
                        "Findings are written \"CODE\", \"CODE (P03, P04)\", commas between, or \"none\"" + inCaseEn());
            }
        }
        return findings;
    }

    private void requireKnown(Set<String> codes, String code) {
        if (!codes.contains(code)) {
            fault(
                    "Temuan",
                    "CODE_UNKNOWN",
                    code,
                    "Tidak ada baris dengan kode ini.",
                    "There is no row with this code.");
        }
    }

    /** The missing facts as {@link Scenario#getMissing()} writes them. */
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        for (String item : Typing.splitList(row.text("Fakta kurang"))) {
            int colon = item.indexOf(':');
            CaseLabels.Said who = labels.split(colon < 0 ? "" : item.substring(0, colon));
            Level level = who.rest().isEmpty() ? Level.SUBJECT : Level.MEMBER;
            Optional<Attribute> fact =
                    symbols.findByFact(level, item.substring(colon + 1).strip());
            if (fact.isEmpty()) {
                fault(
                        "Fakta kurang",
                        "ATTRIBUTE_UNKNOWN",
                        item,
                        "Fakta ditulis \"P03: pemberi_kerja\" untuk anggota, \"kelurahan\" untuk pemohon" + inCaseId(),
                        "A fact is written \"P03: employer\" for a member, \"village\" for the applicant" + inCaseEn());
                continue;
            }
            requireCase("Fakta kurang", item, who, fact.get());
            String before = labels.before(who.label(), "/");
            List<String> persons = who.rest().isEmpty() ? List.of("") : Labels.expand(who.rest());
            persons.forEach(
                    person -> missing.add(before + person + ":" + fact.get().getFact()));
        }
        return missing;
    }

    /** Of several cases each has its own facts; only the proposal and its persons are common to all. */
    private void requireCase(String heading, String read, CaseLabels.Said who, Attribute fact) {
        boolean common = kind == DecisionKind.GRADUATION
                && (fact.getSource().isOfProposal(symbols.applicantKind()) || fact.getSource() == Source.MEMBER);
        if (labels.areSeveral() && who.label() == null && !common) {
            caseUnknown(heading, read);
        }
    }

    private void caseUnknown(String heading, String read) {
        fault(
                heading,
                "CASE_UNKNOWN",
                read,
                "Sebutkan contoh mana yang dimaksud: " + labels.known() + ".",
                "Say which example is meant: " + labels.known() + ".");
    }

    /** The remedy as {@link Scenario#getRemedy()} writes it, or nothing where it is not checked. */
    Optional<Set<String>> remedy() {
        if (row.find("Perbaikan").isEmpty()) {
            return Optional.empty();
        }
        Set<String> operations = new TreeSet<>();
        String text = row.text("Perbaikan");
        if (!isNone(text)) {
            for (String part : parts(text)) {
                CaseLabels.Said said = labels.split(part);
                Optional<List<String>> operation = new RemedyWords(typing, symbols, row, id)
                        .read(said.rest(), fact -> requireCase("Perbaikan", part, said, fact));
                operation.ifPresent(all -> all.forEach(one -> operations.add(labels.before(said.label(), " ") + one)));
            }
        }
        return Optional.of(operations);
    }

    Map<String, Object> outputs() {
        Map<String, Object> outputs = new TreeMap<>();
        if (kind == DecisionKind.ALLOCATION && row.find("Keluaran").isPresent()) {
            fault(
                    "Keluaran",
                    "CELL_NOT_READ",
                    row.text("Keluaran"),
                    "Keluaran tidak diperiksa dalam alokasi; periksalah dalam skenario kelayakan atau jumlah.",
                    "Outputs are not checked in an allocation; check them in a scenario of eligibility or amount.");
            return outputs;
        }
        for (String item : Typing.splitList(row.text("Keluaran"))) {
            String[] parts = item.split("=", 2);
            Optional<Term> output = output(parts[0].strip());
            if (output.isEmpty() || parts.length < 2) {
                fault(
                        "Keluaran",
                        "OUTPUT_UNKNOWN",
                        item,
                        "Keluaran ditulis \"prioritas = 1\"; namanya keluaran tabel untuk pemohon, atau "
                                + symbols.stage().nameId() + " dalam" + " kelulusan.",
                        "An output is written \"priority = 1\"; it names the output of a table for the applicant, or "
                                + symbols.stage().name() + " in a" + " graduation.");
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

    /** The output of a table, and in a graduation the stage that is reached. */
    private Optional<Term> output(String name) {
        return symbols.findTerm(Level.SUBJECT, name)
                .filter(term ->
                        term.table() != null || (kind == DecisionKind.GRADUATION && term.equals(symbols.stage())));
    }

    private String inCaseId() {
        return labels.areSeveral() ? "; di depannya nama contoh: " + labels.known() + "." : ".";
    }

    private String inCaseEn() {
        return labels.areSeveral() ? "; the name of an example before it: " + labels.known() + "." : ".";
    }

    private static boolean isNone(String text) {
        return Row.sameName(text, "tidak ada") || Row.sameName(text, "none");
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private void fault(String heading, String code, String read, String textId, String textEn) {
        typing.fault(row, id, heading, code, read, textId, textEn);
    }
}
