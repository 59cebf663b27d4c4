package id.umkm.examples.benchmarks;

import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs one benchmark method in a fork of its own, with the profiler of allocation.
 *
 * @param warmUps seconds before what is measured
 * @param iterations seconds that are measured
 */
record Jmh(int warmUps, int iterations) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String HEAP = "-Xmx1g";

    /**
     * Measures.
     *
     * @param parameters by the name of the benchmark's field
     */
    Measured measure(Class<?> benchmark, String method, Map<String, String> parameters) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\." + method + "$")
                .forks(1)
                .jvmArgs(HEAP)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(options::param);
        try {
            RunResult result = new Runner(options.build()).runSingle();
            return new Measured(result.getPrimaryResult().getScore(), allocated(result));
        } catch (RunnerException e) {
            throw new IllegalStateException(
                    benchmark.getSimpleName() + "." + method + " of " + parameters + " failed", e);
        }
    }

    private static double allocated(RunResult result) {
        for (String name : result.getSecondaryResults().keySet()) {
            if (name.endsWith(ALLOCATED)) {
                return result.getSecondaryResults().get(name).getScore();
            }
        }
        return Double.NaN;
    }
}
