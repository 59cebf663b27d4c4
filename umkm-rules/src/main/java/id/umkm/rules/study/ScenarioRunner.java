package id.umkm.rules.study;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.Who;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.source.OutcomeWords;
import id.umkm.rules.vocabulary.Attribute;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.PlainValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides the scenarios that a policy states and compares what comes out with what they say. */
public final class ScenarioRunner {
    /** Scenarios have no input record, so there is nothing to hash. */
    private static final String NO_INPUT = "";

    private final CompiledPolicy policy;
    private final Scenario scenario;
    private final Decision decision;
    private final List<Text> differences = new ArrayList<>();

    private ScenarioRunner(CompiledPolicy policy, Scenario scenario) {
        this.policy = policy;
        this.scenario = scenario;
        this.decision = policy.decide(scenario.getKind(), facts(), NO_INPUT);
    }

    /** Runs every scenario of a policy, in the policy's order. */
    public static List<ScenarioResult> run(Policy policy) {
        return run(CompiledPolicy.of(policy), policy.getScenarios());
    }

    /** Runs scenarios by a compiled policy, which may be another than the one that states them. */
    public static List<ScenarioResult> run(CompiledPolicy policy, List<Scenario> scenarios) {
        return scenarios.stream()
                .map(scenario -> new ScenarioRunner(policy, scenario).result())
                .toList();
    }

    private ScenarioResult result() {
        if (scenario.getOutcome() != decision.getOutcome()) {
            Text expected = OutcomeWords.of(scenario.getOutcome());
            Text actual = OutcomeWords.of(decision.getOutcome());
            differ("hasil", "result", expected, actual);
        }
        Function<String, Text> asWritten = code -> Text.of(code, code);
        compare("temuan", "findings", expectedFindings(), actualFindings(), asWritten);
        compare("fakta kurang", "missing facts", scenario.getMissing(), missing(), this::fact);
        compare("keluaran", "outputs", expectedOutputs(), actualOutputs(), asWritten);
        return new ScenarioResult(scenario, differences, decision);
    }

    /** The facts that the scenario states, as the engine takes them. */
    private Facts facts() {
        Facts.Builder facts = Facts.builder(policy.getPolicy().getVocabulary(), scenario.getId(), scenario.getAsOf());
        scenario.getSubject().forEach(facts::set);
        new TreeMap<>(scenario.getMembers()).forEach((label, values) -> {
            facts.addMember(label, "");
            values.forEach(facts::setOfMember);
        });
        return facts.build();
    }

    private void compare(
            String nameId, String nameEn, Set<String> expected, Set<String> actual, Function<String, Text> words) {
        if (!expected.equals(actual)) {
            differ(nameId, nameEn, list(expected, words), list(actual, words));
        }
    }

    private void differ(String nameId, String nameEn, Text expected, Text actual) {
        differences.add(Text.of(
                nameId + ": seharusnya " + expected.id() + ", keluar " + actual.id(),
                nameEn + ": expected " + expected.en() + ", came out " + actual.en()));
    }

    private static Text list(Set<String> items, Function<String, Text> words) {
        if (items.isEmpty()) {
            return Text.of("tidak ada", "none");
        }
        List<Text> texts = items.stream().map(words).toList();
        return Text.of(
                texts.stream().map(Text::id).collect(Collectors.joining(", ")),
                texts.stream()
                        .map(text -> Objects.requireNonNullElse(text.en(), text.id()))
                        .collect(Collectors.joining(", ")));
    }

    private Set<String> expectedFindings() {
        return scenario.getFindings().stream()
                .map(finding -> finding.code() + who(finding.who()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Members are compared only for codes whose expectation names them. */
    private Set<String> actualFindings() {
        Set<String> compared = scenario.getFindings().stream()
                .filter(finding -> finding.who() != null)
                .map(Scenario.ExpectedFinding::code)
                .collect(Collectors.toSet());
        return decision.getFindings().stream()
                .map(finding -> finding.getCode() + (compared.contains(finding.getCode()) ? who(refs(finding)) : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> refs(Finding finding) {
        return finding.getWho().stream().map(Who::ref).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String who(@Nullable Set<String> refs) {
        return refs == null ? "" : " (" + String.join(", ", new TreeSet<>(refs)) + ")";
    }

    private Set<String> missing() {
        return decision.getMissing().stream()
                .map(ScenarioRunner::missing)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String missing(MissingFact fact) {
        return Objects.requireNonNullElse(fact.who(), "") + ":" + fact.attribute();
    }

    /** A missing fact as scenarios write it: {@code P03: pemberi_kerja}. */
    private Text fact(String missing) {
        int colon = missing.indexOf(':');
        String who = colon == 0 ? "" : missing.substring(0, colon) + ": ";
        String name = missing.substring(colon + 1);
        String nameId =
                policy.getPolicy().getVocabulary().attributes(colon == 0 ? Level.SUBJECT : Level.MEMBER).stream()
                        .filter(attribute -> attribute.getFact().equals(name))
                        .map(Attribute::getFactId)
                        .findFirst()
                        .orElse(name);
        return Text.of(who + nameId, who + name);
    }

    private Set<String> expectedOutputs() {
        return scenario.getOutputs().entrySet().stream()
                .map(output -> output.getKey() + " = " + PlainValue.of(output.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> actualOutputs() {
        Map<String, Object> expected = scenario.getOutputs();
        return decision.getOutputs().stream()
                .filter(output -> expected.containsKey(output.attribute()))
                .map(ScenarioRunner::output)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String output(Output output) {
        return output.attribute() + " = " + Objects.requireNonNullElse(output.value(), Scenario.UNKNOWN);
    }
}
