package id.umkm.examples.workbench;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.progress.AreaProgress;
import id.umkm.rules.progress.Attainment;
import id.umkm.rules.progress.CompanionGap;
import id.umkm.rules.progress.Funds;
import id.umkm.rules.progress.MissingReport;
import id.umkm.rules.progress.ProgressResult;
import id.umkm.rules.progress.RepeatedPerson;
import id.umkm.rules.progress.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far a programme has come, as text. */
final class ProgressSummary {
    private static final int SHOWN = 10;

    private final Screen screen;
    private final Texts texts;

    ProgressSummary(Session session) {
        this.screen = new Screen(session);
        this.texts = session.texts();
    }

    void print(ProgressRun run) {
        ProgressResult result = run.result();
        Batch.Counts counts = run.records();
        screen.line(run.policy().getProgramme().getTitle().in(texts.language()));
        screen.text("summary.policy", run.policy().getId(), run.policy().getVersion());
        screen.heading("report.counts", result.asOf().toString(), counts.read(), counts.decided(), counts.rejected());
        screen.text(
                "report.persons",
                result.totals().places(),
                result.totals().persons(),
                result.totals().applicants());
        result.outcomes().forEach((outcome, count) -> screen.row(Math.toIntExact(count), outcome(outcome)));
        printTargets(result);
        printStages(run);
        printRepeated(result.repeated());
        if (run.grants() != null) {
            printFunds(Objects.requireNonNull(run.grants()), result);
        }
        printCompanions(result);
    }

    private String outcome(Outcome outcome) {
        return texts.get("outcome." + outcome);
    }

    private void printTargets(ProgressResult result) {
        screen.heading("report.targets");
        Attainment all = result.attainment();
        if (all == null) {
            screen.row(Math.toIntExact(result.totals().counted()), texts.get("report.counted"));
        } else {
            screen.row(
                    Math.toIntExact(all.reached()),
                    texts.get("report.counted") + " " + texts.get("report.ofTarget", all.target()) + difference(all));
        }
        printAreas("report.villages", result.villages(), result.villagesListed(), AreaProgress::attainment);
        printAreas("report.clinics", result.villages(), result.villagesListed(), AreaProgress::clinics);
        printAreas(
                "report.neighbourhoods",
                result.neighbourhoods(),
                result.neighbourhoodsListed(),
                AreaProgress::attainment);
        if (!result.villagesListed()) {
            screen.text("report.noRegions");
        }
        result.totals().standings().forEach((standing, count) -> {
            if (standing != Standing.COUNTED) {
                count(count, "report." + standing);
            }
        });
        count(result.withoutVillage(), "report.withoutVillage");
        count(result.withoutNeighbourhood(), "report.withoutNeighbourhood");
        count(result.villages().stream().filter(area -> !area.isListed()).count(), "report.unlisted");
    }

    private String difference(Attainment attainment) {
        return attainment.isMet()
                ? attainment.over() == 0 ? "" : " " + texts.get("report.over", attainment.over())
                : " " + texts.get("report.shortfall", attainment.shortfall());
    }

    private void count(long count, String key) {
        if (count > 0) {
            screen.row(Math.toIntExact(count), texts.get(key));
        }
    }

    /** What of each place is held against a target. */
    private interface Held {
        @Nullable
        Attainment of(AreaProgress area);
    }

    private void printAreas(String key, List<AreaProgress> areas, boolean listed, Held held) {
        List<Attainment> attainments =
                areas.stream().map(held::of).filter(Objects::nonNull).toList();
        if (attainments.isEmpty()) {
            return;
        }
        screen.text(key, attainments.size(), attainments.get(0).target());
        row(attainments, one -> one.over() > 0, "report.areas.over");
        row(attainments, one -> one.isMet() && one.over() == 0, "report.areas.met");
        row(attainments, one -> !one.isMet() && one.reached() > 0, "report.areas.short");
        if (listed) {
            row(attainments, one -> !one.isMet() && one.reached() == 0, "report.areas.nobody");
        }
    }

    private void row(List<Attainment> attainments, Predicate<Attainment> which, String key) {
        screen.row(Math.toIntExact(attainments.stream().filter(which).count()), texts.get(key));
    }

    private void printStages(ProgressRun run) {
        if (run.result().stages().isEmpty()) {
            return;
        }
        screen.heading("report.stages");
        run.result()
                .stages()
                .forEach((stage, count) -> screen.row(
                        Math.toIntExact(count),
                        StageNames.of(run.policy(), stage).in(texts.language())));
    }

    private void printRepeated(List<RepeatedPerson> repeated) {
        if (repeated.isEmpty()) {
            return;
        }
        screen.heading("report.repeated", repeated.size());
        repeated.stream()
                .limit(SHOWN)
                .forEach(person -> screen.line("  "
                        + texts.get(
                                "report.repeated.person",
                                person.nik().masked(),
                                person.records().stream().map(Masking::text).collect(Collectors.joining(", ")))
                        + (person.differs() ? " " + texts.get("report.repeated.differs") : "")));
        more(repeated.size());
    }

    private void more(int size) {
        if (size > SHOWN) {
            screen.line("  " + texts.get("report.more", size - SHOWN));
        }
    }

    private void printFunds(Batch.Counts counts, ProgressResult result) {
        Funds funds = result.funds();
        screen.heading("report.funds", counts.read(), counts.decided(), counts.rejected());
        amount("report.funds.awarded", funds.awarded().amount());
        amount("report.funds.released", funds.released().amount());
        amount("report.funds.accountedFor", funds.accountedFor().amount());
        amount("report.funds.recovered", funds.recovered().amount());
        amount("report.funds.held", funds.held().amount());
        amount("report.funds.toRecover", funds.toRecover().amount());
        amount("report.funds.pending", funds.pending().amount());
        amount("report.funds.stopped", funds.stopped().amount());
        amount("report.funds.freed", funds.freed().amount());
        amount("report.funds.freedInYear", funds.freedInYear().amount());
        List<MissingReport> reports = result.reports();
        if (!reports.isEmpty()) {
            screen.text("report.reports", reports.size());
            reports.stream()
                    .limit(SHOWN)
                    .forEach(report -> screen.line("  "
                            + texts.get(
                                    "report.reports.one",
                                    Masking.text(report.grant()),
                                    report.tranche(),
                                    report.releasedOn().toString(),
                                    screen.rupiah(report.amount().amount()),
                                    texts.get("report.state." + report.state()))));
            more(reports.size());
        }
    }

    private void amount(String key, long amount) {
        screen.line(String.format(Locale.ROOT, "%20s  %s", screen.rupiah(amount), texts.get(key)));
    }

    private void printCompanions(ProgressResult result) {
        List<CompanionGap> gaps = result.companions();
        if (gaps == null) {
            return;
        }
        screen.heading("report.companions");
        if (gaps.isEmpty()) {
            screen.text("report.companions.none");
        }
        gaps.stream()
                .limit(SHOWN)
                .forEach(gap -> screen.text(
                        "report.companions." + gap.kind(),
                        companion(gap),
                        gap.villages().size(),
                        villages(gap)));
        more(gaps.size());
    }

    private static String companion(CompanionGap gap) {
        String companion = gap.companion();
        return companion == null ? "" : Masking.text(companion);
    }

    private static String villages(CompanionGap gap) {
        String some = gap.villages().stream().limit(SHOWN).map(RegionCode::code).collect(Collectors.joining(", "));
        return gap.villages().size() > SHOWN ? some + ", ..." : some;
    }
}
