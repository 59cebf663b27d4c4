package id.umkm.examples.workbench;

import id.umkm.rules.study.PolicyChange;
import id.umkm.rules.study.SimulatedApplication.Effect;
import id.umkm.rules.study.SimulationResult;
import id.umkm.rules.study.SimulationResult.Part;
import id.umkm.rules.study.SimulationResult.Sharing;
import java.util.List;
import java.util.Objects;

/** Tells in a few lines what a change of policy does to many applications. */
final class SimulationSummary {
    private final Session session;

    SimulationSummary(Session session) {
        this.session = session;
    }

    void tell(SimulationResult result, Batch.Counts counts, List<PolicyChange> changes) {
        line(
                "simulate.title",
                name(result.before().id(), result.before().version()),
                name(result.after().id(), result.after().version()),
                result.asOf().toString());
        line("simulate.changes", changes.stream().filter(PolicyChange::deciding).count());
        line("simulate.counts", counts.decided(), count(result, Effect.WINS), count(result, Effect.LOSES));
        line("simulate.rest", count(result, Effect.OTHER), count(result, Effect.SAME));
        Part totals = result.totals();
        line("simulate.eligible", totals.eligible().before(), totals.eligible().after());
        line("simulate.amount", totals.amountBefore(), totals.amountAfter());
        line("simulate.difference", totals.more(), totals.less());
        Sharing sharing = result.allocation();
        if (sharing != null) {
            line(
                    "simulate.budget",
                    sharing.before().amount(),
                    sharing.after().amount(),
                    sharing.before().funded() + sharing.before().partlyFunded(),
                    sharing.after().funded() + sharing.after().partlyFunded());
        }
        if (result.outsidePeriod().before() > 0 || result.outsidePeriod().after() > 0) {
            line(
                    "simulate.outside",
                    result.outsidePeriod().before(),
                    result.outsidePeriod().after());
        }
        session.out().flush();
    }

    private static String name(String id, String version) {
        return id + " " + version;
    }

    private static long count(SimulationResult result, Effect effect) {
        return Objects.requireNonNullElse(result.effects().get(effect), 0L);
    }

    private void line(String key, Object... values) {
        session.out().line(session.texts().get(key, values));
    }
}
