package id.umkm.domain.decision;

import id.umkm.domain.basics.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands among those that compete for one budget, {@index "peringkat"}.
 *
 * @param budget what there is for all of them
 * @param rank from 1, or null where it was not ranked
 * @param of how many were ranked
 * @param cut the first rank that does not fit into the budget, or null where all fit
 * @param ahead sum of the amounts of those ranked before it; null where it was not ranked
 * @param shortfall what the budget lacks to reach down to this rank and pay it whole; zero where it is paid whole, null
 *     where it was not ranked
 * @param keys what the rank follows from, the first that decides first
 */
public record Ranking(
        Rupiah budget,
        @Nullable Integer rank,
        int of,
        @Nullable Integer cut,
        @Nullable Rupiah ahead,
        @Nullable Rupiah shortfall,
        List<Key> keys) {
    public Ranking {
        keys = List.copyOf(keys);
    }

    /**
     * One thing that the rank follows from.
     *
     * @param attribute English name of the attribute or table output
     * @param shareOfMembers whether it is the share of members for whom the attribute is yes
     * @param value a {@code Long} or {@code String}
     * @param position the row of the policy
     */
    public record Key(String attribute, boolean shareOfMembers, Object value, String position) {}
}
