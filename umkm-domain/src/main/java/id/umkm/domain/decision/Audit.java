package id.umkm.domain.decision;

import id.umkm.domain.basics.Deferred;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an auditor needs to run a decision again. */
public final class Audit {
    private final Deferred<String> inputSha256;
    private final String engine;

    private Audit(Deferred<String> inputSha256, String engine) {
        this.inputSha256 = inputSha256;
        this.engine = engine;
    }

    /**
     * The audit of a decision.
     *
     * @param inputSha256 hash over the canonical JSON (RFC 8785) of the validated input, 64 hexadecimal digits
     * @param engine name and version of the library that decided
     */
    public static Audit of(String inputSha256, String engine) {
        return new Audit(Deferred.of(inputSha256), engine);
    }

    /** The audit of a decision whose hash is made when it is first asked for; the same must come of it each time. */
    public static Audit deferred(Supplier<String> inputSha256, String engine) {
        return new Audit(Deferred.by(inputSha256), engine);
    }

    /** The hash over the canonical JSON (RFC 8785) of the validated input, 64 hexadecimal digits. */
    public String inputSha256() {
        return inputSha256.get();
    }

    /** Name and version of the library that decided. */
    public String engine() {
        return engine;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Audit audit && inputSha256().equals(audit.inputSha256()) && engine.equals(audit.engine);
    }

    @Override
    public int hashCode() {
        return 31 * inputSha256().hashCode() + engine.hashCode();
    }

    @Override
    public String toString() {
        return "Audit[inputSha256=" + inputSha256() + ", engine=" + engine + "]";
    }
}
