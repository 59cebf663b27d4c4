package id.umkm.domain.validation;

import java.time.LocalDate;
import java.util.List;

/**
 * A record that was found free of errors on a date, {@index "data yang sah"}. Only {@link DomainValidator} makes one, so
 * who asks for it needs no check of their own.
 *
 * @param <T> what was validated
 */
public final class Validated<T> {
    private final T subject;
    private final LocalDate asOf;
    private final List<Violation> warnings;

    Validated(T subject, LocalDate asOf, List<Violation> warnings) {
        this.subject = subject;
        this.asOf = asOf;
        this.warnings = List.copyOf(warnings);
    }

    /** The record itself. */
    public T get() {
        return subject;
    }

    /** The date at which it was validated: later days were the future. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What somebody should look at, sorted by pointer and code; no error is among them. */
    public List<Violation> warnings() {
        return warnings;
    }

    /** Says nothing of the record, which may name persons. */
    @Override
    public String toString() {
        return "Validated as of " + asOf + " with " + warnings.size() + " warning(s)";
    }
}
