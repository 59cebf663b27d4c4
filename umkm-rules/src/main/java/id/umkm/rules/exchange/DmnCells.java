package id.umkm.rules.exchange;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cells as S-FEEL unary tests where they can be, else as FEEL expressions that are true or false. */
final class DmnCells {
    static final String ANY = "-";

    private final PolicyOnDay policy;
    private final DmnNames names;

    DmnCells(PolicyOnDay policy, DmnNames names) {
        this.policy = policy;
        this.names = names;
    }

    /** The unary tests of a cell; empty where S-FEEL has none that means the same. */
    Optional<String> unaryTests(Term term, CellTest test) {
        if (test instanceof CellTest.Any) {
            return Optional.of(ANY);
        }
        if (term.canBeNone() || term.type().kind() == ValueType.Kind.CHOICES || comparesWithNone(term, test)) {
            return Optional.empty();
        }
        if (test instanceof CellTest.Not not) {
            return tests(term, not.test()).map(tests -> "not(" + tests + ")");
        }
        return tests(term, test);
    }

    private boolean comparesWithNone(Term term, CellTest test) {
        return policy.terms(term, test).stream().anyMatch(Term::canBeNone);
    }

    private Optional<String> tests(Term term, CellTest test) {
        List<CellTest> parts = test instanceof CellTest.AnyOf anyOf ? anyOf.tests() : List.of(test);
        List<Optional<String>> texts =
                parts.stream().map(part -> positive(term, part)).toList();
        return texts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(texts.stream().map(Optional::get).collect(Collectors.joining(", ")));
    }

    private Optional<String> positive(Term term, CellTest test) {
        if (test instanceof CellTest.Compare compare) {
            String operand = operand(term, compare.operand());
            return Optional.of(
                    compare.operator() == Operator.EQUAL
                            ? operand
                            : compare.operator().getSign() + " " + operand);
        }
        if (test instanceof CellTest.Range range) {
            return Optional.of((range.lowIncluded() ? "[" : "(") + operand(term, range.low()) + ".."
                    + operand(term, range.high()) + (range.highIncluded() ? "]" : ")"));
        }
        return Optional.empty();
    }

    /** A FEEL expression that is true where the cell holds of a fact that is known, and false where it does not. */
    String expression(Term term, CellTest test) {
        if (test instanceof CellTest.Not not) {
            return "not(" + expression(term, not.test()) + ")";
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return anyOf.tests().stream()
                    .map(one -> "(" + expression(term, one) + ")")
                    .collect(Collectors.joining(" or "));
        }
        if (test instanceof CellTest.Range range) {
            return expression(
                            term,
                            new CellTest.Compare(range.lowIncluded() ? Operator.AT_LEAST : Operator.MORE, range.low()))
                    + " and "
                    + expression(
                            term,
                            new CellTest.Compare(
                                    range.highIncluded() ? Operator.AT_MOST : Operator.LESS, range.high()));
        }
        String value = names.value(term);
        if (test instanceof CellTest.IsNone) {
            return isSeveral(term)
                    ? "count(" + value + ") = 0"
                    : term.canBeNone() ? names.none(term) + " = true" : "false";
        }
        if (test instanceof CellTest.Within within) {
            String region = operand(term, within.region());
            return given(term, within.region()) + "(" + value + " = " + region + " or starts with(" + value + ", "
                    + (within.region() instanceof Operand.Literal
                            ? region.replaceFirst("\"$", ".\"")
                            : region + " + \".\"")
                    + "))";
        }
        if (test instanceof CellTest.Compare compare) {
            String operand = operand(term, compare.operand());
            return isSeveral(term)
                    ? "list contains(" + value + ", " + operand + ")"
                    : given(term, compare.operand()) + value + " "
                            + compare.operator().getSign() + " " + operand;
        }
        return "true";
    }

    private static boolean isSeveral(Term term) {
        return term.type().kind() == ValueType.Kind.CHOICES;
    }

    /** What is known to be none compares with nothing. */
    private String given(Term term, Operand operand) {
        String value = term.canBeNone() ? names.value(term) + " != null and " : "";
        if (operand instanceof Operand.AttributeName name) {
            Term other = policy.operand(term, name);
            return value + (other.canBeNone() ? names.value(other) + " != null and " : "");
        }
        return value;
    }

    private String operand(Term term, Operand operand) {
        return operand instanceof Operand.Literal literal
                ? literal(literal.value())
                : names.value(policy.operand(term, (Operand.AttributeName) operand));
    }

    /** A value as FEEL writes it. */
    static String literal(Object value) {
        if (value instanceof Rupiah amount) {
            return Long.toString(amount.amount());
        }
        if (value instanceof Percentage percentage) {
            return DrlValue.percent(percentage);
        }
        if (value instanceof LocalDate date) {
            return "date(\"" + date + "\")";
        }
        return value instanceof Long || value instanceof Boolean
                ? value.toString()
                : PlainText.quoted(value.toString());
    }

    static String type(ValueType type) {
        return switch (type.kind()) {
            case YES_NO -> "boolean";
            case NUMBER, RUPIAH, PERCENT -> "number";
            case DATE -> "date";
            case REGION, CHOICE, TEXT -> "string";
            case CHOICES -> "Any";
        };
    }
}
