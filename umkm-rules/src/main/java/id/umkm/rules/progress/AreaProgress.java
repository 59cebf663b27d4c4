package id.umkm.rules.progress;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a programme has come in one place.
 *
 * @param name as the host lists it, or null
 * @param isListed whether the host lists it; true for all where the host lists none
 * @param records how many records
 * @param standings how many applicants count towards the targets, and how many do not and why
 * @param stages how many of those counted are at each stage, in the order of the policy; empty text while unknown
 * @param attainment against the target of the place; null where there is no target
 * @param clinics clinics against their target; null where there is no target, or the clinics are unknown
 * @param funds money of the grants there
 */
public record AreaProgress(
        Area area,
        @Nullable String name,
        boolean isListed,
        long records,
        Map<Standing, Long> standings,
        Map<String, Long> stages,
        @Nullable Attainment attainment,
        @Nullable Attainment clinics,
        Funds funds) {
    /** How many applicants count towards the target. */
    public long counted() {
        return standings.getOrDefault(Standing.COUNTED, 0L);
    }
}
