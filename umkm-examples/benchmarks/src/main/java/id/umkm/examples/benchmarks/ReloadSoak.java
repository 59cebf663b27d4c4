package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.source.PolicyOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Threads decide while the policy is read and put into place again and again, two versions by turns that differ in one
 * number. A decision must be, to the last character of its JSON, the one of the version that its thread asked.
 */
final class ReloadSoak {
    private static final long SEED = 3;
    private static final int APPLICATIONS = 400;
    private static final int SAMPLES = 20;
    private static final int WARM_UP_SAMPLES = 4;
    private static final double MOST_GROWTH = 1.05;

    /**
     * An engine as a host holds it.
     *
     * @param version which of the two policies it has, 0 or 1
     */
    private record Live(ProgrammeEngine engine, int version) {}

    private final int reloads;
    private final List<Validated<Application>> applications = Applications.of(SEED, APPLICATIONS);
    private final List<List<String>> expected = List.of(decideAll(0), decideAll(1));
    private final AtomicLong decisions = new AtomicLong();
    private volatile Live live = load(0);
    private volatile boolean running = true;
    private volatile String mixed = "";

    ReloadSoak(int reloads) {
        if (reloads < SAMPLES) {
            throw new IllegalArgumentException("At least " + SAMPLES + " reloads, not " + reloads);
        }
        this.reloads = reloads;
    }

    /** Reloads, prints, and says whether the metaspace is flat and no decision mixed two versions. */
    boolean isSound() throws InterruptedException {
        if (expected.get(0).equals(expected.get(1))) {
            throw new IllegalStateException("The two versions decide alike, so nothing could show");
        }
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread thread = new Thread(this::decide, "decides-" + i);
            threads.add(thread);
            thread.start();
        }
        long[] spaces = new long[SAMPLES];
        int done = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            int until = sample == SAMPLES - 1 ? reloads : done + reloads / SAMPLES;
            while (done < until) {
                done++;
                live = load(done % 2);
            }
            long heap = Memory.heapAfterCollection();
            spaces[sample] = Memory.metaspace();
            System.out.println(done + " reloads, " + decisions.get() + " decisions, metaspace "
                    + Soak.megabytes(spaces[sample]) + ", heap after collection " + Soak.megabytes(heap));
        }
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
        int quarter = (SAMPLES - WARM_UP_SAMPLES) / 4;
        double first = Figures.mean(spaces, WARM_UP_SAMPLES, WARM_UP_SAMPLES + quarter);
        double last = Figures.mean(spaces, SAMPLES - quarter, SAMPLES);
        System.out.println("metaspace of the first quarter " + Soak.megabytes(first) + ", of the last "
                + Soak.megabytes(last) + ", ratio " + Figures.ratio(last / first) + "; "
                + (mixed.isEmpty() ? "no decision mixed versions" : "MIXED: " + mixed));
        return last <= first * MOST_GROWTH && mixed.isEmpty() && decisions.get() > reloads;
    }

    private void decide() {
        int next = 0;
        while (running) {
            Live asked = live;
            String json = json(asked.engine(), applications.get(next));
            String wanted = expected.get(asked.version()).get(next);
            if (!json.equals(wanted)) {
                mixed = json + " is not " + wanted;
            }
            decisions.incrementAndGet();
            next = (next + 1) % APPLICATIONS;
        }
    }

    private List<String> decideAll(int version) {
        ProgrammeEngine engine = load(version).engine();
        return applications.stream().map(one -> json(engine, one)).toList();
    }

    private static String json(ProgrammeEngine engine, Validated<Application> application) {
        Decision decision = engine.decide(DecisionKind.AMOUNT, application);
        return DecisionJson.write(decision);
    }

    /** Reads everything anew, as a host does whose file has changed. */
    private static Live load(int version) {
        PolicyLibrary bundled = PolicyLibrary.bundled();
        PolicyLibrary library = version == 0
                ? bundled
                : bundled.override(
                        Mojokerto.ID,
                        "2021.1",
                        PolicyOverride.named("2021.1-lain")
                                .because("Angka kedua untuk uji muat ulang")
                                .set("bantuan_minimal", "9 juta"));
        return new Live(PolicyEngine.of(library).programme(Mojokerto.ID), version);
    }
}
