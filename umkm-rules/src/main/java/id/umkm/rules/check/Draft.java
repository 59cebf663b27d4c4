package id.umkm.rules.check;

import id.umkm.domain.basics.Language;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts on the way to a counterexample: those of an example, with as few of them changed as will do. */
final class Draft {
    private static final Pattern LABEL = Pattern.compile("([A-Za-z]+)(\\d{1,4})");

    private final Policy policy;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final Map<String, Object> subject;
    private final Map<String, Map<String, Object>> members;
    private final List<String> changes = new ArrayList<>();

    Draft(Policy policy, LocalDate asOf, Map<String, Object> subject, Map<String, Map<String, Object>> members) {
        this.policy = policy;
        this.vocabulary = policy.getVocabulary();
        this.asOf = asOf;
        this.subject = new TreeMap<>(subject);
        this.members = new TreeMap<>();
        members.forEach((label, facts) -> this.members.put(label, new TreeMap<>(facts)));
    }

    LocalDate asOf() {
        return asOf;
    }

    Map<String, Object> subject() {
        return subject;
    }

    Map<String, Map<String, Object>> members() {
        return members;
    }

    /** The changes that were made, as a scenario writes them. */
    List<String> changes() {
        return changes;
    }

    /**
     * Has so many members.
     *
     * @param known facts of persons who may join, by label
     * @return whether there are enough persons
     */
    boolean resize(int count, Map<String, Map<String, Object>> known) {
        List<String> labels = List.copyOf(members.keySet());
        if (count < labels.size()) {
            List<String> leaving = labels.subList(count, labels.size());
            leaving.forEach(members::remove);
            changes.add(runs(leaving) + ": hapus");
            return true;
        }
        List<String> joining = known.keySet().stream()
                .filter(label -> !members.containsKey(label))
                .limit(count - labels.size())
                .toList();
        joining.forEach(label -> members.put(label, new TreeMap<>(known.getOrDefault(label, Map.of()))));
        if (!joining.isEmpty()) {
            changes.add(runs(joining) + ": tambah");
        }
        return members.size() == count;
    }

    /** Adds members of whom nothing is known. */
    void invent(int count) {
        for (int i = 1; members.size() < count; i++) {
            members.putIfAbsent(String.format(Locale.ROOT, "P%02d", i), new TreeMap<>());
        }
    }

    /** Puts the subject into one of some points; a fact that lies there already stays. */
    boolean place(Axis axis, BitSet points) {
        Object now = value(facts(), axis.term(), -1);
        if (now != null && isIn(axis, points, now)) {
            return true;
        }
        return state(axis.term(), axis.sample(points.nextSetBit(0)))
                .map(stated -> {
                    subject.put(stated.name(), stated.value());
                    changes.add(stated.nameId() + " = " + print(stated));
                    return true;
                })
                .orElse(false);
    }

    /** States a fact of the subject. */
    void set(String attribute, Object value) {
        Attribute found = vocabulary.find(Level.SUBJECT, attribute).orElseThrow();
        if (!value.equals(subject.put(attribute, value))) {
            changes.add(found.getNameId() + " = " + print(new Stated(found, value)));
        }
    }

    /** Puts some members into one of some points. */
    boolean place(Axis axis, BitSet points, List<String> labels) {
        Facts facts = facts();
        List<String> all = List.copyOf(members.keySet());
        List<String> elsewhere = labels.stream()
                .filter(label -> {
                    Object now = value(facts, axis.term(), all.indexOf(label));
                    return now == null || !isIn(axis, points, now);
                })
                .toList();
        if (elsewhere.isEmpty()) {
            return true;
        }
        Optional<Stated> stated = state(axis.term(), axis.sample(points.nextSetBit(0)));
        stated.ifPresent(fact -> {
            elsewhere.forEach(
                    label -> Objects.requireNonNull(members.get(label)).put(fact.name(), fact.value()));
            changes.add(runs(elsewhere) + ": " + fact.nameId() + " = " + print(fact));
        });
        return stated.isPresent();
    }

