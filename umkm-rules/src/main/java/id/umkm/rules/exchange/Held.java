package id.umkm.rules.exchange;

import java.util.List;

/**
 * When a condition surely holds, when it surely does not, and when it waits for a fact. In the cases that are left it hangs
 * on a table that gives nothing.
 */
record Held(Expr yes, Expr no, Expr waits) {
    static final Held ALWAYS = new Held(Expr.Constant.TRUE, Expr.Constant.FALSE, Expr.Constant.FALSE);

    Expr hangs() {
        return Expr.all(yes.not(), no.not(), waits.not());
    }

    Held not() {
        return new Held(no, yes, waits);
    }

    /** In a conjunction a sure no wins, then what waits for a fact, for it may still turn out no. */
    static Held all(List<Held> parts) {
        Expr no = Expr.any(parts.stream().map(Held::no).toList());
        return new Held(
                Expr.all(parts.stream().map(Held::yes).toList()),
                no,
                Expr.all(no.not(), Expr.any(parts.stream().map(Held::waits).toList())));
    }

    Held and(Held other) {
        return all(List.of(this, other));
    }

    Held or(Held other) {
        return not().and(other.not()).not();
    }
}
