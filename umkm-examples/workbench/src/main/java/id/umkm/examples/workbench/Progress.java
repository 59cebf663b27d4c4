package id.umkm.examples.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells what is going on, where somebody watches and no results run over the same screen. */
final class Progress {
    private static final int STEP = 1_000;

    private final Session session;
    private final boolean shown;
    private long count;

    private Progress(Session session, boolean shown) {
        this.session = session;
        this.shown = shown;
    }

    /** Counts records aloud. */
    static Progress of(Session session) {
        return new Progress(session, isTerminal(2) && !isTerminal(1));
    }

    /** Says once what takes long and shows no results meanwhile, until it ends. */
    static Progress during(Session session, String what) {
        Progress progress = new Progress(session, isTerminal(2));
        if (progress.shown) {
            session.notices().progress(what);
        }
        return progress;
    }

    void step() {
        count++;
        if (shown && count % STEP == 0) {
            session.notices().progress(session.texts().get("progress", count));
        }
    }

    void end() {
        if (shown) {
            session.notices().endProgress();
        }
    }

    /** Java can only tell of input and output together; where the system does not list open files, nothing is shown. */
    private static boolean isTerminal(int stream) {
        try {
            String name =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
