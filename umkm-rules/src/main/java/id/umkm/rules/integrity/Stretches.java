package id.umkm.rules.integrity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Work on stretches of rows by several threads, whose results come in the order of the stretches. */
final class Stretches {
    private static final int ROWS = 2000;
    /** One that a thread works on, and some that wait for it. */
    private static final int AHEAD_PER_THREAD = 4;

    private final ClaimTable claims;
    private final int[] rows;

    /** Rows of one person stand together, and stay so. */
    Stretches(ClaimTable claims, int[] rows) {
        this.claims = claims;
        this.rows = rows;
    }

    /**
     * What is done with one stretch.
     *
     * @param <R> what comes of it
     */
    interface Work<R> {
        R look(int[] rows, int from, int to);
    }

    <R> void each(int threads, Work<R> work, Consumer<R> taker) {
        if (threads == 1) {
            for (int from = 0; from < rows.length; from = end(from)) {
                taker.accept(work.look(rows, from, end(from)));
            }
            return;
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads, Stretches::daemon);
        try {
            Deque<Future<R>> ahead = new ArrayDeque<>();
            int from = 0;
            while (from < rows.length || !ahead.isEmpty()) {
                while (from < rows.length && ahead.size() < threads * AHEAD_PER_THREAD) {
                    int start = from;
                    int end = end(from);
                    ahead.add(executor.submit(() -> work.look(rows, start, end)));
                    from = end;
                }
                taker.accept(result(ahead.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "umkm-integrity");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check was interrupted.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        }
    }

    private int end(int from) {
        int end = Math.min(from + ROWS, rows.length);
        while (end < rows.length && claims.isSamePerson(rows[end - 1], rows[end])) {
            end++;
        }
        return end;
    }
}
