package id.umkm.rules.study;

import id.umkm.domain.basics.Percentage;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the terms of a policy are worth for one record of facts, read cell by cell; it decides nothing. */
final class FactValues {
    /** The place of the subject among the members. */
    static final int SUBJECT = -1;

    private final Policy policy;
    private final Facts facts;

    FactValues(Policy policy, Facts facts) {
        this.policy = policy;
        this.facts = facts;
    }

    LocalDate asOf() {
        return facts.getAsOf();
    }

    int members() {
        return facts.getMembers().size();
    }

    /** The value of a term, or null while it is unknown or its table gives none. */
    @Nullable
    Object valueOf(Term term, int member) {
        if (term.table() != null) {
            return policy.findTable(term.table())
                    .map(table -> answer(table, member).value())
                    .orElse(null);
        }
        int ordinal = facts.getVocabulary().ordinal(term.level(), term.name()).orElseThrow();
        return term.level() == Level.SUBJECT
                ? facts.get(ordinal)
                : facts.getMembers().get(member).get(ordinal);
    }

    /** What an operand of a cell of this level is worth. */
    @Nullable
    Object valueOf(Operand operand, Level level, int member) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.AttributeName named) {
            return valueOf(policy.findOperand(level, named), member);
        }
        return policy.findParameter(((Operand.ParameterName) operand).name())
                .flatMap(this::setting)
                .map(Parameter.Setting::value)
                .orElse(null);
    }

    /** The setting of a parameter that a decision about these facts reads. */
    Optional<Parameter.Setting> setting(Parameter parameter) {
        Term readAt = parameter.readAt();
        Object day = readAt == null ? asOf() : valueOf(readAt, SUBJECT);
        return day instanceof LocalDate date ? parameter.at(date) : Optional.empty();
    }

    /** What a table says of the subject or of one member. */
    TableAnswer answer(DecisionTable table, int member) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.range().contains(asOf()))
                .toList();
        return TableAnswer.of(
                table,
                rows,
                row -> holds(table, row, member),
                row -> Objects.requireNonNull(valueOf(row.output(), Level.SUBJECT, SUBJECT)));
    }

    private Truth holds(DecisionTable table, TableRow row, int member) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < row.cells().size(); i++) {
            TableInput input = table.inputs().get(i);
            CellTest cell = row.cells().get(i);
            truth = truth.and(
                    input.shareOfMembers()
                            ? share(input.term())
                                    .map(share ->
                                            share.passes(cell, operand -> valueOf(operand, Level.SUBJECT, SUBJECT)))
                                    .orElse(Truth.UNKNOWN)
                            : passes(new Condition(input.term(), cell), member));
        }
        return truth;
    }

    /** The share of members for whom a term is yes; empty while it is unknown for one of them. */
    Optional<Share> share(Term term) {
        List<Object> known = IntStream.range(0, members())
                .mapToObj(i -> Optional.ofNullable(valueOf(term, i)))
                .flatMap(Optional::stream)
                .toList();
        return known.size() < members() || known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Share(known.stream().filter(Boolean.TRUE::equals).count(), members()));
    }

    private Truth passes(Condition condition, int member) {
        Level level = condition.term().level();
        return CellEvaluator.evaluate(
                condition.test(), valueOf(condition.term(), member), operand -> valueOf(operand, level, member));
    }

    /** Whether a criterion holds. */
    Truth holds(Criterion criterion) {
        Condition guard = criterion.getGuard();
        boolean guardOfSubject = guard != null && guard.term().level() == Level.SUBJECT;
        Truth binds = guard == null || !guardOfSubject ? Truth.TRUE : passes(guard, SUBJECT);
        Truth held = criterion.getScope() instanceof Scope.Subject
                ? passes(criterion.getRequirement(), SUBJECT)
                : enough(criterion);
        return binds.negate().or(held);
    }

    private Truth enough(Criterion criterion) {
        long passing = passing(criterion, Truth.TRUE);
        long open = passing(criterion, Truth.UNKNOWN);
        if (members() == 0) {
            return Truth.FALSE;
        }
        if (isEnough(criterion.getScope(), passing)) {
            return Truth.TRUE;
        }
        return isEnough(criterion.getScope(), passing + open) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** How many members pass a criterion about members, a guard about the subject left aside. */
    long passing(Criterion criterion, Truth truth) {
        return IntStream.range(0, members())
                .filter(i -> memberPasses(criterion, i) == truth)
                .count();
    }

    private Truth memberPasses(Criterion criterion, int member) {
        Condition guard = criterion.getGuard();
        Truth binds = guard == null || guard.term().level() == Level.SUBJECT ? Truth.TRUE : passes(guard, member);
        Truth held = passes(criterion.getRequirement(), member);
        if (criterion.getScope() instanceof Scope.NoMember) {
            return binds.and(held).negate();
        }
        return criterion.getScope() instanceof Scope.EachMember ? binds.negate().or(held) : binds.and(held);
    }

    private boolean isEnough(Scope scope, long passing) {
        if (scope instanceof Scope.AtLeastCount atLeast) {
            return valueOf(atLeast.count(), Level.SUBJECT, SUBJECT) instanceof Long least && passing >= least;
        }
        if (scope instanceof Scope.AtLeastShare atLeast) {
            return valueOf(atLeast.share(), Level.SUBJECT, SUBJECT) instanceof Percentage least
                    && least.compareShare(passing, members()) >= 0;
        }
        return passing == members();
    }
}
