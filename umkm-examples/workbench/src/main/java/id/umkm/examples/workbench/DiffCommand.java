package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Finding;
import id.umkm.domain.decision.Outcome;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.ChangedDecision;
import id.umkm.rules.study.PolicyChange;
import id.umkm.rules.study.PolicyDiff;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells in what two policies differ, by what they mean, with facts whose decision changes. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class DiffCommand implements Callable<Integer> {
    private static final int SCHEMA = 1;

    private final Session session;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private String changed = "";

    @Option(names = "--json")
    private boolean asJson;

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Policy before = OnePolicy.of(session.texts(), old);
        Policy after = OnePolicy.of(session.texts(), changed);
        Progress progress = Progress.during(session, session.texts().get("diff.searching"));
        List<PolicyChange> changes = PolicyDiff.of(before, after);
        progress.end();
        if (asJson) {
            session.out().line(json(before, after, changes));
        } else {
            tell(before, after, changes);
        }
        return Exit.DONE;
    }

    private static String json(Policy before, Policy after, List<PolicyChange> changes) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            SimulationJson.policy(json, "before", before);
            SimulationJson.policy(json, "after", after);
            json.writeFieldName("changes");
            new ChangesJson(json).write(changes);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void tell(Policy before, Policy after, List<PolicyChange> changes) {
        long deciding = changes.stream().filter(PolicyChange::deciding).count();
        line("diff.title", before.getId(), before.getVersion(), after.getId(), after.getVersion());
        changes.stream().filter(PolicyChange::deciding).forEach(this::tell);
        if (deciding < changes.size()) {
            line("diff.silent");
            changes.stream().filter(change -> !change.deciding()).forEach(this::describe);
        }
        line("diff.counts", deciding, changes.size() - deciding);
    }

    private void tell(PolicyChange change) {
        describe(change);
        ChangedDecision example = change.example();
        if (example == null) {
            line("diff.noExample", PolicyDiff.MAX_TRIALS);
            return;
        }
        int first = example.first();
        String facts = example.changes().isEmpty()
                ? session.texts().get("diff.scenario", example.scenario())
                : session.texts().get("diff.likeScenario", example.scenario(), String.join("; ", example.changes()));
        line(
                "diff.example",
                facts,
                describe(example.before().get(first)),
                describe(example.after().get(first)));
    }

    private void describe(PolicyChange change) {
        Texts texts = session.texts();
        line(
                "diff.change",
                texts.get("change." + change.kind()),
                change.position(),
                change.heading(),
                shown(change.from()),
                shown(change.to()),
                days(change.days()));
    }

    private String days(DateRange days) {
        LocalDate from = days.from();
        LocalDate until = days.until();
        if (from == null) {
            return until == null ? "" : " " + session.texts().get("diff.until", until.toString());
        }
        return " "
                + (until == null
                        ? session.texts().get("diff.since", from.toString())
                        : session.texts().get("diff.between", from.toString(), until.toString()));
    }

    private String shown(String cell) {
        return cell.isEmpty() ? session.texts().get("test.gone") : cell;
    }

    private String describe(Decision decision) {
        Texts texts = session.texts();
        Outcome outcome = decision.getOutcome();
        Rupiah amount = decision.getAmount();
        String codes = decision.getFindings().stream()
                .map(Finding::getCode)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return texts.get("outcome." + outcome.name())
                + (amount == null ? "" : " " + amount)
                + (codes.isEmpty() ? "" : " [" + codes + "]");
    }

    private void line(String key, Object... values) {
        session.out().line(session.texts().get(key, values));
    }
}
