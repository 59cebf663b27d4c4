package id.umkm.rules.reference;

import id.umkm.domain.law.Basis;
import id.umkm.rules.reference.ReferencePolicy.Criterion;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decides by a policy as the specification says, slowly. */
public final class ReferenceEvaluator {
    private static final String TABLE_UNRESOLVED = "TABLE_UNRESOLVED";

    private ReferenceEvaluator() {}

    public static ReferenceDecision eligibility(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf) {
        return decide(
                policy,
                facts,
                asOf,
                Set.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE),
                Set.of(Effect.REJECT, Effect.REVIEW));
    }

    public static ReferenceDecision referral(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf) {
        return decide(policy, facts, asOf, Set.of(Effect.REFER), Set.of(Effect.REFER));
    }

    /**
     * @param read the effects of the rows that the decision reads
     * @param awaited the effects for which a missing fact is awaited
     */
    private static ReferenceDecision decide(
            ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf, Set<Effect> read, Set<Effect> awaited) {
        Evaluation evaluation = new Evaluation(policy, facts, asOf);
        SortedSet<String> findings = new TreeSet<>();
        SortedMap<String, Basis> basis = new TreeMap<>();
        SortedSet<String> missing = new TreeSet<>();
        List<Effect> failed = new ArrayList<>();
        List<Effect> undecided = new ArrayList<>();
        List<Value.Cause> causes = new ArrayList<>();

        for (Criterion criterion : policy.criteria()) {
            if (!read.contains(criterion.effect()) || !criterion.dates().contains(asOf)) {
                continue;
            }
            switch (evaluation.truth(criterion)) {
                case TRUE -> {}
                case FALSE -> {
                    failed.add(criterion.effect());
                    findings.add(finding(criterion.code(), evaluation.named(criterion)));
                    basis.merge(criterion.code(), evaluation.basis(criterion), Basis::weakest);
                }
                case UNKNOWN -> {
                    undecided.add(criterion.effect());
                    if (awaited.contains(criterion.effect())) {
                        missing.addAll(new MissingFacts(policy, facts, asOf, criterion).find());
                    }
                }
                case UNRESOLVED -> causes.addAll(evaluation.causes(criterion));
            }
        }

        SortedMap<String, String> outputs = new TreeMap<>();
        for (Attribute output : policy.published()) {
            outputs.put(
                    output.english(),
                    evaluation.value(output, Evaluation.SUBJECT).text());
            causes.addAll(evaluation.causes(output));
        }

        Map<String, Set<String>> unresolved = new LinkedHashMap<>();
        for (Value.Cause cause : causes) {
            failed.add(Effect.REVIEW);
            basis.merge(TABLE_UNRESOLVED, evaluation.basis(cause), Basis::weakest);
            unresolved.computeIfAbsent(cause.table(), t -> new TreeSet<>()).add(cause.who());
        }
        for (Set<String> whose : unresolved.values()) {
            List<String> refs = facts.members().stream()
                    .map(ReferenceFacts.Person::ref)
                    .filter(whose::contains)
                    .toList();
            findings.add(finding(TABLE_UNRESOLVED, refs));
        }
        return new ReferenceDecision(
                read.contains(Effect.REFER) ? referral(failed, undecided) : eligibility(failed, undecided),
                findings,
                basis,
                missing,
                outputs,
                new TreeSet<>(unresolved.keySet()));
    }

    private static String eligibility(List<Effect> failed, List<Effect> undecided) {
        if (failed.contains(Effect.REJECT)) {
            return "NOT_ELIGIBLE";
        }
        if (undecided.contains(Effect.REJECT)) {
            return "INCOMPLETE";
        }
        if (failed.contains(Effect.REVIEW)) {
            return "NEEDS_REVIEW";
        }
        return undecided.contains(Effect.REVIEW) ? "INCOMPLETE" : "ELIGIBLE";
    }

    private static String referral(List<Effect> failed, List<Effect> undecided) {
        if (failed.contains(Effect.REFER)) {
            return "REFERRED";
        }
        if (undecided.contains(Effect.REFER)) {
            return "INCOMPLETE";
        }
        return failed.contains(Effect.REVIEW) ? "NEEDS_REVIEW" : "NONE";
    }

    private static String finding(String code, List<String> refs) {
        return refs.isEmpty() ? code : code + "(" + String.join(",", refs) + ")";
    }
}
