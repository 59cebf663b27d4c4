package id.umkm.rules.engine;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Scope;
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

    /** A day's rules hold each once; comparing all that it consists of would be long, and load much the first time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** For a criterion about the subject: whether guard and requirement let it pass. */
    Verdict passes(Cells subject) {
        Verdict held = requirement.verdict(subject);
        return guard == null ? held : guard.verdict(subject).negate().or(held);
    }

    /** For a criterion about members: whether one member passes, a guard about the subject left aside. */
    Verdict memberPasses(Cells member) {
        Verdict held = requirement.verdict(member);
        Verdict binds = guard == null || guardOfSubject ? Verdict.TRUE : guard.verdict(member);
        Scope scope = criterion.getScope();
        if (scope instanceof Scope.NoMember) {
            return binds.and(held).negate();
        }
        return scope instanceof Scope.EachMember ? binds.negate().or(held) : binds.and(held);
    }

    /** For a criterion about members: whether it passes when it is known whether enough of them do. */
    Verdict passes(Cells subject, Verdict enough) {
        return guard == null || !guardOfSubject
                ? enough
                : guard.verdict(subject).negate().or(enough);
    }
}
