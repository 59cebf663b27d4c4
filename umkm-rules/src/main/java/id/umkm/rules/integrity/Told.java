package id.umkm.rules.integrity;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A finding, and the numbers of the records that it is about.
 *
 * @param finding for the host
 * @param records numbers, ascending, each once
 */
@SuppressWarnings("ArrayRecordComponent") // One of millions, and never compared by equals.
record Told(IntegrityFinding finding, int[] records) {
    /** By records and codes, then by whatever tells two findings apart: nothing of it depends on the input's order. */
    static final Comparator<Told> ORDER = Comparator.comparingInt((Told told) -> told.records[0])
            .thenComparing(told -> told.finding.getCode())
            .thenComparing(Told::records, Arrays::compare)
            .thenComparing(told -> told.finding.getWho().toString())
            .thenComparing(told -> told.finding.getRelated().toString())
            .thenComparing(told -> told.finding.getEvidence().toString());
}
