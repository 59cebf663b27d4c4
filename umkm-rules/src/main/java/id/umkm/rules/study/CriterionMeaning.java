package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a row that states what must hold lets more or less pass than another form of it, each with the numbers of its
 * own policy: by the classes of values that cells tell apart, all of them.
 */
final class CriterionMeaning {
    private static final int MAX_COMBINATIONS = 20_000;
    /** As many members as tell counts and shares in whole percent apart. */
    private static final int MAX_MEMBERS = 100;

    private static final Map<ValueType.Kind, Object> SAMPLES = Map.of(
            ValueType.Kind.NUMBER, 1_000L,
            ValueType.Kind.RUPIAH, Rupiah.of(1_000),
            ValueType.Kind.PERCENT, Percentage.of(50),
            ValueType.Kind.DATE, LocalDate.of(2021, 6, 15));

    private final Policy from;
    private final Policy to;
    private final List<LocalDate> days;

    CriterionMeaning(Policy from, Policy to, DateRange asked) {
        this.from = from;
        this.to = to;
        this.days = Stream.of(from, to)
                .flatMap(policy -> DayValues.stretches(policy, asked).stream())
                .map(DayValues::day)
                .distinct()
                .sorted()
                .toList();
    }

    /** How what passes the new form lies to what passes the old one; their effects and days left aside. */
    Direction compare(Criterion one, Criterion other) {
        Direction direction = Direction.SAME;
        for (LocalDate day : days) {
            DayValues before = DayValues.on(from, day);
            DayValues after = DayValues.on(to, day);
            boolean sameScope = one.getScope().getClass() == other.getScope().getClass();
            Direction conditions = conditions(one, other, before, after);
            Direction scopes = scopes(one, other, before, after);
            direction =
                    direction.and(sameScope || conditions == Direction.SAME ? conditions.and(scopes) : Direction.OTHER);
        }
        return direction;
    }

    /** How strict an effect is beside another; of a referral neither can be said. */
    static Direction ofEffects(Effect one, Effect other) {
        if (one == other) {
            return Direction.SAME;
        }
        int before = strictness(one);
        int after = strictness(other);
        return before < 0 || after < 0 || before == after ? Direction.OTHER : Direction.ofStrictness(before, after);
    }

    private static int strictness(Effect effect) {
        return switch (effect) {
            case NOTE -> 0;
            case REVIEW, REDUCE -> 1;
            case HOLD, STAY -> 2;
            case REJECT, STOP, DEMOTE -> 3;
            case RECOVER -> 4;
            case REFER -> -1;
        };
    }

    private Direction conditions(Criterion one, Criterion other, DayValues before, DayValues after) {
        Map<String, Variable> variables = new TreeMap<>();
        for (Condition condition : conditionsOf(one)) {
            variable(variables, condition.term()).testsBefore.add(sampled(condition));
        }
        for (Condition condition : conditionsOf(other)) {
            variable(variables, condition.term()).testsAfter.add(sampled(condition));
        }
        if (variables.values().stream().anyMatch(Variable::cannotBeCompared)) {
            return sameConditions(one, other) ? Direction.SAME : Direction.OTHER;
        }
        List<List<Object>> values = variables.values().stream()
                .map(variable -> variable.values(before, after))
                .toList();
        long combinations = values.stream().mapToLong(List::size).reduce(1, (all, size) -> all * size);
        if (combinations > MAX_COMBINATIONS) {
            return sameConditions(one, other) ? Direction.SAME : Direction.OTHER;
        }
        List<String> names = List.copyOf(variables.keySet());
        boolean lost = false;
        boolean won = false;
        for (int i = 0; i < combinations; i++) {
            Map<String, Object> facts = new TreeMap<>();
            int rest = i;
            for (int column = 0; column < names.size(); column++) {
                List<Object> some = values.get(column);
                facts.put(names.get(column), some.get(rest % some.size()));
                rest /= some.size();
            }
            boolean passed = passes(one, facts, before);
            boolean passes = passes(other, facts, after);
            lost |= passed && !passes;
            won |= !passed && passes;
        }
        return Direction.of(lost, won);
    }

    private static boolean sameConditions(Criterion one, Criterion other) {
        return sameCells(one.getGuard(), other.getGuard()) && sameCells(one.getRequirement(), other.getRequirement());
    }

    /** Whether two conditions ask the same of the same term; the choices that a term may have are not looked at. */
    static boolean sameCells(@Nullable Condition one, @Nullable Condition other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return key(one.term()).equals(key(other.term())) && one.test().equals(other.test());
    }

    static String key(Term term) {
        return term.level() + " " + term.name();
    }

