package id.umkm.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table gave one subject or member.
 *
 * @param state whether it gave a value
 * @param value the value where it gave one, else null
 * @param rows the rows that hold, or that are still possible
 */
record Resolution(State state, @Nullable Object value, List<BoundTable.BoundRow> rows) {
    enum State {
        KNOWN,
        /** A fact is unknown and the rows that are still possible differ. */
        UNKNOWN,
        /** No row holds, or rows that must not hold together do: the table itself is at fault. */
        UNRESOLVED
    }
}
