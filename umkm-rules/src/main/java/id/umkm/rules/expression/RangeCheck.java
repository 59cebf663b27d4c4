package id.umkm.rules.expression;

import id.umkm.domain.basics.Rupiah;
import java.time.LocalDate;
import java.util.OptionalLong;

/** Refuses a range that no value can lie in, as far as its ends are written out. */
final class RangeCheck {
    private RangeCheck() {}

    static void requireValues(String read, Operand low, boolean lowIncluded, Operand high, boolean highIncluded) {
        if (!(low instanceof Operand.Literal from) || !(high instanceof Operand.Literal to)) {
            return;
        }
        int order = CellEvaluator.compare(from.value(), to.value());
        if (order > 0) {
            throw ValueFaults.rangeReversed(read);
        }
        boolean empty = order == 0
                ? !lowIncluded || !highIncluded
                : !lowIncluded && !highIncluded && areNeighbours(from.value(), to.value());
        if (empty) {
            throw ValueFaults.rangeEmpty(read);
        }
    }

    /** Whether the higher value follows the lower one with nothing between; percentages are shares and lie dense. */
    private static boolean areNeighbours(Object low, Object high) {
        OptionalLong from = step(low);
        OptionalLong to = step(high);
        return from.isPresent() && to.isPresent() && to.getAsLong() - from.getAsLong() == 1;
    }

    private static OptionalLong step(Object value) {
        if (value instanceof Long number) {
            return OptionalLong.of(number);
        }
        if (value instanceof Rupiah amount) {
            return OptionalLong.of(amount.amount());
        }
        return value instanceof LocalDate date ? OptionalLong.of(date.toEpochDay()) : OptionalLong.empty();
    }
}
