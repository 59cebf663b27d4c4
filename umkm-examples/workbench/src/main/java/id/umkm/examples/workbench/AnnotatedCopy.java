package id.umkm.examples.workbench;

import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.study.ScenarioResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of an officer's workbook with what a command has to tell written into it. */
final class AnnotatedCopy {
    private final Session session;
    private final String name;
    private final byte[] workbook;
    private final Path out;

    private AnnotatedCopy(Session session, String name, byte[] workbook, Path out) {
        this.session = session;
        this.name = name;
        this.workbook = workbook;
        this.out = out;
    }

    /**
     * Reads the workbook; nothing is written yet.
     *
     * @param policy what the user named, which must be a workbook
     * @throws CommandException if it is not
     */
    static AnnotatedCopy of(Session session, String policy, Path out) {
        byte[] bytes = Files.isRegularFile(Path.of(policy)) ? read(Path.of(policy)) : new byte[0];
        if (!WorkbookFile.isWorkbook(bytes)) {
            throw new CommandException(session.texts().get("annotate.noWorkbook", policy));
        }
        return new AnnotatedCopy(session, policy, bytes, out);
    }

    /** Writes findings as notes on their cells, and lists them. */
    void findings(List<CellNote> notes) {
        write(WorkbookNotes.write(name, workbook, notes, session.texts()));
    }

    /** Writes the faults of a policy that cannot be used, so far as the workbook can be written to. */
    void faults(FaultyPolicyException faulty) {
        try {
            findings(faulty.getFaults().stream().map(CellNote::of).toList());
        } catch (CommandException e) {
            session.notices().line(String.valueOf(e.getMessage()));
        }
    }

    /** Writes what came of the scenarios beside them. */
    void results(List<ScenarioResult> results) {
        PolicyDocument document = PolicyChoice.document(name, workbook);
        List<ScenarioColumns.Outcome> outcomes = results.stream()
                .map(result -> new ScenarioColumns.Outcome(
                        document.placeOf(result.scenario().getPosition()),
                        result.differences().stream()
                                .map(difference -> difference.in(session.texts().language()))
                                .toList()))
                .toList();
        write(ScenarioColumns.write(name, workbook, outcomes, session.texts()));
    }

    private void write(byte[] copy) {
        try {
            Files.write(out, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session.notices().line(session.texts().get("annotate.written", out));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
