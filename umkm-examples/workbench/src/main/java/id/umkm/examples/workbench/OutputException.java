package id.umkm.examples.workbench;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** Thrown when results cannot be written. */
final class OutputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the reader of a pipe went away, as {@code head} does when it has enough. */
    boolean isClosedPipe() {
        String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("pipa");
    }
}
