package id.umkm.rules.integrity;

import java.util.Map;

/**
 * What a check came to, in numbers.
 *
 * @param claims claims read
 * @param records records, each once
 * @param persons persons told apart by readable numbers
 * @param clean records of this status
 * @param incomplete records of this status
 * @param flagged records of this status
 * @param findings findings of each code that was found
 * @param flaggedRecords records that a code rejects or has reviewed, for each code that was found
 */
public record IntegritySummary(
        long claims,
        long records,
        long persons,
        long clean,
        long incomplete,
        long flagged,
        Map<IntegrityCode, Long> findings,
        Map<IntegrityCode, Long> flaggedRecords) {
    public IntegritySummary {
        findings = Map.copyOf(findings);
        flaggedRecords = Map.copyOf(flaggedRecords);
    }
}
