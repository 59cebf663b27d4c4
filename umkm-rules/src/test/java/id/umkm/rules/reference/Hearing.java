package id.umkm.rules.reference;

import id.umkm.domain.law.Basis;
import id.umkm.rules.reference.ReferenceDecision.Finding;
import id.umkm.rules.reference.ReferencePolicy.Criterion;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import id.umkm.rules.reference.ReferencePolicy.RankingKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows that a decision asks about one record of facts, and what each comes to. */
final class Hearing {
    private final ReferencePolicy policy;
    private final ReferenceFacts facts;
    private final LocalDate asOf;
    private final String group;
    private final Evaluation evaluation;
    private final List<Finding> found = new ArrayList<>();
    private final Set<Effect> failed = EnumSet.noneOf(Effect.class);
    private final Set<Effect> undecided = EnumSet.noneOf(Effect.class);
    private final Map<String, Set<Value.Cause>> causes = new LinkedHashMap<>();
    private final SortedMap<String, SortedSet<String>> waiting = new TreeMap<>();
    private final SortedSet<String> untried = new TreeSet<>();
    private final SortedMap<String, String> outputs = new TreeMap<>();

    /** @param group the id by which findings and missing facts name the group; empty where a decision is about one subject */
    Hearing(ReferencePolicy policy, ReferenceFacts facts, LocalDate asOf, String group) {
        this.policy = policy;
        this.facts = facts;
        this.asOf = asOf;
        this.group = group;
        this.evaluation = new Evaluation(policy, facts, asOf);
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** Asks those of the rows of eligibility that have one of the effects. */
    void askEligibility(Set<Effect> effects) {
        policy.criteria().stream().filter(c -> effects.contains(c.effect())).forEach(this::ask);
    }

    void ask(Criterion criterion) {
        if (!criterion.dates().contains(asOf)) {
            return;
        }
        Effect effect = criterion.effect();
        switch (evaluation.truth(criterion)) {
            case TRUE -> {}
            case FALSE -> {
                List<String> who = evaluation.named(criterion);
                find(criterion.code(), effect, evaluation.ground(criterion), who, "");
            }
            case UNKNOWN -> {
                undecided.add(effect);
                if (effect != Effect.NOTE) {
                    addMissing(new Inquiry.OfCriterion(criterion), criterion.code());
                }
            }
            case UNRESOLVED -> addCauses(evaluation.causes(criterion));
        }
    }

    /** Asks for what a rank follows from. A share waits for what decides on which side each stands of whom that is unknown. */
    Value ask(RankingKey key) {
        Value value = evaluation.value(key);
        if (value == Value.Special.UNKNOWN && key.share()) {
            for (ReferenceFacts.Person member : facts.members()) {
                if (evaluation.value(key.attribute(), member.ref()) == Value.Special.UNKNOWN) {
                    addMissing(new Inquiry.OfMember(key.attribute(), member.ref()), "");
                }
            }
        } else if (value == Value.Special.UNKNOWN) {
            addMissing(new Inquiry.OfKey(key), "");
        }
        addCauses(evaluation.causes(key));
        return value;
    }

    /** Publishes the outputs that the policy names; a table of theirs without answer is a finding. */
    void publish() {
        for (Attribute output : policy.published()) {
            Value value = evaluation.value(output, Evaluation.SUBJECT);
            outputs.put(output.english(), value.text());
            addCauses(evaluation.causes(output));
        }
    }

    void publish(String name, String value) {
        outputs.put(name, value);
    }

    /** A finding that no row states. */
    void find(String code, Effect effect, Ground ground) {
        find(code, effect, ground, List.of(), "");
    }

    private void find(String code, Effect effect, Ground ground, List<String> who, String table) {
        failed.add(effect);
        found.add(new Finding(code, effect.name(), ground.basis(), ground.citations(), group, who, table));
    }

    /** A fact of the subject that is unknown and that the decision as such needs. */
    void miss(Effect effect, String fact) {
        undecided.add(effect);
        addMissing(":" + fact, "");
    }

    private void addMissing(Inquiry inquiry, String code) {
        try {
            new MissingFacts(policy, facts, asOf, inquiry).find().forEach(fact -> addMissing(fact, code));
        } catch (MissingFacts.TooManyException e) {
            untried.add(code);
        }
    }

    /** What several groups state once is nobody's own. */
    private void addMissing(String whoAndFact, String code) {
        boolean ofProposal = policy.vocabulary().of(Attribute.Source.PROPOSAL).stream()
                .anyMatch(a -> whoAndFact.equals(":" + a.fact()));
        String name = (group.isEmpty() || ofProposal ? "" : group + "/") + whoAndFact;
        SortedSet<String> codes = waiting.computeIfAbsent(name, n -> new TreeSet<>());
        if (!code.isEmpty()) {
            codes.add(code);
        }
    }

    private void addCauses(Collection<Value.Cause> more) {
        for (Value.Cause cause : more) {
            failed.add(Effect.REVIEW);
            causes.computeIfAbsent(cause.table(), t -> new LinkedHashSet<>()).add(cause);
        }
    }

    boolean failed(Effect effect) {
        return failed.contains(effect);
    }

    boolean isUndecided(Effect effect) {
        return undecided.contains(effect);
    }

    /** All findings, those about tables without answer as well: one a table, with all whom it leaves open. */
    List<Finding> found() {
        List<Finding> all = new ArrayList<>(found);
        causes.forEach((table, open) -> {
            Ground ground = open.stream()
                    .map(evaluation::ground)
                    .reduce(Ground::and)
                    .orElseGet(() -> Ground.of(Basis.ASSUMPTION, List.of()));
            List<String> who = facts.members().stream()
                    .map(ReferenceFacts.Person::ref)
                    .filter(ref -> open.stream().anyMatch(cause -> cause.who().equals(ref)))
                    .toList();
            all.add(new Finding(
                    ReferenceDecision.TABLE_UNRESOLVED,
                    Effect.REVIEW.name(),
                    ground.basis(),
                    ground.citations(),
                    group,
                    who,
                    table));
        });
        return all;
    }

    /** By missing fact the codes of the rows that wait for it; none where the decision as such needs it. */
    SortedMap<String, SortedSet<String>> waiting() {
        return waiting;
    }

    /** Codes of rows for which there was too much to try, so that it is not known what they wait for. */
    SortedSet<String> untried() {
        return untried;
    }

    SortedMap<String, String> outputs() {
        return outputs;
    }
}
