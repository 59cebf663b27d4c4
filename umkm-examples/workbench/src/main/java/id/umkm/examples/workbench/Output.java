package id.umkm.examples.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Text that goes out in UTF-8, collected into large pieces, with lines that end in LF on every machine. */
final class Output {
    private static final int PIECE = 1 << 15;

    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder();

    Output(OutputStream out) {
        this.out = out;
    }

    void line(String line) {
        text(line + "\n");
    }

    void text(String text) {
        pending.append(text);
        if (pending.length() >= PIECE) {
            send();
        }
    }

    /** Sends all that was collected. */
    void flush() {
        send();
        try {
            out.flush();
            // A print stream keeps its failures to itself.
            if (out instanceof PrintStream stream && stream.checkError()) {
                throw new IOException("Broken pipe");
            }
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private void send() {
        if (pending.length() == 0) {
            return;
        }
        byte[] bytes = pending.toString().getBytes(StandardCharsets.UTF_8);
        pending.setLength(0);
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
