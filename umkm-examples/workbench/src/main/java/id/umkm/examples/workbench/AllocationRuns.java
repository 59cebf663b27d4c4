package id.umkm.examples.workbench;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.json.DecisionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Allocation decisions, by the run that they came from. One decision takes its place among the others as given; only all of
 * a run together show whether the places can be true.
 */
final class AllocationRuns {
    private final Map<Run, List<Place>> runs = new LinkedHashMap<>();

    /** Decisions by one policy, for one day and under one budget come from one run. */
    record Run(PolicyRef policy, LocalDate asOf, Rupiah budget) {}

    /**
     * Where one application stood.
     *
     * @param source where the record was read
     * @param rank from 1
     */
    record Place(String source, int rank, Ranking ranking, DecisionRecord record) {
        String id() {
            return record.getDecision().getId();
        }

        long paid() {
            return amountOf(record.getDecision().getAmount());
        }

        /** What it would be paid if the budget reached: its amount, or with it what the budget lacks. */
        long claimed() {
            long shortfall = amountOf(ranking.shortfall());
            return shortfall == 0 ? paid() : shortfall + ranking.budget().amount() - amountOf(ranking.ahead());
        }

        private static long amountOf(@Nullable Rupiah rupiah) {
            return rupiah == null ? 0 : rupiah.amount();
        }
    }

    /** Keeps a record if it is about an allocation and was ranked. */
    void add(String source, DecisionRecord record) {
        Decision decision = record.getDecision();
        Ranking ranking = decision.getRanking();
        PolicyRef policy = decision.getPolicy();
        if (decision.getKind() != DecisionKind.ALLOCATION || ranking == null || policy == null) {
            return;
        }
        List<Place> places =
                runs.computeIfAbsent(new Run(policy, decision.getAsOf(), ranking.budget()), run -> new ArrayList<>());
        Integer rank = ranking.rank();
        if (rank != null) {
            places.add(new Place(source, rank, ranking, record));
        }
    }

    /** All runs in the order in which they were first met, each with its places by rank. */
    Map<Run, List<Place>> byRank() {
        Map<Run, List<Place>> sorted = new LinkedHashMap<>();
        runs.forEach((run, places) -> sorted.put(
                run,
                places.stream().sorted(Comparator.comparingInt(Place::rank)).toList()));
        return sorted;
    }
}
