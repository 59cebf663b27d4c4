package id.umkm.examples.workbench;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.json.UnreadLines;
import id.umkm.domain.validation.Validated;
import java.io.InputStream;

/**
 * One question, asked about each record of one type on one day, by several threads at once.
 *
 * @param <T> the type of the records
 */
interface Inquiry<T> {
    /** The records of a file; one whose words the policy does not know is read as malformed. */
    UnreadLines<T> lines(InputStream in);

    /**
     * Checks a record for the day.
     *
     * @throws id.umkm.domain.validation.InvalidInputException with every violation
     */
    Validated<T> validate(T subject);

    Decision decide(Validated<T> subject);

    /** What is stored so that the decision can be made again. */
    DecisionRecord record(T subject, Decision decision);
}
