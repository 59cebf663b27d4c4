package id.umkm.rules.expression;

import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import id.umkm.rules.vocabulary.ValueType.Kind;

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
     * Reads one value.
     *
     * @param names knows the budget year; none of its names may stand in the cell
     * @return of the Java class of the type's kind, a choice by its code
     * @throws CellFaultException if the text is no value of the type
     */
    public static Object parseValue(String cell, ValueType type, Names names) {
        requireReadable(cell);
        return literal(cell, OperandReader.ofValues(type, names));
    }

    /**
     * Reads the value of a fact.
     *
     * @return of the Java class of the type's kind, or {@link None#NONE} for {@code tidak ada}
     * @throws CellFaultException if the text is no value of the type
     */
    public static Object parseFact(String cell, ValueType type) {
        requireReadable(cell);
        return CellWords.isNone(cell) ? None.NONE : literal(cell, OperandReader.ofValues(type, null));
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
        boolean free = (kind == Kind.TEXT || kind == Kind.CHOICE)
                && !Tokenizer.isQuote(text.charAt(0))
                && !Tokenizer.isSign(text.charAt(0));
        return free ? reader.plain(text) : new CellGrammar(text, reader).operand();
    }
}
