package id.umkm.rules.integrity;

import java.util.List;

/**
 * All that a check found: the same whatever the order of the claims and the number of threads.
 *
 * @param summary in numbers
 * @param findings in the order of their first record, then of codes
 * @param outcomes of all records, in their order
 */
public record IntegrityReport(IntegritySummary summary, List<IntegrityFinding> findings, List<RecordOutcome> outcomes) {
    public IntegrityReport {
        findings = List.copyOf(findings);
        outcomes = List.copyOf(outcomes);
    }
}
