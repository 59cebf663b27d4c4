package id.umkm.examples.population;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the civil registry answers about the person of a record. */
final class CivilLine {
    private CivilLine() {}

    static String of(Entry entry, String home) {
        if (entry.nature() == Nature.NUMBER_UNMATCHED) {
            return new JsonLine()
                    .text("nik", entry.nik())
                    .flag("registered", false)
                    .end();
        }
        return new JsonLine()
                .text("nik", entry.nik())
                .flag("registered", true)
                .text("name", entry.name())
                .day("birthDate", entry.person().birthDate())
                .text("familyCard", entry.familyCard())
                .text("village", home)
                .day("deceasedOn", deceasedOn(entry))
                .day("movedAbroadOn", movedAbroadOn(entry))
                .end();
    }

    /** About a person of whom there is nothing to say. */
    static String ofOrdinary(MadeUpPerson person) {
        return new JsonLine()
                .text("nik", person.nik())
                .flag("registered", true)
                .text("name", person.name())
                .text("familyCard", person.familyCard())
                .end();
    }

    private static @Nullable LocalDate deceasedOn(Entry entry) {
        return switch (entry.nature()) {
            case DEAD ->
                entry.way(3) == 1 ? entry.dayBetween() : entry.submittedOn().minusDays(1L + entry.draw(2000, 9));
            case DIED_LATER -> entry.dayOfPayment().plusDays(1L + entry.draw(200, 9));
            default -> null;
        };
    }

    private static @Nullable LocalDate movedAbroadOn(Entry entry) {
        return switch (entry.nature()) {
            case ABROAD ->
                entry.way(2) == 1 ? entry.dayBetween() : entry.submittedOn().minusDays(1L + entry.draw(2000, 9));
            case ABROAD_LATER -> entry.dayOfPayment().plusDays(1L + entry.draw(200, 9));
            default -> null;
        };
    }
}
