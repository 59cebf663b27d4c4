package id.umkm.examples.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was paid for a record, and to its person the year before by a record of old. */
final class PaymentLine {
    private static final Terms FIRST_YEAR = Terms.all().get(0);

    private PaymentLine() {}

    static List<String> of(Entry entry) {
        List<String> lines = new ArrayList<>();
        LocalDate paid = entry.paidOn();
        if (paid != null) {
            lines.add(line(entry, entry.id(), entry.terms(), paid));
        }
        if (entry.nature() == Nature.DISBURSED_TWICE) {
            lines.add(
                    line(entry, entry.id(), entry.terms(), entry.dayOfPayment().plusDays(entry.way(2) * 14L)));
        }
        if (entry.nature() == Nature.PAID_THE_YEAR_BEFORE) {
            lines.add(line(
                    entry,
                    "LAMA-" + entry.number(),
                    FIRST_YEAR,
                    FIRST_YEAR.from().plusDays(30)));
        }
        return lines;
    }

    private static String line(Entry entry, String record, Terms terms, LocalDate paidOn) {
        return new JsonLine()
                .text("record", record)
                .text("nik", entry.nik())
                .text("programme", Population.PROGRAMME)
                .number("year", terms.year())
                .day("paidOn", paidOn)
                .number("amount", terms.amount())
                .end();
    }
}
