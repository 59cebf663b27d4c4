package id.umkm.rules.expression;

import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.ValueType.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the text of a cell as what its type allows, and nothing else: no formula, function or code.
 *
 * <p>A text that can be read in two ways is a fault that names both, never a guess. Every method throws
 * {@link CellFaultException} and no other exception, in time proportional to the length of the cell.
 */
public final class CellParser {
    /** Characters that a cell may hold. */
    public static final int MAX_LENGTH = 1_000;

    private CellParser() {}

    /**
     * Reads a test.
     *
     * @param type what the tested attribute holds; the choices of a list are filled in
     * @throws CellFaultException if the text is no test of that type
     */
    public static CellTest parseTest(String cell, ValueType type, Names names) {
        requireReadable(cell);
        return new CellGrammar(cell, OperandReader.ofValuesAndNames(type, names)).test();
    }

    /**
     * Reads one value or name; a comma does not part anything here.
     *
     * @throws CellFaultException if the text is neither a value of the type nor a name of something of that type
     */
    public static Operand parseOperand(String cell, ValueType type, Names names) {
        requireReadable(cell);
        return operand(cell, OperandReader.ofValuesAndNames(type, names));
    }

    /**
     * Reads one value; where the type takes several of a list, those that stand there, apart by commas.
     *
     * @param names knows the budget year; none of its names may stand in the cell
     * @return of the Java class of the type's kind, a choice by its code, several choices as an immutable set in the order
     *     of codes
     * @throws CellFaultException if the text is no value of the type
     */
    public static Object parseValue(String cell, ValueType type, Names names) {
        requireReadable(cell);
        return value(cell, OperandReader.ofValues(type, names));
    }

    /**
     * Reads the value of a fact.
     *
     * @return as {@link #parseValue} does, or {@link None#NONE} for {@code tidak ada}
     * @throws CellFaultException if the text is no value of the type
     */
    public static Object parseFact(String cell, ValueType type) {
        requireReadable(cell);
        return CellWords.isNone(cell) ? None.NONE : value(cell, OperandReader.ofValues(type, null));
    }

    /** Whether cells can use the text as a name; a keyword, a sign or a number would be read as something else. */
    public static boolean isUsableName(String name) {
        return CellWords.isUsableName(name);
    }

    private static void requireReadable(String cell) {
        if (cell.length() > MAX_LENGTH) {
            throw Faults.tooLong(cell, MAX_LENGTH);
        }
        String text = CellWords.strip(cell);
        if (text.isEmpty()) {
            throw Faults.empty();
        }
    }

    private static Object value(String cell, OperandReader reader) {
        if (reader.type().kind() != Kind.CHOICES) {
            return literal(cell, reader);
        }
        return reader.isChoice(CellWords.strip(cell)) ? Set.of(literal(cell, reader)) : several(cell, reader);
    }

    private static Set<String> several(String cell, OperandReader reader) {
        CellTest test = new CellGrammar(cell, reader).test();
        List<CellTest> all = test instanceof CellTest.AnyOf list ? list.tests() : List.of(test);
        Set<String> codes = new TreeSet<>();
        for (CellTest one : all) {
            if (!(one instanceof CellTest.Compare compare) || !(compare.operand() instanceof Operand.Literal literal)) {
                throw ValueFaults.malformed(cell, reader.type());
            }
            codes.add((String) literal.value());
        }
        return Collections.unmodifiableSet(codes);
    }

    private static Object literal(String cell, OperandReader reader) {
        if (operand(cell, reader) instanceof Operand.Literal literal) {
            return literal.value();
        }
        throw ValueFaults.nameNotAllowed(cell, reader.type());
    }

    private static Operand operand(String cell, OperandReader reader) {
        String text = CellWords.strip(cell);
        Kind kind = reader.type().kind();
        if (text.charAt(0) == '=') {
            throw Faults.equalsSign(text, CellWords.strip(text.substring(1)));
        }
        boolean free = (kind == Kind.TEXT || kind == Kind.CHOICE || kind == Kind.CHOICES)
                && !Tokenizer.isQuote(text.charAt(0))
                && !Tokenizer.isSign(text.charAt(0));
        return free ? reader.plain(text) : new CellGrammar(text, reader).operand();
    }
}
