package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where facts must be looked for that a change makes a difference to.
 *
 * @param rows codes and ids of the rows that it is about
 * @param cells what is asked of which term in them
 * @param days on which it differs
 * @param budget whether it is about how a budget is shared out
 */
record Focus(Set<String> rows, List<AskedCell> cells, DateRange days, boolean budget) {

    /**
     * What rows ask of a term.
     *
     * @param share whether of the share of members for whom it is yes
     * @param several whether it matters of how many members it holds
     */
    record AskedCell(Term term, boolean share, boolean several, List<CellTest> tests) {}

    static Focus of(Set<String> rows, DateRange days) {
        return new Focus(rows, List.of(), days, false);
    }

    static Focus ofBudget(Set<String> rows) {
        return new Focus(rows, List.of(), DateRange.ALWAYS, true);
    }

    /** Of a row that states what must hold, in its old and its new form. */
    static Focus of(List<Criterion> forms, DateRange days) {
        List<AskedCell> cells = new ArrayList<>();
        Set<String> rows = new TreeSet<>();
        for (Criterion form : forms) {
            rows.add(form.getCode());
            boolean several =
                    form.getScope() instanceof Scope.AtLeastCount || form.getScope() instanceof Scope.AtLeastShare;
            add(cells, form.getRequirement(), several);
            Condition guard = form.getGuard();
            if (guard != null) {
                add(cells, guard, several);
            }
        }
        return new Focus(rows, cells, days, false);
    }

    private static void add(List<AskedCell> cells, Condition condition, boolean several) {
        put(cells, new AskedCell(condition.term(), false, several, List.of(condition.test())));
    }

    /** Of rows of a table, in their old and their new form. */
    static Focus of(List<DecisionTable> forms, Set<String> rows, DateRange days) {
        List<AskedCell> cells = new ArrayList<>();
        forms.forEach(form -> tableCells(form, cells));
        return new Focus(rows, cells, days, false);
    }

    private static void tableCells(DecisionTable table, List<AskedCell> cells) {
        for (int i = 0; i < table.inputs().size(); i++) {
            TableInput input = table.inputs().get(i);
            int column = i;
            List<CellTest> tests = table.rows().stream()
                    .map(row -> row.cells().get(column))
                    .distinct()
                    .toList();
            put(cells, new AskedCell(input.term(), input.shareOfMembers(), false, tests));
        }
    }

    /** With what a table asks whose output is one of the terms. */
    Focus through(List<DecisionTable> tables) {
        List<AskedCell> more = new ArrayList<>(cells);
        for (AskedCell cell : cells) {
            String from = cell.term().table();
            tables.stream().filter(table -> table.name().equals(from)).forEach(table -> tableCells(table, more));
        }
        return new Focus(rows, more, days, budget);
    }

    Focus and(Focus other) {
        Set<String> allRows = new TreeSet<>(rows);
        allRows.addAll(other.rows);
        List<AskedCell> all = new ArrayList<>(cells);
        other.cells.forEach(cell -> put(all, cell));
        return new Focus(allRows, all, days, budget || other.budget);
    }

    /** Cells about one term are put together. */
    private static void put(List<AskedCell> cells, AskedCell more) {
        for (int i = 0; i < cells.size(); i++) {
            AskedCell cell = cells.get(i);
            if (cell.term().name().equals(more.term().name())
                    && cell.term().level() == more.term().level()
                    && cell.share() == more.share()) {
                List<CellTest> tests = new ArrayList<>(cell.tests());
                tests.addAll(more.tests());
                cells.set(
                        i,
                        new AskedCell(
                                cell.term(),
                                cell.share(),
                                cell.several() || more.several(),
                                tests.stream().distinct().toList()));
                return;
            }
        }
        cells.add(more);
    }
}
