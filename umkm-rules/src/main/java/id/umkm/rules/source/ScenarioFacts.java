package id.umkm.rules.source;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Attribute.Source;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts of one scenario: its examples, with the changes that it makes to them. */
final class ScenarioFacts {
    private static final String CHANGES = "Perubahan";

    private final Typing typing;
    private final Symbols symbols;
    private final ExampleReader examples;
    private final Row row;
    private final String id;
    private final AskedDecision asked;
    private final Records records;
    private final @Nullable String budgetName;

    /** Facts of the proposal, which all its groups share. */
    private final Map<String, Object> proposal = new TreeMap<>();

    private final Map<String, ExampleReader.Example> cases = new LinkedHashMap<>();
    private CaseLabels labels = new CaseLabels(List.of());
    private @Nullable Rupiah budget;

    /** @param budgetName the parameter that is the budget, or null where none is */
    ScenarioFacts(
            Typing typing,
            Symbols symbols,
            ExampleReader examples,
            Row row,
            String id,
            AskedDecision asked,
            @Nullable String budgetName) {
        this.typing = typing;
        this.symbols = symbols;
        this.examples = examples;
        this.row = row;
        this.id = id;
        this.asked = asked;
        this.records = Records.of(asked.kind()).askedBy(symbols.applicantKind());
        this.budgetName = budgetName;
    }

    /** Reads the columns Contoh and Perubahan. */
    void read() {
        typing.require(row, id, "Contoh");
        for (String label : split(row.text("Contoh"))) {
            example(label);
        }
        labels = new CaseLabels(asked.hasCases() ? cases.keySet() : List.of());
        if (!cases.isEmpty()) {
            for (String change : row.text(CHANGES).split(";", -1)) {
                if (!change.isBlank()) {
                    change(change.strip());
                }
            }
        }
        if (symbols.applicantKind() == ApplicantKind.ENTREPRENEUR) {
            for (Map.Entry<String, ExampleReader.Example> one : cases.entrySet()) {
                requireOwner(one.getKey(), one.getValue().members().size());
            }
        }
    }

    private void requireOwner(String label, int persons) {
        if (persons != 1) {
            fault(
                    "Contoh",
                    "OWNER_NOT_ONE",
                    label,
                    "Wirausaha mempunyai tepat satu orang, pemiliknya; di sini " + persons + ".",
                    "An entrepreneur has just one person, the owner; here are " + persons + ".");
        }
    }

    /** Whether no example could be read. */
    boolean isEmpty() {
        return cases.isEmpty();
    }

    /** Codes of the stages in which the groups are, as far as they are stated. */
    Set<Object> stages() {
        String stage = symbols.stage().name();
        Set<Object> stages = new HashSet<>();
        for (ExampleReader.Example one : cases.values()) {
            Object stated = one.subject().get(stage);
            if (stated != null) {
                stages.add(stated);
            }
        }
        return stages;
    }

    CaseLabels labels() {
        return labels;
    }

    /** The budget that stands in place of the policy's, or null. */
    @Nullable
    Rupiah budget() {
        return budget;
    }

    /** Facts of the proposal in a graduation, of the only subject in a decision about one; none in an allocation. */
    Map<String, Object> subject() {
        return asked.hasCases() ? proposal : only().subject();
    }

    /** Members of the only group, or each person of all groups of a proposal once; none in an allocation. */
    Map<String, Map<String, Object>> members() {
        if (asked.kind() == DecisionKind.ALLOCATION) {
            return Map.of();
        }
        Map<String, Map<String, Object>> members = new TreeMap<>();
        for (ExampleReader.Example one : new TreeMap<>(cases).values()) {
            for (Map.Entry<String, Map<String, Object>> member : one.members().entrySet()) {
                members.putIfAbsent(member.getKey(), member.getValue());
            }
        }
        return members;
    }

    Set<String> labelsOfCases() {
        return cases.keySet();
    }

    Map<String, Scenario.Case> cases() {
        Map<String, Scenario.Case> all = new LinkedHashMap<>();
        if (asked.hasCases()) {
            for (Map.Entry<String, ExampleReader.Example> one : cases.entrySet()) {
                all.put(
                        one.getKey(),
                        new Scenario.Case(
                                one.getValue().subject(), one.getValue().members()));
            }
        }
        return all;
    }

    private ExampleReader.Example only() {
        return cases.values().iterator().next();
    }

