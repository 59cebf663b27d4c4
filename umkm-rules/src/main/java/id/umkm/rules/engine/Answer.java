package id.umkm.rules.engine;

import id.umkm.domain.basics.Deferred;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one question put to one record of facts gave: the rows that do not hold, the rows that wait for facts, and the facts
 * that they wait for.
 */
final class Answer {
    static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::getCode).thenComparing(Finding::getPosition);

    private final Evaluation evaluation;
    private final List<Finding> findings = new ArrayList<>();
    private final List<BoundCriterion> failed = new ArrayList<>();
    private final List<BoundCriterion> undecided = new ArrayList<>();
    private final Map<BoundTable, List<Integer>> faultyTables = new LinkedHashMap<>();

    private Answer(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Puts a question. The texts of findings are written when they are first read. */
    static Answer of(RuleBook book, Facts facts, Question question) {
        Answer answer = new Answer(Evaluation.of(book, facts, question));
        answer.read(Deferred.by(() -> Answer.explained(book, facts, question).findings()));
        return answer;
    }

    /** Puts a question, and writes all texts. */
    private static Answer explained(RuleBook book, Facts facts, Question question) {
        Answer answer = new Answer(Evaluation.of(book, facts, question));
        answer.read(null);
        return answer;
    }

    private void read(@Nullable Deferred<List<Finding>> explained) {
        Findings writer = new Findings(evaluation, explained);
        FaultyTables faulty = new FaultyTables(evaluation);
        for (BoundCriterion criterion : evaluation.book().criteria(evaluation.question())) {
            if (evaluation.failed(criterion)) {
                failed.add(criterion);
                findings.add(writer.of(criterion));
            } else if (evaluation.undecided(criterion) && criterion.criterion().getEffect() != Effect.NOTE) {
                undecided.add(criterion);
            } else if (evaluation.unresolved(criterion)) {
                faulty.add(criterion);
            }
        }
        for (Term output : Questions.outputs(evaluation.book().policy(), evaluation.question())) {
            faulty.addOutput(output);
        }
        faultyTables.putAll(faulty.found());
        faultyTables.forEach((table, members) -> findings.add(writer.unresolved(table, members)));
        findings.sort(ORDER);
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** Sorted by code and position. */
    List<Finding> findings() {
        return findings;
    }

    /** The tables at fault, each with the members for whom it gives nothing; none for a table of the subject. */
    Map<BoundTable, List<Integer>> faultyTables() {
        return faultyTables;
    }

    /** The criteria that surely do not hold. */
    List<BoundCriterion> failed() {
        return failed;
    }

    /** The criteria that wait for facts; those that only note something hold nothing up. */
    List<BoundCriterion> undecided() {
        return undecided;
    }

    /** The facts that the undecided criteria wait for. */
    List<MissingFact> missing() {
        return Unknowns.of(evaluation, undecided);
    }

    boolean found(Effect effect) {
        for (Finding finding : findings) {
            if (finding.getEffect() == effect) {
                return true;
            }
        }
        return false;
    }

    boolean waits(Effect effect) {
        for (BoundCriterion criterion : undecided) {
            if (criterion.criterion().getEffect() == effect) {
                return true;
            }
        }
        return false;
    }
}
