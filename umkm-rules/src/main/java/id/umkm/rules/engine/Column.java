package id.umkm.rules.engine;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.policy.Term;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One number in the flat fact: the class of a value, of a share, or the truth of a comparison. */
final class Column {
    /** The class of what is not known. */
    static final int UNKNOWN = -1;

    /** The class of what hangs on a table that gives no output. */
    static final int UNRESOLVED = -2;

    static final int FALSE = 0;
    static final int TRUE = 1;

    private final int index;
    private final Kind kind;
    private final Term term;
    private final @Nullable Partition partition;
    private final @Nullable CellTest comparison;

    private Column(int index, Kind kind, Term term, @Nullable Partition partition, @Nullable CellTest comparison) {
        this.index = index;
        this.kind = kind;
        this.term = term;
        this.partition = partition;
        this.comparison = comparison;
    }

    enum Kind {
        /** The class of a term's value. */
        VALUE,
        /** The class of the share of members for whom a yes/no term is yes. */
        SHARE,
        /** Whether a cell that compares two terms holds. */
        COMPARISON,
        /** Whether enough members pass a criterion. */
        MEMBERS
    }

    static Column value(int index, Term term, Partition partition) {
        return new Column(index, Kind.VALUE, term, partition, null);
    }

    static Column share(int index, Term term, Partition partition) {
        return new Column(index, Kind.SHARE, term, partition, null);
    }

    static Column comparison(int index, Term term, CellTest comparison) {
        return new Column(index, Kind.COMPARISON, term, null, comparison);
    }

    static Column members(int index, Term term) {
        return new Column(index, Kind.MEMBERS, term, null, null);
    }

    int index() {
        return index;
    }

    Kind kind() {
        return kind;
    }

    Term term() {
        return term;
    }

    Partition partition() {
        if (partition == null) {
            throw new IllegalStateException("Column " + index + " of " + term.name() + " holds a truth.");
        }
        return partition;
    }

    CellTest comparison() {
        if (comparison == null) {
            throw new IllegalStateException("Column " + index + " of " + term.name() + " compares no terms.");
        }
        return comparison;
    }

    /** The classes that an unknown value can turn out to have. */
    BitSet possible() {
        if (partition != null) {
            return partition.possible();
        }
        BitSet both = new BitSet();
        both.set(FALSE);
        both.set(TRUE);
        return both;
    }
}
