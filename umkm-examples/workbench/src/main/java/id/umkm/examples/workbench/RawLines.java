package id.umkm.examples.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Cuts a file into lines, as JSON Lines are read: a mark before the first is skipped, blank ones are only counted. */
final class RawLines implements Iterator<RawLine> {
    private static final int CHUNK = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;
    private long number;
    private @Nullable RawLine next;

    /** @param limit how many bytes of a line are kept; one more shows that it was longer */
    RawLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && fill()) {
                byte[] line = line();
                number++;
                if (!isBlank(line)) {
                    next = new RawLine(number, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    @Override
    public RawLine next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("There are no more lines.");
        }
        RawLine line = next;
        next = null;
        return line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte sign : line) {
            if (sign != ' ' && sign != '\t' && sign != '\r') {
                return false;
            }
        }
        return true;
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isEnded = false;
        while (!isEnded && fill()) {
            int stop = position;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            line.write(chunk, position, Math.min(stop - position, limit + MARK.length + 2 - line.size()));
            isEnded = stop < end;
            position = isEnded ? stop + 1 : stop;
        }
        byte[] bytes = line.toByteArray();
        boolean isMarked = number == 0
                && bytes.length >= MARK.length
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        int from = isMarked ? MARK.length : 0;
        int until = bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return from == 0 && until == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, until);
    }

    private boolean fill() throws IOException {
        if (position < end) {
            return true;
        }
        position = 0;
        end = Math.max(in.read(chunk), 0);
        return end > 0;
    }
}
