package id.umkm.rules.check;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.PolicyDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a policy is sound, {@index "pemeriksaan kebijakan"}: cases for which a table has no row or several, rows that
 * never win, criteria that nobody can pass, values and sources that somebody should confirm.
 *
 * <p>All cells are evaluated at the finitely many points at which they change; nothing is decided. Faults of form are told
 * before, when the policy is typed.
 */
public final class PolicyCheck {
    private PolicyCheck() {}

    /**
     * Checks a policy.
     *
     * @param documents the document of the programme first, then those of the layers that it extends; without them nothing is
     *     said about citations, and counterexamples are facts without a row to paste
     * @param day the day by which values past their review are told
     */
    public static CheckReport check(Policy policy, List<PolicyDocument> documents, LocalDate day) {
        @Nullable PolicyDocument programme = documents.isEmpty() ? null : documents.get(0);
        DateRange asked = asked(policy);
        Counterexamples counterexamples = new Counterexamples(policy, programme);
        List<CheckFinding> findings = new ArrayList<>(new TableCheck(policy, asked, counterexamples).check());
        findings.addAll(new CriteriaCheck(policy, asked).check());
        findings.addAll(new GroundCheck(policy, documents, day).check());
        findings.sort(Comparator.comparing(CheckFinding::severity));
        return new CheckReport(findings);
    }

    /** The day by which reviews are due where nobody names one: the last on which applications are received. */
    public static LocalDate dayOf(Policy policy) {
        LocalDate until = policy.getApplicationsReceived().until();
        return until == null ? Epoch.dayOf(policy.getApplicationsReceived()) : until;
    }

    /** The days on which a policy decides. */
    static DateRange asked(Policy policy) {
        LocalDate until = policy.getDecisionsUntil();
        DateRange received = policy.getApplicationsReceived();
        return DateRange.of(received.from(), until == null ? received.until() : until);
    }
}
