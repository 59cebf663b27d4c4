package id.umkm.rules.engine;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.MissingFact;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much: what is asked, cut to the smallest bound of the rows that cut. */
final class Amounts {
    /** The attribute that says what is asked. */
    static final String REQUESTED = "requested_amount";

    private static final Result REJECTED = new Result(Outcome.NONE, null, List.of());
    private static final Result REVIEWED = new Result(Outcome.NEEDS_REVIEW, null, List.of());

    private final Answer answer;
    private final @Nullable Rupiah requested;

    private Amounts(Answer answer) {
        this.answer = answer;
        this.requested = (Rupiah)
                answer.evaluation().valueOfSubject(answer.evaluation().book().term(Level.SUBJECT, REQUESTED));
    }

    /**
     * What an application comes to.
     *
     * @param amount null where nothing is granted
     */
    record Result(Outcome outcome, @Nullable Rupiah amount, List<MissingFact> missing) {}

    static Result of(Answer answer) {
        return new Amounts(answer).result();
    }

    private Result result() {
        List<MissingFact> missing = missing();
        if (answer.found(Effect.REJECT)) {
            return new Result(Outcome.NONE, null, missing);
        }
        if (answer.waits(Effect.REJECT) || answer.waits(Effect.REDUCE) || requested == null) {
            return new Result(Outcome.INCOMPLETE, null, missing);
        }
        if (answer.found(Effect.REVIEW)) {
            return new Result(Outcome.NEEDS_REVIEW, null, missing);
        }
        if (answer.waits(Effect.REVIEW)) {
            return new Result(Outcome.INCOMPLETE, null, missing);
        }
        Rupiah amount = requested;
        for (BoundCriterion criterion : answer.failed()) {
            if (criterion.criterion().getEffect() == Effect.REDUCE) {
                amount = smaller(amount, bound(criterion));
            }
        }
        return result(requested, amount, missing);
    }

    private static Rupiah smaller(Rupiah one, Rupiah other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Result result(Rupiah requested, Rupiah amount, List<MissingFact> missing) {
        if (amount.amount() <= 0) {
            return new Result(Outcome.NONE, null, missing);
        }
        return new Result(amount.equals(requested) ? Outcome.GRANTED : Outcome.REDUCED, amount, missing);
    }

    /** What an application comes to of which all is known. */
    static Result of(Shortcut.Found found) {
        Skeleton skeleton = found.skeleton();
        if (skeleton.rejects() || skeleton.reviews()) {
            return skeleton.rejects() ? REJECTED : REVIEWED;
        }
        Rupiah requested = found.requested();
        Rupiah amount = requested;
        for (Skeleton.Row row : skeleton.rows()) {
            if (row.effect() == Effect.REDUCE) {
                Rupiah cut = row.cut();
                amount = smaller(amount, cut != null ? cut : (Rupiah) found.value(Objects.requireNonNull(row.cutTo())));
            }
        }
        return result(requested, amount, List.of());
    }

    /** What is asked is missed also where no row asks for it. */
    private List<MissingFact> missing() {
        List<MissingFact> missing = answer.missing();
        if (requested != null
                || missing.stream()
                        .anyMatch(fact -> fact.who() == null && fact.attribute().equals(REQUESTED))) {
            return missing;
        }
        List<MissingFact> all = new ArrayList<>(missing);
        all.add(new MissingFact(REQUESTED, null, List.of()));
        all.sort(Comparator.comparing(MissingFact::attribute));
        return all;
    }

    /** The value that a row which cuts compares with. */
    private Rupiah bound(BoundCriterion criterion) {
        if (!(criterion.required() instanceof CellTest.Compare compare)) {
            throw new IllegalStateException(
                    "Row " + criterion.criterion().getPosition() + " has no upper bound to cut to.");
        }
        if (compare.operand() instanceof Operand.Literal literal) {
            return (Rupiah) literal.value();
        }
        Term term = answer.evaluation().book().term(Level.SUBJECT, ((Operand.AttributeName) compare.operand()).name());
        Object value = answer.evaluation().valueOfSubject(term);
        if (!(value instanceof Rupiah amount)) {
            throw new IllegalStateException("Row " + criterion.criterion().getPosition() + " failed without a bound.");
        }
        return amount;
    }
}
