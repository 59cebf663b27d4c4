package id.umkm.examples.population;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the registry of credit answers about the person of a record: the credits, none for most. */
final class CreditLine {
    private static final String KUR = "KUR";
    private static final String BANK = "BANK";

    private CreditLine() {}

    static String of(Entry entry) {
        JsonLine line = new JsonLine().text("nik", entry.nik()).list("credits");
        LocalDate applied = entry.submittedOn();
        LocalDate before = applied.minusDays(100L + entry.draw(500, 12));
        LocalDate paidOff = applied.minusDays(1L + entry.draw(90, 13));
        switch (entry.nature()) {
            case IN_DEBT -> {
                LocalDate until = entry.way(3) == 2 ? entry.dayOfPayment().plusDays(60) : null;
                credit(line, entry.way(2) == 0 ? KUR : BANK, before, until);
                if (entry.way(4) == 0) {
                    credit(line, BANK, before.minusDays(700), before.minusDays(10));
                }
            }
            case KUR_PAID_OFF -> credit(line, KUR, before, paidOff);
            case BANK_CREDIT_PAID_OFF -> credit(line, BANK, before, paidOff);
            case CREDIT_LATER ->
                credit(
                        line,
                        entry.way(2) == 0 ? KUR : BANK,
                        entry.dayOfPayment().plusDays(1L + entry.draw(90, 13)),
                        null);
            case BANK_CREDIT_NEXT_YEAR -> credit(line, BANK, before, null);
            default -> {}
        }
        return line.endList().end();
    }

    /** About a person of whom there is nothing to say. */
    static String ofOrdinary(MadeUpPerson person) {
        return new JsonLine().text("nik", person.nik()).emptyList("credits").end();
    }

    private static void credit(JsonLine line, String kind, LocalDate from, @Nullable LocalDate until) {
        line.object().text("kind", kind).day("from", from).day("until", until).endObject();
    }
}
