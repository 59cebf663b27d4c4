package id.umkm.rules.engine;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Whether enough members pass each row; for small numbers of members it is worked out once how many may fail. */
final class Enough {
    private static final int SMALL = 64;

    private final List<BoundCriterion> criteria;
    /** How many may fail each row, by how many there are; -1 where all are too few. */
    private final AtomicReferenceArray<int @Nullable []> mostFailing = new AtomicReferenceArray<>(SMALL + 1);

    /** @param criteria about members */
    Enough(List<BoundCriterion> criteria) {
        this.criteria = criteria;
    }

    /** A bit for each row that enough members pass of whom all is known, that of the last row on the right. */
    long bits(MemberCounts counts) {
        int all = counts.members();
        long bits = 0;
        if (all > SMALL) {
            for (int i = 0; i < criteria.size(); i++) {
                boolean isEnough = Quantifiers.isEnough(criteria.get(i), all - counts.failing(i), all);
                bits = bits << 1 | (isEnough ? 1 : 0);
            }
            return bits;
        }
        int[] most = mostFailing(all);
        for (int i = 0; i < most.length; i++) {
            bits = bits << 1 | (counts.failing(i) <= most[i] ? 1 : 0);
        }
        return bits;
    }

    private int[] mostFailing(int all) {
        int[] known = mostFailing.get(all);
        if (known == null) {
            known = criteria.stream()
                    .mapToInt(criterion -> all - Quantifiers.fewest(criterion, all))
                    .toArray();
            mostFailing.set(all, known);
        }
        return known;
    }
}
