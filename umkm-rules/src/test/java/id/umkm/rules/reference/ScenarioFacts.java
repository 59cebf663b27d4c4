package id.umkm.rules.reference;

import id.umkm.rules.reference.Attribute.Source;
import id.umkm.rules.reference.Rows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts that a scenario states: of one case, or of several that are decided together. */
final class ScenarioFacts {
    private static final Set<String> NOT_FACTS = Set.of(
            "contoh",
            "example",
            "anggota",
            "members",
            "orang",
            "person",
            "dasar",
            "basis",
            "kutipan",
            "citation",
            "catatan",
            "note");

    /** Facts that nobody states. */
    private static final Set<String> COUNTED = Set.of("jumlah_anggota", "jumlah_pendiri", "tanggal", "tahap");

    /**
     * One of the changes to the examples.
     *
     * @param about what stands before the colon, such as {@code BT5 P03-P04}
     * @param name of an attribute, or the word for what becomes of persons
     * @param value null where persons come or go
     */
    private record Change(
            ScenarioLabels.Scope about,
            String name,
            @Nullable String value) {}

    private final ReferencePolicy policy;
    private final Row scenario;
    private final LocalDate asOf;
    private final List<String> labels;
    private final Map<String, SortedSet<String>> members = new LinkedHashMap<>();
    private final Map<String, ReferenceFacts.Builder> builders = new LinkedHashMap<>();
    private final ReferenceFacts.Builder joint;
    private @Nullable Long budget;

    /** @param separator between the examples of a decision about several; empty where it is about one */
    ScenarioFacts(ReferencePolicy policy, Row scenario, LocalDate asOf, String separator) {
        this.policy = policy;
        this.scenario = scenario;
        this.asOf = asOf;
        String examples = scenario.need("Contoh", "Example");
        this.labels = separator.isEmpty() ? List.of(examples) : ScenarioLabels.parts(examples, separator);
        this.joint = ReferenceFacts.builder(asOf);
        read();
    }

    /** The examples, which are the labels of the cases. */
    List<String> labels() {
        return labels;
    }

    /** What another budget is given in place of the policy's; null for none. */
    @Nullable
    Long budget() {
        return budget;
    }

    ReferenceFacts.Builder only() {
        return builder(labels.get(0));
    }

    ReferenceFacts of(String label) {
        return builder(label).build();
    }

    /** All cases as one, whose persons count once. */
    ReferenceFacts joint() {
        return joint.build();
    }

    private ReferenceFacts.Builder builder(String label) {
        ReferenceFacts.Builder builder = builders.get(label);
        if (builder == null) {
            throw new IllegalArgumentException("no case " + label);
        }
        return builder;
    }

    private void read() {
        for (String label : labels) {
            ReferenceFacts.Builder builder = ReferenceFacts.builder(asOf).id(label);
            if (builders.put(label, builder) != null) {
                throw new IllegalArgumentException("twice: " + label);
            }
            Row example = example(label);
            members.put(label, new TreeSet<>(ScenarioLabels.labels(example.get("Anggota", "Members"))));
            cells(example, false).forEach((attribute, cell) -> putOfSubject(label, attribute, cell));
        }
        List<Change> changes = changes();
        changes.stream().filter(change -> change.value() == null).forEach(this::comeOrGo);
        labels.forEach(
                label -> members.getOrDefault(label, new TreeSet<>()).forEach(person -> introduce(label, person)));
        changes.forEach(this::set);
        count();
    }

