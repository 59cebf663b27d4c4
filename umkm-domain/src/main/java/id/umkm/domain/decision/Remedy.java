package id.umkm.domain.decision;

import id.umkm.domain.basics.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a subject can do so that the decision turns, {@index "perbaikan"}: the fewest operations that do it together, proven
 * by deciding again. None asks a person to be poorer, younger or otherwise employed.
 *
 * @param operations empty where nothing needs to be done or nothing can
 * @param outcome what the decision comes to once all are done; null where there are none, or where it hangs on others too, as
 *     a rank does
 * @param noRemedyReason why nothing can be done, where something would need to be; else null
 */
public record Remedy(
        List<RemedyOperation> operations,
        @Nullable Outcome outcome,
        @Nullable Text noRemedyReason) {
    /** Nothing needs to be done. */
    public static final Remedy NOT_NEEDED = new Remedy(List.of(), null, null);

    public Remedy {
        operations = List.copyOf(operations);
    }

    /** Nothing can be done. */
    public static Remedy none(Text reason) {
        return new Remedy(List.of(), null, reason);
    }
}
