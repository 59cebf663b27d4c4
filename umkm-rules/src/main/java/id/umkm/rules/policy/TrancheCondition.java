package id.umkm.rules.policy;

import java.util.Set;

/**
 * What must hold before money leaves.
 *
 * @param criterion of effect HOLD, STOP, RECOVER, REVIEW or NOTE
 * @param tranches the tranches for which it is asked, from 1
 * @param atEnd whether it is asked after the last tranche
 */
public record TrancheCondition(Criterion criterion, Set<Integer> tranches, boolean atEnd) {
    public TrancheCondition {
        tranches = Set.copyOf(tranches);
    }
}
