package id.umkm.rules.policy;

import id.umkm.rules.expression.Operand;

/** Whom a criterion binds. */
public sealed interface Scope {
    /** The subject itself. */
    record Subject() implements Scope {}

    /** Every member, and there is at least one. */
    record EachMember() implements Scope {}

    /** No member: the requirement holds for none, and there is at least one. */
    record NoMember() implements Scope {}

    /** At least so many members. */
    record AtLeastCount(Operand count) implements Scope {}

    /** At least such a share of the members. */
    record AtLeastShare(Operand share) implements Scope {}
}
