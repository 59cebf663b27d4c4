package id.umkm.rules.reference;

import id.umkm.domain.law.Basis;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the reference evaluator decides.
 *
 * @param outcome name of the outcome, such as {@code NOT_ELIGIBLE}
 * @param amount whole rupiah; null where the decision gives none
 * @param found in no particular order
 * @param waiting codes of the rows that wait for it, by missing fact; none where the decision as such needs it. A fact is
 *     named by whose it is and its English name: {@code m3:employer}, {@code :requested_amount}, and of one of several groups
 *     {@code g2/m3:employer}
 * @param untried codes of rows for which it would take too long to find out what is missing; empty for a rank
 * @param outputs by English name the outputs that the policy publishes; {@code ?} where there is none
 * @param standing where an application stands among those that compete with it; null for other kinds
 */
public record ReferenceDecision(
        String outcome,
        @Nullable Long amount,
        List<Finding> found,
        SortedMap<String, SortedSet<String>> waiting,
        SortedSet<String> untried,
        SortedMap<String, String> outputs,
        @Nullable Standing standing) {

    static final String TABLE_UNRESOLVED = "TABLE_UNRESOLVED";

    /**
     * One row that does not hold.
     *
     * @param effect name of the effect, such as {@code REJECT}
     * @param citations keys
     * @param group id of the group that it is about, in a decision about several; else empty
     * @param who the members whom it names, in the order of the facts
     * @param table the table that gives no answer; empty for any other finding
     */
    public record Finding(
            String code,
            String effect,
            Basis basis,
            SortedSet<String> citations,
            String group,
            List<String> who,
            String table) {
        /** Such as {@code MEMBER_STATE_EMPLOYEE(m1,m3)}, and of one of several groups {@code g2/SALES_NOT_RISEN}. */
        public String name() {
            return (group.isEmpty() ? "" : group + "/")
                    + code
                    + (who.isEmpty() ? "" : "(" + String.join(",", who) + ")");
        }
    }

    /**
     * Numbers that explain what an application is given of a budget; null ones where it is not ranked.
     *
     * @param cut the first rank that does not fit; null where all fit
     * @param ahead the sum of what those before it are granted
     * @param shortfall what the budget lacks to reach down to it
     * @param keys what the rank follows from, as text
     */
    public record Standing(
            long budget,
            @Nullable Integer rank,
            int of,
            @Nullable Integer cut,
            @Nullable Long ahead,
            @Nullable Long shortfall,
            List<String> keys) {}

    /** The names of all missing facts. */
    public SortedSet<String> missing() {
        return new TreeSet<>(waiting.keySet());
    }

    /** The names of all findings. */
    public SortedSet<String> findings() {
        return found.stream().map(Finding::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** By code what stands behind the findings of that code, the weakest where there are several. */
    public SortedMap<String, Basis> basis() {
        SortedMap<String, Basis> basis = new TreeMap<>();
        found.forEach(f -> basis.merge(f.code(), f.basis(), Basis::weakest));
        return basis;
    }

    /** Names of the tables behind the findings {@code TABLE_UNRESOLVED}. */
    public SortedSet<String> unresolved() {
        return found.stream()
                .map(Finding::table)
                .filter(table -> !table.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
