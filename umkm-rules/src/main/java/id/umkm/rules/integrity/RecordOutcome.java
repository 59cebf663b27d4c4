package id.umkm.rules.integrity;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.ApplicantKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the checks came to for one record.
 *
 * @param record which
 * @param applicantKind what the applicant is
 * @param applicantId the host's own key of the applicant
 * @param amount what is asked or was paid, as the record says it; null is unknown
 * @param paidOn the day of the payment, as the record says it; null where it is not paid yet
 * @param status what comes of it all
 * @param codes of the findings that reject it or ask for a review, in the order of codes
 * @param notes of the findings that are only noted
 * @param missing checks that could not be made, with the source that did not answer; also told of flagged records
 */
public record RecordOutcome(
        RecordRef record,
        ApplicantKind applicantKind,
        String applicantId,
        @Nullable Rupiah amount,
        @Nullable LocalDate paidOn,
        Status status,
        Set<IntegrityCode> codes,
        Set<IntegrityCode> notes,
        List<Missing> missing) {
    /** What comes of the checks of a record. */
    public enum Status {
        /** All checks were made and nothing was found. */
        CLEAN,
        /** Nothing was found, but some check could not be made. */
        INCOMPLETE,
        /** Something was found that rejects the record or must be reviewed. */
        FLAGGED
    }

    /**
     * A check that could not be made.
     *
     * @param code what was to be looked for
     * @param source which did not answer for some person of the record, or contradicts itself
     */
    public record Missing(IntegrityCode code, Source source) {}
}
