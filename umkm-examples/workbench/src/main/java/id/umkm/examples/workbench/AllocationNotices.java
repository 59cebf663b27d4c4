package id.umkm.examples.workbench;

import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import id.umkm.rules.allocation.Allocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells a person in a few lines how a budget was shared out. */
final class AllocationNotices {
    private final Session session;
    private final Texts texts;
    private final Screen screen;

    AllocationNotices(Session session) {
        this.session = session;
        this.texts = session.texts();
        this.screen = new Screen(session);
    }

    void tell(Allocation allocation) {
        lines(allocation).forEach(session.notices()::line);
    }

    private List<String> lines(Allocation allocation) {
        String from = texts.get(allocation.isBudgetGiven() ? "allocation.simulated" : "allocation.ofPolicy");
        Tally tally = new Tally();
        allocation.getDecisions().forEach(tally::add);
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                "allocation.budget", screen.rupiah(allocation.getBudget().amount()), from));
        lines.add(texts.get(
                "allocation.funded",
                tally.of(Outcome.FUNDED),
                tally.of(Outcome.PARTLY_FUNDED),
                screen.rupiah(allocation.getFundedSum().amount()),
                screen.rupiah(allocation.getLeft().amount())));
        lines.add(cut(allocation));
        lines.add(notRanked(allocation.getNotRanked()));
        if (allocation.isBelowOneGrant()) {
            lines.add(nobody(allocation));
        }
        return lines;
    }

    private String cut(Allocation allocation) {
        int ranked = allocation.getRanked().size();
        Integer cut = allocation.getCut();
        return cut == null
                ? texts.get("allocation.allFit", ranked)
                : texts.get("allocation.cut", ranked, cut, ranked - cut + 1);
    }

    private String notRanked(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return texts.get("allocation.allRanked");
        }
        Tally tally = new Tally();
        decisions.forEach(tally::add);
        String outcomes = tally.outcomes().entrySet().stream()
                .map(entry -> texts.get("allocation.of." + entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return texts.get("allocation.notRanked", decisions.size(), outcomes);
    }

    private String nobody(Allocation allocation) {
        Decision first = allocation.getRanked().get(0);
        Ranking standing = Objects.requireNonNull(first.getRanking());
        return texts.get(
                "allocation.nobody",
                screen.rupiah(Objects.requireNonNull(standing.shortfall()).amount()));
    }
}
