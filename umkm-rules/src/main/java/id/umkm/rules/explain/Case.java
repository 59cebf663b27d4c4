package id.umkm.rules.explain;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.engine.Levers;
import id.umkm.rules.vocabulary.Facts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is decided, so that it can be decided again with some facts changed. */
sealed interface Case permits OneRecord, Proposal {
    DecisionKind kind();

    /** The records that are decided together, with their facts unchanged. */
    List<Part> parts();

    /**
     * One of the records.
     *
     * @param group id of the group, or null where the record is not one of several groups
     */
    record Part(@Nullable String group, Facts facts) {}

    Decision decide(List<Change> changes);

    /** What stands in the way of one record with the changes made. */
    List<Levers> levers(int part, List<Change> changes);

    /** The facts of one record with the changes made. */
    static Facts change(Facts facts, int part, List<Change> changes) {
        Facts.Supposition supposition = facts.suppose();
        for (Change change : changes) {
            if (change.part() == part) {
                apply(change, supposition);
            }
        }
        return supposition.build();
    }

    private static void apply(Change change, Facts.Supposition supposition) {
        String who = change.who();
        Map<String, Object> values = change.values();
        switch (change.op()) {
            case SET, PROVIDE ->
                values.forEach((attribute, value) -> {
                    if (who == null) {
                        supposition.set(attribute, value);
                    } else {
                        supposition.setOfMember(who, attribute, value);
                    }
                });
            case REPLACE_MEMBER -> supposition.replaceMember(Objects.requireNonNull(who), values);
            case ADD_MEMBER -> supposition.addMembers(change.count(), values);
        }
    }
}
