package id.umkm.rules.engine;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.law.Basis;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether groups reach another stage: each row of a step is asked of each group, or once of all together. */
final class Graduations {
    private static final String STAGES_DIFFER = "STAGES_DIFFER";
    private static final String NO_FURTHER_STAGE = "NO_FURTHER_STAGE";
    private static final String STEP_TAKEN_ALONE = "STEP_TAKEN_ALONE";

    private static final String SHEET = "Kelulusan";

    private final RuleBook book;
    private final Policy policy;
    private final Facts joint;
    private final List<Facts> groups;

    /** The attribute that tells how far an applicant has come. */
    private final String stageName;

    private final List<Finding> findings = new ArrayList<>();
    private final List<MissingFact> missing = new ArrayList<>();
    private final Map<String, Map<BoundTable, TreeSet<Integer>>> faultyTables = new HashMap<>();

    private Graduations(RuleBook book, Facts joint, List<Facts> groups) {
        this.book = book;
        this.policy = book.policy();
        this.stageName = ApplicantWords.stage(policy.getApplicantKind());
        this.joint = joint;
        this.groups = groups;
    }

    /**
     * What a proposal comes to.
     *
     * @param outputs the stage that is reached, where one is
     */
    record Result(Outcome outcome, List<Finding> findings, List<MissingFact> missing, List<Output> outputs) {}

    /**
     * Decides.
     *
     * @param joint the facts of all groups together
     * @param groups the facts of each group, in the order of their ids
     */
    static Result of(RuleBook book, Facts joint, List<Facts> groups) {
        return new Graduations(book, joint, groups).result();
    }

    private Result result() {
        TreeSet<String> stages = new TreeSet<>();
        for (Facts group : groups) {
            String stage = stage(group);
            if (stage == null) {
                missing.add(new MissingFact(stageName, group.getId(), null, List.of()));
            } else {
                stages.add(stage);
            }
        }
        if (stages.size() > 1) {
            String all = String.join(", ", stages);
            findings.add(builtIn(
                    STAGES_DIFFER,
                    SHEET,
                    Text.of(
                            "Kelompok-kelompok ini tidak berada pada tahap yang sama: " + all + ".",
                            "These groups are not in the same stage: " + all + "."),
                    all,
                    "one stage"));
            return end(Outcome.STAY);
        }
        if (!missing.isEmpty()) {
            return end(Outcome.INCOMPLETE);
        }
        return from(stages.first());
    }

    private @Nullable String stage(Facts group) {
        return (String) group.get(
                group.getVocabulary().ordinal(Level.SUBJECT, stageName).orElseThrow());
    }

    private Result from(String stage) {
        Transition back = step(stage, true);
        Transition forward = step(stage, false);
        List<BoundCriterion> undecidedBack = back == null ? List.of() : ask(back);
        if (back != null && found(Effect.DEMOTE)) {
            return reached(Outcome.DEMOTE, back);
        }
        List<BoundCriterion> undecided = forward == null ? List.of() : ask(forward);
        if (forward == null) {
            findings.add(builtIn(
                    NO_FURTHER_STAGE,
                    SHEET + "/" + stage,
                    Text.of(
                            "Kebijakan ini tidak mengenal tahap sesudah " + stage + ".",
                            "This policy knows no stage after " + stage + "."),
                    stage,
                    "a stage with a step forward"));
        } else if (forward.way() == Transition.Way.ALONE && groups.size() > 1) {
            findings.add(builtIn(
                    STEP_TAKEN_ALONE,
                    SHEET + "/" + stage,
                    Text.of(
                            "Langkah ini ditempuh setiap kelompok sendiri; ajukan satu usulan untuk setiap kelompok.",
                            "Each group takes this step alone; make one proposal for each group."),
                    (long) groups.size(),
                    "1 group"));
        }
        if (waits(undecidedBack, Effect.DEMOTE)) {
            return end(Outcome.INCOMPLETE);
        }
        if (found(Effect.STAY)) {
            return end(Outcome.STAY);
        }
        if (waits(undecided, Effect.STAY)) {
            return end(Outcome.INCOMPLETE);
        }
        if (found(Effect.REVIEW)) {
            return end(Outcome.NEEDS_REVIEW);
        }
        if (!undecidedBack.isEmpty() || !undecided.isEmpty()) {
            return end(Outcome.INCOMPLETE);
        }
        return reached(Outcome.PROMOTE, Objects.requireNonNull(forward));
    }

