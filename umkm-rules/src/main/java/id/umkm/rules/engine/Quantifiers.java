package id.umkm.rules.engine;

import id.umkm.domain.basics.Percentage;
import id.umkm.rules.policy.Scope;
import java.util.Objects;

/** Whether enough members pass, when some are unknown. Over no members at all it is never so. */
final class Quantifiers {
    private Quantifiers() {}

    /**
     * @param passing members who surely pass
     * @param unknown members of whom it is not known
     * @param unresolved members for whom it hangs on a table at fault
     * @param all all members
     */
    static Verdict verdict(BoundCriterion criterion, int passing, int unknown, int unresolved, int all) {
        if (all == 0) {
            return Verdict.FALSE;
        }
        if (enough(criterion, passing, all)) {
            return Verdict.TRUE;
        }
        if (!enough(criterion, passing + unknown + unresolved, all)) {
            return Verdict.FALSE;
        }
        return unknown > 0 ? Verdict.UNKNOWN : Verdict.UNRESOLVED;
    }

    /** Whether enough of all members pass, of whom all is known; more that pass never make it too few. */
    static boolean isEnough(BoundCriterion criterion, int passing, int all) {
        return all > 0 && enough(criterion, passing, all);
    }

    /** How many members must pass at least; one more than there are where all are too few. */
    static int fewest(BoundCriterion criterion, int all) {
        int passing = 0;
        while (passing <= all && !isEnough(criterion, passing, all)) {
            passing++;
        }
        return passing;
    }

    private static boolean enough(BoundCriterion criterion, int passing, int all) {
        Scope scope = criterion.criterion().getScope();
        if (scope instanceof Scope.AtLeastCount) {
            return passing >= (Long) Objects.requireNonNull(criterion.bound());
        }
        if (scope instanceof Scope.AtLeastShare) {
            return ((Percentage) Objects.requireNonNull(criterion.bound())).compareShare(passing, all) >= 0;
        }
        return passing == all;
    }

    /** How many more members would have to pass. */
    static int shortBy(BoundCriterion criterion, int passing, int all) {
        int more = 0;
        while (passing + more < all && !enough(criterion, passing + more, all)) {
            more++;
        }
        return more;
    }
}
