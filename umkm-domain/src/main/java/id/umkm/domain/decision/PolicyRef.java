package id.umkm.domain.decision;

import id.umkm.domain.basics.Deferred;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The policy that decided. */
public final class PolicyRef {
    private final String id;
    private final String version;
    private final Deferred<String> sha256;

    private PolicyRef(String id, String version, Deferred<String> sha256) {
        this.id = id;
        this.version = version;
        this.sha256 = sha256;
    }

    /**
     * The policy that decided.
     *
     * @param id id of the programme
     * @param version version of the policy
     * @param sha256 hash over the canonical form of all its layers, 64 hexadecimal digits
     */
    public PolicyRef(String id, String version, String sha256) {
        this(id, version, Deferred.of(sha256));
    }

    /** The policy that decided, whose hash is made when it is first asked for; the same must come of it each time. */
    public static PolicyRef deferred(String id, String version, Supplier<String> sha256) {
        return new PolicyRef(id, version, Deferred.by(sha256));
    }

    /** The id of the programme. */
    public String id() {
        return id;
    }

    /** The version of the policy. */
    public String version() {
        return version;
    }

    /** The hash over the canonical form of all its layers, 64 hexadecimal digits. */
    public String sha256() {
        return sha256.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyRef that
                && id.equals(that.id)
                && version.equals(that.version)
                && sha256().equals(that.sha256());
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + version.hashCode();
    }

    @Override
    public String toString() {
        return "PolicyRef[id=" + id + ", version=" + version + ", sha256=" + sha256() + "]";
    }
}
