package id.umkm.examples.workbench;

import id.umkm.domain.basics.Masking;
import id.umkm.rules.source.FaultyPolicyException;
import java.io.UncheckedIOException;

/** Tells what made a command stop, in one message, and says with which exit code it ends. */
final class Failures {
    private final Session session;
    private final boolean debug;

    Failures(Session session, boolean debug) {
        this.session = session;
        this.debug = debug;
    }

    int exitCode(Throwable failure) {
        if (debug) {
            session.notices().stackTrace(failure);
        }
        if (failure instanceof OutputException output) {
            return outputFailed(output);
        }
        Notices notices = session.notices();
        Texts texts = session.texts();
        if (failure instanceof CommandException) {
            notices.line(String.valueOf(failure.getMessage()));
            return Exit.UNUSABLE;
        }
        if (failure instanceof FaultyPolicyException faulty) {
            notices.line(faulty.describe(texts.language()));
            return Exit.UNUSABLE;
        }
        if (failure instanceof UncheckedIOException) {
            notices.line(texts.get("failure.file", Masking.text(String.valueOf(failure.getMessage()))));
            return Exit.UNUSABLE;
        }
        notices.line(texts.get(
                "failure.unexpected",
                failure.getClass().getSimpleName(),
                Masking.text(String.valueOf(failure.getMessage()))));
        return Exit.FAULT;
    }

    private int outputFailed(OutputException failure) {
        if (failure.isClosedPipe()) {
            return Exit.CLOSED_PIPE;
        }
        session.notices()
                .line(session.texts().get("failure.output", Masking.text(String.valueOf(failure.getMessage()))));
        return Exit.UNUSABLE;
    }
}
