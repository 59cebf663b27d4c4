package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.source.RowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of how a grant is paid, and of what must hold before. */
final class TrancheDiff {
    private final DiffCollector out;

    private TrancheDiff(DiffCollector out) {
        this.out = out;
    }

    static void collect(DiffCollector out) {
        TrancheDiff diff = new TrancheDiff(out);
        diff.tranches();
        diff.conditions();
    }

    private void tranches() {
        Pairs<Tranche> pairs = Pairs.of(
                out.from().getTranches(), out.to().getTranches(), (one, other) -> one.number() == other.number());
        // What is paid in a tranche hangs on all of them, so they only change together.
        UnaryOperator<Policy> alone = policy -> {
            Policy.Builder builder = Policy.builder();
            return builder.from(policy).tranches(out.to().getTranches()).build();
        };
        for (Pairs.Pair<Tranche> pair : pairs.pairs()) {
            Tranche before = pair.before();
            Tranche after = pair.after();
            if (!Objects.equals(before.share(), after.share())) {
                out.deciding(
                        before.position(),
                        "Bagian",
                        PolicyChange.Kind.VALUE,
                        share(before),
                        share(after),
                        alone,
                        focus(before));
            }
            if (before.recheck() != after.recheck()) {
                out.directed(
                        before.position(),
                        "Uji ulang",
                        Direction.ofStrictness(strictness(before.recheck()), strictness(after.recheck())),
                        RowWords.of(before.recheck()).id(),
                        RowWords.of(after.recheck()).id(),
                        alone,
                        focus(before));
            }
            out.ground(before.position(), before.ground(), after.ground());
        }
        pairs.removed().forEach(tranche -> out.removed(tranche.position(), share(tranche), alone, focus(tranche)));
        pairs.added().forEach(tranche -> out.added(tranche.position(), share(tranche), alone, focus(tranche)));
    }

    private static int strictness(Tranche.Recheck recheck) {
        return switch (recheck) {
            case NO -> 0;
            case HOLD -> 1;
            case STOP -> 2;
        };
    }

    private static String share(Tranche tranche) {
        return tranche.share() == null ? "sisa" : tranche.share().toString();
    }

    private static Focus focus(Tranche tranche) {
        return Focus.of(Set.of(tranche.position().replace('/', ' ')), DateRange.ALWAYS);
    }

    private void conditions() {
        CriterionDiff.collect(
                out,
                criteria(out.from()),
                criteria(out.to()),
                (before, after) -> policy -> replaced(policy, before, after));
        for (TrancheCondition before : out.from().getTrancheConditions()) {
            out.to().getTrancheConditions().stream()
                    .filter(after -> after.criterion()
                                    .getCode()
                                    .equals(before.criterion().getCode())
                            && after.criterion()
                                    .getRange()
                                    .equals(before.criterion().getRange()))
                    .findFirst()
                    .ifPresent(after -> asked(before, after));
        }
    }

    private void asked(TrancheCondition before, TrancheCondition after) {
        Set<String> asks = print(before);
        Set<String> asked = print(after);
        if (!asks.equals(asked)) {
            out.directed(
                    before.criterion().getPosition(),
                    "Tahap",
                    Direction.of(!asks.containsAll(asked), !asked.containsAll(asks)),
                    String.join(", ", asks),
                    String.join(", ", asked),
                    policy -> replaced(policy, before.criterion(), after.criterion()),
                    Focus.of(
                            List.of(before.criterion(), after.criterion()),
                            before.criterion().getRange()));
        }
    }

    private static Set<String> print(TrancheCondition condition) {
        return Stream.concat(
                        condition.tranches().stream().map(String::valueOf),
                        condition.atEnd() ? Stream.of("akhir") : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Criterion> criteria(Policy policy) {
        return policy.getTrancheConditions().stream()
                .map(TrancheCondition::criterion)
                .toList();
    }

    /** The whole row of the new policy, with the tranches that ask it, in place of that of the old one. */
    private Policy replaced(Policy policy, @Nullable Criterion before, @Nullable Criterion after) {
        List<TrancheCondition> rows = new ArrayList<>();
        TrancheCondition row = after == null ? null : of(out.to(), after);
        for (TrancheCondition condition : policy.getTrancheConditions()) {
            if (!condition.criterion().equals(before)) {
                rows.add(condition);
            }
        }
        if (row != null) {
            rows.add(row);
        }
        Policy.Builder builder = Policy.builder();
        return builder.from(policy).trancheConditions(rows).build();
    }

    private static TrancheCondition of(Policy policy, Criterion criterion) {
        return policy.getTrancheConditions().stream()
                .filter(condition -> condition.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
