package id.umkm.examples.benchmarks;

import java.util.Optional;
import java.util.ServiceLoader;

/** A decision table alone: three rows for each sector {@code S0}, {@code S1}, ...; a row gives its place, from one. */
public interface BareTable {
    /**
     * The place of a row.
     *
     * @param value 1, 2 or 3 for the row of the sector; in a table of ranges below 100, below 200, or more
     */
    long lookUp(String sector, int value);

    /** Somebody who makes such tables. */
    interface Maker {
        /** What the report calls it. */
        String name();

        /**
         * Makes a table.
         *
         * @param rows a multiple of three
         * @param ranges whether the second column holds ranges
         */
        BareTable make(int rows, boolean ranges);
    }

    /** The peer that makes such tables, where the class path has one. */
    static Optional<Maker> maker() {
        return ServiceLoader.load(Maker.class).findFirst();
    }
}
