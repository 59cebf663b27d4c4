package id.umkm.examples.workbench;

import id.umkm.domain.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one record.
 *
 * @param <R> what comes of a sound record
 */
sealed interface Result<R> {
    /** The number of the record's line, from 1. */
    long line();

    /** The id of the record, or null where it could not be read. */
    @Nullable
    String id();

    /**
     * A record that was sound.
     *
     * @param warnings what somebody should look at all the same
     */
    record Done<R>(long line, String id, R value, List<Violation> warnings) implements Result<R> {}

    /**
     * A record that nothing could be done with.
     *
     * @param problems at least one, sorted by pointer and code
     */
    record Rejected<R>(long line, @Nullable String id, List<Violation> problems) implements Result<R> {}
}
