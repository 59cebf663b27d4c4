package id.umkm.rules.study;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.rules.study.SimulatedApplication.Effect;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change of policy does to many applications, {@index "simulasi"}: counts and rupiah under the old and the new policy.
 *
 * @param before the old policy
 * @param after the new policy
 * @param asOf the day on which both decide
 * @param decided how many applications were decided by both
 * @param effects for how many the change means what
 * @param totals over all
 * @param moves how many applications go from one outcome to another, by the old and then the new outcome; {@link #NOT_READ} for
 *     one that a policy would refuse unread
 * @param villages by region code of the group; empty text while unknown
 * @param trades by code of the trade; empty text while unknown
 * @param outputs by name of a published output, then by its value under each policy
 * @param codes how many applications have a finding of a code
 * @param outsidePeriod how many were submitted on days on which the policies do not receive applications; they are decided all
 *     the same
 * @param allocation what becomes of the budget; null where one of the policies does not share one out
 */
public record SimulationResult(
        PolicyRef before,
        PolicyRef after,
        LocalDate asOf,
        long decided,
        Map<Effect, Long> effects,
        Part totals,
        Map<String, Map<String, Long>> moves,
        Map<String, Part> villages,
        Map<String, Part> trades,
        Map<String, Map<String, Part>> outputs,
        Map<String, Pair> codes,
        Pair outsidePeriod,
        @Nullable Sharing allocation) {
    /** Stands for the outcome of an application that a policy would refuse unread. */
    public static final String NOT_READ = "NOT_READ";

    /** A count under the old and under the new policy. */
    public record Pair(long before, long after) {}

    /**
     * Some of the applications.
     *
     * @param eligible how many are eligible
     * @param amountBefore sum of the amounts under the old policy
     * @param amountAfter sum of the amounts under the new policy
     * @param wins how many win
     * @param loses how many lose
     * @param more what those get more who get more
     * @param less what those get less who get less, as a positive amount
     */
    public record Part(
            Pair applications,
            Pair eligible,
            Rupiah amountBefore,
            Rupiah amountAfter,
            long wins,
            long loses,
            Rupiah more,
            Rupiah less) {}

    /**
     * How a budget is shared out under both policies.
     *
     * @param villages money that is paid, by region code of the group
     * @param trades money that is paid, by code of the trade
     * @param changes applications that get another sum, in the order of their ids
     */
    public record Sharing(
            Budget before, Budget after, Map<String, Part> villages, Map<String, Part> trades, List<Funding> changes) {}

    /**
     * A budget that was shared out.
     *
     * @param ranked how many applications compete
     * @param funded how many get all they are granted
     * @param partlyFunded how many get what was left
     * @param notFunded how many are ranked and get nothing
     * @param paid what is paid to all
     * @param cut the first rank that does not fit, or null where all fit
     */
    public record Budget(
            Rupiah amount,
            long ranked,
            long funded,
            long partlyFunded,
            long notFunded,
            Rupiah paid,
            @Nullable Integer cut) {}

    /**
     * What one application gets of the budget.
     *
     * @param id of the application, masked where it could be a number of a person
     * @param rankBefore null where it is not ranked
     * @param rankAfter null where it is not ranked
     */
    public record Funding(
            String id,
            @Nullable String village,
            @Nullable String trade,
            Outcome before,
            Outcome after,
            Rupiah amountBefore,
            Rupiah amountAfter,
            @Nullable Integer rankBefore,
            @Nullable Integer rankAfter) {
        /** Whether it gets more or less. */
        public Effect effect() {
            int order = amountAfter.compareTo(amountBefore);
            return order == 0 ? Effect.SAME : order > 0 ? Effect.WINS : Effect.LOSES;
        }
    }
}
