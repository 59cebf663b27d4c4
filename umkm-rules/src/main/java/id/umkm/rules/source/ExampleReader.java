package id.umkm.rules.source;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the sheets Contoh and Contoh Orang: facts by English attribute name. */
final class ExampleReader {
    private final Typing typing;
    private final Symbols symbols;
    private final Map<String, Map<String, Object>> persons = new TreeMap<>();
    private final Map<String, Example> examples = new LinkedHashMap<>();

    /** What the texts of an attribute were read as; scenarios state the same facts again and again. */
    private final Map<Attribute, Map<String, Object>> read = new HashMap<>();

    ExampleReader(Typing typing, Symbols symbols) {
        this.typing = typing;
        this.symbols = symbols;
    }

    /**
     * The facts of an example; absent facts are unknown.
     *
     * @param subject facts of the application and the group
     * @param members facts of each member by label
     */
    record Example(Map<String, Object> subject, Map<String, Map<String, Object>> members) {
        Example copy() {
            Map<String, Map<String, Object>> copies = new TreeMap<>();
            for (Map.Entry<String, Map<String, Object>> member : members.entrySet()) {
                copies.put(member.getKey(), new TreeMap<>(member.getValue()));
            }
            return new Example(new TreeMap<>(subject), copies);
        }
    }

    void read() {
        for (Row row : typing.document().sheet(Headings.PERSONS)) {
            Map<String, Object> facts = facts(row, row.text("Orang"), Level.MEMBER, Set.of("Orang"));
            Optional<Cell> labels = typing.require(row, row.text("Orang"), "Orang");
            if (labels.isPresent()) {
                for (String label : Labels.expand(labels.get().text())) {
                    person(row, label, facts);
                }
            }
        }
        for (Row row : typing.document().sheet(Headings.EXAMPLES)) {
            String key = row.text("Contoh");
            Map<String, Object> facts = facts(row, key, Level.SUBJECT, Set.of("Contoh", "Anggota"));
            Map<String, Map<String, Object>> members = new TreeMap<>();
            Optional<Cell> named = row.find("Anggota");
            if (named.isPresent()) {
                for (String label : Labels.expand(named.get().text())) {
                    member(row, label, members);
                }
            }
            if (typing.require(row, key, "Contoh").isPresent()
                    && examples.putIfAbsent(key, new Example(facts, members)) != null) {
                twice(row, key, "Contoh");
            }
        }
    }

    private void person(Row row, String label, Map<String, Object> facts) {
        if (label.matches(".*\\d{13,}.*")) {
            typing.faults()
                    .add(
                            "PERSON_LABEL",
                            row.position("", "Orang"),
                            row.placeOf("Orang"),
                            Masking.text(label),
                            "Orang contoh diberi nama seperti P01, bukan nomor identitas.",
                            "Example persons are called P01 and so on, never by an identity number.");
        }
        if (persons.putIfAbsent(label, facts) != null) {
            twice(row, label, "Orang");
        }
    }

    private void member(Row row, String label, Map<String, Map<String, Object>> members) {
        Map<String, Object> facts = persons.get(label);
        if (facts != null) {
            members.put(label, facts);
            return;
        }
        typing.faults()
                .add(
                        "PERSON_UNKNOWN",
                        row.position(row.text("Contoh"), "Anggota"),
                        row.placeOf("Anggota"),
                        label,
                        "Orang ini tidak ada di bagian Contoh Orang.",
                        "This person is not in section Contoh Orang.");
    }

    Optional<Map<String, Object>> person(String label) {
        return Optional.ofNullable(persons.get(label));
    }

    Optional<Example> find(String key) {
        return Optional.ofNullable(examples.get(key));
    }

    Set<String> keys() {
        return examples.keySet();
    }

    private Map<String, Object> facts(Row row, String key, Level level, Set<String> others) {
        Map<String, Object> facts = new TreeMap<>();
        for (Map.Entry<String, Cell> cell : row.getCells().entrySet()) {
            String heading = cell.getKey();
            if (!isOneOf(heading, others)) {
                state(row, key, heading, level, heading, cell.getValue().text(), facts);
            }
        }
        return facts;
    }

    private static boolean isOneOf(String heading, Set<String> others) {
        for (String other : others) {
            if (Headings.same(other, heading)) {
                return true;
            }
        }
        return false;
    }

    /** What is counted follows from other facts, and the tranche from the decision that a scenario asks for. */
    private boolean canBeStated(Attribute attribute) {
        return other(attribute) == null
                && !attribute.isDerived()
                && !attribute.getName().equals(Scenario.TRANCHE);
    }

    /** The kind of applicant whose fact it is, where that is another than the policy's; else null. */
    private @Nullable ApplicantKind other(Attribute attribute) {
        ApplicantKind kind = attribute.getSource().kind();
        return kind == symbols.applicantKind() ? null : kind;
    }

    /** Puts one fact, or takes it away where it is said to be unknown; what cannot be read is a fault. */
    void state(
            Row row,
            String key,
            String heading,
            Level level,
            String attribute,
            String text,
            Map<String, Object> facts) {
        Optional<Attribute> named = symbols.vocabulary().find(level, attribute);
        ApplicantKind owner = named.isPresent() ? other(named.get()) : null;
        if (owner != null) {
            typing.fault(
                    row,
                    key,
                    heading,
                    RowReach.OTHER_APPLICANT,
                    attribute,
                    RowReach.otherApplicant(owner, symbols.applicantKind()));
            return;
        }
        if (named.isEmpty() || !canBeStated(named.get())) {
            List<String> known = symbols.vocabulary().attributes(level).stream()
                    .filter(this::canBeStated)
                    .map(Attribute::getNameId)
                    .toList();
            typing.faults()
                    .add(
                            "ATTRIBUTE_UNKNOWN",
                            row.position(key, heading),
                            row.placeOf(heading),
                            attribute,
                            "Fakta yang dapat dinyatakan di sini: " + String.join(", ", known) + ".",
                            "Facts that can be stated here: " + String.join(", ", known) + ".");
            return;
        }
        String name = named.get().getName();
        if (text.isEmpty() || text.equals("?")) {
            facts.remove(name);
            return;
        }
        Map<String, Object> before = read.get(named.get());
        if (before == null) {
            before = new HashMap<>();
            read.put(named.get(), before);
        }
        Object known = before.get(text);
        if (known != null) {
            facts.put(name, known);
            return;
        }
        Term term = symbols.findTerm(level, name).orElseThrow();
        Optional<Object> fact = typing.read(row, key, heading, () -> CellParser.parseFact(text, term.type()));
        if (fact.isEmpty()) {
            return;
        }
        if (fact.get() == None.NONE && !term.canBeNone()) {
            typing.faults()
                    .add(
                            "CELL_TYPE_WRONG",
                            row.position(key, heading),
                            row.placeOf(heading),
                            text,
                            "Fakta ini tidak dapat \"tidak ada\"; tulis ? bila belum diketahui.",
                            "This fact cannot be \"none\"; write ? where it is unknown.");
            return;
        }
        before.put(text, fact.get());
        facts.put(name, fact.get());
    }

    private void twice(Row row, String key, String heading) {
        typing.faults()
                .add(
                        "NAME_TWICE",
                        row.position(key, heading),
                        row.placeOf(heading),
                        key,
                        "Nama ini sudah dipakai baris lain.",
                        "This name is used by another row.");
    }
}
