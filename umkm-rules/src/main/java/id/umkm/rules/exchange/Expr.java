package id.umkm.rules.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A yes-or-no expression of another language that can be turned into its opposite and keeps no part that says nothing. */
sealed interface Expr {
    /** Holds always or never. */
    record Constant(boolean value) implements Expr {
        static final Constant TRUE = new Constant(true);
        static final Constant FALSE = new Constant(false);
    }

    /**
     * One test.
     *
     * @param opposite the text that holds where the first does not
     */
    record Atom(String text, String opposite) implements Expr {}

    /** All hold. */
    record All(List<Expr> parts) implements Expr {}

    /** At least one holds. */
    record Any(List<Expr> parts) implements Expr {}

    static Expr atom(String text, String opposite) {
        return new Atom(text, opposite);
    }

    static Expr all(Expr... parts) {
        return all(List.of(parts));
    }

    static Expr all(List<Expr> parts) {
        Set<Expr> kept = new LinkedHashSet<>();
        for (Expr part : parts) {
            if (part.equals(Constant.FALSE)) {
                return Constant.FALSE;
            }
            if (part instanceof All all) {
                kept.addAll(all.parts());
            } else if (!part.equals(Constant.TRUE)) {
                kept.add(part);
            }
        }
        // What one part says alone another need not say as one of several.
        kept.removeIf(part -> part instanceof Any any && any.parts().stream().anyMatch(kept::contains));
        return kept.isEmpty()
                ? Constant.TRUE
                : kept.size() == 1 ? kept.iterator().next() : new All(List.copyOf(kept));
    }

    static Expr any(Expr... parts) {
        return any(List.of(parts));
    }

    static Expr any(List<Expr> parts) {
        List<Expr> opposites = new ArrayList<>();
        parts.forEach(part -> opposites.add(part.not()));
        return all(opposites).not();
    }

    default Expr not() {
        if (this instanceof Constant constant) {
            return constant.value() ? Constant.FALSE : Constant.TRUE;
        }
        if (this instanceof Atom atom) {
            return new Atom(/* text= */ atom.opposite(), /* opposite= */ atom.text());
        }
        if (this instanceof All all) {
            return new Any(all.parts().stream().map(Expr::not).toList());
        }
        return new All(((Any) this).parts().stream().map(Expr::not).toList());
    }

    /** As Java and DRL write it. */
    default String text() {
        if (this instanceof Constant constant) {
            return Boolean.toString(constant.value());
        }
        if (this instanceof Atom atom) {
            return atom.text();
        }
        if (this instanceof All all) {
            return all.parts().stream().map(Expr::inBrackets).collect(Collectors.joining(" && "));
        }
        return ((Any) this).parts().stream().map(Expr::inBrackets).collect(Collectors.joining(" || "));
    }

    private static String inBrackets(Expr part) {
        return part instanceof Any || part instanceof All ? "(" + part.text() + ")" : part.text();
    }
}
