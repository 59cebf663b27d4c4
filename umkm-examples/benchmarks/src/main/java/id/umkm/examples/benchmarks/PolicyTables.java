package id.umkm.examples.benchmarks;

import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads tables of the policy as those would who keep them in a map. */
public final class PolicyTables {
    private PolicyTables() {}

    /** The most that is granted, by trade. */
    public static Map<String, Rupiah> ceilings(Policy policy, Function<String, Object> number) {
        DecisionTable table = policy.getTables().stream()
                .filter(one -> one.output().name().equals("ceiling"))
                .findFirst()
                .orElseThrow();
        Map<String, Rupiah> ceilings = new HashMap<>();
        for (TableRow row : table.rows()) {
            CellTest.Compare trade = (CellTest.Compare) row.cells().get(0);
            ceilings.put((String) ((Operand.Literal) trade.operand()).value(), (Rupiah) value(row.output(), number));
        }
        return ceilings;
    }

    private static Object value(Operand operand, Function<String, Object> number) {
        return operand instanceof Operand.ParameterName named
                ? number.apply(named.name())
                : ((Operand.Literal) operand).value();
    }
}
