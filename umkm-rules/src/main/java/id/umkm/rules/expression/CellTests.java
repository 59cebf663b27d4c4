package id.umkm.rules.expression;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Walks through tests. */
public final class CellTests {
    private CellTests() {}

    /** The operands that a test compares with, in order, none twice. */
    public static Set<Operand> operandsOf(CellTest test) {
        Set<Operand> operands = new LinkedHashSet<>();
        addOperands(test, operands);
        return operands;
    }

    private static void addOperands(CellTest test, Set<Operand> operands) {
        if (test instanceof CellTest.Compare compare) {
            operands.add(compare.operand());
        } else if (test instanceof CellTest.Range range) {
            operands.add(range.low());
            operands.add(range.high());
        } else if (test instanceof CellTest.Within within) {
            operands.add(within.region());
        } else if (test instanceof CellTest.AnyOf anyOf) {
            for (CellTest one : anyOf.tests()) {
                addOperands(one, operands);
            }
        } else if (test instanceof CellTest.Not not) {
            addOperands(not.test(), operands);
        }
    }

    /** The same test with other operands. */
    public static CellTest replace(CellTest test, UnaryOperator<Operand> replacement) {
        if (test instanceof CellTest.Compare compare) {
            return new CellTest.Compare(compare.operator(), replacement.apply(compare.operand()));
        }
        if (test instanceof CellTest.Range range) {
            return new CellTest.Range(
                    replacement.apply(range.low()),
                    range.lowIncluded(),
                    replacement.apply(range.high()),
                    range.highIncluded());
        }
        if (test instanceof CellTest.Within within) {
            return new CellTest.Within(replacement.apply(within.region()));
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return new CellTest.AnyOf(
                    anyOf.tests().stream().map(one -> replace(one, replacement)).toList());
        }
        if (test instanceof CellTest.Not not) {
            return new CellTest.Not(replace(not.test(), replacement));
        }
        return test;
    }
}
