package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Masking;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Ranking;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.allocation.Allocation;
import id.umkm.rules.allocation.AllocationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the places of one run can be true together: ranks without gap or repeat, sums that add up, and an order that
 * comes out again.
 */
final class AllocationRunCheck {
    private final Texts texts;
    private final Screen screen;
    private final AllocationRuns.Run run;
    private final List<AllocationRuns.Place> places;
    private final List<String> faults = new ArrayList<>();

    /**
     * A check of one run.
     *
     * @param places in the order of their ranks
     */
    AllocationRunCheck(Session session, AllocationRuns.Run run, List<AllocationRuns.Place> places) {
        this.texts = session.texts();
        this.screen = new Screen(session);
        this.run = run;
        this.places = places;
    }

    /** What is wrong, in words; each check is made only where those before it found nothing. */
    List<String> faults(PolicyEngine engine) {
        checkRanks();
        if (faults.isEmpty()) {
            checkSums();
        }
        if (faults.isEmpty()) {
            checkOrder(engine);
        }
        return faults;
    }

    private void checkRanks() {
        int next = 1;
        for (AllocationRuns.Place place : places) {
            if (place.rank() < next) {
                fault("replay.run.rankTwice", place);
            } else {
                checkGap(next, place.rank() - 1);
                next = place.rank() + 1;
            }
        }
        int ranked =
                places.stream().mapToInt(place -> place.ranking().of()).max().orElse(0);
        checkGap(next, ranked);
        for (AllocationRuns.Place place : places) {
            int of = place.ranking().of();
            if (of != ranked || place.rank() > of) {
                fault("replay.run.otherCount", place, of, ranked);
            }
        }
    }

    private void checkGap(int from, int until) {
        if (from <= until) {
            faults.add(texts.get(from == until ? "replay.run.gap" : "replay.run.gaps", from, until));
        }
    }

    private void checkSums() {
        long budget = run.budget().amount();
        long ahead = 0;
        long paid = 0;
        Integer cut = null;
        for (AllocationRuns.Place place : places) {
            Rupiah stored = place.ranking().ahead();
            if (stored == null || stored.amount() != ahead) {
                fault("replay.run.ahead", place, shown(stored), screen.rupiah(ahead));
            }
            ahead += place.claimed();
            paid += place.paid();
            if (cut == null && ahead > budget) {
                cut = place.rank();
            }
        }
        checkCut(cut);
        if (paid > budget) {
            faults.add(texts.get("replay.run.paid", screen.rupiah(paid)));
        }
    }

    private void checkCut(@Nullable Integer cut) {
        for (AllocationRuns.Place place : places) {
            Integer stored = place.ranking().cut();
            if (!Objects.equals(stored, cut)) {
                fault("replay.run.cut", place, shown(stored), shown(cut));
            }
        }
    }

    /** Ranks them all again; where the policy or a record is not what it was, the replay of each record says so. */
    private void checkOrder(PolicyEngine engine) {
        if (!engine.programmeIds().contains(run.policy().id())) {
            return;
        }
        ProgrammeEngine programme = engine.programme(run.policy().id());
        try {
            Allocation again = programme.allocationOf(applications(programme), run.asOf(), run.budget());
            if (again.getPolicy().equals(run.policy())) {
                compare(again);
            }
        } catch (InvalidInputException | AllocationException e) {
            faults.add(texts.get("replay.run.notAgain"));
        }
    }

    private List<Validated<Application>> applications(ProgrammeEngine programme) {
        List<Validated<Application>> applications = new ArrayList<>();
        for (AllocationRuns.Place place : places) {
            Application application =
                    ApplicationJson.parse(place.record().getInput()).orThrow();
            applications.add(programme.validate(application, run.asOf()));
        }
        return applications;
    }

    private void compare(Allocation again) {
        Map<String, Ranking> rankings = new HashMap<>();
        again.getDecisions()
                .forEach(decision -> rankings.put(decision.getId(), Objects.requireNonNull(decision.getRanking())));
        for (AllocationRuns.Place place : places) {
            Ranking now = rankings.get(place.id());
            Integer rank = now == null ? null : now.rank();
            if (rank == null || rank != place.rank()) {
                fault("replay.run.order", place, shown(rank));
            }
        }
    }

    private String shown(@Nullable Rupiah amount) {
        return amount == null ? texts.get("replay.nothing") : screen.rupiah(amount.amount());
    }

    private String shown(@Nullable Integer rank) {
        return rank == null ? texts.get("replay.nothing") : rank.toString();
    }

    private void fault(String key, AllocationRuns.Place place, Object... values) {
        List<Object> all = new ArrayList<>(List.of(place.source(), Masking.text(place.id()), place.rank()));
        all.addAll(List.of(values));
        faults.add(texts.get(key, all.toArray()));
    }
}
