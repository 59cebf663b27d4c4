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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Takes bundled records, made up and partly malformed on purpose, through a year of the programme: who is eligible, for how
 * much, who is funded, which tranches are paid, which groups move on.
 */
@Command(name = "demo", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class DemoCommand implements Callable<Integer> {
    private static final String PROGRAMME = "mojokerto-iw";
    private static final LocalDate AWARDED_ON = LocalDate.of(2021, 6, 1);
    private static final LocalDate PAID_ON = LocalDate.of(2022, 1, 20);
    private static final LocalDate FOUNDED_BY = LocalDate.of(2022, 2, 15);
    private static final String APPLICATIONS = "applications.jsonl";

    private final Session session;

    @Option(names = "--out", paramLabel = "DIR")
    private Path folder = Path.of("target", "demo");

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PolicyChoice policies = new PolicyChoice(session.texts());
        ProgrammeEngine programme = policies.programme(PROGRAMME);
        Policy policy = policies.policies(PROGRAMME).get(0);
        DemoFiles files = new DemoFiles(folder);
        eligibility(programme, policy, files);
        AwardReport awards = new AwardReport(session);
        awards.print(amounts(programme, files));
        Allocation allocation = allocation(programme, files);
        FundedList funded = FundedList.of(allocation, policy);
        files.writeLines("funded.csv", funded.lines());
        awards.print(allocation);
        awards.print(funded);
        FollowUpReport followUp = new FollowUpReport(session, policy);
        disbursements(programme, files, followUp);
        graduations(programme, files, followUp);
        tellFiles();
        return Exit.DONE;
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

    private static Allocation allocation(ProgrammeEngine programme, DemoFiles files) {
        ApplicationInquiry inquiry = new ApplicationInquiry(programme, DecisionKind.ALLOCATION, AWARDED_ON);
        Candidates candidates = files.read(APPLICATIONS, in -> Candidates.read(inquiry, in, result -> {}));
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
