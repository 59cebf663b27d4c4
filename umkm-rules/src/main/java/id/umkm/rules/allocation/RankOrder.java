package id.umkm.rules.allocation;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Text;
import id.umkm.rules.policy.AllocationRule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Ranks by the keys of the policy, the first that decides first. */
final class RankOrder implements Comparator<Claim> {
    private final List<AllocationRule.RankingKey> keys;

    private RankOrder(AllocationRule rule) {
        this.keys = rule.keys();
    }

    /**
     * The ranked claims in the order of their ranks.
     *
     * @throws AllocationException if the keys do not tell two of them apart
     */
    static List<Claim> sorted(AllocationRule rule, List<Claim> claims) {
        RankOrder order = new RankOrder(rule);
        List<Claim> sorted = claims.stream().sorted(order).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (order.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw equal(sorted.get(i - 1), sorted.get(i));
            }
        }
        return sorted;
    }

    @Override
    public int compare(Claim one, Claim other) {
        for (int i = 0; i < keys.size(); i++) {
            int order = compare(
                    one.rankedBy().values().get(i), other.rankedBy().values().get(i));
            if (order != 0) {
                return keys.get(i).ascending() ? order : -Integer.signum(order);
            }
        }
        return 0;
    }

    /** Values of one key have one class, that of the key's type. */
    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private static AllocationException equal(Claim one, Claim other) {
        // By id, so that the order of the candidates does not show.
        List<String> ids = Stream.of(one, other)
                .map(claim -> Masking.text(claim.facts().getId()))
                .sorted()
                .toList();
        return new AllocationException(
                "RANKS_EQUAL",
                Text.of(
                        "Usulan '" + ids.get(0) + "' dan '" + ids.get(1)
                                + "' sama dalam semua urutan; nomor usulan harus berbeda.",
                        "Applications '" + ids.get(0) + "' and '" + ids.get(1)
                                + "' are equal in all that ranks them; their numbers must differ."));
    }
}
