package id.umkm.rules.engine;

import id.umkm.rules.expression.Truth;
import java.util.BitSet;

/**
 * A cell of a policy on one day: the classes of its column for which it holds.
 *
 * @param column what it asks
 * @param holds the classes for which it is true
 */
record BoundCell(Column column, BitSet holds) {

    Truth truth(Cells cells) {
        int valueClass = cells.classOf(column);
        if (valueClass != Column.UNKNOWN) {
            return Truth.of(holds.get(valueClass));
        }
        BitSet possible = cells.possible(column);
        if (possible == null) {
            return Truth.UNKNOWN;
        }
        BitSet failing = (BitSet) possible.clone();
        failing.andNot(holds);
        if (failing.isEmpty()) {
            return Truth.TRUE;
        }
        return possible.intersects(holds) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The one class for which it holds, or UNKNOWN where it holds for several or none. */
    int onlyClass() {
        return holds.cardinality() == 1 ? holds.nextSetBit(0) : Column.UNKNOWN;
    }
}
