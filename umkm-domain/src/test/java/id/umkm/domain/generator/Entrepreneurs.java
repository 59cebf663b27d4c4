package id.umkm.domain.generator;

import id.umkm.domain.entrepreneur.Entrepreneur;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.jspecify.annotations.Nullable;

/** Arbitraries of entrepreneurs. */
public final class Entrepreneurs {
    private static final int MOST_WORKERS = 6;
    private static final int LAST_NEIGHBOURHOOD = 999;

    private Entrepreneurs() {}

    /** Entrepreneurs valid at {@link Applications#AS_OF}, of whom much may be unknown. */
    public static Arbitrary<Entrepreneur> valid() {
        return entrepreneurs(Knowledge.PARTIAL);
    }

    /** Entrepreneurs valid at {@link Applications#AS_OF}, of whom everything is known. */
    public static Arbitrary<Entrepreneur> complete() {
        return entrepreneurs(Knowledge.COMPLETE);
    }

    static Arbitrary<Entrepreneur> entrepreneurs(Knowledge knowledge) {
        return Businesses.with(Builders.withBuilder(Entrepreneur::builder), knowledge)
                .use(Members.members(knowledge))
                .in(Entrepreneur.Builder::owner)
                .use(knowledge.of(neighbourhoodNumbers()))
                .in(Entrepreneur.Builder::rt)
                .use(knowledge.of(neighbourhoodNumbers()))
                .in(Entrepreneur.Builder::rw)
                .use(knowledge.of(Arbitraries.integers().between(0, MOST_WORKERS)))
                .in(Entrepreneur.Builder::paidWorkers)
                .use(companions(knowledge))
                .in((entrepreneur, companion) ->
                        entrepreneur.companion(companion.id()).hasCompanion(companion.isThere()))
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Entrepreneur.Builder::trained)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Entrepreneur.Builder::businessLetter)
                .build(Entrepreneur.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<String> neighbourhoodNumbers() {
        return Arbitraries.integers()
                .between(1, LAST_NEIGHBOURHOOD)
                .map(number -> String.format(Locale.ROOT, "%03d", number));
    }

    /** Whether somebody accompanies an entrepreneur, and who. */
    private record Companion(@Nullable String id, @Nullable Boolean isThere) {}

    private static Arbitrary<Companion> companions(Knowledge knowledge) {
        Arbitrary<Companion> named = Values.ids().map(id -> new Companion(id, true));
        Arbitrary<Companion> nobody = Arbitraries.just(new Companion(null, false));
        return knowledge == Knowledge.COMPLETE
                ? Arbitraries.oneOf(named, nobody)
                : Arbitraries.oneOf(
                        named,
                        nobody,
                        Values.ids().map(id -> new Companion(id, null)),
                        Arbitraries.of(new Companion(null, null), new Companion(null, true)));
    }
}
