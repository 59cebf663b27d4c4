package id.umkm.rules;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Results of records in their order, worked out by several threads. The consuming thread reads the records, cuts them into
 * chunks and hands on the results; while those that are due are being worked out it works as the others do, so no core
 * changes over from one thread to another. A window of chunks bounds how far it reads ahead.
 *
 * @param <T> the type of the records
 * @param <R> the type of the results
 */
final class InOrder<T, R> implements Spliterator<R> {
    /** Handing over a chunk then costs little beside deciding it. */
    static final int RECORDS_PER_CHUNK = 32;

    /** One that a thread works on, and some that wait for it: the consumer may be late where all cores are busy. */
    static final int CHUNKS_PER_THREAD = 4;

    private final Spliterator<T> records;
    private final BooleanSupplier isNextThere;
    private final Function<? super T, ? extends R> work;
    private final Executor executor;
    private final int window;
    private final Runnable ending;
    private final Deque<Chunk> ahead = new ArrayDeque<>();
    private Deque<Outcome<R>> due = new ArrayDeque<>();
    private boolean isRead;
    private volatile boolean isClosed;

    private InOrder(
            Spliterator<T> records,
            BooleanSupplier isNextThere,
            Function<? super T, ? extends R> work,
            Executor executor,
            int threads,
            Runnable ending) {
        this.records = records;
        this.isNextThere = isNextThere;
        this.work = work;
        this.executor = executor;
        this.window = CHUNKS_PER_THREAD * threads;
        this.ending = ending;
    }

    /**
     * Worked out by the consuming thread and threads of its own.
     *
     * @param threads all of them, from 2
     */
    static <T, R> InOrder<T, R> of(
            Spliterator<T> records, BooleanSupplier isNextThere, Function<? super T, ? extends R> work, int threads) {
        // A consumer may stop anywhere and leave the stream open, so threads also end when they have been idle for
        // long.
        ThreadPoolExecutor own = new ThreadPoolExecutor(
                threads - 1, threads - 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), InOrder::daemon);
        own.allowCoreThreadTimeOut(true);
        return new InOrder<>(records, isNextThere, work, own, threads, own::shutdown);
    }

    /** Worked out by threads of somebody else, and by the consuming thread while it waits for them. */
    static <T, R> InOrder<T, R> of(
            Spliterator<T> records,
            BooleanSupplier isNextThere,
            Function<? super T, ? extends R> work,
            int threads,
            Executor executor) {
        return new InOrder<>(records, isNextThere, work, executor, threads, () -> {});
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, Workers.THREAD_NAME);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (!isNextDue()) {
            close();
            return false;
        }
        action.accept(due.remove().orThrow());
        return true;
    }

    private boolean isNextDue() {
        while (due.isEmpty() && !isClosed) {
            readAhead();
            Chunk next = ahead.poll();
            if (next == null) {
                return false;
            }
            workUntilDone(next);
            due = next.outcomes();
        }
        return !due.isEmpty() && !isClosed;
    }

    /** What no thread has begun is worked out here: an executor may be busy with the very thread that waits. */
    private void workUntilDone(Chunk next) {
        next.run();
        for (Chunk other : ahead) {
            if (next.isDone()) {
                return;
            }
            other.run();
        }
    }

    /** Reads nothing that may have to be waited for while a result could be handed on. */
    private void readAhead() {
        while (!isRead && ahead.size() < window && (ahead.isEmpty() || isMoreThere())) {
            Chunk chunk = readChunk();
            if (!chunk.isEmpty()) {
                ahead.add(chunk);
                executor.execute(chunk);
            }
        }
    }

    private boolean isMoreThere() {
        try {
            return isNextThere.getAsBoolean();
        } catch (Throwable e) {
            isRead = true;
            ahead.add(new Chunk(new ArrayList<>(), e));
            return false;
        }
    }

    private Chunk readChunk() {
        List<T> read = new ArrayList<>(RECORDS_PER_CHUNK);
        try {
            do {
                isRead = !records.tryAdvance(read::add);
            } while (!isRead && read.size() < RECORDS_PER_CHUNK && isNextThere.getAsBoolean());
            return new Chunk(read, null);
        } catch (Throwable e) {
            isRead = true;
            return new Chunk(read, e);
        }
    }

    /** Results that were not handed on yet are not any more. */
    void close() {
        isClosed = true;
        ending.run();
    }

    /** Results come one after another, so there is nothing to share out among the threads of a parallel stream. */
    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }

    /**
     * What came of one record.
     *
     * @param result or null where something was thrown
     * @param thrown or null where there is a result
     */
    private record Outcome<R>(@Nullable R result, @Nullable Throwable thrown) {
        R orThrow() {
            if (thrown instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown != null) {
                throw new UndeclaredThrowableException(thrown);
            }
            return Objects.requireNonNull(result);
        }
    }

    /**
     * Records that one thread works on, one after another. An executor that is busy may keep it long after others have done
     * its work, so it lets go of what was worked on and handed on.
     */
    private final class Chunk implements Runnable {
        private final List<T> read;
        private final @Nullable Throwable end;
        private final AtomicBoolean isBegun = new AtomicBoolean();
        private final CompletableFuture<Deque<Outcome<R>>> outcomes = new CompletableFuture<>();

        /**
         * A chunk.
         *
         * @param end what reading threw behind these records, or null
         */
        Chunk(List<T> read, @Nullable Throwable end) {
            this.read = read;
            this.end = end;
        }

        boolean isEmpty() {
            return read.isEmpty() && end == null;
        }

        boolean isDone() {
            return outcomes.isDone();
        }

        /** Waits for the thread that has begun it. */
        Deque<Outcome<R>> outcomes() {
            return outcomes.join();
        }

        /** Does nothing where another thread has begun it. */
        @Override
        public void run() {
            if (isBegun.compareAndSet(false, true)) {
                Deque<Outcome<R>> all = new ArrayDeque<>(read.size() + 1);
                for (int i = 0; i < read.size() && !isClosed; i++) {
                    all.add(outcome(read.get(i)));
                }
                read.clear();
                if (end != null) {
                    all.add(new Outcome<>(null, end));
                }
                outcomes.complete(all);
            }
        }

        /** Whatever is thrown, also an error, has its place, and the consumer learns of it there. */
        private Outcome<R> outcome(T one) {
            try {
                return new Outcome<>(Objects.requireNonNull(work.apply(one), "There is no result."), null);
            } catch (Throwable e) {
                return new Outcome<>(null, e);
            }
        }
    }
}
