package id.umkm.rules.study;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Output;
import id.umkm.domain.decision.RemedyOperation;
import id.umkm.domain.decision.Who;
import id.umkm.rules.engine.CompiledPolicy;
import id.umkm.rules.policy.Scenario;
import id.umkm.rules.vocabulary.PlainValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what came out of a scenario with what it states. */
final class Comparison {
    private final CompiledPolicy policy;
    private final ScenarioDecisions decided;
    private final Scenario scenario;
    private final boolean labelled;

    Comparison(CompiledPolicy policy, ScenarioDecisions decided) {
        this.policy = policy;
        this.decided = decided;
        this.scenario = decided.scenario();
        this.labelled = scenario.getCases().size() > 1;
    }

    /**
     * One thing that a scenario states, in a form in which equal things are equal texts.
     *
     * @param name what it is
     * @param expected as stated
     * @param actual as it came out
     * @param words a text of either set as officers write it
     */
    private record Aspect(Text name, Set<String> expected, Set<String> actual, Function<String, Text> words) {
        boolean same() {
            return expected.equals(actual);
        }

        Text difference() {
            Text stated = list(expected);
            Text found = list(actual);
            return Text.of(
                    name.id() + ": seharusnya " + stated.id() + ", keluar " + found.id(),
                    name.en() + ": expected " + stated.en() + ", came out " + found.en());
        }

        private Text list(Set<String> items) {
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
    }

    boolean same() {
        return aspects().allMatch(Aspect::same);
    }

    List<Text> differences() {
        return aspects()
                .filter(aspect -> !aspect.same())
                .map(Aspect::difference)
                .toList();
    }

    /** The remedy, which takes longest, comes last. */
    private Stream<Aspect> aspects() {
        ScenarioWords words = new ScenarioWords(policy.getPolicy());
        List<Aspect> aspects = new ArrayList<>();
        aspects.add(new Aspect(Text.of("hasil", "result"), expectedOutcomes(), actualOutcomes(), words::outcome));
        aspects.add(new Aspect(Text.of("temuan", "findings"), expectedFindings(), actualFindings(), words::asWritten));
        aspects.add(new Aspect(Text.of("jumlah", "amount"), expectedAmounts(), actualAmounts(), words::asWritten));
        aspects.add(
                new Aspect(Text.of("fakta kurang", "missing facts"), scenario.getMissing(), missing(), words::fact));
        aspects.add(new Aspect(Text.of("keluaran", "outputs"), expectedOutputs(), actualOutputs(), words::asWritten));
        Set<String> remedy = scenario.getRemedy();
        return remedy == null
                ? aspects.stream()
                : Stream.concat(
                        aspects.stream(),
                        Stream.of(remedy)
                                .map(expected -> new Aspect(
                                        Text.of("perbaikan", "remedy"), expected, actualRemedy(), words::operation)));
    }

    private Set<String> expectedOutcomes() {
        if (scenario.getShares().isEmpty()) {
            return Set.of(scenario.getOutcome().name());
        }
        return scenario.getShares().entrySet().stream()
                .map(share -> share.getKey() + " " + share.getValue().outcome().name())
                .collect(sorted());
    }

    private Set<String> actualOutcomes() {
        boolean shares = !scenario.getShares().isEmpty();
        return decided.decisions().stream()
                .map(decision -> (shares ? decision.getId() + " " : "")
                        + decision.getOutcome().name())
                .collect(sorted());
    }

    private Set<String> expectedAmounts() {
        Rupiah amount = scenario.getAmount();
        Set<String> amounts = new TreeSet<>();
        if (amount != null) {
            amounts.add(amount.toString());
        }
        scenario.getShares().forEach((label, share) -> {
            Rupiah part = share.amount();
            if (part != null) {
                amounts.add(label + " " + part);
            }
        });
        return amounts;
    }

