package id.umkm.examples.workbench;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Ranking;
import id.umkm.rules.allocation.Allocation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who is granted how much, who is funded, and in which parts it is to be paid, as text. */
final class AwardReport {
    private static final int SHOWN = 2;

    private final Screen screen;
    private final Texts texts;

    AwardReport(Session session) {
        this.screen = new Screen(session);
        this.texts = session.texts();
    }

    void print(AwardTally amounts) {
        Tally tally = amounts.tally();
        screen.heading("award.amounts");
        screen.row(tally.of(Outcome.GRANTED), texts.get("award.granted", screen.rupiah(tally.sum(Outcome.GRANTED))));
        screen.row(
                tally.of(Outcome.REDUCED),
                texts.get(
                        "award.reduced",
                        screen.rupiah(amounts.asked(Outcome.REDUCED)),
                        screen.rupiah(tally.sum(Outcome.REDUCED))));
    }

    void print(Allocation allocation) {
        Tally tally = new Tally();
        allocation.getRanked().forEach(tally::add);
        List<Decision> ranked = allocation.getRanked();
        screen.heading("award.allocation", screen.rupiah(allocation.getBudget().amount()));
        screen.row(ranked.size(), texts.get("award.ranked", screen.rupiah(demand(allocation))));
        screen.row(tally.of(Outcome.FUNDED), texts.get("award.funded", screen.rupiah(tally.sum(Outcome.FUNDED))));
        screen.row(
                tally.of(Outcome.PARTLY_FUNDED),
                texts.get("award.partlyFunded", screen.rupiah(tally.sum(Outcome.PARTLY_FUNDED))));
        screen.row(tally.of(Outcome.NOT_FUNDED), notFunded(allocation));
        screen.row(allocation.getNotRanked().size(), texts.get("award.notRanked"));
        screen.text(
                "award.spent",
                screen.rupiah(allocation.getFundedSum().amount()),
                screen.rupiah(allocation.getLeft().amount()));
    }

    private String notFunded(Allocation allocation) {
        Integer cut = allocation.getCut();
        return cut == null ? texts.get("award.allFit") : texts.get("award.notFunded", cut);
    }

    /** What all who are ranked would be paid together. */
    private static long demand(Allocation allocation) {
        List<Decision> ranked = allocation.getRanked();
        if (ranked.isEmpty()) {
            return 0;
        }
        Ranking last = Objects.requireNonNull(ranked.get(ranked.size() - 1).getRanking());
        long shortfall = Objects.requireNonNull(last.shortfall()).amount();
        return shortfall == 0
                ? allocation.getFundedSum().amount()
                : allocation.getBudget().amount() + shortfall;
    }

    void print(FundedList funded) {
        screen.heading("award.plan", funded.awards().size());
        String tranches = IntStream.rangeClosed(1, funded.tranches())
                .mapToObj(tranche -> texts.get("award.plan.tranche", tranche, screen.rupiah(funded.sum(tranche))))
                .collect(Collectors.joining("; "));
        screen.line("  " + tranches);
        funded.awards().stream().limit(SHOWN).forEach(this::print);
    }

    private void print(FundedList.Award award) {
        String parts = award.plan().parts().stream()
                .map(Rupiah::amount)
                .map(screen::rupiah)
                .collect(Collectors.joining(" + "));
        screen.line("  "
                + texts.get(
                        "award.plan.one",
                        award.rank(),
                        award.application(),
                        screen.rupiah(award.amount().amount()),
                        parts));
    }
}
