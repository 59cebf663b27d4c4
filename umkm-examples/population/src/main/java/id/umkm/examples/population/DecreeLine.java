package id.umkm.examples.population;

import java.util.List;

/** The rows of the decree for a record. */
final class DecreeLine {
    static final String HEADINGS = "programme,year,record,nik,amount";
    /** Persons of this number on stand in no application. */
    private static final int NOBODY = 60_000_000;

    private DecreeLine() {}

    static List<String> of(Entry entry) {
        if (entry.nature() == Nature.OUTSIDE_DECREE) {
            String somebodyElse = new MadeUpPerson(entry.seed(), NOBODY + entry.number()).nik();
            return entry.way(2) == 0 ? List.of() : List.of(row(entry, somebodyElse));
        }
        return List.of(row(entry, entry.nik()));
    }

    private static String row(Entry entry, String nik) {
        Terms terms = entry.terms();
        return String.join(
                ",",
                Population.PROGRAMME,
                String.valueOf(terms.year()),
                entry.id(),
                nik,
                String.valueOf(terms.amount()));
    }
}
