package id.umkm.examples.workbench;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.policy.Tranche;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts in which a grant is to be paid, which add up to it.
 *
 * @param parts the amount of each tranche, in order
 */
record TranchePlan(List<Rupiah> parts) {
    TranchePlan {
        parts = List.copyOf(parts);
    }

    /** A share rounds down to whole rupiah; the last part takes the rest. */
    static TranchePlan of(Rupiah awarded, List<Tranche> tranches) {
        List<Rupiah> parts = new ArrayList<>();
        Rupiah left = awarded;
        for (Tranche tranche : tranches) {
            Percentage share = tranche.share();
            Rupiah part = share == null ? left : share.of(awarded);
            parts.add(part);
            left = left.minus(part);
        }
        return new TranchePlan(parts);
    }
}
