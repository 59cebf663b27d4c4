package id.umkm.rules.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of each combination of classes. A policy cuts values into few classes, so a few combinations stand for all
 * applications; the rules are asked once for each. Thread-safe. When it is full it takes nothing more, so that its size has a
 * bound whatever comes; each thread beyond the first may bring one more, on its way when the last place goes.
 *
 * @param <V> what came of a combination
 */
final class Combinations<V> {
    private static final int BUCKETS = 1 << 12;
    private static final int DIRECT_BITS = 15;

    private final int most;
    private final AtomicReferenceArray<@Nullable Entry<V>> buckets;
    private final AtomicInteger size = new AtomicInteger();
    /** Where all keys are small, what came of each stands at its place; else null. */
    private final @Nullable AtomicReferenceArray<@Nullable V> direct;

    /** Entries of one bucket form a list that only grows at its head. */
    private static final class Entry<V> {
        final long first;
        final long second;
        final V value;
        final @Nullable Entry<V> next;

        Entry(long first, long second, V value, @Nullable Entry<V> next) {
            this.first = first;
            this.second = second;
            this.value = value;
            this.next = next;
        }
    }

    /**
     * @param bits how many bits keys have at most; their second half is 0 where these are few
     * @param most how many combinations are kept at most; where keys have few bits, as many as there are
     */
    Combinations(int bits, int most) {
        this.most = most;
        this.direct = bits > DIRECT_BITS ? null : new AtomicReferenceArray<>(1 << bits);
        this.buckets = new AtomicReferenceArray<>(direct == null ? BUCKETS : 0);
    }

    /**
     * What came of a combination, or null where it was not met yet. It is read plainly: all that is kept never changes and is
     * held in final fields, so whoever sees it sees it whole, and whoever sees it late asks the rules once more.
     */
    @Nullable
    V find(long first, long second) {
        if (direct != null) {
            return direct.getPlain((int) first);
        }
        Entry<V> entry = buckets.getPlain(bucket(first, second));
        while (entry != null) {
            if (entry.first == first && entry.second == second) {
                return entry.value;
            }
            entry = entry.next;
        }
        return null;
    }

    /**
     * Keeps what came of a combination; what was kept before stands. Null where there is no room.
     *
     * @param maker not asked where there is no room; in vain where another thread keeps the same at the same time
     */
    @Nullable
    V keep(long first, long second, Supplier<V> maker) {
        V known = find(first, second);
        if (known != null || (direct == null && size.get() >= most)) {
            return known;
        }
        V made = maker.get();
        if (direct != null) {
            known = direct.compareAndExchange((int) first, null, made);
            return known == null ? made : known;
        }
        int bucket = bucket(first, second);
        Entry<V> head;
        do {
            head = buckets.get(bucket);
            known = find(first, second);
            if (known != null) {
                return known;
            }
        } while (!buckets.compareAndSet(bucket, head, new Entry<>(first, second, made, head)));
        size.incrementAndGet();
        return made;
    }

    private static int bucket(long first, long second) {
        long mixed = (first ^ Long.rotateLeft(second, 31)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 52);
    }
}
