package id.umkm.examples.workbench;

import id.umkm.rules.policy.Policy;
import java.time.LocalDate;

/** What came of grants and proposals, as text. */
final class FollowUpReport {
    private static final int REASONS = 5;

    private final Screen screen;
    private final Policy policy;

    FollowUpReport(Session session, Policy policy) {
        this.screen = new Screen(session);
        this.policy = policy;
    }

    void printDisbursements(LocalDate day, Batch.Counts counts, Tally tally) {
        print("followUp.disbursements", day, counts, tally);
    }

    void printGraduations(LocalDate day, Batch.Counts counts, Tally tally) {
        print("followUp.graduations", day, counts, tally);
    }

    private void print(String heading, LocalDate day, Batch.Counts counts, Tally tally) {
        screen.heading(heading, day.toString(), counts.read(), counts.decided(), counts.rejected());
        screen.outcomes(tally);
        screen.text("followUp.reasons");
        screen.reasons(tally, REASONS);
        screen.missing("followUp.missing", policy, tally);
    }
}
