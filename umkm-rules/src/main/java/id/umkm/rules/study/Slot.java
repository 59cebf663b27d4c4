package id.umkm.rules.study;

import id.umkm.rules.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A place in a policy at which something stands, and the policies in which something else stands there.
 *
 * @param value what stands there
 * @param with the policy with something else in its place
 * @param without the policy with nothing in its place
 */
record Slot<T>(T value, Function<T, Policy> with, Supplier<Policy> without) {

    /** The places of a list, each with its neighbours left as they are. */
    static <T> List<Slot<T>> of(List<T> all, Function<List<T>, Policy> rebuild) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Slot<T>(
                        all.get(i),
                        other -> rebuild.apply(replaced(all, i, other)),
                        () -> rebuild.apply(removed(all, i))))
                .toList();
    }

    /** The place of a part of what stands here; it goes only with the whole. */
    <U> Slot<U> part(Function<T, U> get, BiFunction<T, U, T> put) {
        return new Slot<>(get.apply(value), other -> with.apply(put.apply(value, other)), without);
    }

    /** The places of a list that is a part of what stands here. */
    <U> List<Slot<U>> parts(Function<T, List<U>> get, BiFunction<T, List<U>, T> put) {
        return of(get.apply(value), others -> with.apply(put.apply(value, others)));
    }

    static <T> List<T> replaced(List<T> all, int place, T other) {
        List<T> changed = new ArrayList<>(all);
        changed.set(place, other);
        return changed;
    }

    static <T> List<T> removed(List<T> all, int place) {
        List<T> changed = new ArrayList<>(all);
        changed.remove(place);
        return changed;
    }
}
