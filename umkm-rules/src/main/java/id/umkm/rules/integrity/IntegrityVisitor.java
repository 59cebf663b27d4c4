package id.umkm.rules.integrity;

/**
 * Takes what a check finds as it is found, so that nothing need be kept. Called by the thread that checks: first all findings, person by
 * person, then the outcomes in the order of records.
 */
public interface IntegrityVisitor {
    /** Something was found. */
    void finding(IntegrityFinding finding);

    /** What the checks came to for one record; each record comes once. */
    void outcome(RecordOutcome outcome);
}
