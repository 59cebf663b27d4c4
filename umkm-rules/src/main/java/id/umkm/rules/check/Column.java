package id.umkm.rules.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A column of a table on one axis: which rows pass at which point.
 *
 * @param pointsOfRow for each row the points at which it passes
 * @param rowsAtPoint for each point the rows that pass
 */
record Column(Axis axis, List<BitSet> pointsOfRow, List<BitSet> rowsAtPoint) {

    static Column of(Axis axis, List<BitSet> pointsOfRow) {
        List<BitSet> rowsAtPoint = new ArrayList<>();
        for (int point = 0; point < axis.size(); point++) {
            rowsAtPoint.add(new BitSet(pointsOfRow.size()));
        }
        for (int row = 0; row < pointsOfRow.size(); row++) {
            int number = row;
            pointsOfRow.get(row).stream()
                    .forEach(point -> rowsAtPoint.get(point).set(number));
        }
        return new Column(axis, List.copyOf(pointsOfRow), List.copyOf(rowsAtPoint));
    }

    /** Whether a row passes at every point. */
    boolean passesEverywhere(int row) {
        return pointsOfRow.get(row).cardinality() == axis.size();
    }
}
