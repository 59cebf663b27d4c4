package id.umkm.examples.workbench;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.validation.Validated;

/**
 * One question, asked about each record of one type on one day, by several threads at once.
 *
 * @param <T> the type of the records
 */
interface Inquiry<T> extends CheckedRecords<T> {
    Decision decide(Validated<T> subject);

    /** What is stored so that the decision can be made again. */
    DecisionRecord record(T subject, Decision decision);
}
