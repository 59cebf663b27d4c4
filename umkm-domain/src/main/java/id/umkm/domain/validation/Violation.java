package id.umkm.domain.validation;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a record, {@index "pelanggaran"}.
 *
 * @param code stable code, such as {@code MEMBER_TWICE}
 * @param severity whether the record can be decided all the same
 * @param pointer where it lies, as JSON pointer (RFC 6901) into the record's JSON form: {@code /group/members/2/nik}; empty
 *     for the record as a whole
 * @param value what was read, with numbers of persons masked and cut if long, or null where there is none or it is no single
 *     value
 * @param message what would be right, in both languages
 */
public record Violation(
        String code,
        Severity severity,
        String pointer,
        @Nullable String value,
        Text message) implements Comparable<Violation> {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::pointer, Pointers.ORDER)
            .thenComparing(Violation::code)
            .thenComparing(Violation::severity)
            .thenComparing(Violation::value, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(violation -> violation.message().id());

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By pointer, where numbered places come in the order of their numbers, then by code. */
    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    /** {@code ERROR MEMBER_TWICE at /group/members/2/nik: ... (read: ************9003)}, in English. */
    @Override
    public String toString() {
        return severity + " " + code + " at " + (pointer.isEmpty() ? "the whole record" : pointer) + ": "
                + message.in(Language.ENGLISH) + (value == null ? "" : " (read: " + value + ")");
    }
}
