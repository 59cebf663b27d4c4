package id.umkm.rules.study;

import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * In what two policies differ: by what they mean, not by how they are written or in which order.
 *
 * <p>A change that can change decisions carries facts about which it does, found by trying the scenarios of both policies, and
 * their facts with values next to the bounds that changed.
 */
public final class PolicyDiff {
    /** Facts that are tried for one change at most. */
    public static final int MAX_TRIALS = 2_000;

    private PolicyDiff() {}

    /** All changes, in the order of sheets and rows; empty for two policies that say the same in the same words. */
    public static List<PolicyChange> of(Policy from, Policy to) {
        List<DiffCollector.Found> found = found(from, to);
        if (found.stream().allMatch(one -> one.alone() == null)) {
            return found.stream().map(DiffCollector.Found::change).toList();
        }
        ExampleSearch search = new ExampleSearch(from, to);
        return found.stream().map(search::withExample).toList();
    }

    /** All changes without facts that show them, which is much sooner. */
    static List<PolicyChange> withoutExamples(Policy from, Policy to) {
        return found(from, to).stream().map(DiffCollector.Found::change).toList();
    }

    static List<DiffCollector.Found> found(Policy from, Policy to) {
        DiffCollector out = new DiffCollector(from, to);
        HeadDiff.collect(out);
        ParameterDiff.collect(out);
        TableDiff.collect(out);
        CriterionDiff.collect(out, from.getCriteria(), to.getCriteria(), (before, after) -> policy -> {
            List<Criterion> rows = new ArrayList<>(policy.getCriteria());
            rows.remove(before);
            if (after != null) {
                rows.add(after);
            }
            Policy.Builder builder = Policy.builder();
            return builder.from(policy).criteria(rows).build();
        });
        AllocationDiff.collect(out);
        TrancheDiff.collect(out);
        StepDiff.collect(out);
        return out.found();
    }
}
