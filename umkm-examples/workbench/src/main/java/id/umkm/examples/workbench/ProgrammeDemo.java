package id.umkm.examples.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.umkm.domain.application.Application;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.Workers;
import id.umkm.rules.policy.Policy;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the made-up records of one programme through its policy, and tells how far they come against its targets. */
final class ProgrammeDemo {
    private static final int REASONS = 12;

    private final Session session;
    private final DemoProgramme demo;
    private final DemoFiles files;

    ProgrammeDemo(Session session, DemoProgramme demo, Path folder) {
        this.session = session;
        this.demo = demo;
        this.files = new DemoFiles(folder);
    }

    void run() {
        PolicyChoice policies = new PolicyChoice(session.texts());
        ProgrammeEngine programme = policies.programme(demo.id());
        Policy policy = policies.policies(demo.id()).get(0);
        List<String> regions = demo.regions();
        List<String> records = demo.records();
        files.writeLines("regions.csv", regions);
        files.writeLines("records.jsonl", records);
        ProgressCounting counting = new ProgressCounting(programme, policy, demo.asOf(), Workers.of(1));
        RegionsFile.of(session.texts(), "regions.csv", regions).forEach(counting::list);
        Tally tally = new Tally();
        OutputsReport outputs = new OutputsReport(session, policy);
        List<Application> applications = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        List<String> reviews = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(String.join("\n", records).getBytes(UTF_8));
        counting.records(in, result -> {
            tally.add(result);
            decisions.add(ResultJson.write(result));
            if (result instanceof Result.Done<Decided<Application>> done) {
                outputs.add(done.value().decision());
                applications.add(done.value().subject());
                reviews.add(DemoRecord.review(records.get((int) done.line() - 1), demo.asOf()));
            }
        });
        ProgressRun run = counting.result().madeUp();
        files.writeLines("decisions.jsonl", decisions);
        files.writeLines("report.json", List.of(ProgressJson.of(run)));
        files.writeLines("report.html", List.of(ProgressPage.of(run)));
        Screen screen = new Screen(session);
        new ProgressSummary(session).print(run);
        screen.text("summary.madeUp");
        screen.heading("summary.reasons");
        screen.reasons(tally, REASONS);
        screen.missing("summary.missing", policy, tally);
        outputs.print();
        if (!policy.getTransitions().isEmpty()) {
            graduations(programme, policy, reviews);
        }
        new FiguresReport(session).print(demo.id(), demo.figures(new DemoOutcome(run, applications)));
        screen.heading("demo.files", files.folder().toString());
        screen.text("demo.programme.files");
        screen.text("demo.programme.regions");
    }

    private void graduations(ProgrammeEngine programme, Policy policy, List<String> reviews) {
        files.writeLines("reviews.jsonl", reviews);
        Tally tally = new Tally();
        InputStream in = new ByteArrayInputStream(String.join("\n", reviews).getBytes(UTF_8));
        Batch.Counts counts =
                Batch.deciding(new ProposalInquiry(programme, demo.asOf())).run(in, tally::add);
        new FollowUpReport(session, policy).printGraduations(demo.asOf(), counts, tally);
    }
}
