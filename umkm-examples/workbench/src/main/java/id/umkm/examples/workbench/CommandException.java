package id.umkm.examples.workbench;

import java.io.Serial;

/** Thrown when a command cannot go on for a reason that its user can remedy; the message is theirs to read. */
final class CommandException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
