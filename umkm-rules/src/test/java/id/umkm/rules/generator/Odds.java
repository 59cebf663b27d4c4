package id.umkm.rules.generator;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * How often a generated fact is no usual one.
 *
 * @param edge in so many of a hundred cases it is at a bound, or anything else
 * @param unknown how often such a fact is unknown instead
 */
record Odds(int edge, double unknown) {
    private static final int ALWAYS = 100;

    private static final List<Odds> WILD = Stream.of(0.0, 0.0, 0.05, 0.15, 0.4, 1.0)
            .map(u -> new Odds(ALWAYS, u))
            .toList();
    private static final List<Odds> KNOWN =
            Stream.of(0.0, 0.0, 0.02, 0.1).map(u -> new Odds(ALWAYS, u)).toList();
    private static final List<Odds> TAME =
            List.of(new Odds(0, 0), new Odds(2, 0.2), new Odds(4, 0.1), new Odds(4, 0.5), new Odds(10, 0.4));

    /** Every fact anywhere. */
    static <T> Arbitrary<T> wild(Function<Odds, Arbitrary<T>> arbitrary) {
        return Arbitraries.oneOf(WILD.stream().map(arbitrary).toList()).withoutEdgeCases();
    }

    /** The same, with few unknown. */
    static <T> Arbitrary<T> known(Function<Odds, Arbitrary<T>> arbitrary) {
        return Arbitraries.oneOf(KNOWN.stream().map(arbitrary).toList()).withoutEdgeCases();
    }

    /** Nearly every fact a usual one, so that one or two decide. */
    static <T> Arbitrary<T> tame(Function<Odds, Arbitrary<T>> arbitrary) {
        return Arbitraries.oneOf(TAME.stream().map(arbitrary).toList()).withoutEdgeCases();
    }

    boolean isWild() {
        return edge == ALWAYS;
    }

    /** A fact that may be unknown. */
    <T> Arbitrary<T> of(Arbitrary<T> edges, T usual) {
        return certain(edges.injectNull(unknown), usual);
    }

    /** A fact that every record has. */
    <T> Arbitrary<T> certain(Arbitrary<T> edges, T usual) {
        if (isWild()) {
            return edges;
        }
        Arbitrary<T> always = Arbitraries.just(usual);
        return edge == 0 ? always : Arbitraries.frequencyOf(Tuple.of(ALWAYS - edge, always), Tuple.of(edge, edges));
    }
}
