package id.umkm.rules.expression;

import org.jspecify.annotations.Nullable;

/** What a cell compares with: a value written in it, or the name of a parameter or an attribute. */
public sealed interface Operand {
    /**
     * A value written in the cell.
     *
     * @param value of the Java class of the cell's type
     */
    record Literal(Object value) implements Operand {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Literal that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /**
     * The name of a parameter of the policy.
     *
     * @param name as the parameter's row writes it
     */
    record ParameterName(String name) implements Operand {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ParameterName that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * The name of an attribute or a table output.
     *
     * @param name English name of the attribute
     */
    record AttributeName(String name) implements Operand {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AttributeName that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
