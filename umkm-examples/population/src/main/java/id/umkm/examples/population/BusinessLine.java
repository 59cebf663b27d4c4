package id.umkm.examples.population;

/** What the registry of businesses answers about the business of a person: sales of a year and net assets. */
final class BusinessLine {
    private static final long MILLION = 1_000_000;

    private BusinessLine() {}

    static String of(Entry entry) {
        return new JsonLine()
                .text("nik", entry.nik())
                .number("annualSales", sales(entry))
                .number("netAssets", assets(entry))
                .end();
    }

    static long sales(Entry entry) {
        long bound = entry.terms().salesBound();
        return switch (entry.nature()) {
            case TOO_LARGE -> entry.way(2) == 0 ? bound + 1 : bound * (2 + entry.draw(9, 14));
            case AT_THE_BOUND -> entry.way(3) == 1 ? bound * 2 : bound;
            default -> MILLION * (12 + entry.draw(200, 15));
        };
    }

    static long assets(Entry entry) {
        long bound = entry.terms().assetsBound();
        return switch (entry.nature()) {
            case TOO_LARGE -> entry.way(2) == 0 ? bound + 1 : bound * (2 + entry.draw(9, 16));
            // Either of the two is enough to be a micro business.
            case AT_THE_BOUND -> entry.way(3) == 0 ? bound * 2 : bound;
            default -> MILLION * (2 + entry.draw(40, 17));
        };
    }
}
