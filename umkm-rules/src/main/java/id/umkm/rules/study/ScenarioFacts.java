package id.umkm.rules.study;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts that a scenario states, as the engine takes them. */
final class ScenarioFacts {
    private final Vocabulary vocabulary;
    private final Scenario scenario;

    ScenarioFacts(Vocabulary vocabulary, Scenario scenario) {
        this.vocabulary = vocabulary;
        this.scenario = scenario;
    }

    /** All facts of a scenario, each record of facts for itself: of the one record, or of all groups together and of each case. */
    static List<Facts> all(Vocabulary vocabulary, Scenario scenario) {
        ScenarioFacts facts = new ScenarioFacts(vocabulary, scenario);
        List<Facts> cases = facts.cases();
        if (cases.isEmpty()) {
            return List.of(facts.single());
        }
        if (scenario.getKind() != DecisionKind.GRADUATION) {
            return cases;
        }
        List<Facts> all = new ArrayList<>(cases);
        all.add(facts.joint());
        return all;
    }

    /** The facts of the one record that is decided. */
    Facts single() {
        return facts(scenario.getId(), Map.of(), scenario.getMembers(), null);
    }

    /** The facts of each case under its label, in the order of the scenario; groups of a proposal know what it says of all. */
    List<Facts> cases() {
        Long founders = scenario.getKind() == DecisionKind.GRADUATION
                ? Long.valueOf(persons().size())
                : null;
        return scenario.getCases().entrySet().stream()
                .map(entry -> facts(
                        entry.getKey(),
                        entry.getValue().subject(),
                        entry.getValue().members(),
                        founders))
                .toList();
    }

    /** The facts of all groups of a proposal together: those of the proposal, and each person once. */
    Facts joint() {
        Map<String, Map<String, Object>> persons = persons();
        return facts(scenario.getId(), Map.of(), persons, (long) persons.size());
    }

    /** A person of the same label is the same person; where cases say different things of one, the first case counts. */
    private Map<String, Map<String, Object>> persons() {
        Map<String, Map<String, Object>> persons = new LinkedHashMap<>();
        new TreeMap<>(scenario.getCases()).values().forEach(one -> one.members().forEach(persons::putIfAbsent));
        return persons;
    }

    private Facts facts(
            String id, Map<String, Object> ofCase, Map<String, Map<String, Object>> members, @Nullable Long founders) {
        Facts.Builder facts = Facts.builder(vocabulary, id, scenario.getAsOf());
        scenario.getSubject().forEach(facts::set);
        ofCase.forEach(facts::set);
        new TreeMap<>(members).forEach((label, values) -> {
            facts.addMember(label, "");
            values.forEach(facts::setOfMember);
        });
        if (founders != null) {
            facts.founders(founders);
        }
        return facts.build();
    }
}
