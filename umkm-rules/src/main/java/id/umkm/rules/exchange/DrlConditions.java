package id.umkm.rules.exchange;

import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cells as constraints of one pattern, whose fact is the subject or a member. What they use of other facts stands in patterns
 * before it.
 */
final class DrlConditions {
    static final String SUBJECT = "$subject";

    private final PolicyOnDay policy;
    private final DrlNames names;
    private final Level of;
    private final String suffix;
    private final Set<Term> outputs = new LinkedHashSet<>();
    private boolean usesSubject;

    /**
     * @param of whose fact the pattern matches
     * @param suffix makes the names of variables differ from those of other patterns of the rule
     */
    DrlConditions(PolicyOnDay policy, DrlNames names, Level of, String suffix) {
        this.policy = policy;
        this.names = names;
        this.of = of;
        this.suffix = suffix;
    }

    Held of(Condition condition) {
        return of(condition.term(), condition.test());
    }

    Held of(Term term, CellTest test) {
        Expr yes = yes(term, test);
        Expr no = no(term, test);
        return new Held(yes, no, waits(term, test, yes, no));
    }

    /** The patterns that must stand before, for what the constraints use of other facts. */
    List<String> before() {
        List<String> patterns = new ArrayList<>();
        if (usesSubject) {
            patterns.add(SUBJECT + suffix + " : Subject()");
        }
        for (Term output : outputs) {
            PolicyOnDay.Table table = policy.table(output).orElseThrow();
            patterns.add(variable(output) + " : " + names.type(table.table()) + "()");
        }
        return patterns;
    }

    /** Neither known nor known to be none. */
    Expr open(Term term) {
        return unknown(term);
    }

    /** What ties outputs of tables to the member of the pattern. */
    Expr sameMember() {
        return Expr.all(outputs.stream()
                .filter(output -> output.level() == Level.MEMBER)
                .map(output -> Expr.atom("ref == " + variable(output) + ".who", "ref != " + variable(output) + ".who"))
                .toList());
    }

    /** A value in the part of a rule that adds facts; one of the pattern's own fact is read from {@code $facts}. */
    String reference(Term term) {
        if (term.table() != null) {
            return variable(term) + ".getValue()";
        }
        String field = names.field(term);
        return "$facts.get" + Character.toUpperCase(field.charAt(0)) + field.substring(1) + "()";
    }

    private Expr yes(Term term, CellTest test) {
        if (test instanceof CellTest.Not not) {
            return no(term, not.test());
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return Expr.any(anyOf.tests().stream().map(one -> yes(term, one)).toList());
        }
        if (test instanceof CellTest.IsNone) {
            return isNone(term);
        }
        if (test instanceof CellTest.Range range) {
            return Expr.all(yes(term, low(range)), yes(term, high(range)));
        }
        if (test instanceof CellTest.Compare || test instanceof CellTest.Within) {
            return isPlainEqual(term, test)
                    ? holds(term, test)
                    : Expr.all(known(term), known(operandOf(test), term), holds(term, test));
        }
        return Expr.Constant.TRUE;
    }

    private Expr no(Term term, CellTest test) {
        if (test instanceof CellTest.Not not) {
            return yes(term, not.test());
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return Expr.all(anyOf.tests().stream().map(one -> no(term, one)).toList());
        }
        if (test instanceof CellTest.IsNone) {
            return known(term);
        }
        if (test instanceof CellTest.Range range) {
            return Expr.any(no(term, low(range)), no(term, high(range)));
        }
        if (test instanceof CellTest.Compare || test instanceof CellTest.Within) {
            Operand operand = operandOf(test);
            Expr differs = Expr.all(known(operand, term), holds(term, test).not());
            return Expr.any(isNone(term), Expr.all(known(term), Expr.any(isNone(operand, term), differs)));
        }
        return Expr.Constant.FALSE;
    }

    private Expr waits(Term term, CellTest test, Expr yes, Expr no) {
        if (yes.equals(Expr.Constant.TRUE) || no.equals(Expr.Constant.TRUE)) {
            return Expr.Constant.FALSE;
        }
        List<Term> others = new ArrayList<>(policy.terms(term, test));
        others.remove(term);
        Expr own = Expr.all(unknown(term), atFault(term).not());
        if (others.isEmpty()) {
            return own;
        }
        Expr waitsForOther = Expr.any(others.stream()
                .map(other -> Expr.all(unknown(other), atFault(other).not()))
                .toList());
        return Expr.all(
                yes.not(), no.not(), Expr.any(own, Expr.all(unknown(term).not(), waitsForOther)));
    }

