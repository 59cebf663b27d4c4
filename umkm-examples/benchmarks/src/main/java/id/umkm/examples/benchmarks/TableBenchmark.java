package id.umkm.examples.benchmarks;

import id.umkm.domain.application.Application;
import id.umkm.domain.validation.Validated;
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

/** How the time of a decision grows with the rows of a table; the applications ask all rows alike. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 2, time = 1)
public class TableBenchmark {
    private static final int APPLICATIONS = 3_600;

    /** A programme whose ceiling stands in the table. */
    @State(Scope.Thread)
    public static class Programme {
        /** Rows of the table. */
        @Param({"36", "360", "3600"})
        public int rows = 36;

        /** Whether the columns hold ranges; else single values. */
        @Param({"false", "true"})
        public boolean ranges;

        @SuppressWarnings("NullAway.Init")
        private GrowingTable table;

        private List<Validated<Application>> applications = List.of();

        /** Compiles the table and makes the applications. */
        @Setup
        public void setUp() {
            table = new GrowingTable(rows, ranges);
            applications = table.applications(APPLICATIONS);
        }
    }

    /** A peer's table alone. */
    @State(Scope.Thread)
    public static class Bare {
        /** Rows of the table. */
        @Param({"36", "360", "3600"})
        public int rows = 36;

        /** Whether the second column holds ranges. */
        @Param({"false", "true"})
        public boolean ranges;

        @SuppressWarnings("NullAway.Init")
        private BareTable table;

        private String[] sectors = {};
        private int[] values = {};

        /** Compiles the table. */
        @Setup
        public void setUp() {
            table = BareTable.maker().orElseThrow().make(rows, ranges);
            sectors = new String[APPLICATIONS];
            values = new int[APPLICATIONS];
            for (int i = 0; i < APPLICATIONS; i++) {
                int row = (int) (i * 7_919L % rows);
                sectors[i] = "S" + row / 3;
                values[i] = ranges ? 100 * (row % 3) + 50 : row % 3 + 1;
                if (table.lookUp(sectors[i], values[i]) != row + 1) {
                    throw new IllegalStateException("Row " + row + " of " + rows + " was not found");
                }
            }
        }
    }

    /** Decides an amount, with all that belongs to a decision. */
    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void decision(Programme programme, Blackhole blackhole) {
        GrowingTable table = programme.table;
        for (Validated<Application> application : programme.applications) {
            blackhole.consume(table.decide(application));
        }
    }

    /** Looks up one number, without conditions, evidence or a decision around it. */
    @Benchmark
    @OperationsPerInvocation(APPLICATIONS)
    public void bareTable(Bare bare, Blackhole blackhole) {
        BareTable table = bare.table;
        for (int i = 0; i < APPLICATIONS; i++) {
            blackhole.consume(table.lookUp(bare.sectors[i], bare.values[i]));
        }
    }
}