    private List<String> split(String text) {
        return switch (asked.kind()) {
            case ALLOCATION -> Typing.splitList(text);
            case GRADUATION -> Typing.splitList(text.replace('+', ','));
            default -> text.isEmpty() ? List.of() : List.of(text);
        };
    }

    private void example(String label) {
        Optional<ExampleReader.Example> example = examples.find(label);
        if (example.isEmpty()) {
            String known = String.join(", ", examples.keys());
            fault(
                    "Contoh",
                    "EXAMPLE_UNKNOWN",
                    label,
                    "Contoh yang ada: " + known + ".",
                    "Examples there are: " + known + ".");
            return;
        }
        ExampleReader.Example own = example.get().copy();
        for (Iterator<Map.Entry<String, Object>> facts =
                        own.subject().entrySet().iterator();
                facts.hasNext(); ) {
            Map.Entry<String, Object> fact = facts.next();
            Source source = source(fact.getKey());
            boolean ofProposal = isOfProposal(source);
            if (ofProposal) {
                ofProposal(fact.getKey(), fact.getValue());
            }
            if (ofProposal || !records.hold(source)) {
                facts.remove();
            }
        }
        if (cases.put(label, own) != null) {
            fault(
                    "Contoh",
                    "NAME_TWICE",
                    label,
                    "Contoh ini sudah disebut dalam skenario ini.",
                    "This example is named in the scenario already.");
        }
    }

    private Source source(String attribute) {
        Optional<Attribute> named = symbols.vocabulary().find(Level.SUBJECT, attribute);
        return named.isPresent() ? named.get().getSource() : Source.APPLICANT;
    }

    private boolean isOfProposal(Source source) {
        return source.isOfProposal(symbols.applicantKind()) && asked.kind() == DecisionKind.GRADUATION;
    }

    private void ofProposal(String name, Object value) {
        Object before = proposal.putIfAbsent(name, value);
        if (before != null && !before.equals(value)) {
            fault(
                    "Contoh",
                    "FACTS_CONTRADICT",
                    name,
                    "Fakta usulan ini berbeda di antara contoh-contohnya; nyatakan satu kali.",
                    "This fact of the proposal differs among the examples; state it once.");
        }
    }

    private void change(String change) {
        int colon = change.indexOf(':');
        int equal = change.indexOf('=');
        boolean addressed = colon >= 0 && (equal < 0 || colon < equal);
        CaseLabels.Said who = labels.split(addressed ? change.substring(0, colon) : "");
        String what = change.substring(addressed ? colon + 1 : 0).strip();
        boolean states = equal >= 0;
        boolean remove = !states && (Row.sameName(what, "hapus") || Row.sameName(what, "remove"));
        boolean add = !states && (Row.sameName(what, "tambah") || Row.sameName(what, "add"));
        boolean persons = !who.rest().isEmpty();
        if (remove && persons) {
            for (String label : members(who)) {
                for (ExampleReader.Example one : chosen(who)) {
                    one.members().remove(label);
                }
            }
        } else if (add && persons) {
            add(who);
        } else if (!states) {
            malformed(change);
        } else {
            int sign = what.indexOf('=');
            assign(
                    who,
                    what.substring(0, sign).strip(),
                    what.substring(sign + 1).strip());
        }
    }

    private void malformed(String change) {
        fault(
                CHANGES,
                "CHANGE_MALFORMED",
                change,
                "Perubahan ditulis \"atribut = isi\", \"P03: atribut = isi\", \"P05: hapus\" atau \"P06: tambah\"; di depannya boleh"
                        + " ada nama contoh bila contohnya beberapa.",
                "A change is written \"attribute = cell\", \"P03: attribute = cell\", \"P05: remove\" or \"P06: add\"; the name of an"
                        + " example may stand before it where there are several.");
    }

    private Collection<ExampleReader.Example> chosen(CaseLabels.Said who) {
        ExampleReader.Example one = who.label() == null ? null : cases.get(who.label());
        return one == null ? cases.values() : List.of(one);
    }

    private void add(CaseLabels.Said who) {
        for (String label : Labels.expand(who.rest())) {
            Optional<Map<String, Object>> person = examples.person(label);
            if (person.isPresent()) {
                for (ExampleReader.Example one : chosen(who)) {
                    one.members().put(label, new TreeMap<>(person.get()));
                }
            } else {
                fault(
                        CHANGES,
                        "PERSON_UNKNOWN",
                        label,
                        "Orang ini tidak ada di bagian Contoh Orang.",
                        "This person is not in section Contoh Orang.");
            }
        }
    }

