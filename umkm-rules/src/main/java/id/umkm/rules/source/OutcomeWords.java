package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Outcome;

/** Outcomes as scenarios write them. */
public final class OutcomeWords {
    private OutcomeWords() {}

    /** The words of the column Hasil; the code itself where the column has none. */
    public static Text of(Outcome outcome) {
        return Words.OUTCOME.nameOf(outcome).orElse(Text.of(outcome.name(), outcome.name()));
    }
}
