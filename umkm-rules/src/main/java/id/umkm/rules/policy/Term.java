package id.umkm.rules.policy;

import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name that rows of a policy ask about: an attribute of the vocabulary or the output of a table.
 *
 * @param name English name
 * @param nameId Indonesian name
 * @param level whose it is
 * @param type what it holds, with the choices of the policy's own list filled in
 * @param fact English name of the fact that a host gives to settle it; its own name for a table output
 * @param canBeNone whether it can be known to be none
 * @param table name of the table that gives it, or null for an attribute
 */
public record Term(
        String name,
        String nameId,
        Level level,
        ValueType type,
        String fact,
        boolean canBeNone,
        @Nullable String table) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term that
                && name.equals(that.name)
                && nameId.equals(that.nameId)
                && level == that.level
                && type.equals(that.type)
                && fact.equals(that.fact)
                && canBeNone == that.canBeNone
                && Objects.equals(table, that.table);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + level.hashCode();
    }
}
