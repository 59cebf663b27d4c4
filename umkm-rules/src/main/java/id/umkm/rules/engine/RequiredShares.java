package id.umkm.rules.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What a row asks for that counts a share of members, in English, such as {@code >= 60% of 12}; for small numbers written once. */
final class RequiredShares {
    private static final int SMALL = 64;

    private final String share;
    private final AtomicReferenceArray<@Nullable String> known = new AtomicReferenceArray<>(SMALL + 1);

    /** @param share a percentage without its sign, behind how it is compared */
    RequiredShares(String share) {
        this.share = share;
    }

    /** What it asks for of so many members. */
    String of(int members) {
        if (members > SMALL) {
            return written(share, members);
        }
        String required = known.get(members);
        if (required == null) {
            required = written(share, members);
            known.set(members, required);
        }
        return required;
    }

    static String written(String share, int members) {
        return share + "% of " + members;
    }
}