    /** Only the amounts that the scenario states are compared; none is nothing. */
    private Set<String> actualAmounts() {
        Set<String> amounts = new TreeSet<>();
        for (Decision decision : decided.decisions()) {
            String amount = Objects.requireNonNullElse(decision.getAmount(), Rupiah.ZERO)
                    .toString();
            Scenario.Share share = scenario.getShares().get(decision.getId());
            if (share == null && scenario.getAmount() != null) {
                amounts.add(amount);
            } else if (share != null && share.amount() != null) {
                amounts.add(decision.getId() + " " + amount);
            }
        }
        return amounts;
    }

    private Set<String> expectedFindings() {
        return scenario.getFindings().stream()
                .map(finding -> label(finding.label()) + finding.code() + who(finding.who()))
                .collect(sorted());
    }

    /** Cases and members are compared only for codes whose expectation names them. */
    private Set<String> actualFindings() {
        Set<String> ofCase = codes(finding -> finding.label() != null);
        Set<String> ofMembers = codes(finding -> finding.who() != null);
        Set<String> found = new TreeSet<>();
        for (Decision decision : decided.decisions()) {
            for (Finding finding : decision.getFindings()) {
                String label = finding.getGroup() == null ? ofDecision(decision) : finding.getGroup();
                found.add((ofCase.contains(finding.getCode()) ? label(label) : "")
                        + finding.getCode()
                        + (ofMembers.contains(finding.getCode()) ? who(refs(finding)) : ""));
            }
        }
        return found;
    }

    private Set<String> codes(Predicate<Scenario.ExpectedFinding> which) {
        return scenario.getFindings().stream()
                .filter(which)
                .map(Scenario.ExpectedFinding::code)
                .collect(Collectors.toSet());
    }

    /** The case that a decision is about, or null where it is about all. */
    private @Nullable String ofDecision(Decision decision) {
        return decided.decisions().size() > 1 ? decision.getId() : null;
    }

    private String label(@Nullable String label) {
        return labelled && label != null ? label + " " : "";
    }

    private static Set<String> refs(Finding finding) {
        return finding.getWho().stream().map(Who::ref).collect(sorted());
    }

    private static String who(@Nullable Set<String> refs) {
        return refs == null ? "" : " (" + String.join(", ", new TreeSet<>(refs)) + ")";
    }

    private Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        for (Decision decision : decided.decisions()) {
            for (MissingFact fact : decision.getMissing()) {
                String group = fact.group() == null ? ofDecision(decision) : fact.group();
                missing.add((labelled && group != null ? group + "/" : "")
                        + Objects.requireNonNullElse(fact.who(), "")
                        + ":"
                        + fact.attribute());
            }
        }
        return missing;
    }

    private Set<String> expectedOutputs() {
        return scenario.getOutputs().entrySet().stream()
                .map(output -> output.getKey() + " = " + PlainValue.of(output.getValue()))
                .collect(sorted());
    }

    private Set<String> actualOutputs() {
        Map<String, Object> expected = scenario.getOutputs();
        return decided.decisions().stream()
                .flatMap(decision -> decision.getOutputs().stream())
                .filter(output -> expected.containsKey(output.attribute()))
                .map(Comparison::output)
                .collect(sorted());
    }

    private static String output(Output output) {
        return output.attribute() + " = " + Objects.requireNonNullElse(output.value(), Scenario.UNKNOWN);
    }

    private Set<String> actualRemedy() {
        return decided.remedy(policy).stream().map(this::operation).collect(sorted());
    }

    private String operation(RemedyOperation operation) {
        String what = switch (operation.op()) {
            case ADD_MEMBER -> " " + operation.count();
            case REPLACE_MEMBER -> " " + operation.who();
            case SET -> " " + operation.attribute() + " = " + operation.value();
            case PROVIDE -> " " + operation.attribute() + (operation.who() == null ? "" : " " + operation.who());
        };
        return label(operation.group()) + operation.op() + what;
    }

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}
