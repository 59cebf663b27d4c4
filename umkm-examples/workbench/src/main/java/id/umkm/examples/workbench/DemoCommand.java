package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.allocation.Allocation;
import id.umkm.rules.policy.Policy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes made-up records, partly malformed on purpose, through a programme. Of mojokerto-iw they are bundled and go through a year:
 * who is eligible, for how much, who is funded, which tranches are paid, which groups move on. Of the other programmes they are
 * drawn, and counted against the targets.
 */
@Command(name = "demo", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class DemoCommand implements Callable<Integer> {
    private static final String PROGRAMME = "mojokerto-iw";
    private static final LocalDate AWARDED_ON = LocalDate.of(2021, 6, 1);
    private static final LocalDate PAID_ON = LocalDate.of(2022, 1, 20);
    private static final LocalDate FOUNDED_BY = LocalDate.of(2022, 2, 15);
    private static final String APPLICATIONS = "applications.jsonl";
    private static final List<DemoProgramme> DEMOS =
            List.of(new KkmpDemo(), new PadangDemo(), new MagelangDemo(), new DemakDemo());

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PROGRAMME", descriptionKey = "programme")
    private @Nullable String named;

    @Option(names = "--out", paramLabel = "DIR")
    private Path folder = Path.of("target", "demo");

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String programme = named;
        if (programme == null || programme.equals(PROGRAMME)) {
            incubation(programme != null);
        } else {
            new ProgrammeDemo(session, demo(programme), folder).run();
        }
        return Exit.DONE;
    }

    private DemoProgramme demo(String programme) {
        return DEMOS.stream()
                .filter(demo -> demo.id().equals(programme))
                .findFirst()
                .orElseThrow(() -> new CommandException(session.texts()
                        .get(
                                "demo.unknown",
                                programme,
                                Stream.concat(
                                                Stream.of(PROGRAMME),
                                                DEMOS.stream().map(DemoProgramme::id))
                                        .collect(Collectors.joining(", ")))));
    }

    /** @param withFigures whether the numbers of the article are told too */
    private void incubation(boolean withFigures) {
        PolicyChoice policies = new PolicyChoice(session.texts());
        ProgrammeEngine programme = policies.programme(PROGRAMME);
        Policy policy = policies.policies(PROGRAMME).get(0);
        DemoFiles files = new DemoFiles(folder);
        eligibility(programme, policy, files);
        AwardReport awards = new AwardReport(session);
        awards.print(amounts(programme, files));
        Candidates candidates = candidates(programme, files);
        Allocation allocation = allocation(programme, candidates, files);
        FundedList funded = FundedList.of(allocation, policy);
        files.writeLines("funded.csv", funded.lines());
        awards.print(allocation);
        awards.print(funded);
        FollowUpReport followUp = new FollowUpReport(session, policy);
        disbursements(programme, files, followUp);
        graduations(programme, files, followUp);
        if (withFigures) {
            new FiguresReport(session).print(PROGRAMME, IncubationFigures.of(candidates.byId(), allocation, funded));
        }
        tellFiles();
    }

    private void eligibility(ProgrammeEngine programme, Policy policy, DemoFiles files) {
        Inquiry<Application> inquiry = new ApplicationInquiry(programme, DecisionKind.ELIGIBILITY, AWARDED_ON);
        Summary summary = new Summary();
        List<String> decisions = new ArrayList<>();
        Batch.Counts counts = files.decide(inquiry, APPLICATIONS, "eligibility.jsonl", result -> {
            decisions.add(ResultJson.write(result));
            summary.add(result);
        });
        files.writeLines("decisions.jsonl", decisions);
        new SummaryReport(session).print(policy, AWARDED_ON, counts, summary);
    }

    private static AwardTally amounts(ProgrammeEngine programme, DemoFiles files) {
        Inquiry<Application> inquiry = new ApplicationInquiry(programme, DecisionKind.AMOUNT, AWARDED_ON);
        AwardTally tally = new AwardTally();
        files.decide(inquiry, APPLICATIONS, "amounts.jsonl", tally::add);
        return tally;
    }

    private static Candidates candidates(ProgrammeEngine programme, DemoFiles files) {
        ApplicationInquiry inquiry = new ApplicationInquiry(programme, DecisionKind.ALLOCATION, AWARDED_ON);
        return files.read(APPLICATIONS, in -> Candidates.read(inquiry, in, result -> {}));
    }

    private static Allocation allocation(ProgrammeEngine programme, Candidates candidates, DemoFiles files) {
        Allocation allocation = candidates.allocate(programme, AWARDED_ON, null, result -> {});
        Map<String, Application> applications = candidates.byId();
        files.writeLines(
                "allocation.jsonl",
                allocation.getDecisions().stream()
                        .map(decision -> record(applications, decision))
                        .toList());
        return allocation;
    }

    private static String record(Map<String, Application> applications, Decision decision) {
        Application application = Objects.requireNonNull(applications.get(decision.getId()));
        return DecisionRecord.of(application, decision).toJson();
    }

    private static void disbursements(ProgrammeEngine programme, DemoFiles files, FollowUpReport report) {
        Tally tally = new Tally();
        Batch.Counts counts = files.decide(
                new GrantInquiry(programme, TrancheChoice.NEXT, PAID_ON),
                "grants.jsonl",
                "disbursements.jsonl",
                tally::add);
        report.printDisbursements(PAID_ON, counts, tally);
    }

    private static void graduations(ProgrammeEngine programme, DemoFiles files, FollowUpReport report) {
        Tally tally = new Tally();
        Batch.Counts counts = files.decide(
                new ProposalInquiry(programme, FOUNDED_BY), "proposals.jsonl", "graduations.jsonl", tally::add);
        report.printGraduations(FOUNDED_BY, counts, tally);
    }

    private void tellFiles() {
        Screen screen = new Screen(session);
        screen.heading("demo.files", folder.toString());
        screen.text("demo.decisions");
        screen.text("demo.funded");
        screen.text("demo.records");
    }
}
