package id.umkm.examples.workbench;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one record. */
sealed interface Result {
    /** The number of the record's line, from 1. */
    long line();

    /** The id of the record, or null where it could not be read. */
    @Nullable
    String id();

    /**
     * A record that was decided.
     *
     * @param warnings what somebody should look at all the same
     */
    record Decided(long line, GroupApplication application, Decision decision, List<Violation> warnings)
            implements Result {
        @Override
        public String id() {
            return application.getId();
        }
    }

    /**
     * A record that could not be decided.
     *
     * @param problems at least one, sorted by pointer and code
     */
    record Rejected(long line, @Nullable String id, List<Violation> problems) implements Result {}
}
