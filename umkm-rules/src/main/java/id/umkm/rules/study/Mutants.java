package id.umkm.rules.study;

import id.umkm.domain.decision.Effect;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Policies that differ from a policy in one cell, and those among them that no scenario of the policy notices,
 * {@index "uji mutasi"}.
 *
 * <p>Changed are all cells that decide, in the programme's sheets and in those of the layers above it. Not changed are texts,
 * citations and what stands behind a row, which decide nothing; the days on which applications are received and decisions are
 * made, which the library asks before any policy; and the values of lists, which rows name or which nothing asks about.
 */
public final class Mutants {
    private static final Set<Effect> EFFECTS = EnumSet.of(Effect.REJECT, Effect.REVIEW, Effect.NOTE, Effect.REFER);

    private Mutants() {}

    /** Every mutant, in the order of sheets and rows. */
    public static List<Mutant> of(Policy policy) {
        MutantCollector out = new MutantCollector(policy);
        Slot.of(
                        policy.getParameters(),
                        list -> Policy.builder().from(policy).parameters(list).build())
                .forEach(slot -> ParameterMutants.collect(out, slot));
        Slot.of(
                        policy.getTables(),
                        list -> Policy.builder().from(policy).tables(list).build())
                .forEach(slot -> TableMutants.collect(out, slot));
        Slot.of(
                        policy.getCriteria(),
                        list -> Policy.builder().from(policy).criteria(list).build())
                .forEach(slot -> CriterionMutants.collect(out, slot, effects(slot.value())));
        AllocationRule allocation = policy.getAllocation();
        if (allocation != null) {
            AllocationMutants.collect(out, allocation);
        }
        TrancheMutants.collect(out);
        StepMutants.collect(out);
        for (Slot<Term> output : Slot.of(
                policy.getOutputs(),
                list -> Policy.builder().from(policy).outputs(list).build())) {
            out.add(
                    "Kebijakan/Keluaran",
                    "Isi",
                    output.value().nameId(),
                    "",
                    output.without().get());
        }
        return out.mutants();
    }

    /**
     * The mutants under which every scenario of the policy still comes out as stated; an empty list says that the scenarios
     * notice any change of a cell.
     *
     * @throws IllegalArgumentException if a scenario of the policy fails without any change, for then it can notice none
     */
    public static List<Mutant> survivors(Policy policy) {
        return Survivors.of(policy, of(policy));
    }

    private static Set<Effect> effects(Criterion criterion) {
        Set<Effect> effects = EnumSet.copyOf(EFFECTS);
        if (CriterionMutants.mayCut(criterion)) {
            effects.add(Effect.REDUCE);
        }
        return effects;
    }
}
