package id.umkm.examples.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Text that goes out in UTF-8, collected into large pieces, with lines that end in LF on every machine. */
final class Output {
    private static final int PIECE = 1 << 15;

    private final OutputStream out;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(PIECE);

    Output(OutputStream out) {
        this.out = out;
    }

    void line(String line) {
        text(line + "\n");
    }

    /** A line that is in UTF-8 already, without its end. */
    void line(byte[] utf8) {
        pending.writeBytes(utf8);
        pending.write('\n');
        sendPiece();
    }

    void text(String text) {
        pending.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        sendPiece();
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

    private void sendPiece() {
        if (pending.size() >= PIECE) {
            send();
        }
    }

    /** What could not be sent is not kept: part of it may have arrived. */
    private void send() {
        if (pending.size() == 0) {
            return;
        }
        try {
            pending.writeTo(out);
        } catch (IOException e) {
            throw new OutputException(e);
        } finally {
            pending.reset();
        }
    }
}
