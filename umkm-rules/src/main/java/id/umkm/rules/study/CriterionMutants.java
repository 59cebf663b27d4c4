package id.umkm.rules.study;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.RemedyKind;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.Term;
import id.umkm.rules.source.RowWords;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mutants of one row that states what must hold, in whichever sheet it stands. */
final class CriterionMutants {
    private final MutantCollector out;
    private final Slot<Criterion> slot;
    private final Criterion criterion;
    private final Set<Effect> effects;
    private final ParameterUse parameters;
    private final CellTexts texts;

    private CriterionMutants(MutantCollector out, Slot<Criterion> slot, Set<Effect> effects) {
        this.out = out;
        this.slot = slot;
        this.criterion = slot.value();
        this.effects = effects;
        this.parameters = new ParameterUse(out.policy(), out.asked());
        this.texts = out.texts();
    }

    /**
     * Collects them.
     *
     * @param effects those that the row may have in its sheet
     */
    static void collect(MutantCollector out, Slot<Criterion> slot, Set<Effect> effects) {
        if (slot.value().getRange().overlaps(out.asked())) {
            new CriterionMutants(out, slot, effects).collect();
        }
    }

    private void collect() {
        out.addGone(criterion.getPosition(), slot.without().get());
        scopes();
        guards();
        requirements();
        for (Effect effect : effects) {
            Criterion.Builder changed = changed();
            changed.effect(effect);
            add(
                    "Efek",
                    RowWords.of(criterion.getEffect()).id(),
                    RowWords.of(effect).id(),
                    changed);
        }
        remedies();
        out.addDays(criterion.getPosition(), criterion.getRange(), range -> {
            Criterion.Builder changed = changed();
            changed.range(range);
            return slot.with().apply(changed.build());
        });
    }

    private void scopes() {
        for (Scope scope : otherScopes()) {
            Criterion.Builder changed = changed();
            changed.scope(scope);
            add("Berlaku untuk", texts.of(criterion.getScope()), texts.of(scope), changed);
        }
    }

    private List<Scope> otherScopes() {
        Scope scope = criterion.getScope();
        if (scope instanceof Scope.EachMember) {
            // Of the one owner of a business, each is at least one.
            return out.policy().getApplicantKind() == ApplicantKind.ENTREPRENEUR
                    ? List.of(new Scope.NoMember())
                    : List.of(new Scope.NoMember(), new Scope.AtLeastCount(new Operand.Literal(1L)));
        }
        if (scope instanceof Scope.NoMember) {
            return List.of(new Scope.EachMember());
        }
        List<Scope> others = new ArrayList<>();
        if (scope instanceof Scope.AtLeastCount atLeast) {
            // At least none always holds: then the row might as well be gone.
            shifted(atLeast.count())
                    .filter(count -> !count.equals(new Operand.Literal(0L)))
                    .forEach(count -> others.add(new Scope.AtLeastCount(count)));
            others.add(new Scope.EachMember());
        }
        if (scope instanceof Scope.AtLeastShare atLeast) {
            shifted(atLeast.share())
                    .filter(share -> !share.equals(new Operand.Literal(Percentage.of(0))))
                    .forEach(share -> others.add(new Scope.AtLeastShare(share)));
            // All of them is each of them.
            if (!parameters.onlyValue(atLeast.share()).equals(Optional.of(Percentage.of(100)))) {
                others.add(new Scope.EachMember());
            }
        }
        return others;
    }

    private Stream<Operand> shifted(Operand operand) {
        return parameters.onlyValue(operand).stream()
                .flatMap(value -> Stream.of(-1, 1).flatMap(step -> Units.shift(value, step).stream()))
                .map(Operand.Literal::new);
    }

    private void guards() {
        Condition guard = criterion.getGuard();
        if (guard == null) {
            return;
        }
        guard(guard, null);
        for (CellTest test : variants(guard)) {
            guard(guard, new Condition(guard.term(), test));
        }
    }

    private void guard(Condition from, @Nullable Condition to) {
        Criterion.Builder changed = changed();
        changed.guard(to);
        add("Jika", texts.ofGuard(from), to == null ? "" : texts.ofGuard(to), changed);
    }

    private void requirements() {
        Condition requirement = criterion.getRequirement();
        for (CellTest test : variants(requirement)) {
            Condition other = new Condition(requirement.term(), test);
            Criterion.Builder changed = changed();
            changed.requirement(other);
            add("Syarat", texts.of(requirement), texts.of(other), changed);
        }
    }

    /** A row that cuts has an upper bound, so the reverse of its test is none that it may have. */
    private List<CellTest> variants(Condition condition) {
        Term term = condition.term();
        List<CellTest> variants = new ArrayList<>(
                new CellVariants(term.type().kind().isOrdered(), parameters::onlyValue).of(condition.test()));
        if (criterion.getEffect() != Effect.REDUCE) {
            variants.add(CellVariants.negated(condition.test()));
        }
        CellMeaning meaning = new CellMeaning(out.policy(), term, false, out.asked());
        return Distinct.of(condition.test(), variants, meaning);
    }

    /** Only what may help is tried: of two remedies that cannot help neither shows. */
    private void remedies() {
        Set<RemedyKind> helpful = HelpfulRemedies.of(out.policy().getVocabulary(), criterion);
        if (!helpful.contains(criterion.getRemedyKind())) {
            helpful.remove(RemedyKind.NOTHING);
        }
        for (RemedyKind kind : helpful) {
            Criterion.Builder changed = changed();
            changed.remedyKind(kind);
            add(
                    "Perbaikan",
                    RowWords.of(criterion.getRemedyKind()).id(),
                    RowWords.of(kind).id(),
                    changed);
        }
    }

    private void add(String heading, String from, String to, Criterion.Builder changed) {
        out.add(criterion.getPosition(), heading, from, to, slot.with().apply(changed.build()));
    }

    private Criterion.Builder changed() {
        Criterion.Builder builder = Criterion.builder();
        builder.from(criterion);
        return builder;
    }

    /** Whether the row may cut: it bounds what is asked from above. */
    static boolean mayCut(Criterion criterion) {
        return criterion.getScope() instanceof Scope.Subject
                && criterion.getRequirement().term().level() == Level.SUBJECT
                && criterion.getRequirement().term().name().equals("requested_amount")
                && criterion.getRequirement().test() instanceof CellTest.Compare compare
                && compare.operator() == CellTest.Operator.AT_MOST;
    }
}
