package id.umkm.rules.engine;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a row that does not hold.
 *
 * @param position the row, such as {@code Kelayakan/GROUP_TOO_SMALL} or {@code Prioritas/PRI-1}
 * @param term what the cell asks about
 * @param type what is compared: that of the term, or a number or share of members
 * @param who ref of the member, or null
 * @param actual what was found, of the Java class of the type; null while it is unknown
 * @param required what must hold, with the values of parameters and other terms written out
 */
public record Unmet(
        String position,
        Term term,
        ValueType type,
        @Nullable String who,
        @Nullable Object actual,
        CellTest required) {}
