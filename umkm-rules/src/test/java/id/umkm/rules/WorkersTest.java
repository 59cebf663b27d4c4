package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final int MANY = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void results_come_in_the_order_of_the_records(int threads) {
        assertThat(Workers.of(threads).map(numbers(MANY), number -> 2 * number))
                .containsExactlyElementsOf(
                        numbers(MANY).map(number -> 2 * number).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void nothing_is_read_before_a_result_is_asked_for(int threads) {
        AtomicInteger read = new AtomicInteger();

        Workers.of(threads)
                .map(counted(numbers(MANY), read), Function.identity())
                .close();

        assertThat(read).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void no_more_than_128_records_a_thread_are_read_ahead_of_what_was_consumed(int threads) {
        AtomicInteger read = new AtomicInteger();
        int furthest = 0;
        Stream<Integer> endless = counted(Stream.iterate(0, number -> number + 1), read);
        try (Stream<Integer> results = Workers.of(threads).map(endless, Function.identity())) {
            Iterator<Integer> iterator = results.iterator();
            for (int consumed = 0; consumed < MANY; consumed++) {
                assertThat(iterator.next()).isEqualTo(consumed);
                furthest = Math.max(furthest, read.get() - consumed);
            }
        }
        assertThat(furthest).isBetween(1, 128 * threads);
    }

    @Test
    void several_threads_work_at_once() {
        CountDownLatch both = new CountDownLatch(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        List<Integer> results = Workers.of(2)
                .map(numbers(2 * InOrder.RECORDS_PER_CHUNK), number -> {
                    if (threads.add(Thread.currentThread())) {
                        both.countDown();
                        await(both);
                    }
                    return number;
                })
                .toList();

        assertThat(results).hasSize(2 * InOrder.RECORDS_PER_CHUNK);
        assertThat(threads).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void the_thread_that_consumes_is_one_of_them(int threads) throws InterruptedException {
        AtomicInteger alive = new AtomicInteger();
        // A thread belongs to the group of the one that starts it.
        ThreadGroup group = new ThreadGroup("threads of a stream");
        Thread consumer = new Thread(group, () -> {
            try (Stream<Integer> results = Workers.of(threads).map(numbers(MANY), Function.identity())) {
                results.iterator().next();
                alive.set(group.activeCount());
            }
        });

        consumer.start();
        consumer.join();

        assertThat(alive).hasValue(threads);
    }

    @Test
    void the_thread_that_consumes_works_while_what_is_due_is_being_worked_out() {
        Thread consumer = Thread.currentThread();
        CountDownLatch isBegun = new CountDownLatch(1);
        CountDownLatch isHelped = new CountDownLatch(1);
        AtomicBoolean isFirst = new AtomicBoolean(true);
        // Begins the first chunk and no other.
        Executor executor = task -> {
            if (isFirst.getAndSet(false)) {
                new Thread(task).start();
                await(isBegun);
            }
        };

        assertThat(Workers.on(executor, 2).map(numbers(MANY), number -> {
                    isBegun.countDown();
                    if (Thread.currentThread() == consumer) {
                        isHelped.countDown();
                    } else {
                        await(isHelped);
                    }
                    return number;
                }))
                .containsExactlyElementsOf(numbers(MANY).toList());
    }

    @Test
    void what_is_done_is_handed_on_before_the_thread_that_consumes_works_on() {
        AtomicInteger begun = new AtomicInteger();
        AtomicBoolean isFirst = new AtomicBoolean(true);
        // Works on the first chunk at once and on no other.
        Executor executor = task -> {
            if (isFirst.getAndSet(false)) {
                task.run();
            }
        };
        try (Stream<Integer> results = Workers.on(executor, 2).map(numbers(MANY), number -> {
            begun.incrementAndGet();
            return number;
        })) {
            assertThat(results.iterator().next()).isZero();
        }

        assertThat(begun).hasValue(InOrder.RECORDS_PER_CHUNK);
    }

    @Test
    void one_thread_is_the_one_that_consumes() {
        assertThat(Workers.of(1).map(numbers(MANY), number -> Thread.currentThread()))
                .containsOnly(Thread.currentThread());
    }

    @Test
    void records_are_read_by_the_thread_that_consumes_alone() {
        Set<Thread> readers = ConcurrentHashMap.newKeySet();
        Stream<Integer> records = numbers(MANY).peek(number -> readers.add(Thread.currentThread()));

        assertThat(Workers.of(3).map(records, Function.identity())).hasSize(MANY);

        assertThat(readers).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void what_fails_fails_at_its_place_and_the_others_go_on(int threads) {
        Iterator<Integer> results =
                Workers.of(threads).map(numbers(100), WorkersTest::unlessFifty).iterator();

        for (int i = 0; i < 50; i++) {
            assertThat(results.next()).isEqualTo(i);
        }
        assertThatThrownBy(results::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("fifty");
        for (int i = 51; i < 100; i++) {
            assertThat(results.next()).isEqualTo(i);
        }
        assertThat(results.hasNext()).isFalse();
    }

    @Test
    void an_error_is_thrown_as_it_is() {
        Stream<Integer> results = Workers.of(2).map(numbers(1), number -> {
            throw new StackOverflowError("deep");
        });

        assertThatThrownBy(results::toList)
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void where_reading_breaks_off_what_was_read_comes_first(int threads) {
        Stream<Integer> records = numbers(MANY).map(WorkersTest::unlessFifty);
        List<Integer> results = new ArrayList<>();

        assertThatThrownBy(() ->
                        Workers.of(threads).map(records, Function.identity()).forEachOrdered(results::add))
                .hasMessage("fifty");

        assertThat(results).containsExactlyElementsOf(numbers(50).toList());
    }

    @Test
    void where_nobody_can_tell_whether_more_is_there_what_was_read_comes_first() {
        AtomicInteger read = new AtomicInteger();
        List<Integer> results = new ArrayList<>();

        assertThatThrownBy(() -> Workers.of(2)
                        .map(counted(numbers(MANY), read), () -> unlessFifty(read.get()) >= 0, Function.identity())
                        .forEachOrdered(results::add))
                .hasMessage("fifty");

        assertThat(results).containsExactlyElementsOf(numbers(50).toList());
    }

    @Test
    void all_that_was_read_is_handed_on_before_a_record_is_waited_for() {
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        BlockingQueue<Integer> questions = new ArrayBlockingQueue<>(3);
        questions.addAll(List.of(0, 1, 2));
        // Whoever asks sends more only after all answers so far have come.
        Stream<Integer> records = Stream.generate(() -> {
            if (questions.isEmpty()) {
                assertThat(answers).hasSizeGreaterThanOrEqualTo(3).hasSize(3 * (answers.size() / 3));
                questions.addAll(List.of(answers.size(), answers.size() + 1, answers.size() + 2));
            }
            return questions.remove();
        });

        Workers.of(4)
                .map(records, () -> !questions.isEmpty(), Function.identity())
                .limit(30)
                .forEachOrdered(answers::add);

        assertThat(answers).containsExactlyElementsOf(numbers(30).toList());
    }

    @Test
    void closing_closes_the_records_and_ends_the_threads() throws InterruptedException {
        AtomicBoolean isClosed = new AtomicBoolean();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (Stream<Integer> results = Workers.of(3)
                .map(numbers(MANY).onClose(() -> isClosed.set(true)), noting(threads, Function.identity()))) {
            assertThat(results.iterator().next()).isZero();
        }

        assertThat(isClosed).isTrue();
        assertEnd(threads);
    }

    @Test
    void nothing_is_begun_after_the_stream_was_closed() throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        Semaphore permits = new Semaphore(1);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Stream<Integer> results = Workers.of(2).map(numbers(MANY), noting(threads, number -> {
            begun.incrementAndGet();
            permits.acquireUninterruptibly();
            return number;
        }));
        Thread consumer = new Thread(() -> results.forEachOrdered(number -> {}));
        consumer.start();
        while (begun.get() < 3) {
            Thread.onSpinWait();
        }

        results.close();
        permits.release(MANY);
        consumer.join();
        assertEnd(threads);

        // One is done, and both threads have begun another.
        assertThat(begun).hasValue(3);
    }

    @Test
    void the_last_result_ends_the_threads() throws InterruptedException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        assertThat(Workers.of(3).map(numbers(MANY), noting(threads, Function.identity())))
                .hasSize(MANY);

        assertEnd(threads);
    }

    @Test
    void a_consumer_that_stops_early_and_closes_nothing_leaves_no_thread_behind() throws InterruptedException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        assertThat(Workers.of(3)
                        .map(numbers(MANY), noting(threads, Function.identity()))
                        .limit(5))
                .hasSize(5);

        assertEnd(threads);
    }

    @Test
    void a_consumer_that_throws_leaves_no_thread_behind() throws InterruptedException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Stream<Integer> results = Workers.of(3).map(numbers(MANY), noting(threads, Function.identity()));

        assertThatThrownBy(() -> results.forEachOrdered(WorkersTest::unlessFifty))
                .hasMessage("fifty");

        assertEnd(threads);
    }

    @Test
    void threads_of_the_stream_keep_no_program_alive() {
        assertThat(Workers.of(3).map(numbers(MANY), number -> Thread.currentThread()))
                .filteredOn(thread -> thread != Thread.currentThread())
                .allMatch(Thread::isDaemon);
    }

    @Test
    void threads_of_the_host_work_and_are_not_ended() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            assertThat(Workers.on(executor, 2).map(numbers(MANY), Function.identity()))
                    .containsExactlyElementsOf(numbers(MANY).toList());
            assertThat(executor.isShutdown()).isFalse();
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void a_busy_executor_holds_nothing_up() {
        assertThat(Workers.on(task -> {}, 4).map(numbers(MANY), Function.identity()))
                .containsExactlyElementsOf(numbers(MANY).toList());
    }

    @Test
    void what_was_handed_on_is_let_go_even_by_an_executor_that_keeps_its_tasks() {
        List<Runnable> tasks = new ArrayList<>();
        List<WeakReference<Object>> seen = new ArrayList<>();
        Stream<Object> records = Stream.generate(Object::new).limit(100).map(record -> noted(record, seen));

        Workers.on(tasks::add, 2)
                .map(records, record -> noted(new Object(), seen))
                .forEachOrdered(result -> {});

        assertThat(seen).hasSize(200);
        while (seen.stream().anyMatch(one -> one.get() != null)) {
            System.gc();
        }
        assertThat(tasks).isNotEmpty();
    }

    @Test
    void a_work_without_a_result_fails() {
        assertThatThrownBy(() ->
                        Workers.of(2).map(numbers(1), WorkersTest::nothing).toList())
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void there_is_at_least_one_thread(int threads) {
        assertThatThrownBy(() -> Workers.of(threads)).isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings("NullAway") // A host without NullAway can do so.
    private static Integer nothing(Integer number) {
        return null;
    }

    private static Integer unlessFifty(Integer number) {
        if (number == 50) {
            throw new IllegalStateException("fifty");
        }
        return number;
    }

    private static Object noted(Object one, List<WeakReference<Object>> seen) {
        seen.add(new WeakReference<>(one));
        return one;
    }

    private static Stream<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed();
    }

    private static <T> Stream<T> counted(Stream<T> records, AtomicInteger count) {
        return records.peek(one -> count.incrementAndGet());
    }

    /** Notes the threads that work; the one that asks goes on only once another has begun, which it may well be too quick for. */
    private static <T, R> Function<T, R> noting(Set<Thread> threads, Function<T, R> work) {
        Thread asking = Thread.currentThread();
        return one -> {
            threads.add(Thread.currentThread());
            while (threads.size() == 1 && threads.contains(asking)) {
                Thread.onSpinWait();
            }
            return work.apply(one);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for as long as it takes: a thread that never ends would show. */
    private static void assertEnd(Set<Thread> threads) throws InterruptedException {
        assertThat(threads).anyMatch(thread -> thread != Thread.currentThread());
        for (Thread thread : threads) {
            if (thread != Thread.currentThread()) {
                thread.join();
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }
}
