package id.umkm.rules.engine;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Layer;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.law.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What applications of one combination have in common.
 *
 * @param plain whether the combination settles everything: nothing is missing or at fault, and what stands behind the
 *     findings does not hang on who the members are
 * @param outcome of kinds other than amounts
 * @param rows those that do not hold, in the order of findings
 */
record Skeleton(
        boolean plain, Outcome outcome, boolean rejects, boolean reviews, List<Row> rows, List<Output> outputs) {
    /**
     * A row that does not hold, with all that its findings have in common close at hand.
     *
     * @param advised whether it advises something
     * @param number among the rows about members, or -1
     * @param counts how it counts members
     * @param attribute English name of what it asks
     * @param asked the value that it asks of the subject, or null
     * @param ordinal of the attribute that it asks of members, or -1
     * @param backing what stands behind it, where that is the same for all
     * @param memberTable the table that gives members the value that it asks, or -1
     * @param required what it asks for, in English; a share without its whole
     * @param shares what it asks for of so many members, where that is a share, or null
     * @param parameter name of the parameter that set the bound, or null
     * @param cut the value to which it cuts what is asked, where the policy states it
     * @param cutTo the value to which it cuts what is asked, where that is another value, or null
     */
    record Row(
            BoundCriterion criterion,
            String code,
            Effect effect,
            String position,
            Layer layer,
            boolean advised,
            int number,
            Counting counts,
            String attribute,
            @Nullable Asked asked,
            int ordinal,
            Backing backing,
            int memberTable,
            String required,
            @Nullable RequiredShares shares,
            @Nullable String parameter,
            @Nullable Rupiah cut,
            @Nullable Asked cutTo) {
        /** Combinations share their rows, of which there is one of each. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Skeleton that
                && plain == that.plain
                && outcome == that.outcome
                && rejects == that.rejects
                && reviews == that.reviews
                && rows.equals(that.rows)
                && outputs.equals(that.outputs);
    }

    @Override
    public int hashCode() {
        return 31 * rows.hashCode() + outputs.hashCode();
    }

    /** How a row counts members. */
    enum Counting {
        /** It asks the subject. */
        NONE,
        EACH,
        NUMBER,
        SHARE
    }

    /**
     * A value of the subject: one that is read, or one that a table gives.
     *
     * @param ordinal of the attribute that is read, or -1
     * @param slot of the table's output, or -1
     */
    record Asked(int ordinal, int slot) {}

    /** What stands behind a row and the rows of tables that it rests on. */
    record Backing(Basis basis, List<String> citations) {}
}
