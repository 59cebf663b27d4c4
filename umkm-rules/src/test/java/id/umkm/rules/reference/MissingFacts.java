package id.umkm.rules.reference;

import id.umkm.rules.reference.ReferenceFacts.Person;
import id.umkm.rules.reference.ReferencePolicy.Criterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The unknown facts that matter to a question without answer, by trial: a fact matters if, with all other unknown facts given
 * some values, the answer is another for two of its values. A member's fact matters as well if the member's own test depends
 * on it while the count of members is open.
 *
 * <p>Groups of members need not be tried in every combination of their facts: the question sees of a member only its test
 * and whether it counts for a share, so of all combinations in which as many members look alike one is tried.
 */
final class MissingFacts {
    /** So many steps are gone at most; then it is not known what matters. */
    private static final int PATIENCE = 100_000;

    /** Trying takes too long. */
    static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private int steps;
    private final ReferencePolicy policy;
    private final ReferenceFacts facts;
    private final LocalDate asOf;
    private final Inquiry inquiry;
    private final Representatives representatives;
    private final Map<String, List<Map<String, Value>>> ofSubject = new TreeMap<>();
    private final List<Map<String, List<Map<String, Value>>>> ofMembers = new ArrayList<>();
    /** Each member in every version that its unknown facts allow. */
    private final List<List<Person>> everybody = new ArrayList<>();

    private final List<Map<String, Value>> assumptions = new ArrayList<>();
    private final Map<List<Object>, Object> looks = new HashMap<>();

    MissingFacts(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf, Inquiry inquiry) {
        this.policy = policy;
        this.facts = facts;
        this.asOf = asOf;
        this.inquiry = inquiry;
        this.representatives = new Representatives(policy, facts, asOf, inquiry);
        representatives
                .unknownOfSubject()
                .forEach((fact, attributes) -> ofSubject.put(fact, representatives.of(attributes)));
        for (Person member : facts.members()) {
            Map<String, List<Map<String, Value>>> unknown = new TreeMap<>();
            representatives
                    .unknownOf(member)
                    .forEach((fact, attributes) -> unknown.put(fact, representatives.of(attributes)));
            ofMembers.add(unknown);
            everybody.add(completions(unknown, "").stream()
                    .map(completion -> known(member, completion))
                    .toList());
        }
        assumptions.add(Map.of());
        for (Attribute output : representatives.subjectOutputs()) {
            List<Map<String, Value>> more = new ArrayList<>();
            for (Map<String, Value> assumption : assumptions) {
                for (Value value : representatives.outputsOf(output)) {
                    more.add(joined(List.of(assumption, Map.of(output.name(), value))));
                }
            }
            assumptions.clear();
            assumptions.addAll(more);
        }
    }

    private void step() {
        steps++;
        if (steps > PATIENCE) {
            throw new TooManyException();
        }
    }

    /**
     * Each as {@code who:fact}; the subject is nobody.
     *
     * @throws TooManyException if there is too much to try
     */
    SortedSet<String> find() {
        SortedSet<String> missing = new TreeSet<>();
        for (String fact : ofSubject.keySet()) {
            if (subjectFactMatters(fact)) {
                missing.add(":" + fact);
            }
        }
        for (int member = 0; member < ofMembers.size(); member++) {
            for (String fact : ofMembers.get(member).keySet()) {
                if (ownTestDependsOn(member, fact) || memberFactMatters(member, fact)) {
                    missing.add(facts.members().get(member).ref() + ":" + fact);
                }
            }
        }
        return missing;
    }

