package id.umkm.examples.workbench;

import id.umkm.domain.decision.PolicyRef;
import id.umkm.rules.PolicyEngine;
import java.util.List;

/** Tells of each run of an allocation whether its records hold together. */
final class AllocationRunReport {
    private static final int SHOWN = 5;

    private final Session session;
    private final Texts texts;
    private final PolicyEngine engine;

    AllocationRunReport(Session session, PolicyEngine engine) {
        this.session = session;
        this.texts = session.texts();
        this.engine = engine;
    }

    /** Tells of each run; true if nothing is wrong with any. */
    boolean print(AllocationRuns runs) {
        boolean sound = true;
        for (var run : runs.byRank().entrySet()) {
            List<String> faults = new AllocationRunCheck(session, run.getKey(), run.getValue()).faults(engine);
            sound &= faults.isEmpty();
            print(name(run.getKey()), run.getValue().size(), faults);
        }
        return sound;
    }

    private String name(AllocationRuns.Run run) {
        PolicyRef policy = run.policy();
        return texts.get(
                "replay.run",
                policy.id(),
                policy.version(),
                run.asOf().toString(),
                new Screen(session).rupiah(run.budget().amount()));
    }

    private void print(String name, int ranked, List<String> faults) {
        if (faults.isEmpty()) {
            session.out().line(name + ": " + texts.get("replay.run.sound", ranked));
        }
        faults.stream().limit(SHOWN).forEach(fault -> session.out().line(name + ": " + fault));
        if (faults.size() > SHOWN) {
            session.out().line(name + ": " + texts.get("replay.run.more", faults.size() - SHOWN));
        }
    }
}
