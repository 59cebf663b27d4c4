package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.CellParser;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.Transition;
import id.umkm.rules.vocabulary.ApplicantWords;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the steps from stage to stage, each from its rows in all documents. */
final class TransitionReader {
    private final Shared shared;
    private final Term stage;
    private final Map<Step, List<StepRow>> steps = new LinkedHashMap<>();

    TransitionReader(Shared shared) {
        this.shared = shared;
        this.stage = shared.symbols().stage();
    }

    private record Step(String from, String to) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step that && from.equals(that.from) && to.equals(that.to);
        }

        @Override
        public int hashCode() {
            return 31 * from.hashCode() + to.hashCode();
        }
    }

    private record StepRow(Typing typing, Row row, Transition.Way way, Transition.StageCondition condition) {
        Effect effect() {
            return condition.criterion().getEffect();
        }

        void fault(String heading, String code, String id, String en) {
            typing.fault(row, row.text("Kode"), heading, code, row.text(heading), id, en);
        }
    }

    List<Transition> read(List<Typing> typings) {
        for (Typing typing : typings) {
            typing.document().sheet(Headings.GRADUATION).forEach(row -> row(typing, row));
        }
        List<Transition> transitions = new ArrayList<>();
        steps.forEach((step, rows) -> transitions.add(transition(step, rows)));
        refuseTwo(transitions);
        List<String> order = stage.type().choices().stream().map(Choice::code).toList();
        transitions.sort(Comparator.comparing((Transition one) -> order.indexOf(one.from()))
                .thenComparing(Transition::back)
                .thenComparing(one -> order.indexOf(one.to())));
        return transitions;
    }

    private void row(Typing typing, Row row) {
        Optional<String> from = stage(typing, row, "Dari");
        Optional<String> to = stage(typing, row, "Ke");
        Optional<Transition.Way> way = typing.word(row, row.text("Kode"), "Cara", Words.WAY, null);
        Optional<Criterion> criterion = CriterionReader.read(shared, typing, CriterionSheet.GRADUATION, row);
        boolean joint = CriterionSheet.GRADUATION.isJoint(row.text("Berlaku untuk"));
        boolean alone = shared.symbols().applicantKind() != ApplicantKind.GROUP;
        if (alone && way.filter(Transition.Way.JOINTLY::equals).isPresent()) {
            together(typing, row, "Cara");
        }
        if (alone && joint) {
            together(typing, row, "Berlaku untuk");
        }
        if (from.isPresent() && from.equals(to)) {
            typing.fault(
                    row,
                    row.text("Kode"),
                    "Ke",
                    "STEP_TO_ITSELF",
                    row.text("Ke"),
                    "Langkah menuju tahap lain daripada tahap asalnya.",
                    "A step leads to another stage than the one it starts at.");
        } else if (from.isPresent() && to.isPresent() && way.isPresent() && criterion.isPresent()) {
            steps.computeIfAbsent(new Step(from.get(), to.get()), step -> new ArrayList<>())
                    .add(new StepRow(typing, row, way.get(), new Transition.StageCondition(criterion.get(), joint)));
        }
    }

    private void together(Typing typing, Row row, String heading) {
        Text applicant = ApplicantWords.of(shared.symbols().applicantKind());
        typing.fault(
                row,
                row.text("Kode"),
                heading,
                "STEP_NOT_JOINT",
                row.text(heading),
                Text.of(
                        "Hanya kelompok yang dapat naik tahap bersama-sama; setiap " + applicant.id()
                                + " dinilai sendiri.",
                        "Only groups reach a stage together; each " + applicant.en() + " is reviewed alone."));
    }

    private Optional<String> stage(Typing typing, Row row, String heading) {
        return typing.require(row, row.text("Kode"), heading)
                .flatMap(cell -> typing.read(row, row.text("Kode"), heading, () -> (String) CellParser.parseValue(
                        cell.text(), stage.type(), shared.symbols().names(Level.SUBJECT))));
    }

    private static Transition transition(Step step, List<StepRow> rows) {
        StepRow first = rows.get(0);
        rows.stream()
                .filter(row -> row.way() != first.way())
                .forEach(row -> row.fault(
                        "Cara",
                        "STEP_WAYS_DIFFER",
                        "Semua baris satu langkah memakai Cara yang sama.",
                        "All rows of one step have the same way."));
        List<StepRow> moving = rows.stream()
                .filter(row -> row.effect() == Effect.STAY || row.effect() == Effect.DEMOTE)
                .toList();
        moving.stream()
                .filter(row -> row.effect() != moving.get(0).effect())
                .forEach(row -> row.fault(
                        "Efek",
                        "STEP_EFFECTS_MIXED",
                        "Satu langkah maju (tetap) atau mundur (turun), tidak keduanya.",
                        "A step leads forward (stay) or back (demote), not both."));
        boolean back = !moving.isEmpty() && moving.get(0).effect() == Effect.DEMOTE;
        List<Transition.StageCondition> conditions = rows.stream()
                .map(StepRow::condition)
                .sorted(Comparator.comparing((Transition.StageCondition one) ->
                                one.criterion().getCode())
                        .thenComparing(one -> one.criterion().getRange().toString()))
                .toList();
        return new Transition(step.from(), step.to(), first.way(), back, conditions);
    }

    private void refuseTwo(List<Transition> transitions) {
        for (int i = 0; i < transitions.size(); i++) {
            for (int j = i + 1; j < transitions.size(); j++) {
                Transition one = transitions.get(i);
                Transition other = transitions.get(j);
                if (one.from().equals(other.from()) && one.back() == other.back()) {
                    first(other)
                            .fault(
                                    "Ke",
                                    "STEP_TWICE",
                                    "Dari satu tahap ada paling banyak satu langkah maju dan satu langkah mundur.",
                                    "From a stage there is at most one step forward and one back.");
                }
            }
        }
    }

    private StepRow first(Transition transition) {
        return steps.getOrDefault(new Step(transition.from(), transition.to()), List.of())
                .get(0);
    }
}
