package id.umkm.rules.study;

import org.jspecify.annotations.Nullable;

/**
 * One application as two policies decide it.
 *
 * @param id of the application, masked where it could be a number of a person
 * @param village region code of the group, or null while unknown
 * @param trade code of the trade, or null while unknown
 */
public record SimulatedApplication(
        String id,
        @Nullable String village,
        @Nullable String trade,
        SimulatedDecision before,
        SimulatedDecision after) {

    /** What a change of policy means to an applicant. */
    public enum Effect {
        /** Comes to a better outcome, or to more rupiah. */
        WINS,
        /** Comes to a worse outcome, or to fewer rupiah. */
        LOSES,
        /** Other reasons, another priority, or waiting for something else. */
        OTHER,
        /** Nothing changes. */
        SAME
    }

    /** What the change of policy means to the applicant. */
    public Effect effect() {
        int order = Integer.compare(after.standing(), before.standing());
        if (order == 0) {
            order = after.amount().compareTo(before.amount());
        }
        if (order != 0) {
            return order > 0 ? Effect.WINS : Effect.LOSES;
        }
        return after.equals(before) ? Effect.SAME : Effect.OTHER;
    }
}