    /** Equal to a value that is written there; what is unknown equals nothing. */
    private static boolean isPlainEqual(Term term, CellTest test) {
        return test instanceof CellTest.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.operand() instanceof Operand.Literal
                && !isSeveral(term)
                && !isComparable(term);
    }

    private static boolean isComparable(Term term) {
        return term.type().kind() == ValueType.Kind.DATE || term.type().kind() == ValueType.Kind.PERCENT;
    }

    private static CellTest low(CellTest.Range range) {
        return new CellTest.Compare(range.lowIncluded() ? Operator.AT_LEAST : Operator.MORE, range.low());
    }

    private static CellTest high(CellTest.Range range) {
        return new CellTest.Compare(range.highIncluded() ? Operator.AT_MOST : Operator.LESS, range.high());
    }

    private static Operand operandOf(CellTest test) {
        return test instanceof CellTest.Within within ? within.region() : ((CellTest.Compare) test).operand();
    }

    private Expr known(Operand operand, Term of) {
        return operand instanceof Operand.AttributeName name ? known(policy.operand(of, name)) : Expr.Constant.TRUE;
    }

    private Expr isNone(Operand operand, Term of) {
        return operand instanceof Operand.AttributeName name ? isNone(policy.operand(of, name)) : Expr.Constant.FALSE;
    }

    /** Known, and not known to be none. */
    private Expr known(Term term) {
        String value = value(term);
        Expr given = Expr.atom(value + " != null", value + " == null");
        return isSeveral(term) ? Expr.all(given, Expr.atom("!isNone(" + value + ")", "isNone(" + value + ")")) : given;
    }

    private Expr isNone(Term term) {
        if (!term.canBeNone()) {
            return Expr.Constant.FALSE;
        }
        if (isSeveral(term)) {
            return Expr.atom("isNone(" + value(term) + ")", "!isNone(" + value(term) + ")");
        }
        String none = prefix(term) + names.noneField(term);
        return Expr.all(
                Expr.atom(value(term) + " == null", value(term) + " != null"),
                Expr.atom(none + " == true", none + " != true"));
    }

    private Expr unknown(Term term) {
        return Expr.all(known(term).not(), isNone(term).not());
    }

    private Expr atFault(Term term) {
        return term.table() == null
                ? Expr.Constant.FALSE
                : Expr.atom(variable(term) + ".unresolved == true", variable(term) + ".unresolved != true");
    }

    private static boolean isSeveral(Term term) {
        return term.type().kind() == ValueType.Kind.CHOICES;
    }

    /** How a value that is known compares with another that is. */
    private Expr holds(Term term, CellTest test) {
        String value = value(term);
        Operand operand = operandOf(test);
        String other = operand instanceof Operand.Literal literal
                ? DrlValue.of(literal.value())
                : value(policy.operand(term, (Operand.AttributeName) operand));
        if (test instanceof CellTest.Within) {
            return call("within(" + value + ", " + other + ")");
        }
        if (isSeveral(term)) {
            return call("has(" + value + ", " + other + ")");
        }
        Operator operator = ((CellTest.Compare) test).operator();
        String left = isComparable(term) ? "order(" + value + ", " + other + ")" : value;
        String right = isComparable(term) ? "0" : other;
        return Expr.atom(left + " " + sign(operator) + " " + right, left + " " + opposite(operator) + " " + right);
    }

    private static Expr call(String function) {
        return Expr.atom(function, "!" + function);
    }

    private static String sign(Operator operator) {
        return operator == Operator.EQUAL ? "==" : operator.getSign();
    }

    private static String opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> "!=";
            case LESS -> ">=";
            case AT_MOST -> ">";
            case MORE -> "<=";
            case AT_LEAST -> "<";
        };
    }

    private String value(Term term) {
        if (term.table() != null) {
            outputs.add(term);
            return variable(term) + ".value";
        }
        return prefix(term) + names.field(term);
    }

    private String prefix(Term term) {
        if (term.level() == of) {
            return "";
        }
        if (term.level() == Level.MEMBER) {
            throw new IllegalStateException("A subject has no fact of one member: " + term.name());
        }
        usesSubject = true;
        return SUBJECT + suffix + ".";
    }

    private String variable(Term output) {
        outputs.add(output);
        PolicyOnDay.Table table = policy.table(output).orElseThrow();
        return "$" + names.type(table.table()).toLowerCase(Locale.ROOT) + suffix;
    }
}
