package id.umkm.rules.vocabulary;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value an attribute, a parameter or a table output holds.
 *
 * @param kind the kind, which fixes the Java class of a value
 * @param unit for numbers, what is counted, such as orang; else null
 * @param list for choices, one or several, the name of the closed list; else null
 * @param choices for choices, the values of the list in order; empty for a list that the policy fills in
 */
public record ValueType(
        Kind kind, @Nullable Text unit, @Nullable String list, List<Choice> choices) {

    /** Kinds of values and the Java class that each has in facts. */
    public enum Kind {
        YES_NO(Boolean.class, false),
        NUMBER(Long.class, true),
        RUPIAH(Rupiah.class, true),
        PERCENT(Percentage.class, true),
        DATE(LocalDate.class, true),
        REGION(RegionCode.class, false),
        CHOICE(String.class, false),
        /** Several values of a closed list, none of them or all. */
        CHOICES(Set.class, false),
        TEXT(String.class, false);

        private final Class<?> valueClass;
        private final boolean ordered;

        Kind(Class<?> valueClass, boolean ordered) {
            this.valueClass = valueClass;
            this.ordered = ordered;
        }

        public Class<?> getValueClass() {
            return valueClass;
        }

        /** Whether values can be less or more than one another. */
        public boolean isOrdered() {
            return ordered;
        }
    }

    public static final ValueType YES_NO = new ValueType(Kind.YES_NO, null, null, List.of());

    /** A whole number that counts nothing in particular. */
    public static final ValueType NUMBER = new ValueType(Kind.NUMBER, null, null, List.of());

    public static final ValueType RUPIAH = new ValueType(Kind.RUPIAH, null, null, List.of());
    public static final ValueType PERCENT = new ValueType(Kind.PERCENT, null, null, List.of());
    public static final ValueType DATE = new ValueType(Kind.DATE, null, null, List.of());
    public static final ValueType REGION = new ValueType(Kind.REGION, null, null, List.of());
    public static final ValueType TEXT = new ValueType(Kind.TEXT, null, null, List.of());

    public ValueType {
        choices = List.copyOf(choices);
    }

    public static ValueType number(String unitId, String unitEn) {
        return new ValueType(Kind.NUMBER, Text.of(unitId, unitEn), null, List.of());
    }

    /** A closed list whose values the law of the state fixes. */
    public static ValueType choice(String list, List<Choice> choices) {
        return new ValueType(Kind.CHOICE, null, list, choices);
    }

    /** A closed list that is policy: each policy fills it in by its name. */
    public static ValueType policyList(String list) {
        return new ValueType(Kind.CHOICE, null, list, List.of());
    }

    /** Several values of a closed list that is policy. */
    public static ValueType policyLists(String list) {
        return new ValueType(Kind.CHOICES, null, list, List.of());
    }

    /** The same type with the values of its list. */
    public ValueType withChoices(List<Choice> values) {
        return new ValueType(kind, unit, list, values);
    }

    public Optional<Choice> findCode(String code) {
        for (Choice choice : choices) {
            if (choice.code().equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueType that
                && kind == that.kind
                && Objects.equals(unit, that.unit)
                && Objects.equals(list, that.list)
                && choices.equals(that.choices);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Objects.hashCode(list);
    }
}
