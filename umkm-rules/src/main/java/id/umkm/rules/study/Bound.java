package id.umkm.rules.study;

import id.umkm.domain.basics.Percentage;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.expression.Operand;
import java.util.ArrayList;
import java.util.List;

/**
 * A point at which a cell cuts the values of an ordered term.
 *
 * @param operand the value at the cut
 * @param beyond on which side the cell answers otherwise: below, above, or on both
 */
record Bound(Operand operand, Side beyond) {
    private static final Percentage NONE = Percentage.of(0);
    private static final Percentage ALL = Percentage.of(100);

    enum Side {
        BELOW,
        ABOVE,
        BOTH
    }

    /** The bounds of a test. */
    static List<Bound> of(CellTest test) {
        List<Bound> bounds = new ArrayList<>();
        collect(test, bounds);
        return bounds;
    }

    private static void collect(CellTest test, List<Bound> bounds) {
        if (test instanceof CellTest.Compare compare) {
            bounds.add(new Bound(compare.operand(), side(compare.operator())));
        } else if (test instanceof CellTest.Range range) {
            bounds.add(new Bound(range.low(), side(range.lowIncluded() ? Operator.AT_LEAST : Operator.MORE)));
            bounds.add(new Bound(range.high(), side(range.highIncluded() ? Operator.AT_MOST : Operator.LESS)));
        } else if (test instanceof CellTest.AnyOf anyOf) {
            anyOf.tests().forEach(one -> collect(one, bounds));
        } else if (test instanceof CellTest.Not not) {
            collect(not.test(), bounds);
        }
    }

    private static Side side(Operator operator) {
        return switch (operator) {
            case AT_LEAST, LESS -> Side.BELOW;
            case AT_MOST, MORE -> Side.ABOVE;
            case EQUAL -> Side.BOTH;
        };
    }

    /** Whether a value lies one unit beyond the value at the cut. */
    boolean isBeyond(Object value, Object cut) {
        return (beyond != Side.ABOVE && isShifted(value, cut, -1))
                || (beyond != Side.BELOW && isShifted(value, cut, 1));
    }

    private static boolean isShifted(Object value, Object cut, int steps) {
        return Units.shift(cut, steps).filter(value::equals).isPresent();
    }

    /** Whether a share lies less than a percentage point beyond the cut; beyond none or all any other share will do. */
    boolean isBeyond(Share share, Percentage cut) {
        if (cut.equals(NONE) || cut.equals(ALL)) {
            return !share.is(cut);
        }
        return (beyond != Side.ABOVE && share.isBetween(shifted(cut, -1), cut))
                || (beyond != Side.BELOW && share.isBetween(cut, shifted(cut, 1)));
    }

    private static Percentage shifted(Percentage cut, int steps) {
        return (Percentage) Units.shift(cut, steps).orElse(steps < 0 ? NONE : ALL);
    }
}
