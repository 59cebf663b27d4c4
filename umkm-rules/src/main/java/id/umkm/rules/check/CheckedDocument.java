package id.umkm.rules.check;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.PolicyFault;
import id.umkm.rules.source.PolicyTyper;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A document that was typed and checked as far as it can be.
 *
 * @param faults of form; a document without any can be put in force
 * @param policy what was checked: with faults in scenarios and examples alone the policy without these; null where it cannot be typed
 * @param documents what was checked: the document of the programme, then its layers
 * @param report what the check found; empty where the policy cannot be typed
 */
public record CheckedDocument(
        List<PolicyFault> faults, @Nullable Policy policy, List<PolicyDocument> documents, CheckReport report) {
    private static final String SCENARIOS = "Skenario";
    private static final List<String> EXAMPLES = List.of("Contoh", "Contoh Orang");

    public CheckedDocument {
        faults = List.copyOf(faults);
        documents = List.copyOf(documents);
    }

    /**
     * Types and checks a document.
     *
     * @param layers those that it extends
     * @param day the day by which reviews are due; null for {@link PolicyCheck#dayOf}
     */
    public static CheckedDocument of(
            PolicyDocument programme, List<PolicyDocument> layers, Vocabulary vocabulary, @Nullable LocalDate day) {
        try {
            return checked(List.of(), programme, layers, vocabulary, day);
        } catch (FaultyPolicyException e) {
            return faulty(e.getFaults(), programme, layers, vocabulary, day);
        }
    }

    /** Scenarios decide nothing: what else the policy says can be checked without those that have faults. */
    private static CheckedDocument faulty(
            List<PolicyFault> faults,
            PolicyDocument programme,
            List<PolicyDocument> layers,
            Vocabulary vocabulary,
            @Nullable LocalDate day) {
        Set<String> going = new TreeSet<>();
        for (PolicyFault fault : faults) {
            String[] parts = fault.position().split("/", 3);
            if (EXAMPLES.contains(parts[0])) {
                going.addAll(EXAMPLES);
                going.add(SCENARIOS);
            } else if (parts[0].equals(SCENARIOS) && parts.length > 1) {
                going.add(parts[0] + "/" + parts[1]);
            }
        }
        try {
            return checked(faults, programme.without(going), layers, vocabulary, day);
        } catch (FaultyPolicyException e) {
            List<PolicyDocument> documents = new ArrayList<>(List.of(programme));
            documents.addAll(layers);
            return new CheckedDocument(faults, null, documents, new CheckReport(List.of()));
        }
    }

    private static CheckedDocument checked(
            List<PolicyFault> faults,
            PolicyDocument programme,
            List<PolicyDocument> layers,
            Vocabulary vocabulary,
            @Nullable LocalDate day) {
        Policy policy = PolicyTyper.type(programme, layers, vocabulary);
        List<PolicyDocument> documents = new ArrayList<>(List.of(programme));
        documents.addAll(layers);
        CheckReport report = PolicyCheck.check(
                policy, documents, Objects.requireNonNullElseGet(day, () -> PolicyCheck.dayOf(policy)));
        return new CheckedDocument(faults, policy, documents, report);
    }
}
