package id.umkm.rules.expression;

/** What a cell compares with: a value written in it, or the name of a parameter or an attribute. */
public sealed interface Operand {
    /**
     * A value written in the cell.
     *
     * @param value of the Java class of the cell's type
     */
    record Literal(Object value) implements Operand {}

    /**
     * The name of a parameter of the policy.
     *
     * @param name as the parameter's row writes it
     */
    record ParameterName(String name) implements Operand {}

    /**
     * The name of an attribute or a table output.
     *
     * @param name English name of the attribute
     */
    record AttributeName(String name) implements Operand {}
}
