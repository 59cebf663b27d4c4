package id.umkm.examples.population;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the registry of employment answers about the person of a record: the posts, none for most. */
final class EmploymentLine {
    private static final List<String> STATE = List.of("ASN", "TNI", "POLRI", "BUMN", "BUMD");

    private EmploymentLine() {}

    static String of(Entry entry) {
        JsonLine line = new JsonLine().text("nik", entry.nik()).list("posts");
        LocalDate applied = entry.submittedOn();
        String employer = STATE.get(entry.way(STATE.size()));
        switch (entry.nature()) {
            case STATE_STAFF -> {
                // Some have retired since, long after they were paid.
                LocalDate until = entry.slot().number() % 7 == 3 ? applied.plusDays(300) : null;
                post(line, employer, applied.minusDays(1000L + entry.draw(5000, 10)), until);
            }
            case RETIRED ->
                post(line, employer, applied.minusDays(12_000), applied.minusDays(1L + entry.draw(3000, 10)));
            case HIRED_LATER -> post(line, employer, entry.dayOfPayment().plusDays(1L + entry.draw(300, 10)), null);
            default -> {
                if (entry.nature() != Nature.NUMBER_UNMATCHED && entry.draw(10, 11) == 0) {
                    post(line, "PRIVATE", applied.minusDays(1500), applied.minusDays(500));
                }
            }
        }
        return line.endList().end();
    }

    /** About a person of whom there is nothing to say. */
    static String ofOrdinary(MadeUpPerson person) {
        return new JsonLine().text("nik", person.nik()).emptyList("posts").end();
    }

    private static void post(JsonLine line, String employer, LocalDate from, @Nullable LocalDate until) {
        line.object()
                .text("employer", employer)
                .day("from", from)
                .day("until", until)
                .endObject();
    }
}
