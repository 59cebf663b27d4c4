package id.umkm.examples.workbench;

import id.umkm.domain.json.UnreadLines;
import id.umkm.domain.validation.Validated;
import java.io.InputStream;

/**
 * Records of one type, checked for one day by several threads at once.
 *
 * @param <T> the type of the records
 */
interface CheckedRecords<T> {
    /** The records of a file; one whose words the policy does not know is read as malformed. */
    UnreadLines<T> lines(InputStream in);

    /**
     * Checks a record for the day.
     *
     * @throws id.umkm.domain.validation.InvalidInputException with every violation
     */
    Validated<T> validate(T subject);
}
