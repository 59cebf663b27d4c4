package id.umkm.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an attribute, a parameter or a table's output is found to be. */
sealed interface Value {
    /** A number, an amount or a percentage. */
    record Num(BigDecimal number) implements Value {
        public Num(BigDecimal number) {
            this.number = number.stripTrailingZeros();
        }

        static Num of(long number) {
            return new Num(BigDecimal.valueOf(number));
        }
    }

    record Day(LocalDate day) implements Value {}

    record Flag(boolean yes) implements Value {}

    /** The code of a choice, the code of a region, or a text. */
    record Code(String code) implements Value {}

    /** The codes of several choices, at least one. */
    record Several(SortedSet<String> codes) implements Value {}

    /** So many of so many members. */
    record Share(int part, int whole) implements Value {}

    /** The output of a table that gives no single answer, and the tables that are the cause. */
    record Unresolved(Set<Cause> causes) implements Value {}

    /** A table that gives no single answer for a member, or for the subject where {@code who} is empty. */
    record Cause(String table, String who) {}

    /** Known to be none, and not known. */
    enum Special implements Value {
        NONE,
        UNKNOWN
    }

    default boolean isKnown() {
        return this != Special.UNKNOWN && !(this instanceof Unresolved);
    }

    /** As decisions and scenarios write it; {@code ?} where there is no value to write. */
    default String text() {
        if (this instanceof Num num) {
            return num.number().toPlainString();
        }
        if (this instanceof Day day) {
            return day.day().toString();
        }
        if (this instanceof Flag flag) {
            return Boolean.toString(flag.yes());
        }
        if (this instanceof Code code) {
            return code.code();
        }
        if (this instanceof Share share) {
            return share.part() + "/" + share.whole();
        }
        if (this instanceof Several several) {
            return String.join(", ", several.codes());
        }
        return this == Special.NONE ? "NONE" : "?";
    }

    /** From a plain Java value: a number, a date, a yes or no, the code of a choice or region, or a set of codes. */
    static Value of(Object plain) {
        if (plain instanceof Value value) {
            return value;
        }
        if (plain instanceof BigDecimal number) {
            return new Num(number);
        }
        if (plain instanceof Number number) {
            return Num.of(number.longValue());
        }
        if (plain instanceof LocalDate day) {
            return new Day(day);
        }
        if (plain instanceof Boolean yes) {
            return new Flag(yes);
        }
        if (plain instanceof String code) {
            return new Code(code);
        }
        if (plain instanceof Set<?> codes) {
            SortedSet<String> sorted = new TreeSet<>();
            codes.forEach(code -> sorted.add((String) code));
            return sorted.isEmpty() ? Special.NONE : new Several(sorted);
        }
        throw new IllegalArgumentException("no value of a policy: " + plain.getClass());
    }
}
