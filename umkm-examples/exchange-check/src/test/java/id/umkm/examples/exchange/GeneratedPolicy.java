package id.umkm.examples.exchange;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.DateRange;
import id.umkm.rules.generator.Policies;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.PolicyTyper;
import id.umkm.rules.source.YamlPolicy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A policy and many applications.
 *
 * @param texts the programme, then the layers that it extends
 */
record GeneratedPolicy(List<String> texts, List<Application> applications, LocalDate day) {

    static Arbitrary<GeneratedPolicy> of(
            Arbitrary<List<String>> texts, Arbitrary<Application> applications, int count) {
        return Combinators.combine(
                        texts.filter(GeneratedPolicy::isSound),
                        applications.list().ofSize(count),
                        Policies.days())
                .as(GeneratedPolicy::new)
                .withoutEdgeCases();
    }

    Policy policy() {
        return policy(texts);
    }

    /** The policy with no other values of parameters than those of a day, where it has any then. */
    static Policy onDay(Policy policy, LocalDate day) {
        List<Parameter> parameters = policy.getParameters().stream()
                .map(parameter -> parameter.readAt() != null
                        ? parameter
                        : new Parameter(
                                parameter.name(),
                                parameter.type(),
                                null,
                                parameter.at(day).stream()
                                        .map(setting -> new Parameter.Setting(
                                                setting.value(),
                                                DateRange.ALWAYS,
                                                setting.ground(),
                                                setting.reviewBy(),
                                                setting.layer(),
                                                setting.position()))
                                        .toList()))
                .filter(parameter -> !parameter.settings().isEmpty())
                .toList();
        return Policy.builder().from(policy).parameters(parameters).build();
    }

    /** The generator writes an empty range now and then, which is a fault. */
    private static boolean isSound(List<String> texts) {
        try {
            policy(texts);
            return true;
        } catch (FaultyPolicyException e) {
            return false;
        }
    }

    private static Policy policy(List<String> texts) {
        List<PolicyDocument> documents = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            documents.add(YamlPolicy.read("policy" + i + ".yaml", texts.get(i)));
        }
        return PolicyTyper.type(documents.get(0), documents.subList(1, documents.size()), Vocabulary.standard());
    }

    /** What a failure is repeated with. */
    @Override
    public String toString() {
        return day + "\n" + String.join("\n---\n", texts);
    }
}
