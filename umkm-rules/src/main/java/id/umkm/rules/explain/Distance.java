package id.umkm.rules.explain;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a value is from the nearest that passes a test. */
final class Distance {
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.0001");

    private Distance() {}

    /** The distance as a decimal number, or null where there is none. */
    static @Nullable String to(CellTest test, Object actual) {
        BigDecimal from = number(actual);
        if (from == null) {
            return null;
        }
        BigDecimal step = actual instanceof Percentage ? SMALLEST_SHARE : BigDecimal.ONE;
        return distances(test, from, step).stream()
                .min(Comparator.naturalOrder())
                .map(distance -> distance.stripTrailingZeros().toPlainString())
                .orElse(null);
    }

    private static List<BigDecimal> distances(CellTest test, BigDecimal from, BigDecimal step) {
        List<BigDecimal> distances = new ArrayList<>();
        if (test instanceof CellTest.AnyOf anyOf) {
            anyOf.tests().forEach(one -> distances.addAll(distances(one, from, step)));
        } else if (test instanceof CellTest.Compare compare) {
            add(distances, compare.operand(), from, isStrict(compare.operator()) ? step : BigDecimal.ZERO);
        } else if (test instanceof CellTest.Range range) {
            // What lies outside a range is nearer to one of its ends.
            add(distances, range.low(), from, range.lowIncluded() ? BigDecimal.ZERO : step);
            add(distances, range.high(), from, range.highIncluded() ? BigDecimal.ZERO : step);
        } else if (test instanceof CellTest.Not not && not.test() instanceof CellTest.Compare compare) {
            add(distances, compare.operand(), from, isStrict(compare.operator()) ? BigDecimal.ZERO : step);
        }
        return distances;
    }

    private static boolean isStrict(CellTest.Operator operator) {
        return operator == CellTest.Operator.LESS || operator == CellTest.Operator.MORE;
    }

    private static void add(List<BigDecimal> distances, Operand operand, BigDecimal from, BigDecimal beyond) {
        if (operand instanceof Operand.Literal literal) {
            BigDecimal bound = number(literal.value());
            if (bound != null) {
                distances.add(bound.subtract(from).abs().add(beyond));
            }
        }
    }

    private static @Nullable BigDecimal number(Object value) {
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof Rupiah amount) {
            return BigDecimal.valueOf(amount.amount());
        }
        if (value instanceof Percentage percentage) {
            return percentage.toBigDecimal();
        }
        return value instanceof LocalDate day ? BigDecimal.valueOf(day.toEpochDay()) : null;
    }
}
