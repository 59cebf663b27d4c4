package id.umkm.rules.integrity;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Evidence;
import id.umkm.domain.decision.Who;
import id.umkm.domain.law.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What rules found that belongs together, and becomes one finding: one person in forty groups is told once. */
final class Pile {
    static final int MOST_SHOWN = 10;

    /** The gravest effect counts, and of equal ones the first row. */
    private static final Comparator<IntegrityRule> GRAVEST =
            Comparator.comparing(IntegrityRule::effect).thenComparing(IntegrityRule::position);

    private final IntegrityCode code;
    private final ClaimTable claims;
    private final TreeSet<Integer> records = new TreeSet<>();
    private final TreeSet<RecordRef> related = new TreeSet<>();
    private final TreeSet<Who> who =
            new TreeSet<>(Comparator.comparing(Who::nik).thenComparing(Who::ref));
    private final TreeMap<String, Object> reasons = new TreeMap<>();
    private @Nullable IntegrityRule rule;

    Pile(IntegrityCode code, ClaimTable claims) {
        this.code = code;
        this.claims = claims;
    }

    /** Names a record, by the rules of its programme and year. */
    void addRecord(int record) {
        IntegrityRule own = claims.records().get(record).asked().rule(code);
        if (own != null) {
            records.add(record);
            rule = rule == null || GRAVEST.compare(own, rule) < 0 ? own : rule;
        }
    }

    /** Names the person of a claim, once under each ref. */
    void addPerson(int row) {
        who.add(new Who(claims.ref(row), claims.masked(row)));
    }

    void addRelated(RecordRef ref) {
        related.add(ref);
    }

    /** Takes a fact behind it. */
    void addReason(Object reason) {
        reasons.put(reason.toString(), reason);
        if (reasons.size() > MOST_SHOWN * MOST_SHOWN) {
            reasons.pollLastEntry();
        }
    }

    Told tell() {
        IntegrityRule row = Objects.requireNonNull(rule);
        List<RecordRef> refs = records.stream()
                .map(record -> claims.records().get(record).ref())
                .distinct()
                .toList();
        List<Who> shown = who.stream().limit(MOST_SHOWN).toList();
        List<RecordRef> beside =
                related.stream().filter(ref -> !refs.contains(ref)).toList();
        Reasons words = new Reasons(code, shown, refs, beside, records.size(), new ArrayList<>(reasons.values()), row);
        List<Evidence> evidence = words.evidence();
        IntegrityFinding finding = IntegrityFinding.builder()
                .code(code)
                .effect(row.effect())
                .basis(row.ground().basis())
                .citations(row.ground().citations().stream()
                        .map(Citation::toString)
                        .toList())
                .position(row.position())
                .who(shown)
                .records(refs)
                .related(beside)
                .message(Text.deferred(words::message))
                .evidence(evidence)
                .build();
        return new Told(finding, records.stream().mapToInt(Integer::intValue).toArray());
    }

    static boolean flags(IntegrityFinding finding) {
        return finding.getEffect() != Effect.NOTE;
    }
}
