package id.umkm.rules.study;

import id.umkm.domain.basics.Percentage;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A share of members, exact.
 *
 * @param part members for whom it is so
 * @param whole all members, at least one
 */
record Share(long part, long whole) {

    /** Whether the share passes a test that compares it with percentages. */
    Truth passes(CellTest test, Function<Operand, ? extends @Nullable Object> values) {
        if (test instanceof CellTest.Any) {
            return Truth.TRUE;
        }
        if (test instanceof CellTest.Not not) {
            return passes(not.test(), values).negate();
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return anyOf.tests().stream().map(one -> passes(one, values)).reduce(Truth.FALSE, Truth::or);
        }
        if (test instanceof CellTest.Compare compare) {
            return passes(compare.operator(), values.apply(compare.operand()));
        }
        if (test instanceof CellTest.Range range) {
            Truth low = passes(range.lowIncluded() ? Operator.AT_LEAST : Operator.MORE, values.apply(range.low()));
            return low.and(passes(range.highIncluded() ? Operator.AT_MOST : Operator.LESS, values.apply(range.high())));
        }
        return Truth.FALSE;
    }

    private Truth passes(Operator operator, @Nullable Object bound) {
        if (!(bound instanceof Percentage percentage)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(operator.holds(percentage.compareShare(part, whole)));
    }

    /** Whether it is exactly a percentage. */
    boolean is(Percentage percentage) {
        return percentage.compareShare(part, whole) == 0;
    }

    /** Whether it lies between two percentages and is neither of them. */
    boolean isBetween(Percentage low, Percentage high) {
        return low.compareShare(part, whole) > 0 && high.compareShare(part, whole) < 0;
    }
}
