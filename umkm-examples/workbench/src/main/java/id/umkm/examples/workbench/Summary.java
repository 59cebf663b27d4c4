package id.umkm.examples.workbench;

import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.group.Member;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.law.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a batch came to: counts of outcomes, reasons and grounds, and persons who stand in several applications. */
final class Summary {
    private static final String PRIORITY = "priority";

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Reason, Integer> reasons = new TreeMap<>(Reason.ORDER);
    private final Map<String, Text> messages = new TreeMap<>();
    private final Map<Basis, Integer> rejections = new EnumMap<>(Basis.class);
    private final Map<String, Integer> missing = new TreeMap<>();
    private final Map<String, Integer> priorities = new TreeMap<>();
    private final Map<Nik, List<Long>> linesByPerson = new TreeMap<>();
    private final List<Long> rejectedLines = new ArrayList<>();

    /**
     * Why a decision is not a plain yes.
     *
     * @param basis what stood behind it in these decisions; one code may rest on weaker ground in some
     */
    record Reason(Effect effect, String code, Basis basis) {
        static final Comparator<Reason> ORDER =
                Comparator.comparing(Reason::effect).thenComparing(Reason::code).thenComparing(Reason::basis);
    }

    void add(Result result) {
        if (result instanceof Result.Decided decided) {
            add(decided.decision());
            for (Member member : decided.application().getGroup().getMembers()) {
                linesByPerson
                        .computeIfAbsent(member.getNik(), nik -> new ArrayList<>())
                        .add(decided.line());
            }
        } else {
            rejectedLines.add(result.line());
        }
    }

    private void add(Decision decision) {
        Outcome outcome = decision.getOutcome();
        count(outcomes, outcome);
        for (Finding finding : decision.getFindings()) {
            count(reasons, new Reason(finding.getEffect(), finding.getCode(), finding.getBasis()));
            messages.putIfAbsent(finding.getCode(), finding.getMessage());
        }
        switch (outcome) {
            case ELIGIBLE -> count(priorities, priority(decision));
            case NOT_ELIGIBLE -> count(rejections, strongestGround(decision));
            case INCOMPLETE ->
                decision.getMissing().stream()
                        .map(MissingFact::attribute)
                        .distinct()
                        .forEach(attribute -> count(missing, attribute));
            default -> {
                // Nothing more to count.
            }
        }
    }

    private static <K> void count(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }

    /** One rejecting row that rests on a source or a law is enough for the rejection to rest on it. */
    private static Basis strongestGround(Decision decision) {
        return decision.getFindings().stream()
                .filter(finding -> finding.getEffect() == Effect.REJECT)
                .map(Finding::getBasis)
                .max(Comparator.naturalOrder())
                .orElse(Basis.ASSUMPTION);
    }

    private static String priority(Decision decision) {
        return decision.getOutputs().stream()
                .filter(output -> output.attribute().equals(PRIORITY))
                .map(Output::value)
                .map(String::valueOf)
                .findFirst()
                .orElse("null");
    }

    Map<Outcome, Integer> outcomes() {
        return outcomes;
    }

    /** By effect, the most frequent first. */
    List<Map.Entry<Reason, Integer>> reasons() {
        return reasons.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Reason, Integer> e) -> e.getKey().effect())
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .toList();
    }

    /** What the first applicant with each of these codes was told. */
    Map<String, Text> messages() {
        return messages;
    }

    /** Decisions NOT_ELIGIBLE by the strongest ground that one of their rejecting rows has. */
    Map<Basis, Integer> rejections() {
        return rejections;
    }

    /** Decisions INCOMPLETE by the facts that they wait for; one decision may wait for several. */
    Map<String, Integer> missing() {
        return missing;
    }

    /** Decisions ELIGIBLE by their priority; {@code null} where it is unknown. */
    Map<String, Integer> priorities() {
        return priorities;
    }

    /** The lines of each person who is named in more than one application. */
    Map<Nik, List<Long>> repeatedPersons() {
        Map<Nik, List<Long>> repeated = new TreeMap<>(linesByPerson);
        repeated.values().removeIf(lines -> lines.size() < 2);
        return repeated;
    }

    List<Long> rejectedLines() {
        return rejectedLines;
    }
}
