package id.umkm.examples.workbench;

import id.umkm.rules.study.SimulatedApplication;
import id.umkm.rules.study.SimulatedApplication.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Keeps of many applications those for which most changes, and the first records that were rejected: what fits on a page. */
final class Highlights {
    static final int SHOWN = 100;

    /** Most rupiah last; of equal rupiah the id that comes later first. */
    private static final Comparator<SimulatedApplication> BY_RUPIAH = Comparator.comparing(
                    (SimulatedApplication one) -> Math.abs(SimulationJson.difference(one)))
            .thenComparing(SimulatedApplication::id, Comparator.reverseOrder());

    private final Map<Effect, PriorityQueue<SimulatedApplication>> kept = new EnumMap<>(Effect.class);
    private final List<Result.Rejected<?>> rejected = new ArrayList<>();

    void add(SimulatedApplication application) {
        PriorityQueue<SimulatedApplication> most =
                kept.computeIfAbsent(application.effect(), effect -> new PriorityQueue<>(BY_RUPIAH));
        most.add(application);
        if (most.size() > SHOWN) {
            most.remove();
        }
    }

    void add(Result.Rejected<?> record) {
        if (rejected.size() < SHOWN) {
            rejected.add(record);
        }
    }

    /** Most rupiah first. */
    List<SimulatedApplication> of(Effect effect) {
        PriorityQueue<SimulatedApplication> most = kept.get(effect);
        return most == null
                ? List.of()
                : most.stream().sorted(BY_RUPIAH.reversed()).toList();
    }

    List<Result.Rejected<?>> rejected() {
        return rejected;
    }
}
