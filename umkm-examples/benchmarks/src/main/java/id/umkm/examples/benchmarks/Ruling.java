package id.umkm.examples.benchmarks;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Who;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hand-written Java gives its callers: outcome, codes and evidence, without texts.
 *
 * @param amount null where nothing is granted
 * @param priority 1, 2 or 3
 * @param office code of the office that accompanies the group
 * @param reasons sorted by code
 */
public record Ruling(
        String id, Outcome outcome, @Nullable Rupiah amount, long priority, String office, List<Reason> reasons) {

    /**
     * A row that does not hold.
     *
     * @param who the members whom it names, sorted by NIK
     */
    public record Reason(String code, Effect effect, List<Who> who, List<Evidence> evidence) {}
}
