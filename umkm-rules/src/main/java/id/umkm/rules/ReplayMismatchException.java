package id.umkm.rules;

import java.io.Serial;
import java.util.stream.Collectors;

/** A stored decision does not come out again. */
public final class ReplayMismatchException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ReplayResult result;

    ReplayMismatchException(ReplayResult result) {
        super("Decision '" + result.id() + "' does not come out again:"
                + result.differences().stream()
                        .map(difference -> "\n  " + difference)
                        .collect(Collectors.joining()));
        this.result = result;
    }

    public ReplayResult getResult() {
        return result;
    }
}
