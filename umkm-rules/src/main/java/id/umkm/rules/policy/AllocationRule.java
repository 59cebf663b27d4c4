package id.umkm.rules.policy;

import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.Operand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a budget is shared out among those who are eligible, {@index "alokasi"}: in the order of their ranks, down to the
 * first that does not fit.
 *
 * @param budget an amount or the name of a parameter
 * @param budgetGround what stands behind the budget
 * @param keys what the rank follows from, the first that decides first; the last one is unique
 * @param partFloor the least part that may be paid to the first that does not fit, or null where no part is paid
 * @param notRanked what those are told who are not ranked
 * @param exhausted what those are told for whom the budget does not reach
 */
public record AllocationRule(
        Operand budget,
        Ground budgetGround,
        List<RankingKey> keys,
        @Nullable Operand partFloor,
        Notice notRanked,
        Notice exhausted) {
    public AllocationRule {
        keys = List.copyOf(keys);
    }

    /**
     * One thing that the rank follows from.
     *
     * @param term an attribute of the application or the group, or a table output; yes or no of members for a share
     * @param shareOfMembers whether it is the share of members for whom the term is yes
     * @param ascending whether the smaller, or earlier, comes first
     * @param ground what stands behind it
     * @param position sheet and row
     */
    public record RankingKey(Term term, boolean shareOfMembers, boolean ascending, Ground ground, String position) {}

    /**
     * A row that tells an applicant what came of it.
     *
     * @param code stable code, such as {@code BUDGET_EXHAUSTED}
     * @param message may hold {@code {peringkat}}, {@code {peringkat_batas}}, {@code {kurang}}, {@code {pagu}}, {@code
     *     {jumlah}} and {@code {hasil_kelayakan}}
     * @param ground what stands behind it
     * @param position sheet and row
     */
    public record Notice(String code, Text message, Ground ground, String position) {}
}
