package id.umkm.rules.study;

import id.umkm.domain.basics.Rupiah;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.ValueType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mutants of how a budget is shared out.
 *
 * <p>The last key is the number of the application, which no two share: without it, or with another key after it, ranks would
 * not be told apart, or that key would never be asked.
 */
final class AllocationMutants {
    private static final Operand LEAST = new Operand.Literal(Rupiah.of(1));

    private final MutantCollector out;
    private final AllocationRule rule;
    private final Function<AllocationRule, Policy> with;
    private final ParameterUse parameters;

    private AllocationMutants(MutantCollector out, AllocationRule rule) {
        this.out = out;
        this.rule = rule;
        this.with =
                other -> Policy.builder().from(out.policy()).allocation(other).build();
        this.parameters = new ParameterUse(out.policy(), out.asked());
    }

    static void collect(MutantCollector out, AllocationRule rule) {
        AllocationMutants mutants = new AllocationMutants(out, rule);
        mutants.budget();
        mutants.keys();
        mutants.part();
    }

    private void budget() {
        for (Operand other : shifted(rule.budget())) {
            out.add(
                    "Alokasi/Pagu",
                    "Isi",
                    out.texts().of(rule.budget(), ValueType.RUPIAH),
                    out.texts().of(other, ValueType.RUPIAH),
                    with.apply(new AllocationRule(
                            other,
                            rule.budgetGround(),
                            rule.keys(),
                            rule.partFloor(),
                            rule.notRanked(),
                            rule.exhausted())));
        }
    }

    private List<Operand> shifted(Operand operand) {
        return parameters.onlyValue(operand).stream()
                .flatMap(value -> Stream.of(-1, 1).flatMap(step -> Units.shift(value, step).stream()))
                .<Operand>map(Operand.Literal::new)
                .toList();
    }

    private void keys() {
        List<AllocationRule.RankingKey> keys = rule.keys();
        for (int i = 0; i < keys.size(); i++) {
            AllocationRule.RankingKey key = keys.get(i);
            if (i < keys.size() - 1) {
                out.addGone(key.position(), withKeys(Slot.removed(keys, i)));
            }
            out.add(
                    key.position(),
                    "Arah",
                    direction(key),
                    direction(flipped(key)),
                    withKeys(Slot.replaced(keys, i, flipped(key))));
            if (i + 2 < keys.size()) {
                out.add(
                        key.position(),
                        "Isi",
                        name(key),
                        name(keys.get(i + 1)),
                        withKeys(Slot.replaced(Slot.replaced(keys, i, keys.get(i + 1)), i + 1, key)));
            }
        }
    }

    private void part() {
        Operand floor = rule.partFloor();
        if (floor == null) {
            part(LEAST);
            return;
        }
        part(null);
        shifted(floor).forEach(this::part);
    }

    private void part(@Nullable Operand floor) {
        out.add(
                rule.exhausted().position(),
                "Isi",
                describe(rule.partFloor()),
                describe(floor),
                with.apply(new AllocationRule(
                        rule.budget(), rule.budgetGround(), rule.keys(), floor, rule.notRanked(), rule.exhausted())));
    }

    private String describe(@Nullable Operand floor) {
        return floor == null
                ? "berhenti"
                : "sebagian minimal " + out.texts().of(floor, ValueType.RUPIAH) + ", lalu berhenti";
    }

    private Policy withKeys(List<AllocationRule.RankingKey> keys) {
        return with.apply(new AllocationRule(
                rule.budget(), rule.budgetGround(), keys, rule.partFloor(), rule.notRanked(), rule.exhausted()));
    }

    private static AllocationRule.RankingKey flipped(AllocationRule.RankingKey key) {
        return new AllocationRule.RankingKey(
                key.term(), key.shareOfMembers(), !key.ascending(), key.ground(), key.position());
    }

    private static String direction(AllocationRule.RankingKey key) {
        if (key.term().type().kind() == ValueType.Kind.DATE) {
            return key.ascending() ? "awal dulu" : "akhir dulu";
        }
        return key.ascending() ? "kecil dulu" : "besar dulu";
    }

    private static String name(AllocationRule.RankingKey key) {
        return (key.shareOfMembers() ? "porsi anggota: " : "") + key.term().nameId();
    }
}
