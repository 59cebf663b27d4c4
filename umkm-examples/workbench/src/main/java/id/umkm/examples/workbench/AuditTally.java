package id.umkm.examples.workbench;

import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.integrity.IntegrityCode;
import id.umkm.rules.integrity.IntegrityFinding;
import id.umkm.rules.integrity.IntegrityVisitor;
import id.umkm.rules.integrity.RecordOutcome;
import id.umkm.rules.integrity.RecordOutcome.Status;
import id.umkm.rules.integrity.RecordRef;
import id.umkm.rules.integrity.Source;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts records and rupiah: by what became of them, by finding, by the source that is silent, by what the conditions alone say. */
final class AuditTally implements IntegrityVisitor {
    private final SeenIds lines = new SeenIds();
    private final BitSet entitled = new BitSet();
    private final BitSet asked = new BitSet();
    private final Map<Status, Sum> statuses = new EnumMap<>(Status.class);
    private final Map<IntegrityCode, Sum> codes = new EnumMap<>(IntegrityCode.class);
    private final Map<IntegrityCode, Sum> notes = new EnumMap<>(IntegrityCode.class);
    private final Map<Source, Sum> silent = new EnumMap<>(Source.class);
    private final Map<Programme, Map<Status, Sum>> entitledBy = new TreeMap<>();
    private final Map<Programme, Sum> askedBy = new TreeMap<>();

    /** Records and what they are about in rupiah. */
    static final class Sum {
        private long records;
        private long rupiah;

        long records() {
            return records;
        }

        long rupiah() {
            return rupiah;
        }

        private void add(RecordOutcome outcome) {
            Rupiah amount = outcome.amount();
            records++;
            rupiah += amount == null ? 0 : amount.amount();
        }
    }

    /** A programme in a budget year. */
    record Programme(String id, int year) implements Comparable<Programme> {
        @Override
        public int compareTo(Programme other) {
            int byId = id.compareTo(other.id);
            return byId == 0 ? Integer.compare(year, other.year) : byId;
        }
    }

    /**
     * Notes a record and what its declared facts say.
     *
     * @return the line on which the same record stood before, if it did
     */
    OptionalLong read(AuditedRecord record, long line) {
        OptionalLong first = lines.firstLine(fingerprint(record.ref()), line);
        Boolean isEntitled = record.entitled();
        if (first.isEmpty() && isEntitled != null) {
            asked.set((int) line);
            entitled.set((int) line, isEntitled);
        }
        return first;
    }

    @Override
    public void finding(IntegrityFinding finding) {}

    @Override
    public void outcome(RecordOutcome outcome) {
        sum(statuses, outcome.status()).add(outcome);
        outcome.codes().forEach(code -> sum(codes, code).add(outcome));
        outcome.notes().forEach(code -> sum(notes, code).add(outcome));
        if (outcome.status() == Status.INCOMPLETE) {
            outcome.missing().stream()
                    .map(RecordOutcome.Missing::source)
                    .collect(Collectors.toSet())
                    .forEach(source -> sum(silent, source).add(outcome));
        }
        int line = (int) lines.firstLine(fingerprint(outcome.record()), 1).orElse(0);
        if (asked.get(line)) {
            Programme programme =
                    new Programme(outcome.record().programme(), outcome.record().year());
            sum(askedBy, programme).add(outcome);
            if (entitled.get(line)) {
                sum(entitledBy.computeIfAbsent(programme, one -> new EnumMap<>(Status.class)), outcome.status())
                        .add(outcome);
            }
        }
    }

    private static IdFingerprint fingerprint(RecordRef record) {
        return IdFingerprint.of(record.programme() + '\n' + record.year() + '\n' + record.id());
    }

    private static <K> Sum sum(Map<K, Sum> sums, K key) {
        return sums.computeIfAbsent(key, one -> new Sum());
    }

    Sum of(Status status) {
        return sum(statuses, status);
    }

    /** Records that are rejected or must be reviewed, by what was found; one may stand in several. */
    Map<IntegrityCode, Sum> codes() {
        return codes;
    }

    /** Records of which something is only noted. */
    Map<IntegrityCode, Sum> notes() {
        return notes;
    }

    /** Records of which nothing was found but something could not be asked, by the source. */
    Map<Source, Sum> silent() {
        return silent;
    }

    /** Records whose declared facts a bundled policy judged. */
    Map<Programme, Sum> askedBy() {
        return askedBy;
    }

    /** Those of them that the conditions of their programme alone would have paid, by what the audit says. */
    Map<Programme, Map<Status, Sum>> entitledBy() {
        return entitledBy;
    }
}
