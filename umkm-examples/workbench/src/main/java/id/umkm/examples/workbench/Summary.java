package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.law.Basis;
import id.umkm.domain.person.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the eligibility of a batch came to, on what grounds, and which persons stand in several applications. */
final class Summary {
    private static final String PRIORITY = "priority";

    private final Tally tally = new Tally();
    private final Map<Basis, Integer> rejections = new EnumMap<>(Basis.class);
    private final Map<String, Integer> priorities = new TreeMap<>();
    private final Map<Nik, List<Long>> linesByPerson = new TreeMap<>();
    private final List<Long> rejectedLines = new ArrayList<>();

    void add(Result<Decided<Application>> result) {
        if (result instanceof Result.Done<Decided<Application>> done) {
            add(done.value().decision());
            for (Member member : done.value().subject().getApplicant().getMembers()) {
                linesByPerson
                        .computeIfAbsent(member.getNik(), nik -> new ArrayList<>())
                        .add(done.line());
            }
        } else {
            rejectedLines.add(result.line());
        }
    }

    private void add(Decision decision) {
        tally.add(decision);
        if (decision.getOutcome() == Outcome.ELIGIBLE) {
            Tally.count(priorities, priority(decision));
        } else if (decision.getOutcome() == Outcome.NOT_ELIGIBLE) {
            Tally.count(rejections, strongestGround(decision));
        }
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

    Tally tally() {
        return tally;
    }

    /** Decisions NOT_ELIGIBLE by the strongest ground that one of their rejecting rows has. */
    Map<Basis, Integer> rejections() {
        return rejections;
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