    private void assign(CaseLabels.Said who, String attribute, String text) {
        if (!who.rest().isEmpty()) {
            for (String label : members(who)) {
                for (ExampleReader.Example one : chosen(who)) {
                    Map<String, Object> person = one.members().get(label);
                    if (person != null) {
                        examples.state(row, id, CHANGES, Level.MEMBER, attribute, text, person);
                    }
                }
            }
        } else if (isBudget(who, attribute)) {
            budget = budget(text);
        } else {
            assignToSubject(who, attribute, text);
        }
    }

    private void assignToSubject(CaseLabels.Said who, String attribute, String text) {
        Source source = source(attribute);
        boolean ofProposal = isOfProposal(source);
        if (!records.hold(source)) {
            fault(
                    CHANGES,
                    "ATTRIBUTE_NOT_ASKED_HERE",
                    attribute,
                    "Keputusan ini hanya menanyakan fakta " + records.words().id() + ".",
                    "This decision asks facts of " + records.words().en() + " only.");
        } else if (ofProposal && who.label() != null) {
            fault(
                    CHANGES,
                    "CASE_NOT_NEEDED",
                    attribute,
                    "Fakta usulan kelulusan dinyatakan satu kali, tanpa nama contoh.",
                    "A fact of the proposal is stated once, without the name of an example.");
        } else if (ofProposal) {
            examples.state(row, id, CHANGES, Level.SUBJECT, attribute, text, proposal);
        } else {
            for (ExampleReader.Example one : chosen(who)) {
                examples.state(row, id, CHANGES, Level.SUBJECT, attribute, text, one.subject());
            }
        }
    }

    private boolean isBudget(CaseLabels.Said who, String attribute) {
        return asked.kind() == DecisionKind.ALLOCATION
                && who.label() == null
                && budgetName != null
                && Row.sameName(attribute, budgetName);
    }

    private @Nullable Rupiah budget(String text) {
        Rupiah amount = typing.read(row, id, CHANGES, () ->
                        (Rupiah) CellParser.parseValue(text, ValueType.RUPIAH, symbols.names(Level.SUBJECT)))
                .orElse(null);
        if (amount != null && amount.compareTo(Rupiah.ZERO) <= 0) {
            fault(
                    CHANGES,
                    "BUDGET_NOT_POSITIVE",
                    text,
                    "Pagu lebih dari nol rupiah.",
                    "A budget is more than zero rupiah.");
        }
        return amount;
    }

    /** The labels named, each of which must be a member. */
    private List<String> members(CaseLabels.Said who) {
        Set<String> known = new TreeSet<>();
        for (ExampleReader.Example one : chosen(who)) {
            known.addAll(one.members().keySet());
        }
        List<String> named = new ArrayList<>();
        for (String label : Labels.expand(who.rest())) {
            if (known.contains(label)) {
                named.add(label);
            } else {
                fault(
                        CHANGES,
                        "PERSON_UNKNOWN",
                        label,
                        "Orang ini bukan anggota contoh: " + String.join(", ", known) + ".",
                        "This person is not a member in the example: " + String.join(", ", known) + ".");
            }
        }
        return named;
    }

    /** Records have the dates at which parameters are read, so a scenario must state them. */
    void require(Set<Term> dates) {
        for (Term date : dates) {
            boolean ofProposal = symbols.sourceOf(date).isOfProposal(symbols.applicantKind());
            boolean stated = ofProposal ? proposal.containsKey(date.name()) : isStatedByAll(date.name());
            if (!stated) {
                fault(
                        "Contoh",
                        "SCENARIO_FACT_NEEDED",
                        date.nameId(),
                        "Skenario ini harus menyatakan " + date.nameId()
                                + ", sebab sebuah parameter dibaca pada tanggal itu.",
                        "This scenario must state " + date.name() + ", for a parameter is read at it.");
            }
        }
    }

    private boolean isStatedByAll(String date) {
        for (ExampleReader.Example one : cases.values()) {
            if (!one.subject().containsKey(date)) {
                return false;
            }
        }
        return true;
    }

    private void fault(String heading, String code, String read, String textId, String textEn) {
        typing.fault(row, id, heading, code, read, textId, textEn);
    }
}
