package id.umkm.examples.workbench;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.progress.ProgressResult;
import org.jspecify.annotations.Nullable;

/**
 * A progress report with what it was counted from.
 *
 * @param records what became of the records of those who take part
 * @param grants what became of the records of grants; null where none were given
 * @param isMadeUp whether all of it is about persons whom nobody is
 */
record ProgressRun(
        Policy policy, ProgressResult result, Batch.Counts records, Batch.@Nullable Counts grants, boolean isMadeUp) {
    /** The same, marked as made up. */
    ProgressRun madeUp() {
        return new ProgressRun(policy, result, records, grants, true);
    }
}
