package id.umkm.rules.integrity;

import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.integrity.rules.Found;
import id.umkm.rules.integrity.rules.PersonSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Applicants of several persons that are the same persons under another id. */
final class GroupCases {
    private static final int FACTS_PER_SESSION = 2000;
    private static final long SALT = 0x5DEECE66DL;

    private final ClaimTable claims;
    private final RuleBase rules;
    private final Consumer<Told> taker;
    private final List<Object> facts = new ArrayList<>();
    private final Map<Integer, Integer> setOfRecord = new HashMap<>();
    private int sets;

    GroupCases(ClaimTable claims, RuleBase rules, Consumer<Told> taker) {
        this.claims = claims;
        this.rules = rules;
        this.taker = taker;
    }

    /** Sums over the persons' numbers bring sets together that may be the same; only the numbers themselves say that they are. */
    void look() {
        long[] sums = new long[claims.records().count()];
        int[] candidates = IntStream.range(0, sums.length).filter(this::isGroup).toArray();
        for (int record : candidates) {
            for (int row : distinctRows(record)) {
                sums[record] += claims.persons().mixed(row, SALT);
            }
        }
        int[] records = RadixSort.sort(candidates, sums);
        int start = 0;
        for (int i = 1; i <= records.length; i++) {
            if (i == records.length || sums[records[i]] != sums[records[start]]) {
                compare(Arrays.copyOfRange(records, start, i));
                start = i;
            }
        }
        fire();
    }

    private boolean isGroup(int record) {
        RecordTable.Entry entry = claims.records().get(record);
        return entry.kind() != ApplicantKind.ENTREPRENEUR
                && entry.asked().asks(IntegrityCode.SAME_PERSONS_UNDER_TWO_IDS)
                && IntStream.range(claims.start(record), claims.start(record + 1))
                        .allMatch(place -> claims.isReadable(claims.rowAt(place)))
                && distinctRows(record).length > 1;
    }

    private int[] distinctRows(int record) {
        Set<IdentityKey> seen = new HashSet<>();
        return IntStream.range(claims.start(record), claims.start(record + 1))
                .map(claims::rowAt)
                .filter(row -> seen.add(claims.person(row)))
                .toArray();
    }

    private void compare(int[] records) {
        if (records.length < 2) {
            return;
        }
        Map<Set<IdentityKey>, Integer> numbers = new HashMap<>();
        for (int record : records) {
            Set<IdentityKey> persons = new HashSet<>();
            for (int row : distinctRows(record)) {
                persons.add(claims.person(row));
            }
            int number = numbers.computeIfAbsent(persons, key -> sets++);
            facts.add(new PersonSet(number, claims.records().get(record).applicant(), record));
            setOfRecord.put(record, number);
        }
        if (facts.size() > FACTS_PER_SESSION) {
            fire();
        }
    }

    private void fire() {
        Map<Integer, Pile> piles = new HashMap<>();
        for (Found found : facts.isEmpty() ? List.<Found>of() : rules.run(facts)) {
            Pile pile = piles.computeIfAbsent(
                    setOfRecord.getOrDefault(found.position(), -1), set -> new Pile(found.code(), claims));
            pile.addRecord(found.position());
        }
        piles.values().stream().map(Pile::tell).sorted(Told.ORDER).forEach(taker);
        facts.clear();
        setOfRecord.clear();
    }
}
