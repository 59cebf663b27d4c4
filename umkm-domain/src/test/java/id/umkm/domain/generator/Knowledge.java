package id.umkm.domain.generator;

import net.jqwik.api.Arbitrary;

/** How much of a record is known. */
enum Knowledge {
    /** Any fact that may be unknown is so about once in four times. */
    PARTIAL(0.25),
    /** Every fact is known. */
    COMPLETE(0);

    private final double unknown;

    Knowledge(double unknown) {
        this.unknown = unknown;
    }

    <T> Arbitrary<T> of(Arbitrary<T> facts) {
        return unknown > 0 ? facts.injectNull(unknown) : facts;
    }
}
