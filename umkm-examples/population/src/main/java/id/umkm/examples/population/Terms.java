package id.umkm.examples.population;

import java.time.LocalDate;
import java.util.List;

/**
 * What a record of one year is about.
 *
 * @param amount paid to each, in rupiah
 * @param salesBound the highest annual sales of a micro business, in rupiah
 * @param assetsBound the highest net assets of one, in rupiah; 0 where they do not count
 */
record Terms(int year, long amount, LocalDate from, LocalDate until, long salesBound, long assetsBound) {
    /** The years of the programme, in their order. */
    static List<Terms> all() {
        return Resource.rows("terms.csv").stream()
                .map(row -> new Terms(
                        Integer.parseInt(row[0]),
                        Long.parseLong(row[1]),
                        LocalDate.parse(row[2]),
                        LocalDate.parse(row[3]),
                        Long.parseLong(row[4]),
                        Long.parseLong(row[5])))
                .toList();
    }
}
