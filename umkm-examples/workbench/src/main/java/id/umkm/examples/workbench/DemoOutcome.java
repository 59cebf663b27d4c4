package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import java.util.List;

/**
 * What became of the records of a demo.
 *
 * @param applications those that were decided
 */
record DemoOutcome(ProgressRun run, List<Application> applications) {
    DemoOutcome {
        applications = List.copyOf(applications);
    }

    /** How many villages have somebody counted, or whatever else holds of them. */
    long counted() {
        return run.result().totals().counted();
    }
}
