package id.umkm.examples.exchange;

import id.umkm.rules.exchange.NotCarried;
import id.umkm.rules.policy.Policy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is left of a policy when the rows that an export leaves out are taken away. */
final class Carried {
    private Carried() {}

    static Policy of(Policy policy, List<NotCarried> notCarried) {
        Set<String> left = notCarried.stream().map(NotCarried::position).collect(Collectors.toSet());
        return Policy.builder()
                .from(policy)
                .criteria(policy.getCriteria().stream()
                        .filter(criterion -> !left.contains(criterion.getPosition()))
                        .toList())
                .outputs(policy.getOutputs().stream()
                        .filter(output -> !left.contains("Tabel " + output.table()))
                        .toList())
                .build();
    }
}
