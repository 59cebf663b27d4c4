package id.umkm.rules.engine;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A criterion on one day, bound to columns.
 *
 * @param number its number among the criteria of the day
 * @param criterion as the policy states it
 * @param guard the condition for being bound, or null
 * @param guardOfSubject whether the guard asks about the subject, not about each member
 * @param requirement what must hold
 * @param required the requirement with parameters written out
 * @param members whether enough members pass, for a criterion about members; else null
 * @param bound for a criterion that counts members, the least count or share; else null
 * @param ground what stands behind the row and the parameters that it names
 * @param boundParameter the parameter that sets the bound that people are told, or null
 */
record BoundCriterion(
        int number,
        Criterion criterion,
        @Nullable BoundCell guard,
        boolean guardOfSubject,
        BoundCell requirement,
        CellTest required,
        @Nullable Column members,
        @Nullable Object bound,
        Ground ground,
        @Nullable String boundParameter) {

    /** For a criterion about the subject: whether guard and requirement let it pass. */
    Truth passes(Cells subject) {
        Truth held = requirement.truth(subject);
        return guard == null ? held : guard.truth(subject).negate().or(held);
    }

    /** For a criterion about members: whether one member passes. */
    Truth passes(Cells subject, Cells member, boolean none) {
        Truth held = requirement.truth(member);
        Truth bound = guard == null ? Truth.TRUE : guard.truth(guardOfSubject ? subject : member);
        return none ? bound.and(held).negate() : bound.negate().or(held);
    }
}
