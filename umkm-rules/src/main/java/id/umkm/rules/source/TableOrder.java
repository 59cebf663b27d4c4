package id.umkm.rules.source;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts tables in an order in which each comes after those whose outputs it uses; a circle is a fault. */
final class TableOrder {
    private final List<DecisionTable> tables;
    private final Typing typing;
    private final List<DecisionTable> sorted = new ArrayList<>();
    private final Set<String> under = new HashSet<>();

    TableOrder(List<DecisionTable> tables, Typing typing) {
        this.tables = tables;
        this.typing = typing;
    }

    List<DecisionTable> sorted() {
        tables.forEach(this::visit);
        return List.copyOf(sorted);
    }

    private void visit(DecisionTable table) {
        if (sorted.contains(table)) {
            return;
        }
        if (!under.add(table.name())) {
            typing.faults()
                    .add(
                            "TABLE_CIRCLE",
                            table.name(),
                            typing.document().start(),
                            table.name(),
                            "Tabel ini memakai keluarannya sendiri, langsung atau melalui tabel lain.",
                            "This table uses its own output, directly or through another table.");
            return;
        }
        for (DecisionTable other : tables) {
            if (uses(table, other)) {
                visit(other);
            }
        }
        under.remove(table.name());
        if (!sorted.contains(table)) {
            sorted.add(table);
        }
    }

    private static boolean uses(DecisionTable table, DecisionTable other) {
        for (TableInput input : table.inputs()) {
            if (other.name().equals(input.term().table())) {
                return true;
            }
        }
        return table.rows().stream().map(TableRow::cells).flatMap(List::stream).anyMatch(cell -> names(cell, other));
    }

    private static boolean names(CellTest cell, DecisionTable other) {
        return CellTests.operandsOf(cell).stream()
                .anyMatch(operand -> operand instanceof Operand.AttributeName attribute
                        && List.of(other.output().name(), other.output().nameId())
                                .contains(attribute.name()));
    }
}
