package id.umkm.rules.source;

import id.umkm.domain.basics.Language;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when policies cannot be used; it holds every fault, and nothing of the policies is activated. */
public final class FaultyPolicyException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<PolicyFault> faults;

    public FaultyPolicyException(List<PolicyFault> faults) {
        super(describe(faults, Language.INDONESIAN));
        this.faults = List.copyOf(faults);
    }

    /** In the order of files and lines. */
    public List<PolicyFault> getFaults() {
        return faults;
    }

    /** All faults, one a line. */
    public String describe(Language language) {
        return describe(faults, language);
    }

    private static String describe(List<PolicyFault> faults, Language language) {
        String head = language == Language.ENGLISH ? faults.size() + " fault(s):" : faults.size() + " kesalahan:";
        return faults.stream()
                .map(fault -> fault.describe(language))
                .collect(Collectors.joining("\n  ", head + "\n  ", ""));
    }
}
