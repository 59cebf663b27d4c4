package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every parameter that a row names has a value on every day on which the row may be asked. */
final class ParameterCoverage {
    private final DateRange asked;
    private final Symbols symbols;
    private final Faults faults;
    private final Function<String, Place> placeOf;

    ParameterCoverage(DateRange asked, Symbols symbols, Faults faults, Function<String, Place> placeOf) {
        this.asked = asked;
        this.symbols = symbols;
        this.faults = faults;
        this.placeOf = placeOf;
    }

    void check(List<DecisionTable> tables, List<Criterion> criteria) {
        for (DecisionTable table : tables) {
            for (TableRow row : table.rows()) {
                row.cells().forEach(cell -> check(cell, row.range(), row.position()));
                check(row.output(), row.range(), row.position());
            }
        }
        for (Criterion criterion : criteria) {
            Condition guard = criterion.getGuard();
            if (guard != null) {
                check(guard.test(), criterion.getRange(), criterion.getPosition());
            }
            check(criterion.getRequirement().test(), criterion.getRange(), criterion.getPosition());
            if (criterion.getScope() instanceof Scope.AtLeastCount count) {
                check(count.count(), criterion.getRange(), criterion.getPosition());
            } else if (criterion.getScope() instanceof Scope.AtLeastShare share) {
                check(share.share(), criterion.getRange(), criterion.getPosition());
            }
        }
    }

    private void check(CellTest test, DateRange range, String position) {
        CellTests.operandsOf(test).forEach(operand -> check(operand, range, position));
    }

    private void check(Operand operand, DateRange range, String position) {
        if (!(operand instanceof Operand.ParameterName named) || !range.overlaps(asked)) {
            return;
        }
        LocalDate day = later(range.from(), asked.from());
        LocalDate end = earlier(range.until(), asked.until());
        Parameter parameter = symbols.findParameter(named.name()).orElseThrow();
        while (true) {
            LocalDate wanted = day;
            Parameter.Setting setting = parameter.settings().stream()
                    .filter(one -> wanted == null
                            ? one.range().from() == null
                            : one.range().contains(wanted))
                    .findFirst()
                    .orElse(null);
            if (setting == null) {
                faults.add(
                        "DATE_WITHOUT_VALUE",
                        position,
                        placeOf.apply(named.name()),
                        named.name(),
                        "Parameter ini tidak bernilai pada " + (wanted == null ? "hari pertama" : wanted)
                                + "; baris yang memakainya berlaku pada hari itu.",
                        "This parameter has no value on " + (wanted == null ? "the first day" : wanted)
                                + "; a row that uses it is in force on that day.");
                return;
            }
            LocalDate until = setting.range().until();
            if (until == null || (end != null && !until.isBefore(end))) {
                return;
            }
            day = until.plusDays(1);
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
