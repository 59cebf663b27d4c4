package id.umkm.rules.engine;

import id.umkm.rules.expression.Truth;
import java.util.BitSet;

/**
 * The one fact that rules match: numbers alone. Rules never change it; each that matches marks its number among the hits.
 */
public final class FlatFact {
    private final int stage;
    private final Cells cells;
    private final BitSet hits = new BitSet();

    FlatFact(int stage, Cells cells) {
        this.stage = stage;
        this.cells = cells;
    }

    /** The round of questions: tables first, then criteria of the kind that is asked. */
    int getStage() {
        return stage;
    }

    int classAt(int column) {
        return cells.classAt(column);
    }

    boolean mayHold(BoundTable.BoundRow row) {
        return row.truth(cells) != Truth.FALSE;
    }

    boolean fails(BoundCriterion criterion) {
        return criterion.passes(cells) == Truth.FALSE;
    }

    boolean isUndecided(BoundCriterion criterion) {
        return criterion.passes(cells) == Truth.UNKNOWN;
    }

    void hit(int rule) {
        hits.set(rule);
    }

    BitSet hits() {
        return hits;
    }
}
