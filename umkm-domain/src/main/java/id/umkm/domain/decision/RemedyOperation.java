package id.umkm.domain.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a subject can do; together with the others of the decision it turns the decision.
 *
 * @param op what is done
 * @param attribute English name of the fact that is changed or provided; null for members
 * @param group id of the group, in a decision about several groups; else null
 * @param who ref of the member who is replaced or whose fact is provided, or null
 * @param value what to change the fact to: a {@code Long}, {@code Boolean} or {@code String}; null for members, and for an
 *     unknown fact, which is to be told as it is
 * @param count how many members to add; null for the other operations
 * @param codes the rows that it settles, sorted
 */
public record RemedyOperation(
        Kind op,
        @Nullable String attribute,
        @Nullable String group,
        @Nullable String who,
        @Nullable Object value,
        @Nullable Integer count,
        List<String> codes) {
    public RemedyOperation {
        codes = List.copyOf(codes);
    }

    /** What is done. */
    public enum Kind {
        /** Change what is asked or stated. */
        SET,
        /** Add persons who meet every condition for members. */
        ADD_MEMBER,
        /** Put a person who meets every condition for members in the place of one who does not. */
        REPLACE_MEMBER,
        /** Give a fact or a document that is not there yet. */
        PROVIDE
    }
}
