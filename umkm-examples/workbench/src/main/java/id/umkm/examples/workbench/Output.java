package id.umkm.examples.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Text that goes out in UTF-8, collected into large pieces, with lines that end in LF on every machine. */
final class Output {
    private static final int PIECE = 1 << 15;

    private final OutputStream out;
    private final OutputStream collected;

    Output(OutputStream out) {
        this.out = out;
        this.collected = new BufferedOutputStream(out, PIECE);
    }

    void line(String line) {
        text(line + "\n");
    }

    /** A line that is in UTF-8 already, without its end. */
    void line(byte[] utf8) {
        try {
            collected.write(utf8);
            collected.write('\n');
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    void text(String text) {
        try {
            collected.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Sends all that was collected. */
    void flush() {
        try {
            collected.flush();
            // A print stream keeps its failures to itself.
            if (out instanceof PrintStream stream && stream.checkError()) {
                throw new IOException("Broken pipe");
            }
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
