package id.umkm.examples.benchmarks;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Takes the numbers and the table of a policy out of it, as those would who keep them in fields and a map. */
final class PolicyTables {
    private PolicyTables() {}

    /** The numbers that are in force on a day. */
    static Programme programme(Policy policy, LocalDate today) {
        Function<String, Object> number = name -> policy.findParameter(name)
                .flatMap(one -> one.at(today))
                .orElseThrow()
                .value();
        return new Programme(
                today,
                (Long) number.apply("anggota_minimal"),
                (RegionCode) number.apply("wilayah_program"),
                (Rupiah) number.apply("penjualan_mikro_maksimal"),
                (Rupiah) number.apply("bantuan_minimal"),
                (Percentage) number.apply("porsi_sasaran"),
                (Percentage) number.apply("porsi_terdampak"),
                (Percentage) number.apply("porsi_tanpa_hibah"),
                (Long) number.apply("usia_minimal"),
                (Long) number.apply("usia_maksimal"),
                (Long) number.apply("jeda_hibah_minimal"),
                ceilings(policy, number));
    }

    /** The most that is granted, by trade. */
    private static Map<String, Rupiah> ceilings(Policy policy, Function<String, Object> number) {
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
