package id.umkm.rules.vocabulary;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that records hold as constants of Java: facts have their names, and who looks at many records asks for their
 * ordinals, which need no comparing of names.
 *
 * @param type the constants
 * @param none the constant that says there is none, or null
 * @param reader gives the constant of a record; null while unknown
 */
public record Constants<E extends Enum<E>>(
        Class<E> type, @Nullable E none, Function<Object, @Nullable E> reader) {

    /** Facts hand a reader only what it reads from, so nothing has to be cast on the way to it. */
    @SuppressWarnings("unchecked")
    static <E extends Enum<E>> Function<Object, @Nullable E> untyped(Function<?, ? extends @Nullable E> reader) {
        return (Function<Object, @Nullable E>) reader;
    }

    /** The ordinal of the constant that a record holds, or -1 while unknown. */
    // That is what it is for: no comparing of names.
    @SuppressWarnings("EnumOrdinal")
    public int ordinal(Object record) {
        E constant = reader.apply(record);
        return constant == null ? -1 : constant.ordinal();
    }

    /** How many constants there are. */
    public int size() {
        return type.getEnumConstants().length;
    }

    /** The value that facts have for the constant of an ordinal. */
    public Object value(int ordinal) {
        E constant = type.getEnumConstants()[ordinal];
        return constant == none ? None.NONE : constant.name();
    }

    @Nullable
    Object valueOf(Object record) {
        E constant = reader.apply(record);
        if (constant == null) {
            return null;
        }
        return constant == none ? None.NONE : constant.name();
    }
}
