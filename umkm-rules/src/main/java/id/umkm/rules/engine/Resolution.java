package id.umkm.rules.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a table gave one subject or member.
 *
 * @param state whether it gave a value
 * @param value the value where it gave one, else null
 * @param rows the rows that give it, or that hold and must not hold together, or all where none holds
 */
record Resolution(State state, @Nullable Object value, List<BoundTable.BoundRow> rows) {
    enum State {
        KNOWN,
        /** A fact is unknown and the rows that are still possible differ. */
        UNKNOWN,
        /** No row holds, or rows do that must not hold together: the table is at fault. */
        AT_FAULT,
        /** A table whose output it asks is at fault. */
        ABOVE_AT_FAULT
    }

    /** The class by which columns hold that there is no value. */
    int classWithoutValue() {
        return state == State.UNKNOWN ? Column.UNKNOWN : Column.UNRESOLVED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Resolution that
                && state == that.state
                && Objects.equals(value, that.value)
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * state.hashCode() + rows.hashCode();
    }
}
