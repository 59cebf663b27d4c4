package id.umkm.rules.study;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.source.RowWords;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mutants of one table. One that says the same as the table of everything that its rows tell apart is none: reading rows that
 * exclude one another in another order, or a bound that an earlier row already settles.
 */
final class TableMutants {
    private final MutantCollector out;
    private final Slot<DecisionTable> slot;
    private final DecisionTable table;
    private final TableMeaning meaning;
    private final ParameterUse parameters;

    private TableMutants(MutantCollector out, Slot<DecisionTable> slot) {
        this.out = out;
        this.slot = slot;
        this.table = slot.value();
        this.meaning = new TableMeaning(out.policy(), out.asked());
        this.parameters = new ParameterUse(out.policy(), out.asked());
    }

    static void collect(MutantCollector out, Slot<DecisionTable> slot) {
        new TableMutants(out, slot).collect();
    }

    private void collect() {
        for (HitPolicy other : HitPolicy.values()) {
            if (isAllowed(other)) {
                add(
                        table.name(),
                        "Aturan",
                        RowWords.of(table.hitPolicy()).id(),
                        RowWords.of(other).id(),
                        withHitPolicy(other));
            }
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(i, table.rows().get(i));
        }
    }

    /** A priority is told by the output's list. */
    private boolean isAllowed(HitPolicy other) {
        return other != table.hitPolicy()
                && (other != HitPolicy.PRIORITY
                        || !table.output().type().choices().isEmpty());
    }

    private void row(int place, TableRow row) {
        addGone(row, withRows(Slot.removed(table.rows(), place)));
        if (!row.isOtherwise()) {
            for (int i = 0; i < row.cells().size(); i++) {
                cell(place, row, i);
            }
        }
        ValueType type = table.output().type();
        for (Operand other : outputs(row)) {
            add(
                    row.position(),
                    "Maka " + table.output().nameId(),
                    out.texts().of(row.output(), type),
                    out.texts().of(other, type),
                    with(place, row, row.cells(), other));
        }
        out.addDays(
                row.position(),
                row.range(),
                range -> slot.with()
                        .apply(withRow(
                                place,
                                new TableRow(
                                        row.id(), row.cells(), row.output(), row.ground(), range, row.position()))));
    }

    private void cell(int place, TableRow row, int column) {
        TableInput input = table.inputs().get(column);
        Term term = input.term();
        ValueType type = input.shareOfMembers() ? ValueType.PERCENT : term.type();
        CellTest cell = row.cells().get(column);
        List<CellTest> variants =
                new ArrayList<>(new CellVariants(type.kind().isOrdered(), parameters::onlyValue).of(cell));
        variants.add(new CellTest.Any());
        CellMeaning cellMeaning = new CellMeaning(out.policy(), term, input.shareOfMembers(), out.asked());
        for (CellTest variant : Distinct.of(cell, variants, cellMeaning)) {
            add(
                    row.position(),
                    "Jika " + (input.shareOfMembers() ? "porsi anggota: " : "") + term.nameId(),
                    out.texts().of(cell, type, term.level()),
                    out.texts().of(variant, type, term.level()),
                    with(place, row, Slot.replaced(row.cells(), column, variant), row.output()));
        }
    }

    /**
     * Other outputs. Of numbers that only stand for an order, such as a priority, the next ones that the table gives; of
     * amounts, percentages and days the next there are.
     */
    private List<Operand> outputs(TableRow row) {
        ValueType type = table.output().type();
        Object value = parameters.onlyValue(row.output()).orElse(null);
        if (value == null) {
            return List.of();
        }
        return switch (type.kind()) {
            case RUPIAH, PERCENT, DATE ->
                Stream.of(-1, 1)
                        .flatMap(step -> Units.shift(value, step).stream())
                        .<Operand>map(Operand.Literal::new)
                        .toList();
            case YES_NO -> List.of(new Operand.Literal(!(Boolean) value));
            case NUMBER, CHOICE, CHOICES, REGION, TEXT -> otherOutputs(value);
        };
    }

    private List<Operand> otherOutputs(Object value) {
        return table.rows().stream()
                .map(TableRow::output)
                .filter(output -> parameters
                        .onlyValue(output)
                        .filter(other -> !other.equals(value))
                        .isPresent())
                .distinct()
                .toList();
    }

    private void addGone(TableRow row, DecisionTable changed) {
        if (!meaning.same(table, changed)) {
            out.addGone(row.position(), slot.with().apply(changed));
        }
    }

    private void add(String position, String heading, String from, String to, DecisionTable changed) {
        if (!meaning.same(table, changed)) {
            out.add(position, heading, from, to, slot.with().apply(changed));
        }
    }

    private DecisionTable with(int place, TableRow row, List<CellTest> cells, Operand output) {
        return withRow(place, new TableRow(row.id(), cells, output, row.ground(), row.range(), row.position()));
    }

    private DecisionTable withRow(int place, TableRow row) {
        return withRows(Slot.replaced(table.rows(), place, row));
    }

    private DecisionTable withRows(List<TableRow> rows) {
        return new DecisionTable(table.name(), table.hitPolicy(), table.inputs(), table.output(), rows, table.layer());
    }

    private DecisionTable withHitPolicy(HitPolicy other) {
        return new DecisionTable(table.name(), other, table.inputs(), table.output(), table.rows(), table.layer());
    }
}