    private @Nullable Transition step(String stage, boolean back) {
        return policy.getTransitions().stream()
                .filter(step -> step.from().equals(stage) && step.back() == back)
                .findFirst()
                .orElse(null);
    }

    /** Puts the rows of a step and keeps what they find; gives those that wait for facts. */
    private List<BoundCriterion> ask(Transition step) {
        List<BoundCriterion> undecided = new ArrayList<>();
        for (Facts group : groups) {
            undecided.addAll(keep(Answer.of(book, group, Question.step(step, false)), group.getId()));
        }
        undecided.addAll(keep(Answer.of(book, joint, Question.step(step, true)), null));
        return undecided;
    }

    private List<BoundCriterion> keep(Answer answer, @Nullable String group) {
        answer.findings().stream()
                .filter(finding -> !finding.getCode().equals(Findings.TABLE_UNRESOLVED))
                .forEach(finding -> findings.add(withGroup(finding, group)));
        answer.faultyTables().forEach((table, members) -> keep(answer, table, members, group));
        answer.missing()
                .forEach(fact -> missing.add(new MissingFact(
                        fact.attribute(), isOfProposal(fact) ? null : group, fact.who(), fact.codes())));
        return answer.undecided();
    }

    /** A table at fault that both steps use is one finding about a group, with all for whom it gives nothing. */
    private void keep(Answer answer, BoundTable table, List<Integer> members, @Nullable String group) {
        TreeSet<Integer> all = faultyTables
                .computeIfAbsent(group == null ? "" : group, key -> new HashMap<>())
                .computeIfAbsent(table, key -> new TreeSet<>());
        all.addAll(members);
        Finding finding = withGroup(new Findings(answer.evaluation(), null).unresolved(table, List.copyOf(all)), group);
        findings.removeIf(other -> other.getCode().equals(finding.getCode())
                && other.getPosition().equals(finding.getPosition())
                && Objects.equals(other.getGroup(), group));
        findings.add(finding);
    }

    private static Finding withGroup(Finding finding, @Nullable String group) {
        Finding.Builder named = Finding.builder();
        named.from(finding).group(group);
        return named.build();
    }

    /** What several groups state once is no fact of one of them. */
    private boolean isOfProposal(MissingFact fact) {
        return fact.who() == null
                && joint.getVocabulary().attributes(Level.SUBJECT).stream()
                        .anyMatch(attribute -> attribute.getSource().isOfProposal(policy.getApplicantKind())
                                && attribute.getFact().equals(fact.attribute()));
    }

    private boolean found(Effect effect) {
        return findings.stream().anyMatch(finding -> finding.getEffect() == effect);
    }

    private static boolean waits(List<BoundCriterion> undecided, Effect effect) {
        return undecided.stream().anyMatch(criterion -> criterion.criterion().getEffect() == effect);
    }

    private Result reached(Outcome outcome, Transition step) {
        Ground ground = step.conditions().stream()
                .map(Transition.StageCondition::criterion)
                .sorted(Comparator.comparing(criterion -> criterion.getCode()))
                .map(criterion -> criterion.getGround())
                .reduce(Ground::and)
                .orElse(new Ground(Basis.ASSUMPTION, List.of()));
        Output output = new Output(
                stageName,
                step.to(),
                SHEET + "/" + step.from() + ">" + step.to(),
                ground.basis(),
                Findings.citations(ground));
        sort();
        return new Result(outcome, findings, merged(), List.of(output));
    }

    private Result end(Outcome outcome) {
        sort();
        return new Result(outcome, findings, merged(), List.of());
    }

    private void sort() {
        findings.sort(Answer.ORDER.thenComparing(Finding::getGroup, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** One entry for each fact, with the codes of all rows that wait for it. */
    private List<MissingFact> merged() {
        return MissingFacts.merged(missing);
    }

    private Finding builtIn(String code, String position, Text message, Object actual, String required) {
        Finding.Builder finding = Finding.builder();
        finding.code(code)
                .effect(Effect.STAY)
                .basis(Basis.ASSUMPTION)
                .position(position)
                .layer(Layer.PROGRAMME)
                .message(message)
                .evidence(List.of(new Evidence(stageName, null, actual, required, null)));
        return finding.build();
    }
}
