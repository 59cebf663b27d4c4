package id.umkm.examples.workbench;

import id.umkm.rules.integrity.IntegrityCode;
import id.umkm.rules.integrity.IntegritySummary;
import id.umkm.rules.integrity.RecordOutcome.Status;
import id.umkm.rules.integrity.Source;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an audit came to, for a reader who knows no codes. */
final class AuditReport {
    private static final Set<Source> REGISTERS =
            EnumSet.of(Source.CIVIL, Source.EMPLOYMENT, Source.CREDIT, Source.BUSINESS, Source.DECREE, Source.GRANTS);

    private final Session session;
    private final Texts texts;
    private final Screen screen;

    AuditReport(Session session) {
        this.session = session;
        this.texts = session.texts();
        this.screen = new Screen(session);
    }

    void print(LocalDate asOf, Batch.Counts counts, IntegritySummary summary, AuditTally tally, Set<Source> answering) {
        screen.text(
                "audit.title", asOf.toString(), counts.read(), counts.decided(), counts.rejected(), summary.persons());
        silentSources(answering);
        screen.heading("audit.statuses");
        for (Status status : Status.values()) {
            row(tally.of(status), texts.get("audit.status." + status));
        }
        codes("audit.codes", tally.codes());
        codes("audit.notes", tally.notes());
        if (!tally.silent().isEmpty()) {
            screen.heading("audit.silent");
            tally.silent().forEach((source, sum) -> row(sum, source.words().in(texts.language())));
        }
        tally.askedBy().forEach((programme, asked) -> conditionsAlone(programme, asked, tally));
        session.out().flush();
    }

    private void silentSources(Set<Source> answering) {
        String silent = REGISTERS.stream()
                .filter(source -> !answering.contains(source))
                .map(source -> source.words().in(texts.language()))
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            screen.text("audit.noFile", silent);
        }
    }

    private void codes(String heading, Map<IntegrityCode, AuditTally.Sum> codes) {
        if (!codes.isEmpty()) {
            screen.heading(heading);
            codes.forEach((code, sum) -> row(sum, texts.get("audit.code." + code)));
        }
    }

    private void conditionsAlone(AuditTally.Programme programme, AuditTally.Sum asked, AuditTally tally) {
        screen.heading("audit.conditions", programme.id(), Integer.toString(programme.year()), asked.records());
        Map<Status, AuditTally.Sum> entitled = tally.entitledBy().getOrDefault(programme, Map.of());
        long records =
                entitled.values().stream().mapToLong(AuditTally.Sum::records).sum();
        long rupiah =
                entitled.values().stream().mapToLong(AuditTally.Sum::rupiah).sum();
        row(records, rupiah, texts.get("audit.conditions.paid"));
        entitled.forEach((status, sum) -> row(sum, texts.get("audit.conditions." + status)));
    }

    private void row(AuditTally.Sum sum, String what) {
        row(sum.records(), sum.rupiah(), what);
    }

    private void row(long records, long rupiah, String what) {
        screen.line(String.format(
                Locale.ROOT, "%11s  %-52s %22s", texts.get("audit.number", records), what, screen.rupiah(rupiah)));
    }
}
