package id.umkm.domain.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An unknown fact, some value of which could still change the decision.
 *
 * @param attribute English name of the attribute
 * @param group id of the group whose fact it is, in a decision about several groups; else null
 * @param who ref of the member whose fact it is, or null for a fact of the subject
 * @param codes the rows that wait for it, sorted
 */
public record MissingFact(
        String attribute, @Nullable String group, @Nullable String who, List<String> codes) {
    public MissingFact {
        codes = List.copyOf(codes);
    }

    public MissingFact(String attribute, @Nullable String who, List<String> codes) {
        this(attribute, null, who, codes);
    }
}
