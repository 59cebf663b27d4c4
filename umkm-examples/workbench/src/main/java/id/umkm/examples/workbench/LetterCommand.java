package id.umkm.examples.workbench;

import id.umkm.domain.basics.Masking;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.PolicyRef;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.explain.Letters;
import id.umkm.rules.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes stored decisions as letters: to the citizen, or as notes to the officer. */
@Command(name = "letter", mixinStandardHelpOptions = true, versionProvider = Umkm.Version.class)
final class LetterCommand implements Callable<Integer> {
    private static final String BETWEEN_LETTERS = "-".repeat(72);

    private final Session session;
    private int written;
    private int failed;

    @Parameters(paramLabel = "DECISION.jsonl|-", descriptionKey = "decision")
    private String file = "";

    @Option(names = "--officer")
    private boolean officer;

    @Option(names = "--policy", paramLabel = "FILE")
    private @Nullable String policy;

    LetterCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PolicyLibrary library = new PolicyChoice(session.texts()).library(policy);
        try (InputStream in = InputFile.open(session, file)) {
            StoredLines.read(in, line -> write(library, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (written + failed == 0) {
            session.notices().line(session.texts().get("letter.none"));
        }
        return failed == 0 && written > 0 ? Exit.DONE : Exit.SOME_FAILED;
    }

    private void write(PolicyLibrary library, StoredLine line) {
        if (line instanceof StoredLine.WithInput stored) {
            write(library, line.number(), stored.record().getDecision());
        } else if (line instanceof StoredLine.Bare bare) {
            write(library, line.number(), bare.decision());
        } else {
            fail(line.number(), line instanceof StoredLine.NotDecided ? "letter.notDecided" : "letter.unreadable");
        }
    }

    private void write(PolicyLibrary library, long line, Decision decision) {
        PolicyRef ref = decision.getPolicy();
        if (ref == null) {
            fail(line, "letter.noPolicyInForce", Masking.text(decision.getId()));
            return;
        }
        Optional<Policy> found = library.find(ref.sha256()).or(() -> ofVersion(library, line, ref));
        if (found.isEmpty()) {
            fail(line, "letter.noPolicy", Masking.text(decision.getId()), ref.id(), ref.version());
            return;
        }
        if (written > 0) {
            session.out().line(BETWEEN_LETTERS);
        }
        written++;
        session.out().text(letter(decision, found.get()).stripTrailing() + "\n");
    }

    private String letter(Decision decision, Policy by) {
        return officer
                ? Letters.toOfficer(decision, by, session.texts().language())
                : Letters.toCitizen(decision, by, session.texts().language());
    }

    /** What was decided stands in the decision; from the policy come only names and addresses. */
    private Optional<Policy> ofVersion(PolicyLibrary library, long line, PolicyRef ref) {
        Optional<Policy> same = library.policies(ref.id()).stream()
                .filter(one -> one.getVersion().equals(ref.version()))
                .findFirst();
        same.ifPresent(one -> session.notices()
                .line(session.texts().get("letter.otherHash", Long.toString(line), ref.id(), ref.version())));
        return same;
    }

    private void fail(long line, String key, Object... values) {
        failed++;
        session.notices()
                .line(session.texts()
                        .get("letter.line", Long.toString(line), session.texts().get(key, values)));
    }
}
