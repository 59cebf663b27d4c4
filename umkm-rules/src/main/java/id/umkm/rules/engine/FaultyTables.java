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
    private static final int NO_MEMBER = -1;

    private final Evaluation evaluation;
    private final Map<BoundTable, List<Integer>> found = new LinkedHashMap<>();

    FaultyTables(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Notes the tables behind a row that is neither decided nor waits for a fact. */
    void add(BoundCriterion bound) {
        add(bound, bound.criterion().getRequirement());
        Condition guard = bound.criterion().getGuard();
        if (guard != null) {
            add(bound, guard);
        }
    }

    /** Notes the tables behind a value that the policy publishes or ranks by, of the subject or of each member. */
    void addOutput(Term output) {
        if (output.level() == Level.SUBJECT) {
            add(output, NO_MEMBER);
            return;
        }
        for (int i = 0; i < evaluation.facts().getMembers().size(); i++) {
            add(output, i);
        }
    }

    /** For each table the members for whom it is at fault, in their order; none for a table of the subject. */
    Map<BoundTable, List<Integer>> found() {
        found.values().forEach(members -> members.sort(null));
        return found;
    }

    private void add(BoundCriterion bound, Condition condition) {
        if (condition.term().level() == Level.SUBJECT) {
            add(condition, NO_MEMBER);
            return;
        }
        for (int i = 0; i < evaluation.facts().getMembers().size(); i++) {
            if (evaluation.memberPasses(bound, i) == Verdict.UNRESOLVED) {
                add(condition, i);
            }
        }
    }

    private void add(Condition condition, int member) {
        add(condition.term(), member);
        CellTests.operandsOf(condition.test())
                .forEach(operand -> add(condition.term().level(), operand, member));
    }

    private void add(Level level, Operand operand, int member) {
        if (operand instanceof Operand.AttributeName name) {
            add(evaluation.book().term(level, name.name()), member);
        }
    }

    private void add(Term term, int member) {
        if (term.table() == null) {
            return;
        }
        boolean ofSubject = term.level() == Level.SUBJECT;
        List<BoundTable> tables = ofSubject
                ? evaluation.book().subjectTables()
                : evaluation.book().memberTables();
        Cells cells = ofSubject ? evaluation.subject() : evaluation.member(member);
        for (BoundTable table : tables) {
            Resolution resolution = cells.resolution(table.number());
            if (table.table().output().equals(term) && resolution != null) {
                add(table, resolution, ofSubject ? NO_MEMBER : member);
            }
        }
    }

    private void add(BoundTable table, Resolution resolution, int member) {
        if (resolution.state() == Resolution.State.AT_FAULT) {
            List<Integer> members = found.computeIfAbsent(table, key -> new ArrayList<>());
            if (member != NO_MEMBER && !members.contains(member)) {
                members.add(member);
            }
        } else if (resolution.state() == Resolution.State.ABOVE_AT_FAULT) {
            table.inputs().forEach(input -> addInput(input, member));
        }
    }

    private void addInput(Column input, int member) {
        if (input.kind() == Column.Kind.SHARE) {
            for (int i = 0; i < evaluation.facts().getMembers().size(); i++) {
                add(input.term(), i);
            }
            return;
        }
        add(input.term(), member);
        if (input.kind() == Column.Kind.COMPARISON) {
            CellTests.operandsOf(input.comparison())
                    .forEach(operand -> add(input.term().level(), operand, member));
        }
    }
}
