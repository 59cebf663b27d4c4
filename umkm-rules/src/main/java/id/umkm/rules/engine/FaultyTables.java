package id.umkm.rules.engine;

import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables that gave no value where rows needed one, by no fault of the facts. */
final class FaultyTables {
    private final Evaluation evaluation;
    private final Map<BoundTable, List<Integer>> found = new LinkedHashMap<>();

    FaultyTables(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Notes the tables behind a row that is undecided though it waits for no fact. */
    void add(BoundCriterion bound) {
        add(bound.criterion().getRequirement());
        Condition guard = bound.criterion().getGuard();
        if (guard != null) {
            add(guard);
        }
    }

    /** For each table the members for whom it is at fault; none for a table of the subject. */
    Map<BoundTable, List<Integer>> found() {
        return found;
    }

    private void add(Condition condition) {
        add(condition.term());
        for (Operand operand : CellTests.operandsOf(condition.test())) {
            if (operand instanceof Operand.AttributeName name) {
                add(evaluation.book().term(condition.term().level(), name.name()));
            }
        }
    }

    private void add(Term term) {
        if (term.table() == null) {
            return;
        }
        if (term.level() == Level.SUBJECT) {
            add(term, evaluation.book().subjectTables(), evaluation.subject(), -1);
            return;
        }
        for (int i = 0; i < evaluation.facts().getMembers().size(); i++) {
            add(term, evaluation.book().memberTables(), evaluation.member(i), i);
        }
    }

    private void add(Term term, List<BoundTable> tables, Cells cells, int member) {
        for (BoundTable table : tables) {
            Resolution resolution = cells.resolution(table.number());
            if (!table.table().output().equals(term) || resolution == null) {
                continue;
            }
            if (resolution.state() == Resolution.State.UNRESOLVED) {
                List<Integer> members = found.computeIfAbsent(table, key -> new ArrayList<>());
                if (member >= 0 && !members.contains(member)) {
                    members.add(member);
                }
            } else if (resolution.state() == Resolution.State.UNKNOWN) {
                table.inputs().forEach(input -> add(input.term()));
            }
        }
    }
}
