package id.umkm.rules.engine;

import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.vocabulary.Choice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision table on one day: its rows in force, bound to columns. */
final class BoundTable {
    private final DecisionTable table;
    private final int number;
    private final int stage;
    private final int firstHit;
    private final List<BoundRow> rows;
    private final @Nullable BoundRow otherwise;
    private final List<Column> inputs;
    private final List<Column> outputs = new ArrayList<>();

    BoundTable(DecisionTable table, int number, int stage, int firstHit, List<BoundRow> rows, List<Column> inputs) {
        this.table = table;
        this.number = number;
        this.stage = stage;
        this.firstHit = firstHit;
        this.rows = rows.stream().filter(row -> !row.row().isOtherwise()).toList();
        this.otherwise =
                rows.stream().filter(row -> row.row().isOtherwise()).findFirst().orElse(null);
        this.inputs = List.copyOf(inputs);
    }

    /**
     * A row in force.
     *
     * @param row as the policy states it
     * @param cells those that test something
     * @param output the value that it gives
     * @param ground what stands behind it and the parameters that it names
     */
    record BoundRow(TableRow row, List<BoundCell> cells, Object output, Ground ground) {
        Truth truth(Cells of) {
            Truth truth = Truth.TRUE;
            for (BoundCell cell : cells) {
                truth = truth.and(cell.truth(of));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        }
    }

    DecisionTable table() {
        return table;
    }

    int number() {
        return number;
    }

    /** The round in which it is asked: after all tables whose outputs it uses. */
    int stage() {
        return stage;
    }

    /** The number of its first row's rule among the hits of a stage. */
    int firstHit() {
        return firstHit;
    }

    List<BoundRow> rows() {
        return rows;
    }

    /** The columns that its rows ask. */
    List<Column> inputs() {
        return inputs;
    }

    void addOutput(Column column) {
        outputs.add(column);
    }

    /** Asks the rows one by one. */
    Resolution resolve(Cells cells) {
        BitSet holding = new BitSet(rows.size());
        boolean known = inputsKnown(cells);
        for (int i = 0; i < rows.size(); i++) {
            Truth truth = rows.get(i).truth(cells);
            holding.set(i, known ? truth == Truth.TRUE : truth != Truth.FALSE);
        }
        return resolve(cells, known, holding);
    }

    boolean inputsKnown(Cells cells) {
        for (Column input : inputs) {
            if (cells.classOf(input) == Column.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    /**
     * Applies the hit policy.
     *
     * @param cells the facts, which tell whether a row that is still possible surely holds
     * @param known whether all inputs are known
     * @param holding the rows that hold, or that are still possible while an input is unknown
     */
    Resolution resolve(Cells cells, boolean known, BitSet holding) {
        List<BoundRow> hits = holding.stream().mapToObj(rows::get).toList();
        if (hits.isEmpty()) {
            return otherwise == null
                    ? new Resolution(Resolution.State.UNRESOLVED, null, hits)
                    : new Resolution(Resolution.State.KNOWN, otherwise.output(), List.of(otherwise));
        }
        if (!known) {
            return stillPossible(cells, hits);
        }
        boolean same =
                hits.stream().allMatch(hit -> hit.output().equals(hits.get(0).output()));
        return switch (table.hitPolicy()) {
            case UNIQUE -> hits.size() == 1 ? given(hits) : new Resolution(Resolution.State.UNRESOLVED, null, hits);
            case ANY -> same ? given(hits) : new Resolution(Resolution.State.UNRESOLVED, null, hits);
            case FIRST -> given(hits.subList(0, 1));
            case PRIORITY ->
                given(List.of(hits.stream()
                        .min(Comparator.comparingInt(hit -> priority(hit.output())))
                        .orElseThrow()));
        };
    }

    /** While an input is unknown only agreement of all rows that are still possible gives a value. */
    private Resolution stillPossible(Cells cells, List<BoundRow> possible) {
        List<BoundRow> all = new ArrayList<>(possible);
        if (otherwise != null && possible.stream().noneMatch(row -> row.truth(cells) == Truth.TRUE)) {
            all.add(otherwise);
        }
        boolean same =
                all.stream().allMatch(row -> row.output().equals(all.get(0).output()));
        return same
                ? new Resolution(Resolution.State.KNOWN, all.get(0).output(), all)
                : new Resolution(Resolution.State.UNKNOWN, null, all);
    }

    private static Resolution given(List<BoundRow> hits) {
        return new Resolution(Resolution.State.KNOWN, hits.get(0).output(), hits);
    }

    private int priority(Object output) {
        List<Choice> order = table.output().type().choices();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).code().equals(output)) {
                return i;
            }
        }
        return order.size();
    }

    /** Puts the resolution into the cells, and its value into the columns that ask for it. */
    void store(Cells cells, Resolution resolution) {
        cells.setResolution(number, resolution);
        Object value = resolution.value();
        for (Column output : outputs) {
            cells.set(
                    output, value == null ? Column.UNKNOWN : output.partition().classOf(value));
        }
    }
}
