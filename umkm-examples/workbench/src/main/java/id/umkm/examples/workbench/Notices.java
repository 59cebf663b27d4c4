package id.umkm.examples.workbench;

import java.io.PrintStream;

/** Messages to the person at the terminal, each on lines of its own, and the progress line below them. */
final class Notices {
    private final PrintStream err;
    private int progressWidth;

    Notices(PrintStream err) {
        this.err = err;
    }

    void line(String message) {
        err.print(erasure() + message + "\n");
        err.flush();
    }

    /** Replaces what was shown as progress. */
    void progress(String message) {
        err.print(erasure() + message);
        err.flush();
        progressWidth = message.length();
    }

    void endProgress() {
        err.print(erasure());
        err.flush();
    }

    void stackTrace(Throwable failure) {
        failure.printStackTrace(err);
        err.flush();
    }

    private String erasure() {
        String erasure = progressWidth == 0 ? "" : "\r" + " ".repeat(progressWidth) + "\r";
        progressWidth = 0;
        return erasure;
    }
}
