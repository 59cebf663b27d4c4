package id.umkm.rules.engine;

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
        return row.verdict(cells) != Verdict.FALSE;
    }

    boolean comesTo(BoundCriterion criterion, Verdict verdict) {
        return criterion.passes(cells) == verdict;
    }

    void hit(int rule) {
        hits.set(rule);
    }

    BitSet hits() {
        return hits;
    }
}
