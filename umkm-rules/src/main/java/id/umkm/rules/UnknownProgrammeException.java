package id.umkm.rules;

import java.io.Serial;
import java.util.List;

/** Thrown when a programme is asked for that no policy in the library is about. */
public final class UnknownProgrammeException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String id;

    UnknownProgrammeException(String id, List<String> known) {
        super("No policy for programme '" + id + "'. There are: " + String.join(", ", known)
                + ". Maybe its file is not in the library yet: PolicyLibrary.with(path).");
        this.id = id;
    }

    /** The id that was asked for. */
    public String getId() {
        return id;
    }
}
