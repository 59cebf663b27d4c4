package id.umkm.examples.population;

import java.util.List;

/** What the applicant declares: always that all conditions are met. */
final class ApplicationLine {
    private final List<String> villages =
            Resource.rows("villages.csv").stream().map(row -> row[0]).toList();

    String of(Entry entry) {
        JsonLine line = new JsonLine()
                .text("id", entry.id())
                .text("programme", Population.PROGRAMME)
                .day("submittedOn", entry.submittedOn())
                .number("requestedAmount", entry.terms().amount())
                .object("entrepreneur")
                .text("id", entry.businessId())
                .text("name", "Usaha " + entry.person().name())
                .text("village", village(entry))
                .text("rt", Padded.of(1 + entry.draw(12, 4), 3))
                .text("rw", Padded.of(1 + entry.draw(6, 5), 3))
                .number("annualSales", declaredSales(entry))
                .number("netAssets", declaredAssets(entry))
                .day("startedOn", entry.submittedOn().minusDays(200L + entry.draw(3000, 6)))
                .flag("businessLetter", true)
                .emptyList("grants");
        return owner(line, entry).endObject().end();
    }

    String village(Entry entry) {
        int which = entry.nature() == Nature.COUSINS ? entry.first().number() : entry.draw(villages.size(), 7);
        return villages.get(which % villages.size());
    }

    /** A village for a number. */
    String village(int number) {
        return villages.get(number % villages.size());
    }

    /** Where the owner lives by the civil registry. */
    String home(Entry entry) {
        String business = village(entry);
        int shift = entry.nature() == Nature.MOVED_WITHIN ? 1 + entry.draw(villages.size() - 1, 8) : 0;
        return villages.get((villages.indexOf(business) + shift) % villages.size());
    }

    private JsonLine owner(JsonLine line, Entry entry) {
        return line.object("owner")
                .text("ref", "m1")
                .text("nik", entry.nik())
                .text("name", declaredName(entry))
                .day("birthDate", entry.person().birthDate())
                .text("sex", entry.person().isWoman() ? "FEMALE" : "MALE")
                .text("village", home(entry))
                .text("familyCard", declaredCard(entry))
                .text("occupation", "SELF_EMPLOYED")
                .text("employer", "NONE")
                .flag("citizen", true)
                .flag("electronicCard", true)
                .flag("bankCredit", false)
                .flag("kur", false)
                .emptyList("grants")
                .endObject();
    }

    /** Who is there twice is often spelt in two ways. */
    private static String declaredName(Entry entry) {
        boolean speltOtherwise =
                entry.nature() == Nature.RECEIVED_AGAIN && entry.slot().part() > 0 && entry.way(2) == 0;
        return speltOtherwise ? entry.name().replace("Contoh", "Conto") : entry.name();
    }

    private static String declaredCard(Entry entry) {
        boolean isOld = entry.nature() == Nature.FAMILY_CARD_CHANGED
                || (entry.nature() == Nature.RECEIVED_AGAIN && entry.slot().part() > 0 && entry.way(3) == 0);
        return isOld ? entry.person().familyCard(entry.person().birthDate().plusYears(20)) : entry.familyCard();
    }

    /** What is declared is that of a micro business; only at the bound is it the truth to the rupiah. */
    private static long declaredSales(Entry entry) {
        return entry.nature() == Nature.TOO_LARGE ? 24_000_000 : BusinessLine.sales(entry);
    }

    private static long declaredAssets(Entry entry) {
        return entry.nature() == Nature.TOO_LARGE ? 8_000_000 : BusinessLine.assets(entry);
    }
}
