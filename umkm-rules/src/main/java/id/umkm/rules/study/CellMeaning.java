package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import java.util.List;

/** Says whether two tests of one term are the same test in other words, as {@code > 5} is {@code >= 6} of persons. */
final class CellMeaning {
    private final Policy policy;
    private final Term term;
    private final boolean share;
    private final List<DayValues> stretches;

    CellMeaning(Policy policy, Term term, boolean share, DateRange asked) {
        this.policy = policy;
        this.term = term;
        this.share = share;
        this.stretches = DayValues.stretches(policy, asked);
    }

    /** Whether no known value of the term passes one test and not the other on any day. */
    boolean same(CellTest one, CellTest other) {
        if (comparesTerms(one) || comparesTerms(other)) {
            return one.equals(other);
        }
        return stretches.stream()
                .allMatch(values -> new Domain(policy, term, share, values)
                        .valuesFor(List.of(one, other)).stream()
                                .allMatch(value -> CellEvaluator.evaluate(one, value, values::valueOf)
                                        == CellEvaluator.evaluate(other, value, values::valueOf)));
    }

    static boolean comparesTerms(CellTest test) {
        return CellTests.operandsOf(test).stream().anyMatch(Operand.AttributeName.class::isInstance);
    }
}
