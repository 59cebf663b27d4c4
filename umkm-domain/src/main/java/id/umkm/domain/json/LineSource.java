package id.umkm.domain.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines and never holds more of a line than the limit. */
final class LineSource {
    private static final int CHUNK = 1 << 16;
    private static final int USUAL_LINE = 1 << 13;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    /** Up to here the chunk was searched for the end of a line. */
    private int searched;

    private int end;
    private byte[] line = new byte[USUAL_LINE];
    private int length;
    private boolean isTooLong;
    private boolean isBegun;
    private long number;

    LineSource(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Whether {@link #advance} need not wait for the input. */
    boolean isLineThere() throws IOException {
        while (lineEnd() == end) {
            begin();
            keep(end);
            if (in.available() <= 0) {
                return false;
            }
            if (!fill()) {
                return true;
            }
        }
        return true;
    }

    /** Goes to the next line; false at the end of the file. */
    boolean advance() throws IOException {
        if (!isBegun && !fill()) {
            return false;
        }
        begin();
        boolean isEnded = false;
        while (!isEnded && fill()) {
            int lineEnd = lineEnd();
            isEnded = lineEnd < end;
            keep(lineEnd);
            position += isEnded ? 1 : 0;
        }
        number++;
        isBegun = false;
        return true;
    }

    private void begin() {
        if (!isBegun && position < end) {
            length = 0;
            isTooLong = false;
            isBegun = true;
        }
    }

    private boolean fill() throws IOException {
        if (position < end) {
            return true;
        }
        position = 0;
        searched = 0;
        end = Math.max(in.read(chunk), 0);
        return end > 0;
    }

    /** Where the line ends in the chunk; the end of the chunk where it goes on behind it. */
    private int lineEnd() {
        int at = Math.max(position, searched);
        while (at < end && chunk[at] != '\n') {
            at++;
        }
        searched = at;
        return at;
    }

    /** The byte order mark and the CR of a line end do not count, so a few bytes more than the limit are kept. */
    private void keep(int until) {
        int count = until - position;
        if (isTooLong || length + count > limit + MARK.length + 1) {
            isTooLong = true;
            length = 0;
        } else {
            if (length + count > line.length) {
                line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
            }
            System.arraycopy(chunk, position, line, length, count);
            length += count;
        }
        position = until;
    }

    private int start() {
        boolean isMarked =
                number == 1 && length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
        return isMarked ? MARK.length : 0;
    }

    private int stop() {
        return length > start() && line[length - 1] == '\r' ? length - 1 : length;
    }

    /** A copy of the line. */
    byte[] line() {
        return Arrays.copyOfRange(line, start(), stop());
    }

    boolean isTooLong() {
        return isTooLong || stop() - start() > limit;
    }

    boolean isBlank() {
        if (isTooLong) {
            return false;
        }
        for (int i = start(); i < stop(); i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    long number() {
        return number;
    }
}
