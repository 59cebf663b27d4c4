package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One engine decides application after application; its heap after collections must stay as it is. */
final class DecisionSoak {
    private static final int WINDOW = 4_000;
    /** One application in so many is replaced by a new one after each pass over the window. */
    private static final int ROLL = 20;

    private static final int SAMPLES = 24;
    private static final int WARM_UP_SAMPLES = 4;
    private static final double MOST_GROWTH = 1.10;

    private final int count;
    private final ProgrammeEngine engine =
            PolicyEngine.of(PolicyLibrary.bundled()).programme(Mojokerto.ID);
    private final Population population = new Population(1);
    private final List<Validated<Application>> window =
            population.next(WINDOW).stream().map(Applications::validate).collect(Collectors.toList());
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private int next;
    private int rolled;

    /** @param count decisions, at least as many as there are samples */
    DecisionSoak(int count) {
        if (count < SAMPLES) {
            throw new IllegalArgumentException("At least " + SAMPLES + " decisions, not " + count);
        }
        this.count = count;
    }

    /** Decides, prints, and says whether the last quarter holds no more than a tenth above the first one after warming up. */
    boolean isFlat() {
        long[] heaps = new long[SAMPLES];
        int step = count / SAMPLES;
        long done = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            long until = sample == SAMPLES - 1 ? count : done + step;
            while (done < until) {
                decide();
                done++;
            }
            heaps[sample] = Memory.heapAfterCollection();
            System.out.println(done + " decisions, heap after collection " + Soak.megabytes(heaps[sample])
                    + ", metaspace " + Soak.megabytes(Memory.metaspace()));
        }
        int quarter = (SAMPLES - WARM_UP_SAMPLES) / 4;
        double first = Figures.mean(heaps, WARM_UP_SAMPLES, WARM_UP_SAMPLES + quarter);
        double last = Figures.mean(heaps, SAMPLES - quarter, SAMPLES);
        System.out.println("outcomes " + outcomes + "; heap of the first quarter " + Soak.megabytes(first)
                + ", of the last " + Soak.megabytes(last) + ", ratio " + Figures.ratio(last / first));
        return last <= first * MOST_GROWTH;
    }

    private void decide() {
        Decision decision = engine.decide(DecisionKind.AMOUNT, window.get(next));
        outcomes.merge(decision.getOutcome(), 1L, Long::sum);
        next++;
        if (next == WINDOW) {
            next = 0;
            roll();
        }
    }

    private void roll() {
        rolled = (rolled + 1) % ROLL;
        for (int i = rolled; i < WINDOW; i += ROLL) {
            window.set(i, Applications.validate(population.next()));
        }
    }
}
