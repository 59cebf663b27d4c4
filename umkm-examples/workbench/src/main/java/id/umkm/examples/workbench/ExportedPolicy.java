package id.umkm.examples.workbench;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.PolicyTyper;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;

/**
 * A policy that is to be written in another form.
 *
 * @param document of a programme or a layer
 * @param layers every document that it extends, directly or through another
 */
record ExportedPolicy(PolicyDocument document, List<PolicyDocument> layers, Vocabulary vocabulary) {
    ExportedPolicy {
        layers = List.copyOf(layers);
    }

    /**
     * What the document means.
     *
     * @throws id.umkm.rules.source.FaultyPolicyException if it has faults
     */
    Policy typed() {
        return PolicyTyper.type(document, layers, vocabulary);
    }
}
