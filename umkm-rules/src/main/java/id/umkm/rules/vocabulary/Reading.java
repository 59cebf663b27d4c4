package id.umkm.rules.vocabulary;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the value of one attribute comes from records: read from one of them, and perhaps counted on from there.
 *
 * @param read the attribute that is read, which may be the one that another is derived from
 * @param subject the class of the record
 * @param reader gives the value of a record; null while unknown
 * @param rule what is counted from the value, or null where it stands as it is
 * @param constants the same as constants of Java, where the record holds those; else null
 */
public record Reading(
        Attribute read,
        Class<?> subject,
        Class<?> valueClass,
        boolean canBeNone,
        Function<Object, @Nullable Object> reader,
        @Nullable BiFunction<Object, LocalDate, Object> rule,
        @Nullable Constants<?> constants) {

    private static Reading of(
            Attribute read, Attribute.Origin.Read origin, @Nullable BiFunction<Object, LocalDate, Object> rule) {
        return new Reading(
                read,
                origin.subject(),
                read.getType().kind().getValueClass(),
                read.canBeNone(),
                origin.reader(),
                rule,
                origin.constants());
    }

    /**
     * The reading of an attribute, or null where it is not read from a record.
     *
     * @param base the attribute that it is derived from, or null
     */
    static @Nullable Reading of(Attribute attribute, @Nullable Attribute base) {
        if (attribute.getOrigin() instanceof Attribute.Origin.Read origin) {
            return of(attribute, origin, null);
        }
        return attribute.getOrigin() instanceof Attribute.Origin.Derived derived
                        && base != null
                        && base.getOrigin() instanceof Attribute.Origin.Read origin
                ? of(base, origin, derived.rule())
                : null;
    }

    /**
     * The value, from a record of the kind that it is read from; null while unknown.
     *
     * @throws IllegalArgumentException if the reader gives what the attribute does not hold
     */
    public @Nullable Object of(Object record, LocalDate asOf) {
        Object value = reader.apply(record);
        if (value == null) {
            return null;
        }
        // Most values are of just this class, or none; the slow look is for all others.
        boolean sound = value == None.NONE ? canBeNone : value.getClass() == valueClass;
        if (!sound) {
            checked(read, value);
        }
        return rule == null ? value : rule.apply(value, asOf);
    }

    /** A value as it may be: of the attribute's type, null, or none where it can be none. */
    static @Nullable Object checked(Attribute attribute, @Nullable Object value) {
        if (value == None.NONE && !attribute.canBeNone()) {
            throw new IllegalArgumentException(
                    "Attribute " + attribute
                            + " cannot be none. Maybe its draft should say canBeNone(), or its reader return null for unknown.");
        }
        if (value != null
                && value != None.NONE
                && !attribute.getType().kind().getValueClass().isInstance(value)) {
            throw new IllegalArgumentException("Attribute " + attribute + " holds "
                    + attribute.getType().kind().getValueClass().getSimpleName() + "; its reader returned a "
                    + value.getClass().getSimpleName() + ".");
        }
        return value;
    }
}
