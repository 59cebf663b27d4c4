package id.umkm.examples.workbench;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.law.Basis;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of what decisions came to, why, and what they wait for. */
final class Tally {
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Long> amounts = new EnumMap<>(Outcome.class);
    private final Map<Reason, Integer> reasons = new TreeMap<>(Reason.ORDER);
    private final Map<String, Text> messages = new TreeMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();

    /**
     * Why a decision is not a plain yes.
     *
     * @param basis what stood behind it in these decisions; one code may rest on weaker ground in some
     */
    record Reason(Effect effect, String code, Basis basis) {
        static final Comparator<Reason> ORDER =
                Comparator.comparing(Reason::effect).thenComparing(Reason::code).thenComparing(Reason::basis);
    }

    void add(Decision decision) {
        Outcome outcome = decision.getOutcome();
        count(outcomes, outcome);
        if (decision.getAmount() != null) {
            amounts.merge(outcome, decision.getAmount().amount(), Math::addExact);
        }
        for (Finding finding : decision.getFindings()) {
            count(reasons, new Reason(finding.getEffect(), finding.getCode(), finding.getBasis()));
            messages.putIfAbsent(finding.getCode(), finding.getMessage());
        }
        if (outcome == Outcome.INCOMPLETE) {
            decision.getMissing().stream()
                    .map(MissingFact::attribute)
                    .distinct()
                    .forEach(attribute -> count(missing, attribute));
        }
    }

    /** Counts a record that was decided, and passes over one that was rejected. */
    <T> void add(Result<Decided<T>> result) {
        if (result instanceof Result.Done<Decided<T>> done) {
            add(done.value().decision());
        }
    }

    static <K> void count(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }

    Map<Outcome, Integer> outcomes() {
        return outcomes;
    }

    int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** The sum of the amounts of all decisions with an outcome, in whole rupiah. */
    long sum(Outcome outcome) {
        return amounts.getOrDefault(outcome, 0L);
    }

    /** By effect, the most frequent first. */
    List<Map.Entry<Reason, Integer>> reasons() {
        return reasons.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Reason, Integer> e) -> e.getKey().effect())
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .toList();
    }

    /** What the first subject with each of these codes was told. */
    Map<String, Text> messages() {
        return messages;
    }

    /** Decisions INCOMPLETE by the facts that they wait for; one decision may wait for several. */
    Map<String, Integer> missing() {
        return missing;
    }
}
