package id.umkm.rules.engine;

import java.util.BitSet;

/**
 * A cell of a policy on one day: the classes of its column for which it holds.
 *
 * @param column what it asks
 * @param holds the classes for which it is true
 */
record BoundCell(Column column, BitSet holds) {

    Verdict verdict(Cells cells) {
        int valueClass = cells.classOf(column);
        if (valueClass >= 0) {
            return Verdict.of(holds.get(valueClass));
        }
        Verdict open = valueClass == Column.UNKNOWN ? Verdict.UNKNOWN : Verdict.UNRESOLVED;
        BitSet possible = cells.possible(column);
        if (possible == null) {
            return open;
        }
        if (possible.isEmpty()) {
            return Verdict.FALSE;
        }
        BitSet failing = (BitSet) possible.clone();
        failing.andNot(holds);
        if (failing.isEmpty()) {
            return Verdict.TRUE;
        }
        return possible.intersects(holds) ? open : Verdict.FALSE;
    }

    /** The one class for which it holds, or -1 where it holds for several or none. */
    int onlyClass() {
        return holds.cardinality() == 1 ? holds.nextSetBit(0) : -1;
    }
}