    private boolean subjectFactMatters(String fact) {
        for (Map<String, Value> others : completions(ofSubject, fact)) {
            List<Map<String, Value>> versions = ofSubject.getOrDefault(fact, List.of()).stream()
                    .map(value -> joined(List.of(others, value)))
                    .toList();
            Function<Person, Object> looks =
                    p -> versions.stream().map(version -> look(version, p)).toList();
            for (List<Person> people : unlike(everybody, looks)) {
                if (versions.stream()
                                .map(version -> answer(version, people))
                                .distinct()
                                .count()
                        > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the member is one of those on whom an undecided quantifier waits, and the fact decides on which side it stands.
     * That the others' facts may come out so that the member no longer counts is not asked: they are as unknown.
     */
    private boolean ownTestDependsOn(int member, String fact) {
        Criterion criterion = inquiry.ofEachMember();
        if (criterion == null || new Evaluation(policy, facts, asOf).requirement(criterion) != Truth.UNKNOWN) {
            return false;
        }
        Map<String, List<Map<String, Value>>> unknown = ofMembers.get(member);
        for (Map<String, Value> subject : completions(ofSubject, "")) {
            for (Map<String, Value> otherFacts : completions(unknown, fact)) {
                Set<Truth> truths = new LinkedHashSet<>();
                for (Map<String, Value> value : unknown.getOrDefault(fact, List.of())) {
                    List<Person> people = new ArrayList<>(facts.members());
                    people.set(member, known(people.get(member), joined(List.of(otherFacts, value))));
                    truths.add(
                            new Evaluation(policy, facts.with(subject, people), asOf).memberTruth(criterion, member));
                }
                if (truths.size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean memberFactMatters(int member, String fact) {
        Map<String, List<Map<String, Value>>> unknown = ofMembers.get(member);
        List<List<Person>> otherPeople = new ArrayList<>(everybody);
        otherPeople.remove(member);
        for (Map<String, Value> subject : completions(ofSubject, "")) {
            Collection<List<Person>> others = unlike(otherPeople, p -> look(subject, p));
            for (Map<String, Value> otherFacts : completions(unknown, fact)) {
                Map<Object, Person> versions = new LinkedHashMap<>();
                for (Map<String, Value> value : unknown.getOrDefault(fact, List.of())) {
                    Person version = known(facts.members().get(member), joined(List.of(otherFacts, value)));
                    versions.putIfAbsent(look(subject, version), version);
                }
                if (versions.size() > 1 && others.stream().anyMatch(o -> differ(subject, o, versions.values()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean differ(Map<String, Value> subject, List<Person> others, Collection<Person> versions) {
        Set<Object> answers = new LinkedHashSet<>();
        for (Person version : versions) {
            List<Person> people = new ArrayList<>(others);
            people.add(version);
            answers.add(answer(subject, people));
        }
        return answers.size() > 1;
    }

    private Object answer(Map<String, Value> subject, List<Person> people) {
        step();
        return inquiry.answer(new Evaluation(policy, facts.with(subject, people), asOf));
    }

    private static Person known(Person person, Map<String, Value> completion) {
        return new Person(person.ref(), joined(List.of(person.values(), completion)));
    }

    /** Every combination of values of the facts but one. */
    private List<Map<String, Value>> completions(Map<String, List<Map<String, Value>>> unknown, String exceptFact) {
        List<Map<String, Value>> completions = List.of(Map.of());
        for (Map.Entry<String, List<Map<String, Value>>> fact : unknown.entrySet()) {
            if (!fact.getKey().equals(exceptFact)) {
                List<Map<String, Value>> more = new ArrayList<>();
                for (Map<String, Value> completion : completions) {
                    for (Map<String, Value> value : fact.getValue()) {
                        step();
                        more.add(joined(List.of(completion, value)));
                    }
                }
                completions = more;
            }
        }
        return completions;
    }

    private static Map<String, Value> joined(List<Map<String, Value>> parts) {
        Map<String, Value> joined = new LinkedHashMap<>();
        parts.forEach(joined::putAll);
        return joined;
    }

    /** One list of people for each number of members that look a certain way. */
    private Collection<List<Person>> unlike(List<List<Person>> choices, Function<Person, Object> look) {
        Map<Map<Object, Integer>, List<Person>> byLooks = new LinkedHashMap<>();
        byLooks.put(Map.of(), List.of());
        for (List<Person> versions : choices) {
            Map<Object, Person> distinct = new LinkedHashMap<>();
            versions.forEach(version -> distinct.putIfAbsent(look.apply(version), version));
            Map<Map<Object, Integer>, List<Person>> more = new LinkedHashMap<>();
            byLooks.forEach((counts, people) -> distinct.forEach((looks, version) -> {
                step();
                Map<Object, Integer> counted = new HashMap<>(counts);
                counted.merge(looks, 1, Integer::sum);
                List<Person> together = new ArrayList<>(people);
                together.add(version);
                more.putIfAbsent(counted, together);
            }));
            byLooks.clear();
            byLooks.putAll(more);
        }
        return byLooks.values();
    }

    /** All that the question can see of a member, whatever the tables of the subject give. */
    private Object look(Map<String, Value> subject, Person person) {
        return looks.computeIfAbsent(List.of(subject, person), k -> see(subject, person));
    }

    private Object see(Map<String, Value> subject, Person person) {
        Set<Attribute> shares = representatives.shares();
        Criterion tested = inquiry.ofEachMember();
        boolean asked = inquiry instanceof Inquiry.OfMember one && one.ref().equals(person.ref());
        if (shares.isEmpty() && tested == null && !asked) {
            return List.of();
        }
        step();
        List<Object> seen = new ArrayList<>();
        ReferenceFacts alone = facts.with(subject, List.of(person));
        for (Map<String, Value> assumption : assumptions) {
            Evaluation evaluation = new Evaluation(policy, alone, asOf, assumption);
            shares.forEach(attribute -> seen.add(evaluation.value(attribute, 0)));
            if (tested != null) {
                seen.add(evaluation.memberTruth(tested, 0));
            }
            if (asked) {
                seen.add(List.of(person.ref(), inquiry.answer(evaluation)));
            }
        }
        return seen;
    }
}
