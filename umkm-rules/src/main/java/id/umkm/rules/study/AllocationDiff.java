package id.umkm.rules.study;

import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.AllocationRule.RankingKey;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.ValueType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of how a budget is shared out. */
final class AllocationDiff {
    private static final String SHEET = "Alokasi";

    private final DiffCollector out;
    private final AllocationRule before;
    private final AllocationRule after;
    private final UnaryOperator<Policy> alone;

    private AllocationDiff(DiffCollector out, AllocationRule before, AllocationRule after) {
        this.out = out;
        this.before = before;
        this.after = after;
        this.alone = with(after);
    }

    static void collect(DiffCollector out) {
        AllocationRule before = out.from().getAllocation();
        AllocationRule after = out.to().getAllocation();
        if (before == null || after == null) {
            if (before != null) {
                out.removed(SHEET, "ada", with(null), Focus.ofBudget(Set.of()));
            } else if (after != null) {
                out.added(SHEET, "ada", with(after), Focus.ofBudget(Set.of()));
            }
            return;
        }
        AllocationDiff diff = new AllocationDiff(out, before, after);
        diff.budget();
        diff.keys();
        diff.part();
        diff.notice(before.notRanked(), after.notRanked());
        diff.notice(before.exhausted(), after.exhausted());
    }

    private static UnaryOperator<Policy> with(@Nullable AllocationRule rule) {
        return policy -> {
            Policy.Builder builder = Policy.builder();
            return builder.from(policy).allocation(rule).build();
        };
    }

    private void budget() {
        if (!before.budget().equals(after.budget())) {
            out.deciding(
                    SHEET + "/Pagu",
                    "Isi",
                    amounts(before.budget(), after.budget()).kind(),
                    out.textsFrom().of(before.budget(), ValueType.RUPIAH),
                    out.textsTo().of(after.budget(), ValueType.RUPIAH),
                    alone,
                    Focus.ofBudget(Set.of("Pagu")));
        }
        out.ground(SHEET + "/Pagu", before.budgetGround(), after.budgetGround());
    }

    /** From one amount to another, where each is written in the cell or has one value on all days. */
    private Direction amounts(Operand one, Operand other) {
        Object from = new ParameterUse(out.from(), out.asked()).onlyValue(one).orElse(null);
        Object to = new ParameterUse(out.to(), out.asked()).onlyValue(other).orElse(null);
        if (from == null || to == null) {
            return Direction.OTHER;
        }
        int order = TableUse.order(from, to);
        return order == 0 ? Direction.OTHER : Direction.of(order > 0, order < 0);
    }

    private void keys() {
        Pairs<RankingKey> pairs = Pairs.of(before.keys(), after.keys(), AllocationDiff::isSameTerm);
        for (Pairs.Pair<RankingKey> pair : pairs.pairs()) {
            RankingKey one = pair.before();
            RankingKey other = pair.after();
            if (one.ascending() != other.ascending()) {
                out.deciding(
                        one.position(),
                        "Arah",
                        PolicyChange.Kind.VALUE,
                        direction(one),
                        direction(other),
                        alone,
                        focus(one));
            }
            out.ground(one.position(), one.ground(), other.ground());
        }
        pairs.removed().forEach(key -> out.removed(key.position(), name(key), alone, focus(key)));
        pairs.added().forEach(key -> out.added(key.position(), name(key), alone, focus(key)));
        List<RankingKey> kept = before.keys().stream()
                .filter(key ->
                        pairs.pairs().stream().anyMatch(pair -> pair.before().equals(key)))
                .toList();
        List<RankingKey> keep = after.keys().stream()
                .filter(key ->
                        pairs.pairs().stream().anyMatch(pair -> pair.after().equals(key)))
                .toList();
        for (int i = 0; i < kept.size(); i++) {
            if (!isSameTerm(kept.get(i), keep.get(i))) {
                out.deciding(
                        kept.get(i).position(),
                        "Isi",
                        PolicyChange.Kind.VALUE,
                        name(kept.get(i)),
                        name(keep.get(i)),
                        alone,
                        focus(kept.get(i)));
                return;
            }
        }
    }

    private static boolean isSameTerm(RankingKey one, RankingKey other) {
        return one.shareOfMembers() == other.shareOfMembers()
                && CriterionMeaning.key(one.term()).equals(CriterionMeaning.key(other.term()));
    }

    private static Focus focus(RankingKey key) {
        return Focus.ofBudget(
                Set.of(key.position().replace('/', ' '), key.position().substring(SHEET.length() + 1)));
    }

    private void part() {
        Operand floor = before.partFloor();
        Operand floors = after.partFloor();
        if (Objects.equals(floor, floors)) {
            return;
        }
        Direction direction = floor == null || floors == null
                ? Direction.of(floors == null, floor == null)
                : switch (amounts(floor, floors)) {
                    case TIGHTER -> Direction.LOOSER;
                    case LOOSER -> Direction.TIGHTER;
                    case SAME, OTHER -> Direction.OTHER;
                };
        out.deciding(
                before.exhausted().position(),
                "Isi",
                direction.kind(),
                floor == null ? "berhenti" : part(out.textsFrom(), floor),
                floors == null ? "berhenti" : part(out.textsTo(), floors),
                alone,
                Focus.ofBudget(Set.of(before.exhausted().code())));
    }

    private static String part(CellTexts texts, Operand floor) {
        return "sebagian minimal " + texts.of(floor, ValueType.RUPIAH) + ", lalu berhenti";
    }

    private void notice(AllocationRule.Notice one, AllocationRule.Notice other) {
        if (!one.code().equals(other.code())) {
            out.deciding(
                    one.position(),
                    "Kode",
                    PolicyChange.Kind.VALUE,
                    one.code(),
                    other.code(),
                    alone,
                    Focus.ofBudget(Set.of(one.code())));
        }
        out.text(one.position(), "Pesan", one.message().id(), other.message().id());
        out.text(
                one.position(),
                "Pesan (en)",
                one.message().en(),
                other.message().en());
        out.ground(one.position(), one.ground(), other.ground());
    }

    private static String direction(RankingKey key) {
        if (key.term().type().kind() == ValueType.Kind.DATE) {
            return key.ascending() ? "awal dulu" : "akhir dulu";
        }
        return key.ascending() ? "kecil dulu" : "besar dulu";
    }

    private static String name(RankingKey key) {
        return (key.shareOfMembers() ? "porsi anggota: " : "") + key.term().nameId();
    }
}
