package id.umkm.domain.json;

import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a record: the record, or every problem that stood in the way.
 *
 * @param <T> the type of the record
 */
public final class Parsed<T> {
    private final @Nullable T value;
    private final List<Violation> problems;
    private final @Nullable String id;

    private Parsed(@Nullable T value, List<Violation> problems, @Nullable String id) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.id = id;
    }

    static <T> Parsed<T> of(T value, @Nullable String id) {
        return new Parsed<>(value, List.of(), id);
    }

    static <T> Parsed<T> rejected(List<Violation> problems, @Nullable String id) {
        return new Parsed<>(null, problems, id);
    }

    /** The record, if it had no problem. */
    public Optional<T> get() {
        return Optional.ofNullable(value);
    }

    /** All problems, sorted by pointer and code, a count of left-out ones last; empty if and only if there is a record. */
    public List<Violation> getViolations() {
        return problems;
    }

    /** The id of the record, also of a rejected one where it could be read; else null. */
    public @Nullable String getId() {
        return id;
    }

    public boolean isRejected() {
        return value == null;
    }

    /**
     * The record.
     *
     * @throws InvalidInputException with all problems, if it was rejected
     */
    public T orThrow() {
        if (value == null) {
            throw new InvalidInputException(problems);
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parsed<?> that
                && Objects.equals(value, that.value)
                && problems.equals(that.problems)
                && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, problems, id);
    }

    /** Says nothing of the record, which may name persons. */
    @Override
    public String toString() {
        return value == null ? "rejected with " + problems.size() + " problem(s)" : "read";
    }
}
