package id.umkm.examples.workbench;

import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.json.DecisionRecord;
import id.umkm.domain.validation.Violation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The lines of a file of stored decisions; blank ones are passed over, and one that is too long is never held. */
final class StoredLines {
    private static final int CHUNK = 1 << 13;
    private static final String MARK = "\uFEFF";

    private final Consumer<StoredLine> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;
    private long number;

    private StoredLines(Consumer<StoredLine> lines) {
        this.lines = lines;
    }

    /** Reads to the end, not closing the stream, and hands on each line. */
    static void read(InputStream in, Consumer<StoredLine> lines) throws IOException {
        new StoredLines(lines).read(in);
    }

    private void read(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            int from = 0;
            for (int i = 0; i < count; i++) {
                if (chunk[i] == '\n') {
                    keep(chunk, from, i);
                    end();
                    from = i + 1;
                }
            }
            keep(chunk, from, count);
        }
        if (line.size() > 0 || tooLong) {
            end();
        }
    }

    private void keep(byte[] chunk, int from, int until) {
        if (tooLong || line.size() + until - from > DecisionRecord.MAX_BYTES + MARK.length()) {
            tooLong = true;
            line.reset();
        } else {
            line.write(chunk, from, until - from);
        }
    }

    private void end() {
        number++;
        if (tooLong) {
            unreadable(
                    "LINE_TOO_LONG",
                    Text.of(
                            "Satu baris paling banyak " + DecisionRecord.MAX_BYTES + " bita.",
                            "A line has at most " + DecisionRecord.MAX_BYTES + " bytes."));
        } else {
            hand(line.toByteArray());
        }
        line.reset();
        tooLong = false;
    }

    private void hand(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String bare = number == 1 && text.startsWith(MARK) ? text.substring(1) : text;
            if (!bare.isBlank()) {
                lines.accept(StoredLine.read(number, bare.strip()));
            }
        } catch (CharacterCodingException e) {
            unreadable("UTF8_MALFORMED", Text.of("Baris ini bukan UTF-8 yang sah.", "The line is not valid UTF-8."));
        }
    }

    private void unreadable(String code, Text message) {
        lines.accept(
                new StoredLine.Unreadable(number, List.of(new Violation(code, Severity.ERROR, "", null, message))));
    }
}
