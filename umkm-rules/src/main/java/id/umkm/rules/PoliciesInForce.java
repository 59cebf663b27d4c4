package id.umkm.rules;

import id.umkm.rules.check.CheckFinding;
import id.umkm.rules.check.PolicyCheck;
import id.umkm.rules.check.Severity;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyFault;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The policies that decide now, in a host that runs on while they change. New ones take their place all at once, and only if
 * none has a fault and the check finds no error in any; thread-safe.
 *
 * <pre>{@code
 * PoliciesInForce inForce = PoliciesInForce.of(PolicyLibrary.bundledLayers(words).with(folder));
 * PoliciesInForce.Answer answer = inForce.offer(() -> PolicyLibrary.bundledLayers(words).with(folder));
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
     * What came of an offer; nothing is wrong with policies that were taken.
     *
     * @param faults of form, for which a policy could not be read
     * @param errors that the check found in policies that could be read, such as rows that overlap
     */
    public record Answer(List<PolicyFault> faults, List<CheckFinding> errors) {
        public Answer {
            faults = List.copyOf(faults);
            errors = List.copyOf(errors);
        }

        /** Whether the policies that were offered are in force now. */
        public boolean isTaken() {
            return faults.isEmpty() && errors.isEmpty();
        }
    }

    /**
     * Reads policies and puts them in the place of those in force, unless something is wrong with one of them.
     *
     * @param library reads them anew
     * @return all that is wrong; nothing where the new policies are in force now
     * @throws java.io.UncheckedIOException if they cannot be read; those in force stay
     */
    public Answer offer(Supplier<PolicyLibrary> library) {
        PolicyLibrary offered;
        try {
            offered = library.get();
        } catch (FaultyPolicyException e) {
            return new Answer(e.getFaults(), List.of());
        }
        List<CheckFinding> errors = offered.policies().stream()
                .flatMap(policy ->
                        PolicyCheck.check(policy, List.of(), PolicyCheck.dayOf(policy)).of(Severity.ERROR).stream())
                .toList();
        if (errors.isEmpty()) {
            engine.set(PolicyEngine.of(offered));
        }
        return new Answer(List.of(), errors);
    }
}
