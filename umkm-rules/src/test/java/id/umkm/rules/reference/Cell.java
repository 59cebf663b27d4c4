package id.umkm.rules.reference;

import java.util.ArrayList;
import java.util.List;

/** What a cell asks of a value. */
sealed interface Cell {
    /** {@code -}. */
    record Any() implements Cell {}

    /** {@code selain itu}. */
    record Otherwise() implements Cell {}

    /** At least one of the tests. */
    record Tests(List<Test> tests) implements Cell {}

    /** One test of a value. */
    sealed interface Test {}

    enum Comparison {
        EQUAL,
        AT_LEAST,
        MORE,
        AT_MOST,
        LESS
    }

    record Compare(Comparison comparison, Operand operand) implements Test {}

    record Range(Operand low, boolean withLow, Operand high, boolean withHigh) implements Test {}

    /** None of the tests. */
    record Not(List<Test> tests) implements Test {}

    record IsNone() implements Test {}

    /** A region that is this one or lies in it. */
    record Within(Operand region) implements Test {}

    /** What a value is compared with. */
    sealed interface Operand {}

    record Literal(Value value) implements Operand {}

    record ParameterName(String name) implements Operand {}

    record AttributeName(Attribute attribute) implements Operand {}

    /** All operands of the cell, from left to right. */
    default List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        if (this instanceof Tests tests) {
            tests.tests().forEach(t -> addOperands(t, operands));
        }
        return operands;
    }

    private static void addOperands(Test test, List<Operand> operands) {
        if (test instanceof Compare compare) {
            operands.add(compare.operand());
        } else if (test instanceof Range range) {
            operands.add(range.low());
            operands.add(range.high());
        } else if (test instanceof Within within) {
            operands.add(within.region());
        } else if (test instanceof Not not) {
            not.tests().forEach(t -> addOperands(t, operands));
        }
    }
}