    private static boolean isIn(Axis axis, BitSet points, Object value) {
        int point = axis.pointOf(value);
        return point >= 0 && points.get(point);
    }

    /** What is known of the subject, or of the member at a place. */
    private @Nullable Object value(Facts facts, Term term, int place) {
        int ordinal = vocabulary.ordinal(term.level(), term.name()).orElseThrow();
        return term.level() == Level.SUBJECT
                ? facts.get(ordinal)
                : facts.getMembers().get(place).get(ordinal);
    }

    Facts facts() {
        Facts.Builder facts = Facts.builder(vocabulary, "CEK", asOf);
        subject.forEach(facts::set);
        members.forEach((label, values) -> {
            facts.addMember(label, "");
            values.forEach(facts::setOfMember);
        });
        return facts.build();
    }

    /** A fact that can be stated. */
    private record Stated(Attribute attribute, Object value) {
        String name() {
            return attribute.getName();
        }

        String nameId() {
            return attribute.getNameId();
        }
    }

    /** What is to be stated so that a term has a value; of one that is counted the fact that it is counted from. */
    private Optional<Stated> state(Term term, Object value) {
        Attribute attribute = vocabulary.find(term.level(), term.name()).orElseThrow();
        if (!attribute.isDerived()) {
            return Optional.of(new Stated(attribute, value));
        }
        return vocabulary.attributes(term.level()).stream()
                .filter(base -> !base.isDerived() && base.getFact().equals(attribute.getFact()))
                .flatMap(base -> candidates(value).map(candidate -> new Stated(base, candidate)))
                .filter(stated ->
                        stated.attribute().getType().kind().getValueClass().isInstance(stated.value())
                                || (stated.value() == None.NONE
                                        && stated.attribute().canBeNone()))
                .filter(stated -> value.equals(counted(term, stated)))
                .findFirst();
    }

    private Stream<Object> candidates(Object value) {
        if (value instanceof Long number && Math.abs(number) < asOf.getYear()) {
            return Stream.of(asOf.minusYears(number), (long) asOf.getYear() - number, number);
        }
        return Stream.of(value);
    }

    private @Nullable Object counted(Term term, Stated stated) {
        Facts.Builder facts = Facts.builder(vocabulary, "CEK", asOf);
        if (term.level() == Level.SUBJECT) {
            facts.set(stated.name(), stated.value());
        } else {
            facts.addMember("P01", "").setOfMember(stated.name(), stated.value());
        }
        return value(facts.build(), term, 0);
    }

    private String print(Stated stated) {
        Object value = stated.value();
        Term term =
                policy.findTerm(stated.attribute().getLevel(), stated.name()).orElseThrow();
        if (value == None.NONE) {
            return "tidak ada";
        }
        if (value instanceof RegionCode) {
            return value.toString();
        }
        Set<?> several = value instanceof Set<?> set ? set : Set.of(value);
        return several.stream()
                .map(one -> new CellTest.Compare(CellTest.Operator.EQUAL, new Operand.Literal(one)))
                .map(test -> CellPrinter.print(test, term.type(), Language.INDONESIAN))
                .collect(Collectors.joining(", "));
    }

    /** Labels with neighbours as ranges: {@code P01-P03, P05}. */
    static String runs(List<String> labels) {
        Map<String, String> runs = new LinkedHashMap<>();
        String first = "";
        String last = "";
        for (String label : labels) {
            if (!isNext(last, label)) {
                first = label;
            }
            last = label;
            runs.put(first, last);
        }
        return runs.entrySet().stream()
                .map(run -> run.getKey().equals(run.getValue()) ? run.getKey() : run.getKey() + "-" + run.getValue())
                .collect(Collectors.joining(", "));
    }

    private static boolean isNext(String one, String other) {
        Matcher before = LABEL.matcher(one);
        Matcher after = LABEL.matcher(other);
        return before.matches()
                && after.matches()
                && before.group(1).equals(after.group(1))
                && before.group(2).length() == after.group(2).length()
                && Integer.parseInt(before.group(2)) + 1 == Integer.parseInt(after.group(2));
    }
}
