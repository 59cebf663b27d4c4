package id.umkm.rules;

import id.umkm.domain.basics.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of deciding a stored record again.
 *
 * @param id id of what was decided
 * @param status whether the same came out
 * @param differences what differs, the most telling first; empty unless it is different
 */
public record ReplayResult(String id, Status status, List<Difference> differences) {
    public ReplayResult {
        differences = List.copyOf(differences);
    }

    /** Whether the same came out. */
    public enum Status {
        /** The same bytes. */
        SAME,
        /** The same but for the name and version of the library. */
        SAME_OTHER_ENGINE,
        /** Something differs. */
        DIFFERENT
    }

    /**
     * Something that differs.
     *
     * @param pointer where in the record (RFC 6901)
     * @param stored what the record holds there, masked; null where nothing
     * @param now what comes out there now, masked; null where nothing
     * @param meaning what it means
     */
    public record Difference(
            String pointer,
            @Nullable String stored,
            @Nullable String now,
            Text meaning) {
        @Override
        public String toString() {
            return pointer + ": stored " + stored + ", now " + now + ": " + meaning.en();
        }
    }

    /**
     * Does nothing if the same came out.
     *
     * @throws ReplayMismatchException if not; its message names what differs
     */
    public void requireSame() {
        if (status == Status.DIFFERENT) {
            throw new ReplayMismatchException(this);
        }
    }
}
