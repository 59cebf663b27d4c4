package id.umkm.rules.expression;

import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.vocabulary.None;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a test to a value, in Kleene's three-valued logic. */
public final class CellEvaluator {
    private CellEvaluator() {}

    /**
     * Whether the value passes the test.
     *
     * @param value of the Java class of the type, {@link None#NONE} for known to be none, null for unknown
     * @param operands the value of a parameter or attribute that the test names, with the same three forms; not asked for
     *     values that are written in the cell
     * @throws IllegalStateException if the test is {@link CellTest.Otherwise}, which only a table can answer
     */
    public static Truth evaluate(
            CellTest test, @Nullable Object value, Function<Operand, ? extends @Nullable Object> operands) {
        if (test instanceof CellTest.Any) {
            return Truth.TRUE;
        }
        if (test instanceof CellTest.Otherwise) {
            throw new IllegalStateException("The cell 'selain itu' has no answer without the other rows of its table.");
        }
        if (test instanceof CellTest.Not not) {
            return evaluate(not.test(), value, operands).negate();
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return anyOf(anyOf, value, operands);
        }
        if (value == null) {
            return Truth.UNKNOWN;
        }
        if (test instanceof CellTest.IsNone) {
            return Truth.of(value == None.NONE);
        }
        return value == None.NONE ? Truth.FALSE : known(test, value, operands);
    }

    private static Truth anyOf(
            CellTest.AnyOf anyOf, @Nullable Object value, Function<Operand, ? extends @Nullable Object> operands) {
        Truth result = Truth.FALSE;
        for (CellTest test : anyOf.tests()) {
            result = result.or(evaluate(test, value, operands));
            if (result == Truth.TRUE) {
                return result;
            }
        }
        return result;
    }

    private static Truth known(CellTest test, Object value, Function<Operand, ? extends @Nullable Object> operands) {
        if (test instanceof CellTest.Compare compare) {
            return compare(compare.operator(), value, resolve(compare.operand(), operands));
        }
        if (test instanceof CellTest.Range range) {
            Truth low = compare(
                    range.lowIncluded() ? Operator.AT_LEAST : Operator.MORE, value, resolve(range.low(), operands));
            Truth high = compare(
                    range.highIncluded() ? Operator.AT_MOST : Operator.LESS, value, resolve(range.high(), operands));
            return low.and(high);
        }
        if (test instanceof CellTest.Within within) {
            Object region = resolve(within.region(), operands);
            if (region == null) {
                return Truth.UNKNOWN;
            }
            return Truth.of(region instanceof RegionCode outer && outer.contains((RegionCode) value));
        }
        throw new IllegalArgumentException("Unknown kind of test: " + test);
    }

    private static @Nullable Object resolve(Operand operand, Function<Operand, ? extends @Nullable Object> operands) {
        return operand instanceof Operand.Literal literal ? literal.value() : operands.apply(operand);
    }

    private static Truth compare(Operator operator, Object value, @Nullable Object operand) {
        if (operand == null) {
            return Truth.UNKNOWN;
        }
        if (operand == None.NONE) {
            return Truth.FALSE;
        }
        if (value instanceof Set<?> several) {
            return Truth.of(several.contains(operand));
        }
        if (operator == Operator.EQUAL) {
            return Truth.of(value.equals(operand));
        }
        return Truth.of(operator.holds(compare(value, operand)));
    }

    /**
     * The order of two values of one ordered kind.
     *
     * @throws IllegalArgumentException if they are of different classes or of one without order
     */
    @SuppressWarnings("unchecked") // The class of both is the same, and a class is comparable to itself.
    static int compare(Object one, Object other) {
        if (one.getClass() != other.getClass() || !(one instanceof Comparable)) {
            throw new IllegalArgumentException("Values of " + one.getClass().getName() + " and "
                    + other.getClass().getName() + " cannot be compared.");
        }
        return ((Comparable<Object>) one).compareTo(other);
    }
}
