package id.umkm.rules.reference;

import id.umkm.rules.reference.ReferencePolicy.Criterion;
import id.umkm.rules.reference.ReferencePolicy.Effect;
import id.umkm.rules.reference.ReferencePolicy.Quantifier;
import id.umkm.rules.reference.ReferencePolicy.RankingKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question to which unknown facts may still give another answer. */
sealed interface Inquiry {
    /** What the policy says to it. */
    Object answer(Evaluation evaluation);

    /** The criterion whose test each member answers; null where members are asked nothing one by one. */
    @Nullable
    Criterion ofEachMember();

    /** Whether a row holds, and for one that cuts to what. */
    record OfCriterion(Criterion criterion) implements Inquiry {
        @Override
        public Object answer(Evaluation evaluation) {
            Truth truth = evaluation.truth(criterion);
            return truth == Truth.FALSE && criterion.effect() == Effect.REDUCE ? evaluation.bound(criterion) : truth;
        }

        @Override
        public @Nullable Criterion ofEachMember() {
            return criterion.quantifier() == Quantifier.GROUP ? null : criterion;
        }
    }

    /** What a rank follows from; that tables leave it without answer is one answer, whichever they are. */
    record OfKey(RankingKey key) implements Inquiry {
        @Override
        public Object answer(Evaluation evaluation) {
            return oneAnswer(evaluation.value(key));
        }

        @Override
        public @Nullable Criterion ofEachMember() {
            return null;
        }
    }

    /** Whether a member, named by its ref, is one of a share that a rank follows from. */
    record OfMember(Attribute attribute, String ref) implements Inquiry {
        @Override
        public Object answer(Evaluation evaluation) {
            return oneAnswer(evaluation.value(attribute, ref));
        }

        @Override
        public @Nullable Criterion ofEachMember() {
            return null;
        }
    }

    private static Value oneAnswer(Value value) {
        return value instanceof Value.Unresolved ? new Value.Unresolved(Set.of()) : value;
    }
}
