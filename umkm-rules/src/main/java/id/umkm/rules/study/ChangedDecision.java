package id.umkm.rules.study;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.vocabulary.Facts;
import java.util.List;

/**
 * Facts about which two policies decide otherwise.
 *
 * @param kind what is decided about them
 * @param scenario number of the scenario that they were made from
 * @param changes in what they differ from it, such as {@code jumlah_diminta = 15.000.000}; empty where they are its own
 * @param facts of the one record, of each application, or of all groups of a proposal together
 * @param groups of each group of a proposal; empty for other kinds
 * @param before what the old policy decides: one decision, or one for each application
 * @param after what the new policy decides, in the same order
 */
public record ChangedDecision(
        DecisionKind kind,
        String scenario,
        List<String> changes,
        List<Facts> facts,
        List<Facts> groups,
        List<Decision> before,
        List<Decision> after) {
    public ChangedDecision {
        changes = List.copyOf(changes);
        facts = List.copyOf(facts);
        groups = List.copyOf(groups);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The place of the first decision that differs. */
    public int first() {
        for (int i = 0; i < before.size(); i++) {
            if (!DecisionGist.of(before.get(i)).equals(DecisionGist.of(after.get(i)))) {
                return i;
            }
        }
        return 0;
    }
}
