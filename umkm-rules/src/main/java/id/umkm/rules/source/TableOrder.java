package id.umkm.rules.source;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Puts tables in an order in which each comes after those whose outputs it uses; a circle is a fault. */
final class TableOrder {
    private final List<DecisionTable> tables;
    private final Typing typing;
    private final List<DecisionTable> sorted = new ArrayList<>();
    /** Each table stands in the list once, so none need be compared part by part. */
    private final Set<DecisionTable> done = Collections.newSetFromMap(new IdentityHashMap<>());

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
        if (done.contains(table)) {
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
        Set<String> named = named(table);
        for (DecisionTable other : tables) {
            if (uses(table, named, other)) {
                visit(other);
            }
        }
        under.remove(table.name());
        if (done.add(table)) {
            sorted.add(table);
        }
    }

    private static boolean uses(DecisionTable table, Set<String> named, DecisionTable other) {
        for (TableInput input : table.inputs()) {
            if (other.name().equals(input.term().table())) {
                return true;
            }
        }
        return named.contains(other.output().name())
                || named.contains(other.output().nameId());
    }

    /** The attributes that the cells of a table compare with. */
    private static Set<String> named(DecisionTable table) {
        Set<String> named = new HashSet<>();
        for (TableRow row : table.rows()) {
            for (CellTest cell : row.cells()) {
                for (Operand operand : CellTests.operandsOf(cell)) {
                    if (operand instanceof Operand.AttributeName attribute) {
                        named.add(attribute.name());
                    }
                }
            }
        }
        return named;
    }
}
