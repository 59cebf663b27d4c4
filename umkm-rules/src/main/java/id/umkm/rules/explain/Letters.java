package id.umkm.rules.explain;

import id.umkm.domain.basics.Language;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.rules.policy.Policy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a decision as a letter to the applicant or as a note to the officer, {@index "surat keputusan"}. Plain text: lines
 * of at most 100 characters without blanks at their ends, the last one ended.
 */
public final class Letters {
    private Letters() {}

    /** A letter from the decision alone, where the policy is not at hand. */
    public static String toCitizen(Decision decision, Language language) {
        return toCitizen(decision, null, language);
    }

    /**
     * A letter to the applicant: the outcome, why, and what to do next, in the words of the policy. It holds no code and no
     * number of a person, masked or not, and promises nothing that the policy does not.
     *
     * @param policy the version that decided, or one of the nearest where none was in force; only names, addresses and its
     *     decree are taken from it; null where it is not at hand
     * @throws IllegalArgumentException if another version decided
     */
    public static String toCitizen(Decision decision, @Nullable Policy policy, Language language) {
        requireSame(decision, policy);
        return new LetterToCitizen(decision, policy, language).write();
    }

    /** A note from the decision alone, where the policy is not at hand. */
    public static String toOfficer(Decision decision, Language language) {
        return toOfficer(decision, null, language);
    }

    /**
     * A note to the officer: all that the decision holds, with codes, citations, positions and hashes; numbers of persons are
     * masked.
     *
     * @param policy the version that decided, or one of the nearest where none was in force; only names, addresses and its
     *     decree are taken from it; null where it is not at hand
     * @throws IllegalArgumentException if another version decided
     */
    public static String toOfficer(Decision decision, @Nullable Policy policy, Language language) {
        requireSame(decision, policy);
        return new LetterToOfficer(decision, policy, language).write();
    }

    private static void requireSame(Decision decision, @Nullable Policy policy) {
        if (policy == null) {
            return;
        }
        PolicyRef decided = decision.getPolicy();
        List<PolicyRef> named = decided == null ? decision.getNearestPolicies() : List.of(decided);
        if (named.stream()
                .noneMatch(
                        ref -> ref.id().equals(policy.getId()) && ref.version().equals(policy.getVersion()))) {
            throw new IllegalArgumentException("Policy " + policy.getId() + " " + policy.getVersion()
                    + " did not make the decision, which names " + named
                    + ". Maybe leave the policy out; then the letter is written from the decision alone.");
        }
    }
}
