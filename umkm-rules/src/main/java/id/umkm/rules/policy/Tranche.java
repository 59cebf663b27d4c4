package id.umkm.rules.policy;

import id.umkm.domain.basics.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * One part of a grant, {@index "tahap pencairan"}. A share of rupiah rounds down; the last part takes the rest.
 *
 * @param number from 1
 * @param share share of the grant, or null for the last part, which takes what is left
 * @param recheck what it means that the group is not eligible on the day of payment
 * @param ground what stands behind it
 * @param position sheet and row
 */
public record Tranche(int number, @Nullable Percentage share, Recheck recheck, Ground ground, String position) {

    /** Whether eligibility is decided again on the day of payment, the grant itself left out of the history. */
    public enum Recheck {
        /** It is not decided again. */
        NO,
        /** The tranche waits until the group is eligible again. */
        HOLD,
        /** The tranche is never paid. */
        STOP
    }
}
