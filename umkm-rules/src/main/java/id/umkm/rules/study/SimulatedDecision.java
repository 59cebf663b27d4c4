package id.umkm.rules.study;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one policy comes to about one application, in short.
 *
 * @param outcome of eligibility, or null where the policy's lists do not hold a code of the application, so that it would be
 *     refused before any row is asked
 * @param amount what would be granted; zero for nothing
 * @param codes of the findings about eligibility and amount
 * @param outputs published values by name, as text; {@code ?} while unknown
 */
public record SimulatedDecision(
        @Nullable Outcome outcome, Rupiah amount, Set<String> codes, Map<String, String> outputs) {
    /** Stands for a value that is unknown. */
    public static final String UNKNOWN = "?";

    /** How good an outcome is for the applicant: what only waits, for a fact or for a person, stands between yes and no. */
    int standing() {
        if (outcome == null) {
            return 0;
        }
        return switch (outcome) {
            case ELIGIBLE -> 3;
            case INCOMPLETE, NEEDS_REVIEW -> 2;
            default -> 1;
        };
    }
}
