package id.umkm.rules.integrity;

import id.umkm.rules.integrity.rules.Asked;
import id.umkm.rules.integrity.rules.FamilyMember;
import id.umkm.rules.integrity.rules.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Persons of one family where families count once: within a record, or in all records of a programme and year. */
final class FamilyCases {
    private static final int FACTS_PER_SESSION = 2000;

    private final ClaimTable claims;
    private final RuleBase rules;
    private final Consumer<Told> taker;
    private final List<Object> facts = new ArrayList<>();
    private final Map<Integer, Integer> familyOfRow = new HashMap<>();
    private int families;

    FamilyCases(ClaimTable claims, RuleBase rules, Consumer<Told> taker) {
        this.claims = claims;
        this.rules = rules;
        this.taker = taker;
    }

    void look() {
        RecordTable records = claims.records();
        int record = 0;
        while (record < records.count()) {
            Asked asked = records.get(record).asked();
            IntegrityRule.Families where = where(asked);
            int next = record + 1;
            // Records of one programme and year stand together.
            while (where != null
                    && where.acrossRecords()
                    && next < records.count()
                    && asked == records.get(next).asked()) {
                next++;
            }
            if (where != null) {
                circle(record, rows(record, next));
            }
            record = next;
        }
        fire();
    }

    private static IntegrityRule.@Nullable Families where(Asked asked) {
        return asked.find(IntegrityCode.FAMILY_COUNTED_TWICE, IntegrityRule.Families.class)
                .orElse(null);
    }

    private int[] rows(int record, int next) {
        int start = claims.start(record);
        int[] rows = new int[claims.start(next) - start];
        Arrays.setAll(rows, i -> claims.rowAt(start + i));
        return Arrays.stream(rows).filter(claims.families()::has).toArray();
    }

    private void circle(int circle, int[] unsorted) {
        int[] rows = claims.families().sorted(unsorted);
        int start = 0;
        for (int i = 1; i <= rows.length; i++) {
            if (i == rows.length || !claims.families().isSame(rows[i], rows[start])) {
                family(circle, rows, start, i);
                start = i;
            }
        }
    }

    private void family(int circle, int[] rows, int from, int to) {
        if (to - from < 2) {
            return;
        }
        Map<Object, Integer> persons = new HashMap<>();
        families++;
        for (int i = from; i < to; i++) {
            Object person = claims.isReadable(rows[i]) ? claims.person(rows[i]) : (Object) rows[i];
            int number = persons.computeIfAbsent(person, key -> persons.size());
            facts.add(new FamilyMember(circle, families, number, rows[i]));
            familyOfRow.put(rows[i], families);
        }
        if (facts.size() > FACTS_PER_SESSION) {
            fire();
        }
    }

    private void fire() {
        Map<Integer, Pile> piles = new HashMap<>();
        for (Found found : facts.isEmpty() ? List.<Found>of() : rules.run(facts)) {
            int row = found.position();
            Pile pile = piles.computeIfAbsent(
                    Objects.requireNonNull(familyOfRow.get(row)), family -> new Pile(found.code(), claims));
            pile.addRecord(claims.recordOf(row));
            pile.addPerson(row);
        }
        piles.values().stream().map(Pile::tell).sorted(Told.ORDER).forEach(taker);
        facts.clear();
        familyOfRow.clear();
    }
}
