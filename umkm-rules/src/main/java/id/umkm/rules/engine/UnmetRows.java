package id.umkm.rules.engine;

import id.umkm.domain.basics.Percentage;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the cells of all rows that surely do not hold for one subject. */
final class UnmetRows {
    private static final int NO_MEMBER = -1;
    private static final int SHARE_DECIMALS = 4;

    private final Evaluation evaluation;
    private final List<Unmet> unmet = new ArrayList<>();

    private UnmetRows(Answer answer) {
        this.evaluation = answer.evaluation();
    }

    /** The criteria first, then the rows of the tables that the question asks. */
    static List<Unmet> of(Answer answer) {
        UnmetRows rows = new UnmetRows(answer);
        answer.failed().forEach(rows::add);
        for (BoundTable table : rows.evaluation.book().subjectTables()) {
            rows.add(table, NO_MEMBER);
        }
        for (BoundTable table : rows.evaluation.book().memberTables()) {
            for (int i = 0; i < rows.evaluation.facts().getMembers().size(); i++) {
                rows.add(table, i);
            }
        }
        return rows.unmet;
    }

    private void add(BoundCriterion row) {
        Term term = row.criterion().getRequirement().term();
        String position = row.criterion().getPosition();
        Object bound = row.bound();
        if (bound != null) {
            addCount(row, term, position, bound);
            return;
        }
        boolean none = row.criterion().getScope() instanceof Scope.NoMember;
        CellTest required = none ? new CellTest.Not(row.required()) : row.required();
        if (row.criterion().getScope() instanceof Scope.Subject) {
            add(position, term, NO_MEMBER, required);
            return;
        }
        for (int i = 0; i < evaluation.facts().getMembers().size(); i++) {
            if (evaluation.memberPasses(row, i) == Verdict.FALSE) {
                add(position, term, i, required);
            }
        }
    }

    private void addCount(BoundCriterion row, Term term, String position, Object bound) {
        long all = evaluation.facts().getMembers().size();
        long passing = 0;
        for (int i = 0; i < all; i++) {
            passing += evaluation.memberPasses(row, i) == Verdict.TRUE ? 1 : 0;
        }
        boolean share = bound instanceof Percentage;
        Object actual = share ? share(passing, all) : (Object) passing;
        unmet.add(new Unmet(
                position,
                term,
                share ? ValueType.PERCENT : ValueType.number("orang", "persons"),
                null,
                actual,
                new CellTest.Compare(CellTest.Operator.AT_LEAST, new Operand.Literal(bound))));
    }

    private static @Nullable Object share(long part, long all) {
        return all == 0
                ? null
                : Percentage.of(BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(all), SHARE_DECIMALS, RoundingMode.DOWN));
    }

    private void add(BoundTable table, int member) {
        if (!evaluation.book().needed(evaluation.question()).contains(table)) {
            return;
        }
        Cells cells = member == NO_MEMBER ? evaluation.subject() : evaluation.member(member);
        for (BoundTable.BoundRow row : table.rows()) {
            if (row.verdict(cells) == Verdict.FALSE) {
                addCells(table, row, cells, member);
            }
        }
    }

    private void addCells(BoundTable table, BoundTable.BoundRow row, Cells cells, int member) {
        int bound = 0;
        for (int i = 0; i < row.row().cells().size(); i++) {
            CellTest cell = row.row().cells().get(i);
            if (cell instanceof CellTest.Any || cell instanceof CellTest.Otherwise) {
                continue;
            }
            BoundCell asked = row.cells().get(bound++);
            if (asked.verdict(cells) != Verdict.FALSE) {
                continue;
            }
            TableInput input = table.table().inputs().get(i);
            if (input.shareOfMembers()) {
                unmet.add(new Unmet(
                        row.row().position(),
                        input.term(),
                        ValueType.PERCENT,
                        null,
                        shareOf(input.term()),
                        writtenOut(cell, Level.SUBJECT, member)));
            } else {
                add(row.row().position(), input.term(), member, cell);
            }
        }
    }

    private @Nullable Object shareOf(Term term) {
        long all = evaluation.facts().getMembers().size();
        long yes = 0;
        for (int i = 0; i < all; i++) {
            yes += Boolean.TRUE.equals(evaluation.valueOfMember(i, term)) ? 1 : 0;
        }
        return share(yes, all);
    }

    private void add(String position, Term term, int member, CellTest required) {
        String who = term.level() == Level.SUBJECT || member == NO_MEMBER
                ? null
                : evaluation.facts().getMembers().get(member).getRef();
        unmet.add(new Unmet(
                position,
                term,
                term.type(),
                who,
                evaluation.value(term, member),
                writtenOut(required, term.level(), member)));
    }

    private CellTest writtenOut(CellTest test, Level level, int member) {
        return CellTests.replace(test, operand -> {
            Object value = valueOf(operand, level, member);
            return value == null ? operand : new Operand.Literal(value);
        });
    }

    private @Nullable Object valueOf(Operand operand, Level level, int member) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.ParameterName named) {
            Parameter.Setting setting = evaluation.book().settings().get(named.name());
            return setting == null ? null : setting.value();
        }
        return evaluation.value(evaluation.book().term(level, ((Operand.AttributeName) operand).name()), member);
    }
}