    private static List<Condition> conditionsOf(Criterion criterion) {
        return Stream.concat(Stream.of(criterion.getRequirement()), Optional.ofNullable(criterion.getGuard()).stream())
                .toList();
    }

    private Variable variable(Map<String, Variable> variables, Term term) {
        return variables.computeIfAbsent(key(term), key -> new Variable(term));
    }

    /** One term that either form asks about. */
    private final class Variable {
        final Term term;
        final List<CellTest> testsBefore = new ArrayList<>();
        final List<CellTest> testsAfter = new ArrayList<>();

        Variable(Term term) {
            this.term = term;
        }

        /** Of two terms of a kind without order no value stands for all. */
        boolean cannotBeCompared() {
            return Stream.concat(testsBefore.stream(), testsAfter.stream()).anyMatch(CellMeaning::comparesTerms);
        }

        List<Object> values(DayValues before, DayValues after) {
            Set<Object> all = new LinkedHashSet<>();
            all.addAll(new Domain(from, term, false, before).valuesFor(testsBefore));
            all.addAll(new Domain(to, term, false, after).valuesFor(testsAfter));
            return List.copyOf(all);
        }
    }

    /** A test with a value in place of every term that it compares with: of ordered values one stands for all. */
    private static CellTest sampled(Condition condition) {
        return sampled(condition.test(), condition.term());
    }

    private static CellTest sampled(CellTest test, Term term) {
        Object sample = SAMPLES.get(term.type().kind());
        return sample == null
                ? test
                : CellTests.replace(
                        test,
                        operand -> operand instanceof Operand.AttributeName ? new Operand.Literal(sample) : operand);
    }

    private static boolean passes(Criterion criterion, Map<String, Object> facts, DayValues values) {
        Condition guard = criterion.getGuard();
        boolean bound = guard == null || holds(guard, facts, values);
        boolean held = holds(criterion.getRequirement(), facts, values);
        Scope scope = criterion.getScope();
        if (scope instanceof Scope.NoMember) {
            return !(bound && held);
        }
        boolean counts = scope instanceof Scope.AtLeastCount || scope instanceof Scope.AtLeastShare;
        if (counts && guard != null && guard.term().level() == Level.MEMBER) {
            return bound && held;
        }
        return !bound || held;
    }

    private static boolean holds(Condition condition, Map<String, Object> facts, DayValues values) {
        return CellEvaluator.evaluate(sampled(condition), facts.get(key(condition.term())), values::valueOf)
                == Truth.TRUE;
    }

    private static Direction scopes(Criterion one, Criterion other, DayValues before, DayValues after) {
        if (one.getScope() instanceof Scope.AtLeastCount least && other.getScope() instanceof Scope.AtLeastCount now) {
            return ofBounds(before.valueOf(least.count()), after.valueOf(now.count()));
        }
        if (one.getScope() instanceof Scope.AtLeastShare least && other.getScope() instanceof Scope.AtLeastShare now) {
            return ofBounds(before.valueOf(least.share()), after.valueOf(now.share()));
        }
        boolean ofSubject = one.getScope() instanceof Scope.Subject;
        if (ofSubject || other.getScope() instanceof Scope.Subject) {
            return ofSubject && other.getScope() instanceof Scope.Subject ? Direction.SAME : Direction.OTHER;
        }
        boolean lost = false;
        boolean won = false;
        for (int members = 1; members <= MAX_MEMBERS; members++) {
            for (int passing = 0; passing <= members; passing++) {
                boolean passed = isEnough(one.getScope(), passing, members, before);
                boolean passes = isEnough(other.getScope(), passing, members, after);
                lost |= passed && !passes;
                won |= !passed && passes;
            }
        }
        return Direction.of(lost, won);
    }

    private static Direction ofBounds(@Nullable Object before, @Nullable Object after) {
        if (before instanceof Long least && after instanceof Long now) {
            return Direction.of(now > least, now < least);
        }
        if (before instanceof Percentage least && after instanceof Percentage now) {
            return Direction.of(now.compareTo(least) > 0, now.compareTo(least) < 0);
        }
        return Objects.equals(before, after) ? Direction.SAME : Direction.OTHER;
    }

    private static boolean isEnough(Scope scope, int passing, int members, DayValues values) {
        if (scope instanceof Scope.AtLeastCount atLeast) {
            return values.valueOf(atLeast.count()) instanceof Long least && passing >= least;
        }
        if (scope instanceof Scope.AtLeastShare atLeast) {
            return values.valueOf(atLeast.share()) instanceof Percentage least
                    && least.compareShare(passing, members) >= 0;
        }
        return scope instanceof Scope.NoMember ? passing == 0 : passing == members;
    }
}
