package id.umkm.rules.policy;

import id.umkm.domain.decision.Layer;
import java.util.List;

/**
 * A table that gives a subject, or each member, one value.
 *
 * @param name name of the table, such as {@code Prioritas}
 * @param hitPolicy which row wins
 * @param inputs its columns of conditions
 * @param output what it gives; its level says whether to the subject or to each member
 * @param rows in the order of the policy
 * @param layer where it stands
 */
public record DecisionTable(
        String name, HitPolicy hitPolicy, List<TableInput> inputs, Term output, List<TableRow> rows, Layer layer) {
    public DecisionTable {
        inputs = List.copyOf(inputs);
        rows = List.copyOf(rows);
    }
}
