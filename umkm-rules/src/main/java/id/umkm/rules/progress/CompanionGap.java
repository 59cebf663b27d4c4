package id.umkm.rules.progress;

import id.umkm.domain.place.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not known of the work of companions.
 *
 * @param companion the host's key, or null where the places have nobody
 * @param villages where; in the order of their codes
 */
public record CompanionGap(Kind kind, @Nullable String companion, List<RegionCode> villages) {
    public CompanionGap {
        villages = List.copyOf(villages);
    }

    /** What is missing. */
    public enum Kind {
        /** No companion works there. */
        NO_COMPANION,
        /** The companion has handed in no report by the day. */
        NO_REPORT,
        /** Records name a companion whom the host does not list there. */
        NOT_LISTED
    }
}
