package id.umkm.examples.workbench;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.rules.check.CheckFinding;
import id.umkm.rules.check.CheckNotes;
import id.umkm.rules.check.Counterexample;
import id.umkm.rules.check.PolicyCheck;
import id.umkm.rules.check.Severity;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.source.PolicyFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with a policy, what is doubtful, and what should be known of it, before it is put in force. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class CheckCommand implements Callable<Integer> {
    private static final String INDENT = "    ";

    private final Session session;
    private final Texts texts;

    @Parameters(paramLabel = "POLICY", descriptionKey = "policy")
    private String policy = "";

    @Option(
            names = {"--date", "--tanggal"},
            paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--annotate", paramLabel = "OUT.xlsx")
    private @Nullable Path annotate;

    CheckCommand(Session session) {
        this.session = session;
        this.texts = session.texts();
    }

    @Override
    public Integer call() {
        Path out = annotate;
        AnnotatedCopy copy = out == null ? null : AnnotatedCopy.of(session, policy, out);
        boolean sound = true;
        for (PolicyVerdict verdict : PolicyVerdict.of(policy, date, texts)) {
            if (json) {
                session.out().line(CheckJson.write(verdict));
            } else {
                tell(verdict);
            }
            if (copy != null) {
                copy.findings(verdict.notes());
            }
            sound &= verdict.isSound();
        }
        return sound ? Exit.DONE : Exit.UNUSABLE;
    }

    private void tell(PolicyVerdict verdict) {
        Policy checked = verdict.policy();
        if (checked != null) {
            LocalDate day = Objects.requireNonNullElseGet(date, () -> PolicyCheck.dayOf(checked));
            line("check.title", verdict.name(), day.toString());
        } else {
            line("check.untyped", verdict.name());
        }
        for (Severity severity : Severity.values()) {
            tell(verdict, severity);
        }
        line(
                "check.counts",
                verdict.name(),
                verdict.count(Severity.ERROR),
                verdict.count(Severity.WARNING),
                verdict.count(Severity.NOTE));
    }

    private void tell(PolicyVerdict verdict, Severity severity) {
        if (verdict.count(severity) == 0) {
            return;
        }
        session.out().line("");
        line("check.severity." + severity);
        if (severity == Severity.ERROR) {
            verdict.faults().forEach(this::tell);
        }
        for (CheckFinding finding : verdict.findings(severity)) {
            String place = CheckNotes.placeOf(finding.position(), verdict.documents())
                    .map(Object::toString)
                    .orElse("");
            session.out().line("  " + place + " " + finding.position() + " [" + finding.code() + "]");
            paragraph(finding.message());
            paragraph(finding.allowed());
            Counterexample example = finding.counterexample();
            if (example != null) {
                tell(example, Objects.requireNonNull(verdict.policy()));
            }
        }
    }

    private void tell(PolicyFault fault) {
        session.out().line("  " + fault.place() + " " + fault.position() + " [" + fault.code() + "]");
        if (!fault.read().isEmpty()) {
            Paragraph.lines(INDENT, INDENT, texts.get("check.read", fault.read()))
                    .forEach(session.out()::line);
        }
        paragraph(fault.rule());
    }

    /** A row to paste is never broken into lines. */
    private void tell(Counterexample example, Policy of) {
        String scenario = example.scenario();
        if (scenario != null) {
            session.out().line(INDENT + texts.get("check.scenario"));
            session.out().line(INDENT + "  " + scenario);
            return;
        }
        List<String> facts = example.describe(of);
        Paragraph.lines(INDENT, INDENT, texts.get("check.facts", example.asOf().toString(), String.join("; ", facts)))
                .forEach(session.out()::line);
    }

    private void paragraph(Text text) {
        Language language = texts.language();
        Paragraph.lines(INDENT, INDENT, text.in(language)).forEach(session.out()::line);
    }

    private void line(String key, Object... values) {
        session.out().line(texts.get(key, values));
    }
}
