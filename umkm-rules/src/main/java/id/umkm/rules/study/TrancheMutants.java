package id.umkm.rules.study;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.source.RowWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mutants of how a grant is paid, and of what must hold before. */
final class TrancheMutants {
    /** A hundredth of a percentage point: two thousand rupiah of twenty million. */
    private static final long SHARE_STEP = 100;

    private static final Set<Effect> EFFECTS =
            EnumSet.of(Effect.HOLD, Effect.STOP, Effect.RECOVER, Effect.REVIEW, Effect.NOTE);

    private final MutantCollector out;
    private final Policy policy;

    private TrancheMutants(MutantCollector out) {
        this.out = out;
        this.policy = out.policy();
    }

    static void collect(MutantCollector out) {
        TrancheMutants mutants = new TrancheMutants(out);
        Policy policy = out.policy();
        Slot.of(
                        policy.getTranches(),
                        list -> Policy.builder().from(policy).tranches(list).build())
                .forEach(mutants::tranche);
        Slot.of(
                        policy.getTrancheConditions(),
                        list -> Policy.builder()
                                .from(policy)
                                .trancheConditions(list)
                                .build())
                .forEach(mutants::condition);
    }

    private void tranche(Slot<Tranche> slot) {
        Tranche tranche = slot.value();
        Percentage share = tranche.share();
        if (share != null) {
            for (long step : new long[] {-SHARE_STEP, SHARE_STEP}) {
                Percentage other = new Percentage(share.tenThousandths() + step);
                out.add(
                        tranche.position(),
                        "Bagian",
                        share.toString(),
                        other.toString(),
                        slot.with()
                                .apply(new Tranche(
                                        tranche.number(),
                                        other,
                                        tranche.recheck(),
                                        tranche.ground(),
                                        tranche.position())));
            }
        }
        for (Tranche.Recheck recheck : Tranche.Recheck.values()) {
            out.add(
                    tranche.position(),
                    "Uji ulang",
                    RowWords.of(tranche.recheck()).id(),
                    RowWords.of(recheck).id(),
                    slot.with()
                            .apply(new Tranche(
                                    tranche.number(), share, recheck, tranche.ground(), tranche.position())));
        }
    }

    private void condition(Slot<TrancheCondition> slot) {
        TrancheCondition condition = slot.value();
        Slot<Criterion> criterion = slot.part(
                TrancheCondition::criterion,
                (whole, other) -> new TrancheCondition(other, whole.tranches(), whole.atEnd()));
        CriterionMutants.collect(out, criterion, effects(condition));
        for (Tranche tranche : policy.getTranches()) {
            Set<Integer> others = new TreeSet<>(condition.tranches());
            if (!others.remove(tranche.number())) {
                others.add(tranche.number());
            }
            asked(slot, new TrancheCondition(condition.criterion(), others, condition.atEnd()));
        }
        asked(slot, new TrancheCondition(condition.criterion(), condition.tranches(), !condition.atEnd()));
    }

    /** Nothing was released before the first tranche, so taking back is stopping there. */
    private static Set<Effect> effects(TrancheCondition condition) {
        Set<Effect> effects = EnumSet.copyOf(EFFECTS);
        boolean firstOnly = condition.tranches().equals(Set.of(1)) && !condition.atEnd();
        if (firstOnly && condition.criterion().getEffect() == Effect.STOP) {
            effects.remove(Effect.RECOVER);
        }
        if (firstOnly && condition.criterion().getEffect() == Effect.RECOVER) {
            effects.remove(Effect.STOP);
        }
        return effects;
    }

    /** A row that no tranche asks might as well be gone, which is a mutant of its own. */
    private void asked(Slot<TrancheCondition> slot, TrancheCondition other) {
        if (!other.tranches().isEmpty() || other.atEnd()) {
            out.add(
                    slot.value().criterion().getPosition(),
                    "Tahap",
                    print(slot.value()),
                    print(other),
                    slot.with().apply(other));
        }
    }

    private static String print(TrancheCondition condition) {
        List<String> tranches = new ArrayList<>(new TreeSet<>(condition.tranches())
                .stream().map(String::valueOf).toList());
        return Stream.concat(tranches.stream(), condition.atEnd() ? Stream.of("akhir") : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}
