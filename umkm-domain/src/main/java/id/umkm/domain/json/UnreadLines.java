package id.umkm.domain.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of JSON Lines, cut off by one thread and each read by whichever thread asks for it; see {@link
 * JsonLines} for what a line is. Throws {@link UncheckedIOException} if the file cannot be read on.
 *
 * @param <T> the type of the records
 */
public final class UnreadLines<T> implements Iterator<Supplier<Line<T>>> {
    private final LineSource source;
    private final Records<T> records;
    private @Nullable Supplier<Line<T>> next;
    private boolean isEnded;

    UnreadLines(InputStream in, Records<T> records) {
        this.source = new LineSource(in, records.limit());
        this.records = records;
    }

    /** Whether the next line, or the end of the file, is known without waiting for the input. */
    public boolean isNextThere() {
        try {
            while (next == null && !isEnded && source.isLineThere()) {
                advance();
            }
            return next != null || isEnded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && !isEnded) {
                advance();
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void advance() throws IOException {
        isEnded = !source.advance();
        if (isEnded || source.isBlank()) {
            return;
        }
        long number = source.number();
        if (source.isTooLong()) {
            next = () -> new Line<>(number, records.tooLong());
        } else {
            byte[] line = source.line();
            next = () -> new Line<>(number, records.parse(line));
        }
    }

    /** What reads the next line each time it is asked, in any thread. */
    @Override
    public Supplier<Line<T>> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("There are no more lines.");
        }
        Supplier<Line<T>> line = next;
        next = null;
        return line;
    }
}
