package id.umkm.rules;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that work on the records of a stream: results come in the order of the records, and are the same whatever the
 * number of threads. Immutable; serves any number of streams.
 *
 * <p>Reading and checking a record costs as much as deciding about it. {@link #map} does all of it on all threads:
 *
 * <pre>{@code
 * try (Stream<Decision> decisions = Workers.onAllCores()
 *         .map(Files.lines(file), line -> programme.eligibility(ApplicationJson.parse(line).orThrow(), asOf))) {
 *     decisions.forEach(this::store);
 * }
 * }</pre>
 */
public final class Workers {
    static final String THREAD_NAME = "umkm-worker";

    private final int threads;
    private final @Nullable Executor executor;

    private Workers(int threads, @Nullable Executor executor) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread must work, not " + threads + ".");
        }
        this.threads = threads;
        this.executor = executor;
    }

    /** A thread for each core that the machine gives to this program, the one that consumes the stream among them. */
    public static Workers onAllCores() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /**
     * The thread that consumes a stream, and daemon threads that the stream starts for itself and that end with it. A consumer
     * that waits a lot, for a database say, leaves its core to one thread more.
     *
     * @param threads all of them, from 1: for one no other is started
     * @throws IllegalArgumentException if there is none
     */
    public static Workers of(int threads) {
        return new Workers(threads, null);
    }

    /**
     * Threads of the host's own, such as those of an application server; they are not ended. While the thread that consumes the
     * stream waits for them it works on what they have not begun, so it may be one of them.
     *
     * @param threads how many of them a stream keeps busy, from 1
     * @throws IllegalArgumentException if it is none
     */
    public static Workers on(Executor executor, int threads) {
        return new Workers(threads, executor);
    }

    /**
     * The result of each record, in the order of the records.
     *
     * <p>The thread that consumes the results also reads the records, when results are asked for: at most 128 records for each
     * thread ahead of what was consumed. While it waits for a result it works too. What the work throws for a record is thrown
     * where its result would have come, and an iterator may go on behind it; what reading throws comes behind the results of
     * all that was read before.
     *
     * <p>Threads end with the last result, when the stream is closed, or soon after nobody asks for results any more.
     * Closing the stream closes the records too.
     *
     * @param work asked by several threads at once; its results are not null
     */
    public <T, R> Stream<R> map(Stream<T> records, Function<? super T, ? extends R> work) {
        return map(records, () -> true, work);
    }

    /**
     * The result of each record, in the order of the records, where somebody may wait for results before they send more: all
     * that was read is handed on before a record is waited for.
     *
     * @param isNextThere whether the next record, or the end, can be read without waiting; asked by the thread that consumes
     * @param work asked by several threads at once; its results are not null
     */
    public <T, R> Stream<R> map(Stream<T> records, BooleanSupplier isNextThere, Function<? super T, ? extends R> work) {
        if (executor == null && threads == 1) {
            return records.sequential().map(work);
        }
        InOrder<T, R> results = executor == null
                ? InOrder.of(records.spliterator(), isNextThere, work, threads)
                : InOrder.of(records.spliterator(), isNextThere, work, threads, executor);
        return StreamSupport.stream(results, false).onClose(results::close).onClose(records::close);
    }
}
