package id.umkm.rules.study;

import id.umkm.rules.policy.Policy;

/**
 * A policy in which one cell is otherwise than the policy states it.
 *
 * @param position sheet and row, such as {@code Kelayakan/GROUP_TOO_SMALL}
 * @param heading the column, or {@link #ROW} where the whole row is gone
 * @param from what the policy says there, as a cell in Indonesian
 * @param to what the mutant says there
 * @param policy the policy with the cell changed
 */
public record Mutant(String position, String heading, String from, String to, Policy policy) {
    /** The heading of a mutant in which a row is gone. */
    public static final String ROW = "Baris";

    /** The row by its own name: its code, number, name or setting. */
    String row() {
        return position.substring(position.lastIndexOf('/') + 1);
    }

    /** {@code Kelayakan/GROUP_TOO_SMALL Syarat: >= 5 -> > 5}. */
    @Override
    public String toString() {
        return position + " " + heading + ": " + from + " -> " + to;
    }
}