    private Row example(String label) {
        return policy.examples().stream()
                .filter(e -> e.need("Contoh", "Example").equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no example " + label));
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (String text : ScenarioLabels.parts(scenario.get("Perubahan", "Changes"), ";")) {
            int equals = text.indexOf('=');
            int colon = text.indexOf(':');
            boolean about = colon >= 0 && (equals < 0 || colon < equals);
            ScenarioLabels.Scope scope = ScenarioLabels.scope(about ? text.substring(0, colon) : "", labels);
            String name = text.substring(about ? colon + 1 : 0, equals < 0 ? text.length() : equals);
            changes.add(new Change(
                    scope,
                    name.strip(),
                    equals < 0 ? null : text.substring(equals + 1).strip()));
        }
        return changes;
    }

    private void comeOrGo(Change change) {
        boolean comes = switch (Names.key(change.name())) {
            case "hapus", "remove" -> false;
            case "tambah", "add" -> true;
            default -> throw new IllegalArgumentException("no change: " + change);
        };
        boolean changed = false;
        for (String label : change.about().cases()) {
            Set<String> ofCase = members.getOrDefault(label, new TreeSet<>());
            changed |= comes
                    ? ofCase.addAll(change.about().persons())
                    : ofCase.removeAll(new LinkedHashSet<>(change.about().persons()));
        }
        if (!changed) {
            throw new IllegalArgumentException("changes nothing: " + change);
        }
    }

    private void introduce(String label, String person) {
        builder(label).member(person);
        joint.member(person);
        List<Row> rows = policy.persons().stream()
                .filter(p -> ScenarioLabels.labels(p.need("Orang", "Person")).contains(person))
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no person " + person);
        }
        rows.forEach(row -> cells(row, true).forEach((attribute, cell) -> {
            builder(label).member(person, attribute.name(), value(cell, attribute));
            joint.member(person, attribute.name(), value(cell, attribute));
        }));
    }

    private void set(Change change) {
        String text = change.value();
        if (text == null) {
            return;
        }
        if (isBudget(change.name())) {
            budget = ReferencePolicy.number(policy.literals().read(text, Type.of(Type.Kind.RUPIAH)))
                    .longValueExact();
            return;
        }
        List<String> persons = change.about().persons();
        Attribute attribute = attribute(change.name(), !persons.isEmpty());
        for (String label : change.about().cases()) {
            if (persons.isEmpty()) {
                putOfSubject(label, attribute, text);
            }
            for (String person : persons) {
                if (members.getOrDefault(label, new TreeSet<>()).contains(person)) {
                    builder(label).member(person, attribute.name(), value(text, attribute));
                    joint.member(person, attribute.name(), value(text, attribute));
                } else if (labels.size() == 1 || change.about().cases().size() < labels.size()) {
                    throw new IllegalArgumentException("no member to change: " + change);
                }
            }
        }
    }

    private boolean isBudget(String name) {
        return policy.hasAllocation()
                && Names.key(name).equals(policy.allocation().budgetName());
    }

    /** A fact of the proposal is one for all. */
    private void putOfSubject(String label, Attribute attribute, String cell) {
        Value value = value(cell, attribute);
        builder(label).subject(attribute.name(), value);
        if (attribute.source() == Source.PROPOSAL) {
            builders.values().forEach(b -> b.subject(attribute.name(), value));
            joint.subject(attribute.name(), value);
        }
    }

    private void count() {
        Set<String> everybody = new TreeSet<>();
        members.values().forEach(everybody::addAll);
        joint.subject("jumlah_pendiri", everybody.size());
        builders.values().forEach(b -> b.subject("jumlah_pendiri", everybody.size()));
    }

    private Attribute attribute(String name, boolean ofMember) {
        String known = Names.key(name).equals("hibah") ? "tahun_hibah_terakhir" : name.strip();
        return policy.vocabulary()
                .findAt(known, ofMember)
                .filter(a -> !a.isOutput() && !COUNTED.contains(a.name()))
                .orElseThrow(() -> new IllegalArgumentException("no fact to give: " + name));
    }

    private Map<Attribute, String> cells(Row row, boolean ofMember) {
        Map<Attribute, String> cells = new LinkedHashMap<>();
        for (String heading : row.headings()) {
            if (!NOT_FACTS.contains(Names.key(heading)) && !row.get(heading).isEmpty()) {
                cells.put(attribute(heading, ofMember), row.get(heading));
            }
        }
        return cells;
    }

    private @Nullable Value value(String cell, Attribute attribute) {
        return cell.isEmpty() || cell.equals("?") ? null : known(cell, attribute, policy);
    }

    /** What a cell says an attribute is. */
    static Value known(String cell, Attribute attribute, ReferencePolicy policy) {
        if (CellReader.isNone(cell)) {
            if (!attribute.mayBeNone()) {
                throw new IllegalArgumentException("is never none: " + attribute.name());
            }
            return Value.Special.NONE;
        }
        if (attribute.type().kind() != Type.Kind.CHOICES) {
            return policy.literals().read(cell, attribute.type());
        }
        Set<String> codes = new TreeSet<>();
        for (String choice : ScenarioLabels.parts(cell, ",")) {
            codes.add(policy.literals().read(choice, attribute.type()).text());
        }
        return Value.of(codes);
    }
}
