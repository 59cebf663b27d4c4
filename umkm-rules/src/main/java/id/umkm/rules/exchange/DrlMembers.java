package id.umkm.rules.exchange;

import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Patterns of members: those who meet a condition, and how many they are. */
final class DrlMembers {
    private final PolicyOnDay policy;
    private final DrlNames names;

    DrlMembers(PolicyOnDay policy, DrlNames names) {
        this.policy = policy;
        this.names = names;
    }

    /**
     * A pattern that counts the members of whom a condition holds.
     *
     * @param into name of the variable that holds the number
     */
    String count(String into, Function<DrlConditions, Expr> condition) {
        DrlConditions conditions = new DrlConditions(policy, names, Level.MEMBER, "_" + into);
        Expr expr = condition.apply(conditions);
        List<String> patterns = new ArrayList<>(conditions.before());
        String member = "$member_" + into;
        patterns.add(member + " : " + member(conditions, expr));
        return "accumulate( " + String.join(" and ", patterns) + "; $" + into + " : count(" + member + ") )";
    }

    /** A pattern of a member of whom a condition holds. */
    static String member(DrlConditions conditions, Expr expr) {
        Expr all = Expr.all(conditions.sameMember(), expr);
        return all.equals(Expr.Constant.TRUE) ? "Member()" : "Member( " + all.text() + " )";
    }

    static String subject(Expr expr) {
        return expr.equals(Expr.Constant.TRUE) ? "Subject()" : "Subject( " + expr.text() + " )";
    }
}
