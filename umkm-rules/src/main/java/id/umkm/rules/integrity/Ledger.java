package id.umkm.rules.integrity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Keeps for each record which codes were found and which could not be looked for, as bits, and hands on what is found. */
final class Ledger {
    private static final IntegrityCode[] CODES = IntegrityCode.values();

    private final ClaimTable claims;
    private final Consumer<Told> told;
    private final Consumer<RecordOutcome> outcomes;
    private final int[] flags;
    private final int[] notes;
    private final int[] undecided;
    private final Map<IntegrityCode, Long> findings = new EnumMap<>(IntegrityCode.class);
    private final Map<IntegrityCode, Long> flaggedRecords = new EnumMap<>(IntegrityCode.class);
    private final Map<RecordOutcome.Status, Long> byStatus = new EnumMap<>(RecordOutcome.Status.class);
    private long persons;

    Ledger(ClaimTable claims, Consumer<Told> told, Consumer<RecordOutcome> outcomes) {
        this.claims = claims;
        this.told = told;
        this.outcomes = outcomes;
        this.flags = new int[claims.records().count()];
        this.notes = new int[flags.length];
        this.undecided = new int[flags.length];
    }

    void take(PersonBatch.Result result) {
        persons += result.persons();
        result.families().forEach(claims.families()::put);
        result.undecided().forEach(pair -> undecided[pair[0]] |= pair[1]);
        result.told().forEach(this::take);
    }

    void take(Told one) {
        IntegrityCode code = one.finding().getCode();
        int[] bits = Pile.flags(one.finding()) ? flags : notes;
        for (int record : one.records()) {
            bits[record] |= code.bit();
        }
        findings.merge(code, 1L, Long::sum);
        told.accept(one);
    }

    /** Tells what came of each record. */
    IntegritySummary close() {
        for (int record = 0; record < flags.length; record++) {
            RecordOutcome outcome = outcome(record);
            byStatus.merge(outcome.status(), 1L, Long::sum);
            outcome.codes().forEach(code -> flaggedRecords.merge(code, 1L, Long::sum));
            outcomes.accept(outcome);
        }
        return new IntegritySummary(
                claims.size(),
                flags.length,
                persons,
                byStatus.getOrDefault(RecordOutcome.Status.CLEAN, 0L),
                byStatus.getOrDefault(RecordOutcome.Status.INCOMPLETE, 0L),
                byStatus.getOrDefault(RecordOutcome.Status.FLAGGED, 0L),
                findings,
                flaggedRecords);
    }

    private RecordOutcome outcome(int record) {
        RecordTable.Entry entry = claims.records().get(record);
        List<RecordOutcome.Missing> missing = undecided[record] == 0
                ? List.of()
                : codes(undecided[record]).stream()
                        .map(code -> new RecordOutcome.Missing(code, Objects.requireNonNull(code.source())))
                        .toList();
        RecordOutcome.Status status = flags[record] != 0
                ? RecordOutcome.Status.FLAGGED
                : missing.isEmpty() ? RecordOutcome.Status.CLEAN : RecordOutcome.Status.INCOMPLETE;
        return new RecordOutcome(
                entry.ref(),
                entry.kind(),
                entry.applicant(),
                entry.amount(),
                entry.paidOn(),
                status,
                codes(flags[record]),
                codes(notes[record]),
                missing);
    }

    private static Set<IntegrityCode> codes(int bits) {
        if (bits == 0) {
            return Set.of();
        }
        Set<IntegrityCode> codes = EnumSet.noneOf(IntegrityCode.class);
        Stream.of(CODES).filter(code -> (bits & code.bit()) != 0).forEach(codes::add);
        return Collections.unmodifiableSet(codes);
    }
}
