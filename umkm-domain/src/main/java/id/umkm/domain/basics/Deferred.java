package id.umkm.domain.basics;

import java.util.function.Supplier;

/**
 * A value that is worked out when it is first asked for, and kept. Thread-safe: threads that ask at the same time may each
 * work it out, so the same must come of it each time.
 *
 * @param <T> the type of the value, immutable
 */
public final class Deferred<T> {
    /** The value or how to get it. One field, so that a reader without a lock sees the one or the other. */
    private Object state;

    private Deferred(Object state) {
        this.state = state;
    }

    /** A value that is known. */
    public static <T> Deferred<T> of(T value) {
        return new Deferred<>(new Known<>(value));
    }

    /** A value to be worked out; the supplier is let go once it is. */
    public static <T> Deferred<T> by(Supplier<T> supplier) {
        return new Deferred<>(supplier);
    }

    // A record's field is final, so whoever sees the record sees its value.
    private record Known<T>(T value) {}

    /** The value. */
    @SuppressWarnings("unchecked")
    public T get() {
        Object now = state;
        if (now instanceof Known<?> known) {
            return (T) known.value();
        }
        T value = ((Supplier<T>) now).get();
        state = new Known<>(value);
        return value;
    }
}
