package id.umkm.rules.policy;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import java.util.List;

/**
 * One row of a decision table.
 *
 * @param id short name, such as {@code PRI-1}
 * @param cells one test for each input; all {@code Otherwise} in the row that applies where no other does
 * @param output a value or the name of a parameter
 * @param ground what stands behind it
 * @param range the days on which it is in force
 * @param position sheet and row
 */
public record TableRow(
        String id, List<CellTest> cells, Operand output, Ground ground, DateRange range, String position) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Whether it applies only where no other row does. */
    public boolean isOtherwise() {
        return !cells.isEmpty() && cells.stream().allMatch(CellTest.Otherwise.class::isInstance);
    }
}
