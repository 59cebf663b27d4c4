package id.umkm.rules.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A test that a cell of a policy puts to one value; parsed from text, closed: nothing in it is code. */
public sealed interface CellTest {

    /** How a value is compared. */
    enum Operator {
        EQUAL("="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String getSign() {
            return sign;
        }

        /**
         * Whether it holds of two values.
         *
         * @param order of the first to the second, as {@link Comparable#compareTo} tells it
         */
        public boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }

    /** {@code -}: always true, also of an unknown value. */
    record Any() implements CellTest {}

    /** {@code selain itu}: the row of a table that applies when no other row does. */
    record Otherwise() implements CellTest {}

    /** {@code tidak ada}: known to be none. */
    record IsNone() implements CellTest {}

    /** A comparison with one operand; false for none. */
    record Compare(Operator operator, Operand operand) implements CellTest {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Compare that && operator == that.operator && operand.equals(that.operand);
        }

        @Override
        public int hashCode() {
            return 31 * operator.hashCode() + operand.hashCode();
        }
    }

    /** A range; each end included or not; false for none. */
    record Range(Operand low, boolean lowIncluded, Operand high, boolean highIncluded) implements CellTest {}

    /** {@code dalam R}: a region that is R or lies in it; false for none. */
    record Within(Operand region) implements CellTest {}

    /** A list: at least one test holds; at least two tests. */
    record AnyOf(List<CellTest> tests) implements CellTest {
        public AnyOf {
            tests = List.copyOf(tests);
        }
    }

    /** {@code bukan(…)}: the test does not hold. */
    record Not(CellTest test) implements CellTest {}
}
