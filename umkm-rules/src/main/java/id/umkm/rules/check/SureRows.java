package id.umkm.rules.check;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows of eligibility surely fail for some facts, as far as that follows without any table. */
final class SureRows {
    private static final int SUBJECT = -1;

    private final Policy policy;
    private final Facts facts;

    SureRows(Policy policy, Facts facts) {
        this.policy = policy;
        this.facts = facts;
    }

    /** The rows that a kind of decision asks and that surely fail, by code. */
    List<Criterion> failing(DecisionKind kind) {
        return policy.getCriteria().stream()
                .filter(criterion -> effects(kind).contains(criterion.getEffect()))
                .filter(criterion -> criterion.getRange().contains(facts.getAsOf()))
                .filter(criterion -> !asksTable(criterion))
                .filter(criterion -> holds(criterion) == Truth.FALSE)
                .toList();
    }

    private static Set<Effect> effects(DecisionKind kind) {
        return switch (kind) {
            case REFERRAL -> Set.of(Effect.REFER);
            case AMOUNT, ALLOCATION -> Set.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE, Effect.REDUCE);
            default -> Set.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE);
        };
    }

    private boolean asksTable(Criterion criterion) {
        Condition guard = criterion.getGuard();
        return asksTable(criterion.getRequirement()) || (guard != null && asksTable(guard));
    }

    private boolean asksTable(Condition condition) {
        return condition.term().table() != null
                || CellTests.operandsOf(condition.test()).stream()
                        .filter(Operand.AttributeName.class::isInstance)
                        .map(operand -> policy.findOperand(condition.term().level(), (Operand.AttributeName) operand))
                        .anyMatch(term -> term.table() != null);
    }

    private Truth holds(Criterion criterion) {
        Condition guard = criterion.getGuard();
        Truth binds = guard == null || guard.term().level() == Level.MEMBER ? Truth.TRUE : passes(guard, SUBJECT);
        Truth held = criterion.getScope() instanceof Scope.Subject
                ? passes(criterion.getRequirement(), SUBJECT)
                : enough(criterion);
        return binds.negate().or(held);
    }

    private Truth enough(Criterion criterion) {
        int all = facts.getMembers().size();
        if (all == 0) {
            return Truth.FALSE;
        }
        List<Truth> members =
                IntStream.range(0, all).mapToObj(i -> member(criterion, i)).toList();
        long passing = members.stream().filter(Truth.TRUE::equals).count();
        long open = members.stream().filter(Truth.UNKNOWN::equals).count();
        if (isEnough(criterion.getScope(), passing, all)) {
            return Truth.TRUE;
        }
        return isEnough(criterion.getScope(), passing + open, all) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private Truth member(Criterion criterion, int place) {
        Condition guard = criterion.getGuard();
        Truth binds = guard == null || guard.term().level() == Level.SUBJECT ? Truth.TRUE : passes(guard, place);
        Truth held = passes(criterion.getRequirement(), place);
        if (criterion.getScope() instanceof Scope.NoMember) {
            return binds.and(held).negate();
        }
        return criterion.getScope() instanceof Scope.EachMember ? binds.negate().or(held) : binds.and(held);
    }

    private boolean isEnough(Scope scope, long passing, int all) {
        if (scope instanceof Scope.AtLeastCount atLeast) {
            return value(atLeast.count(), Level.SUBJECT, SUBJECT) instanceof Long least && passing >= least;
        }
        if (scope instanceof Scope.AtLeastShare atLeast) {
            return value(atLeast.share(), Level.SUBJECT, SUBJECT) instanceof Percentage least
                    && least.compareShare(passing, all) >= 0;
        }
        return passing == all;
    }

    private Truth passes(Condition condition, int place) {
        Level level = condition.term().level();
        return CellEvaluator.evaluate(
                condition.test(), value(condition.term(), place), operand -> value(operand, level, place));
    }

    private @Nullable Object value(Operand operand, Level level, int place) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.AttributeName named) {
            return value(policy.findOperand(level, named), place);
        }
        return policy.findParameter(((Operand.ParameterName) operand).name())
                .flatMap(this::setting)
                .map(Parameter.Setting::value)
                .orElse(null);
    }

    private Optional<Parameter.Setting> setting(Parameter parameter) {
        Term readAt = parameter.readAt();
        Object day = readAt == null ? facts.getAsOf() : value(readAt, SUBJECT);
        return day instanceof LocalDate date ? parameter.at(date) : Optional.empty();
    }

    private @Nullable Object value(Term term, int place) {
        int ordinal = facts.getVocabulary().ordinal(term.level(), term.name()).orElseThrow();
        return term.level() == Level.SUBJECT
                ? facts.get(ordinal)
                : facts.getMembers().get(place).get(ordinal);
    }

    /** Codes of the rows, none twice, in order. */
    static Stream<String> codes(List<Criterion> rows) {
        return rows.stream().map(Criterion::getCode).distinct().sorted();
    }
}
