package id.umkm.rules.engine;

import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cell that compares a value with others of the same application, and where they come from. */
final class Comparison {
    private final CellTest test;
    private final Skeleton.Asked left;
    private final Map<Operand, Skeleton.Asked> operands = new HashMap<>();
    /** Where amounts are compared and nothing else, the operator and the other amount. */
    private final CellTest.@Nullable Operator operator;

    private final Skeleton.@Nullable Asked right;

    /** @param asked where a value of the subject comes from, by its name */
    Comparison(Column column, Function<String, Skeleton.Asked> asked, Skeleton.Asked left) {
        this.test = column.comparison();
        this.left = left;
        CellTests.operandsOf(test).forEach(operand -> {
            if (operand instanceof Operand.AttributeName name) {
                operands.put(operand, asked.apply(name.name()));
            }
        });
        boolean plain = test instanceof CellTest.Compare compare && compare.operand() instanceof Operand.AttributeName;
        this.operator = plain ? ((CellTest.Compare) test).operator() : null;
        this.right = plain ? operands.get(((CellTest.Compare) test).operand()) : null;
    }

    /** Its truth as a class; negative where a value is unknown. */
    int truth(Function<Skeleton.Asked, @Nullable Object> values) {
        Object value = values.apply(left);
        if (operator != null
                && right != null
                && value instanceof Rupiah amount
                && values.apply(right) instanceof Rupiah other) {
            return operator.holds(amount.compareTo(other)) ? Column.TRUE : Column.FALSE;
        }
        return Verdict.of(CellEvaluator.evaluate(
                        test,
                        value,
                        operand -> operand instanceof Operand.Literal literal
                                ? literal.value()
                                : values.apply(Objects.requireNonNull(operands.get(operand)))))
                .asClass();
    }
}
