package id.umkm.rules;

import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyFault;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The policies that decide now, in a host that runs on while they change. New ones take their place all at once, and only if
 * none has a fault; thread-safe.
 *
 * <pre>{@code
 * PoliciesInForce inForce = PoliciesInForce.of(PolicyLibrary.bundledLayers(words).with(folder));
 * List<PolicyFault> faults = inForce.offer(() -> PolicyLibrary.bundledLayers(words).with(folder));
 * Decision decision = inForce.engine().programme("mojokerto-iw").eligibility(application, asOf);
 * }</pre>
 */
public final class PoliciesInForce {
    private final AtomicReference<PolicyEngine> engine;

    private PoliciesInForce(PolicyEngine engine) {
        this.engine = new AtomicReference<>(engine);
    }

    public static PoliciesInForce of(PolicyLibrary library) {
        return new PoliciesInForce(PolicyEngine.of(library));
    }

    /** Decides by the policies in force now, and goes on with just these when others take their place. */
    public PolicyEngine engine() {
        return Objects.requireNonNull(engine.get());
    }

    /**
     * Reads policies and puts them in the place of those in force, unless they have faults.
     *
     * @param library reads them anew
     * @return every fault; empty where the new policies are in force now
     * @throws java.io.UncheckedIOException if they cannot be read; those in force stay
     */
    public List<PolicyFault> offer(Supplier<PolicyLibrary> library) {
        try {
            engine.set(PolicyEngine.of(library.get()));
            return List.of();
        } catch (FaultyPolicyException e) {
            return e.getFaults();
        }
    }
}
