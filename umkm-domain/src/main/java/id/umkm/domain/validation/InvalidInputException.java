package id.umkm.domain.validation;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a record that cannot be decided; it holds every violation of the record, not just the first. */
public final class InvalidInputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private final transient List<Violation> violations;

    /**
     * Refuses a record.
     *
     * @param violations at least one
     */
    public InvalidInputException(List<Violation> violations) {
        super(describe(violations));
        this.violations = List.copyOf(violations);
    }

    /** Errors and warnings, sorted by pointer and code. */
    public List<Violation> getViolations() {
        return violations;
    }

    private static String describe(List<Violation> violations) {
        String shown = violations.stream()
                .limit(SHOWN)
                .map(violation -> "\n  " + violation)
                .collect(Collectors.joining());
        int more = violations.size() - SHOWN;
        return "The record has " + violations.size() + (violations.size() == 1 ? " problem:" : " problems:") + shown
                + (more > 0 ? "\n  and " + more + " more" : "");
    }
}
