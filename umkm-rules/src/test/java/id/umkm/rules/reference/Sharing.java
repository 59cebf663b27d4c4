package id.umkm.rules.reference;

import id.umkm.rules.reference.ReferenceDecision.Finding;
import id.umkm.rules.reference.ReferenceDecision.Standing;
import id.umkm.rules.reference.ReferencePolicy.Allocation;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import id.umkm.rules.reference.ReferencePolicy.Notice;
import id.umkm.rules.reference.ReferencePolicy.RankingKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sharing out of one budget among applications, in the order of their ranks and down to the first that does not fit. */
final class Sharing {
    /** An application with what its rank follows from; no keys where it is not ranked. */
    private record Applicant(String id, ReferenceDecision decision, List<Value> keys) {
        long amount() {
            Long amount = decision.amount();
            return amount == null ? 0 : amount;
        }
    }

    private final ReferencePolicy policy;
    private final Allocation rule;
    private final LocalDate asOf;
    private final Evaluation ofNobody;
    private final long budget;
    private final List<Applicant> ranked = new ArrayList<>();
    private final List<Applicant> others = new ArrayList<>();

    Sharing(ReferencePolicy policy, List<ReferenceFacts> applications, LocalDate asOf, @Nullable Long budget) {
        this.policy = policy;
        this.rule = policy.allocation();
        this.asOf = asOf;
        this.ofNobody = new Evaluation(policy, ReferenceFacts.builder(asOf).build(), asOf);
        this.budget = budget != null ? budget : budgetOfPolicy();
        applications.forEach(this::add);
        ranked.sort(this::compare);
        others.sort(Comparator.comparing(Applicant::id));
    }

    private long budgetOfPolicy() {
        return rupiah(ofNobody.value(rule.budget(), Evaluation.SUBJECT));
    }

    private static long rupiah(Value value) {
        return ReferencePolicy.number(value).longValueExact();
    }

    private void add(ReferenceFacts facts) {
        String id = facts.subject("nomor_usulan").text();
        Hearing hearing = new Hearing(policy, facts, asOf, "");
        ReferenceDecision amount = ReferenceEvaluator.amount(policy, facts, asOf, hearing);
        if (amount.amount() == null) {
            others.add(new Applicant(id, amount, List.of()));
            return;
        }
        List<Value> keys = new ArrayList<>();
        rule.keys().forEach(key -> keys.add(hearing.ask(key)));
        if (keys.contains(Value.Special.UNKNOWN)) {
            others.add(new Applicant(id, ReferenceEvaluator.decision(hearing, "INCOMPLETE", null), List.of()));
        } else if (keys.stream().allMatch(Value::isKnown)) {
            ranked.add(new Applicant(id, amount, keys));
        } else {
            others.add(new Applicant(id, ReferenceEvaluator.decision(hearing, "NEEDS_REVIEW", null), List.of()));
        }
    }

    private int compare(Applicant one, Applicant other) {
        for (int i = 0; i < rule.keys().size(); i++) {
            RankingKey key = rule.keys().get(i);
            int order = compare(one.keys().get(i), other.keys().get(i));
            if (order != 0) {
                return key.ascending() ? order : -order;
            }
        }
        return 0;
    }

    private static int compare(Value one, Value other) {
        if (one instanceof Value.Share share && other instanceof Value.Share than) {
            return Long.compare((long) share.part() * than.whole(), (long) than.part() * share.whole());
        }
        if (one instanceof Value.Day day && other instanceof Value.Day than) {
            return day.day().compareTo(than.day());
        }
        if (one instanceof Value.Code code && other instanceof Value.Code than) {
            return code.code().compareTo(than.code());
        }
        return ReferencePolicy.number(one).compareTo(ReferencePolicy.number(other));
    }

    Map<String, ReferenceDecision> decide() {
        Map<String, ReferenceDecision> decisions = new LinkedHashMap<>();
        Integer cut = cut();
        long ahead = 0;
        for (int i = 0; i < ranked.size(); i++) {
            Applicant applicant = ranked.get(i);
            long down = Math.addExact(ahead, applicant.amount());
            Standing standing = new Standing(
                    budget,
                    i + 1,
                    ranked.size(),
                    cut,
                    ahead,
                    Math.max(0, down - budget),
                    applicant.keys().stream().map(Value::text).toList());
            decisions.put(applicant.id(), paid(applicant, standing));
            ahead = down;
        }
        for (Applicant applicant : others) {
            Standing standing = new Standing(budget, null, ranked.size(), cut, null, null, List.of());
            String outcome = applicant.decision().outcome();
            decisions.put(
                    applicant.id(),
                    told(
                            applicant.decision(),
                            outcome.equals("NONE") ? "NOT_FUNDED" : outcome,
                            null,
                            standing,
                            notice(
                                    rule.notRanked(),
                                    Effect.NOTE,
                                    rule.notRanked().ground())));
        }
        return decisions;
    }

    /** The first rank that does not fit; null where all do. */
    private @Nullable Integer cut() {
        long sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            sum = Math.addExact(sum, ranked.get(i).amount());
            if (sum > budget) {
                return i + 1;
            }
        }
        return null;
    }

    private ReferenceDecision paid(Applicant applicant, Standing standing) {
        Integer cut = standing.cut();
        Integer rank = standing.rank();
        Long ahead = standing.ahead();
        if (rank == null || ahead == null) {
            throw new IllegalArgumentException("not ranked: " + applicant.id());
        }
        if (cut == null || rank < cut) {
            return told(applicant.decision(), "FUNDED", applicant.amount(), standing, null);
        }
        boolean inPart = false;
        Cell.Operand part = rule.part();
        if (part != null) {
            BigDecimal least = ReferencePolicy.number(ofNobody.value(part, Evaluation.SUBJECT));
            BigDecimal left = BigDecimal.valueOf(budget - ahead);
            inPart = rank.equals(cut) && left.signum() > 0 && left.compareTo(least) >= 0;
        }
        return told(
                applicant.decision(),
                inPart ? "PARTLY_FUNDED" : "NOT_FUNDED",
                inPart ? Long.valueOf(budget - ahead) : null,
                standing,
                notice(rule.exhausted(), Effect.REDUCE, exhaustedGround()));
    }

    /** Behind the row, the part that it names, and the budget, unless another one was given. */
    private Ground exhaustedGround() {
        Ground ground = rule.exhausted().ground();
        Cell.Operand part = rule.part();
        if (part != null) {
            ground = ground.and(ofNobody.groundOf(part));
        }
        return budget == budgetOfPolicy()
                ? ground.and(rule.budgetGround()).and(ofNobody.groundOf(rule.budget()))
                : ground;
    }

    private static Finding notice(Notice notice, Effect effect, Ground ground) {
        return new Finding(notice.code(), effect.name(), ground.basis(), ground.citations(), "", List.of(), "");
    }

    private static ReferenceDecision told(
            ReferenceDecision decision,
            String outcome,
            @Nullable Long amount,
            Standing standing,
            @Nullable Finding notice) {
        List<Finding> found = new ArrayList<>(decision.found());
        if (notice != null) {
            found.add(notice);
        }
        return new ReferenceDecision(
                outcome, amount, found, decision.waiting(), decision.untried(), decision.outputs(), standing);
    }
}
