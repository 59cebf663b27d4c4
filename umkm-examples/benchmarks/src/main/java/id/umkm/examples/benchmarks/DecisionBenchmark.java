package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.validation.Validated;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What one decision costs a contender; applications are read and validated beforehand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 2, time = 1)
public class DecisionBenchmark {
    private static final long SEED = 1;
    private static final int APPLICATIONS = 4_000;
    private static final int GRANTED = 1_000;
    private static final int BATCH = 1_000;

    /** Simple name of the contender's class. */
    @Param({"HandWritten", "Umkm"})
    public String contender = Contenders.BASELINE;

    @SuppressWarnings("NullAway.Init")
    private Contender<?> decider;

    private List<Validated<Application>> applications = List.of();
    private List<Validated<Application>> granted = List.of();
    private List<List<Validated<Application>>> batches = List.of();

    /** Makes the contender and its applications. */
    @Setup
    public void setUp() {
        decider = Contenders.of(contender);
        applications = Applications.of(SEED, APPLICATIONS);
        granted = Applications.granted(SEED, GRANTED);
        batches = new ArrayList<>();
        for (int from = 0; from < APPLICATIONS; from += BATCH) {
            batches.add(List.copyOf(applications.subList(from, from + BATCH)));
        }
    }

    /** One application after the other. */
    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void oneByOne(Blackhole blackhole) {
        for (Validated<Application> application : applications) {
            blackhole.consume(decider.decide(application));
        }
    }

    /** Lists of a thousand. */
    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void batch(Blackhole blackhole) {
        for (List<Validated<Application>> batch : batches) {
            blackhole.consume(decider.decideAll(batch));
        }
    }

    /** One application after the other, of those alone to which everything is granted. */
    @Benchmark
    @OperationsPerInvocation(GRANTED)
    public void granted(Blackhole blackhole) {
        for (Validated<Application> application : granted) {
            blackhole.consume(decider.decide(application));
        }
    }

    /** As one by one, and all that the library can say of a decision is made: texts, remedy, hashes, canonical JSON. */
    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void full(Blackhole blackhole) {
        Umkm umkm = (Umkm) decider;
        for (Validated<Application> application : applications) {
            blackhole.consume(DecisionJson.write(umkm.decide(application)));
        }
    }
}
