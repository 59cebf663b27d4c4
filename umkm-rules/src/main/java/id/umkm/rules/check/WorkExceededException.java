package id.umkm.rules.check;

import java.io.Serial;

/** Thrown when a table takes more than the stated bound of work. */
final class WorkExceededException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WorkExceededException() {
        super("The bound of work is reached.", null, false, false);
    }
}
