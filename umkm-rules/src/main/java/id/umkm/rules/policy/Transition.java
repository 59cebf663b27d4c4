package id.umkm.rules.policy;

import java.util.List;

/**
 * A step of groups from one stage to another, {@index "kelulusan"}, forward or back.
 *
 * @param from code of the stage in which each group must be
 * @param to code of the stage that they reach
 * @param way whether each group takes the step by itself or several together
 * @param back whether it is a step back, which is taken when one of its conditions fails
 * @param conditions of effect STAY for a step forward and DEMOTE for a step back, besides REVIEW and NOTE
 */
public record Transition(String from, String to, Way way, boolean back, List<StageCondition> conditions) {
    public Transition {
        conditions = List.copyOf(conditions);
    }

    /** Who takes a step. */
    public enum Way {
        /** {@index "sendiri"}: each group by itself. */
        ALONE,
        /** {@index "gabungan"}: one or several groups as one. */
        JOINTLY
    }

    /**
     * A condition of a step.
     *
     * @param joint whether it is asked once of all groups together, not of each
     */
    public record StageCondition(Criterion criterion, boolean joint) {}
}
