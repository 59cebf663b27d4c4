package id.umkm.rules.expression;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes tests as cells that {@link CellParser} reads back to an equal test, and values as texts for people. */
public final class CellPrinter {
    /** A number of four digits may be a year, and a group of three digits after a mark may be taken for decimals. */
    private static final int DIGITS_WITHOUT_MARKS = 4;

    private static final int GROUP = 3;

    private CellPrinter() {}

    /**
     * The canonical cell of a test, with digits alone in English, dates as {@code 2021-12-31} and names as policies know
     * them.
     *
     * @param type what the tested attribute holds
     */
    public static String print(CellTest test, ValueType type, Language language) {
        if (test instanceof CellTest.Any) {
            return CellWords.ANY;
        }
        if (test instanceof CellTest.Otherwise) {
            return CellWords.otherwise(language);
        }
        if (test instanceof CellTest.IsNone) {
            return CellWords.none(language);
        }
        if (test instanceof CellTest.Compare compare) {
            String operand = operand(compare.operand(), type, language);
            return compare.operator() == Operator.EQUAL
                    ? operand
                    : compare.operator().getSign() + " " + operand;
        }
        if (test instanceof CellTest.Range range) {
            return (range.lowIncluded() ? "[" : "(")
                    + operand(range.low(), type, language)
                    + ".."
                    + operand(range.high(), type, language)
                    + (range.highIncluded() ? "]" : ")");
        }
        if (test instanceof CellTest.Within within) {
            return CellWords.within(language) + " " + operand(within.region(), type, language);
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return anyOf.tests().stream().map(one -> print(one, type, language)).collect(Collectors.joining(", "));
        }
        if (test instanceof CellTest.Not not) {
            return CellWords.not(language) + "(" + print(not.test(), type, language) + ")";
        }
        throw new IllegalArgumentException("Unknown kind of test: " + test);
    }

    /**
     * A value as people read it: {@code Rp8.500.000}, {@code 62,5%}, {@code 31 Desember 2021}, {@code ya}, a choice by name.
     *
     * <p>Numbers come without their unit; marks stand between thousands from five digits on.
     *
     * @param value of the Java class of the type, or {@link None#NONE}
     */
    public static String printValue(Object value, ValueType type, Language language) {
        if (value == None.NONE) {
            return CellWords.none(language);
        }
        return switch (type.kind()) {
            case YES_NO -> CellWords.yesNo((Boolean) value, language);
            case NUMBER -> number((Long) value, language == Language.ENGLISH ? ',' : '.');
            case RUPIAH -> rupiah((Rupiah) value, language);
            case PERCENT -> percent(((Percentage) value).toBigDecimal(), language);
            case DATE -> DateReader.inWords((LocalDate) value, language);
            case REGION, TEXT -> value.toString();
            case CHOICE -> choiceName((String) value, type, language);
            case CHOICES ->
                ((Set<?>) value)
                        .stream()
                                .map(String.class::cast)
                                .sorted()
                                .map(one -> choiceName(one, type, language))
                                .collect(Collectors.joining(", "));
        };
    }

    private static String choiceName(String code, ValueType type, Language language) {
        return type.findCode(code).map(choice -> choice.name().in(language)).orElse(code);
    }

    private static String operand(Operand operand, ValueType type, Language language) {
        if (operand instanceof Operand.Literal literal) {
            return literal(literal.value(), type, language);
        }
        if (operand instanceof Operand.ParameterName parameter) {
            return name(parameter.name());
        }
        if (operand instanceof Operand.AttributeName attribute) {
            return name(attribute.name());
        }
        throw new IllegalArgumentException("Unknown kind of operand: " + operand);
    }

    /** As one word, so that its first part is never taken for a keyword. */
    private static String name(String name) {
        return CellWords.collapse(name).replace(' ', '_');
    }

    private static String literal(Object value, ValueType type, Language language) {
        return switch (type.kind()) {
            case YES_NO -> CellWords.yesNo((Boolean) value, language);
            case NUMBER -> cellNumber((Long) value, language);
            case RUPIAH -> cellNumber(((Rupiah) value).amount(), language);
            case PERCENT -> percentOfCell(((Percentage) value).toBigDecimal(), language);
            case DATE, REGION -> value.toString();
            case CHOICE, CHOICES -> choice((String) value, type, language);
            case TEXT -> quote((String) value);
        };
    }

    private static String cellNumber(long number, Language language) {
        return language == Language.ENGLISH ? Long.toString(number) : number(number, '.');
    }

    private static String number(long number, char mark) {
        String digits = Long.toString(number);
        int sign = number < 0 ? 1 : 0;
        return digits.length() - sign <= DIGITS_WITHOUT_MARKS ? digits : Numerals.grouped(digits, mark);
    }

    private static String rupiah(Rupiah amount, Language language) {
        String text = amount.toString();
        return language == Language.ENGLISH ? text.replace('.', ',') : text;
    }

    private static String percent(BigDecimal percent, Language language) {
        String text = percent.toPlainString();
        return (language == Language.ENGLISH ? text : text.replace('.', ',')) + "%";
    }

    /** With a fourth decimal where three would look like a group of thousands. */
    private static String percentOfCell(BigDecimal percent, Language language) {
        return percent(percent.scale() == GROUP ? percent.setScale(GROUP + 1) : percent, language);
    }

    private static String choice(String code, ValueType type, Language language) {
        return choiceText(type.findCode(code)
                .map(choice -> shortest(choice, type, language))
                .orElse(code));
    }

    /** The first of its names that means no other choice. */
    private static String shortest(Choice choice, ValueType type, Language language) {
        ChoiceReader reader = new ChoiceReader(type);
        Text name = choice.name();
        for (String text : List.of(name.in(language), name.id())) {
            if (reader.means(text, choice)) {
                return text;
            }
        }
        return choice.code();
    }

    /** A name of a choice as a cell may hold it, in quotes where it would be read as something else without. */
    static String choiceText(String name) {
        return isPlain(name) ? name : quote(name);
    }

    /** Whether the text is read as a value also without quotes. */
    private static boolean isPlain(String text) {
        return !CellWords.isReserved(text)
                && text.equals(CellWords.collapse(text))
                && !text.isEmpty()
                && Character.isLetterOrDigit(text.charAt(0))
                && isWords(text);
    }

    private static boolean isWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != ' ' && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
