package id.umkm.rules.explain;

import id.umkm.domain.decision.RemedyOperation;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a remedy with all that deciding again needs.
 *
 * @param op what is done
 * @param part number of the record that it changes among those that are decided together; 0 where there is one
 * @param who ref of the member, or null
 * @param fact English name of the fact that is changed or provided; null for members
 * @param values what is supposed: of the subject, of the member, or of the person who comes in
 * @param count how many persons come in
 */
record Change(
        RemedyOperation.Kind op,
        int part,
        @Nullable String who,
        @Nullable String fact,
        Map<String, Object> values,
        int count) {
    Change {
        values = Map.copyOf(values);
    }

    static Change fact(
            RemedyOperation.Kind op, int part, @Nullable String who, String fact, Map<String, Object> values) {
        return new Change(op, part, who, fact, values, 0);
    }

    static Change replace(int part, String who, Map<String, Object> person) {
        return new Change(RemedyOperation.Kind.REPLACE_MEMBER, part, who, null, person, 1);
    }

    static Change add(int part, int count, Map<String, Object> person) {
        return new Change(RemedyOperation.Kind.ADD_MEMBER, part, null, null, person, count);
    }

    /** Whether both change the same thing, so that one takes the place of the other. */
    boolean sameTarget(Change other) {
        return op == other.op
                && part == other.part
                && Objects.equals(who, other.who)
                && Objects.equals(fact, other.fact);
    }
}
