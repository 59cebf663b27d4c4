package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where rows that state what must hold use the output of a table. */
final class TableUse {
    private final Policy policy;

    TableUse(Policy policy) {
        this.policy = policy;
    }

    /** What passes those rows if a table gives another value: known where each only compares something else with the output. */
    Direction direction(Term output, Object before, Object after) {
        int order = order(before, after);
        Direction all = Direction.SAME;
        for (AskedRow row : AskedRow.of(policy)) {
            Criterion criterion = row.criterion();
            boolean asked = isOf(output, criterion.getRequirement().term())
                    || (criterion.getGuard() != null
                            && isOf(output, criterion.getGuard().term()));
            boolean inGuard =
                    criterion.getGuard() != null && names(criterion.getGuard().test(), output);
            if (asked || inGuard) {
                return Direction.OTHER;
            }
            if (names(criterion.getRequirement().test(), output)) {
                all = all.and(ofOrder(criterion.getRequirement().test(), order));
            }
        }
        return all == Direction.SAME ? Direction.OTHER : all;
    }

    private static Direction ofOrder(CellTest test, int order) {
        if (!(test instanceof CellTest.Compare compare)) {
            return Direction.OTHER;
        }
        return switch (compare.operator()) {
            case AT_MOST, LESS -> Direction.of(order > 0, order < 0);
            case AT_LEAST, MORE -> Direction.of(order < 0, order > 0);
            case EQUAL -> Direction.OTHER;
        };
    }

    /** Where facts must be looked for that show another output. */
    Focus focus(Term output, DateRange days) {
        Focus focus = Focus.of(Set.of(), days);
        for (AskedRow row : AskedRow.of(policy)) {
            Criterion criterion = row.criterion();
            boolean used = isOf(output, criterion.getRequirement().term())
                    || names(criterion.getRequirement().test(), output);
            if (used) {
                focus = focus.and(Focus.of(List.of(criterion), days));
            }
        }
        return focus;
    }

    private static boolean isOf(Term output, Term term) {
        return term.name().equals(output.name()) && term.level() == output.level();
    }

    private static boolean names(CellTest test, Term output) {
        return CellTests.operandsOf(test).contains(new Operand.AttributeName(output.name()));
    }

    /** Less than zero where the second is larger; zero where values have no order. */
    static int order(Object before, Object after) {
        if (before instanceof Long one && after instanceof Long other) {
            return one.compareTo(other);
        }
        if (before instanceof Rupiah one && after instanceof Rupiah other) {
            return one.compareTo(other);
        }
        if (before instanceof Percentage one && after instanceof Percentage other) {
            return one.compareTo(other);
        }
        return before instanceof LocalDate one && after instanceof LocalDate other ? one.compareTo(other) : 0;
    }
}
