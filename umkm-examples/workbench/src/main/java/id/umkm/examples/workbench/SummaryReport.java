package id.umkm.examples.workbench;

import id.umkm.domain.decision.Outcome;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.law.Basis;
import id.umkm.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the eligibility of a batch came to, as text. */
final class SummaryReport {
    private static final int REASONS = 9;

    private final Screen screen;
    private final Texts texts;

    SummaryReport(Session session) {
        this.screen = new Screen(session);
        this.texts = session.texts();
    }

    void print(Policy policy, LocalDate asOf, Batch.Counts counts, Summary summary) {
        screen.line(policy.getProgramme().getTitle().in(texts.language()));
        screen.text("summary.policy", policy.getId(), policy.getVersion());
        screen.text("summary.madeUp");
        screen.heading("summary.counts", asOf.toString(), counts.read(), counts.decided(), counts.rejected());
        screen.outcomes(summary.tally());
        screen.heading("summary.reasons");
        screen.reasons(summary.tally(), REASONS);
        printGrounds(summary);
        printPriorities(summary);
        screen.missing("summary.missing", policy, summary.tally());
        printRepeatedPersons(summary);
        printRejected(summary);
    }

    private void printGrounds(Summary summary) {
        screen.heading("summary.grounds", summary.tally().of(Outcome.NOT_ELIGIBLE));
        for (Basis basis : Basis.values()) {
            screen.row(summary.rejections().getOrDefault(basis, 0), texts.get("summary.grounds." + basis));
        }
    }

    private void printPriorities(Summary summary) {
        screen.heading("summary.priorities");
        summary.priorities()
                .forEach((priority, count) -> screen.row(
                        count,
                        priority.equals("null")
                                ? texts.get("summary.priority.unknown")
                                : texts.get("summary.priority", priority)));
    }

    private void printRepeatedPersons(Summary summary) {
        Map<Nik, List<Long>> repeated = summary.repeatedPersons();
        if (repeated.isEmpty()) {
            return;
        }
        screen.text("summary.repeated", repeated.size());
        repeated.forEach(
                (nik, lines) -> screen.line("  " + texts.get("summary.repeated.person", nik.masked(), join(lines))));
    }

    private void printRejected(Summary summary) {
        if (!summary.rejectedLines().isEmpty()) {
            screen.text("summary.rejected", summary.rejectedLines().size(), join(summary.rejectedLines()));
        }
    }

    private static String join(List<Long> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
