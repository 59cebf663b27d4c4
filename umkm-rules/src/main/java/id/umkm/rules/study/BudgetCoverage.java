package id.umkm.rules.study;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Ranking;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.vocabulary.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what no scenario shows of how a budget is shared out: keys, notices, and amounts at which it ends. */
final class BudgetCoverage {
    private final AllocationRule rule;
    private final List<Run> runs;
    private final List<CoverageGap> gaps = new ArrayList<>();

    private BudgetCoverage(AllocationRule rule, List<Run> runs) {
        this.rule = rule;
        this.runs = runs.stream()
                .filter(run -> standings(run).findAny().isPresent())
                .toList();
    }

    static List<CoverageGap> of(AllocationRule rule, List<Run> runs) {
        BudgetCoverage coverage = new BudgetCoverage(rule, runs);
        coverage.budget();
        coverage.keys();
        coverage.notices();
        coverage.part();
        return coverage.gaps;
    }

    /**
     * A ranked application.
     *
     * @param ahead sum of the amounts ranked before it
     * @param amount what it is paid; zero for nothing
     */
    private record Standing(Ranking ranking, int rank, Rupiah ahead, Rupiah amount) {
        boolean isFirstThatDoesNotFit() {
            return Objects.equals(ranking.cut(), rank);
        }

        Rupiah left() {
            return ranking.budget().minus(ahead);
        }
    }

    private static Stream<Standing> standings(Run run) {
        return run.decisions().stream().map(BudgetCoverage::standing).flatMap(Optional::stream);
    }

    private static Optional<Standing> standing(Decision decision) {
        Ranking ranking = decision.getRanking();
        Integer rank = ranking == null ? null : ranking.rank();
        Rupiah ahead = ranking == null ? null : ranking.ahead();
        return ranking == null || rank == null || ahead == null
                ? Optional.empty()
                : Optional.of(new Standing(
                        ranking, rank, ahead, Objects.requireNonNullElse(decision.getAmount(), Rupiah.ZERO)));
    }

    private void budget() {
        boolean usedUp = runs.stream()
                .flatMap(BudgetCoverage::standings)
                .anyMatch(one -> !one.isFirstThatDoesNotFit() && one.left().equals(one.amount()));
        if (!usedUp) {
            gap(
                    "Alokasi/Pagu",
                    "Tidak ada skenario dengan pagu yang habis tepat.",
                    "No scenario has a budget that is used up exactly.");
        }
        boolean oneShort = runs.stream()
                .flatMap(BudgetCoverage::standings)
                .anyMatch(one -> one.isFirstThatDoesNotFit()
                        && Rupiah.of(1).equals(one.ranking().shortfall()));
        if (!oneShort) {
            gap(
                    "Alokasi/Pagu",
                    "Tidak ada skenario dengan pagu yang kurang satu rupiah.",
                    "No scenario has a budget that lacks one rupiah.");
        }
    }

    private void keys() {
        for (int i = 0; i < rule.keys().size(); i++) {
            int key = i;
            if (runs.stream().noneMatch(run -> decidingKeys(run).anyMatch(decides -> decides == key))) {
                gap(
                        rule.keys().get(i).position(),
                        "Tidak ada skenario yang peringkatnya mengikuti urutan ini.",
                        "In no scenario does a rank follow from this order.");
            }
        }
    }

    /** The key in which each ranked application first differs from the one ranked before it. */
    private static IntStream decidingKeys(Run run) {
        List<Standing> ranked =
                standings(run).sorted(Comparator.comparingInt(Standing::rank)).toList();
        return IntStream.range(1, ranked.size())
                .map(i -> firstDifference(
                        ranked.get(i - 1).ranking().keys(),
                        ranked.get(i).ranking().keys()));
    }

    private static int firstDifference(List<Ranking.Key> one, List<Ranking.Key> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .filter(i -> !one.get(i).value().equals(other.get(i).value()))
                .findFirst()
                .orElse(-1);
    }

    private void notices() {
        for (AllocationRule.Notice notice : List.of(rule.notRanked(), rule.exhausted())) {
            if (runs.stream().noneMatch(run -> run.finds(notice.code()))) {
                gap(
                        notice.position(),
                        "Tidak ada skenario yang memuat pemberitahuan ini.",
                        "No scenario gives this notice.");
            }
        }
    }

    private void part() {
        Operand floor = rule.partFloor();
        if (floor == null) {
            return;
        }
        Bound bound = new Bound(floor, Bound.Side.BELOW);
        if (!leaves(floor, Object::equals)) {
            gap(
                    rule.exhausted().position(),
                    "Tidak ada skenario yang sisanya tepat sebesar bagian terkecil.",
                    "In no scenario is what is left exactly the least part.");
        }
        if (!leaves(floor, bound::isBeyond)) {
            gap(
                    rule.exhausted().position(),
                    "Tidak ada skenario yang sisanya satu rupiah di bawah bagian terkecil.",
                    "In no scenario is what is left one rupiah below the least part.");
        }
    }

    /** Whether some scenario leaves such an amount for the first that does not fit. */
    private boolean leaves(Operand floor, BiPredicate<Object, Object> such) {
        return runs.stream().anyMatch(run -> {
            Object least = run.facts().get(0).valueOf(floor, Level.SUBJECT, FactValues.SUBJECT);
            return least != null
                    && standings(run)
                            .filter(Standing::isFirstThatDoesNotFit)
                            .anyMatch(one -> such.test(one.left(), least));
        });
    }

    private void gap(String position, String id, String en) {
        gaps.add(new CoverageGap(position, Text.of(id, en)));
    }
}
