package id.umkm.domain.json;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.basics.Text;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.grant.Grant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from a file of JSON Lines, one at a time, whatever the size of the file: a bad line is a rejected record,
 * and the next one follows. An iterator throws {@link UncheckedIOException} if the file cannot be read on.
 *
 * <p>UTF-8, a byte order mark before the first line is skipped, lines end with LF or CR LF, blank lines are skipped but
 * counted. A line that is too long is passed over without being held: of more than {@link ApplicationJson#MAX_BYTES} bytes,
 * or {@link DecisionRecord#MAX_BYTES} for decisions and their records.
 */
public final class JsonLines {
    private JsonLines() {}

    /**
     * The applications of the file in its order, each read when it is asked for.
     *
     * @param in read to its end, not closed
     */
    public static Iterator<Line<GroupApplication>> iterator(InputStream in) {
        return iterator(in, Codes.ANY);
    }

    /**
     * The applications of the file in its order, whose trades must stand on a list.
     *
     * @param in read to its end, not closed
     * @param trades codes of the trades that a policy knows; an empty list fixes nothing
     */
    public static Iterator<Line<GroupApplication>> iterator(InputStream in, List<String> trades) {
        return iterator(in, Codes.ofTrades(trades));
    }

    /**
     * The applications of the file in its order, whose codes must stand on the lists of a policy.
     *
     * @param in read to its end, not closed
     */
    public static Iterator<Line<GroupApplication>> iterator(InputStream in, Codes codes) {
        return iterator(in, InputForm.APPLICATION, codes);
    }

    /**
     * The applications of the file in its order, each read when it is asked for. The stream throws {@link
     * UncheckedIOException} if the file cannot be read on.
     *
     * @param in closed with the stream
     */
    public static Stream<Line<GroupApplication>> stream(InputStream in) {
        Spliterator<Line<GroupApplication>> lines =
                Spliterators.spliteratorUnknownSize(iterator(in), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(lines, false).onClose(() -> close(in));
    }

    /**
     * The grants of the file in its order, whose codes must stand on the lists of a policy.
     *
     * @param in read to its end, not closed
     * @param codes {@link Codes#ANY} where no policy fixes them
     */
    public static Iterator<Line<Grant>> grants(InputStream in, Codes codes) {
        return iterator(in, InputForm.GRANT, codes);
    }

    /**
     * The founding proposals of the file in its order, whose codes must stand on the lists of a policy.
     *
     * @param in read to its end, not closed
     * @param codes {@link Codes#ANY} where no policy fixes them
     */
    public static Iterator<Line<FoundingProposal>> proposals(InputStream in, Codes codes) {
        return iterator(in, InputForm.PROPOSAL, codes);
    }

    /**
     * The decisions of the file in its order.
     *
     * @param in read to its end, not closed
     */
    public static Iterator<Line<Decision>> decisions(InputStream in) {
        return new Reading<>(in, DecisionOfKind.ANY, DecisionRecord.MAX_BYTES);
    }

    /**
     * The decisions of the file with their facts, in its order; the id of each is that of its decision.
     *
     * @param in read to its end, not closed
     */
    public static Iterator<Line<DecisionRecord>> decisionRecords(InputStream in) {
        return new Reading<>(in, RecordForm.CODEC, DecisionRecord.MAX_BYTES);
    }

    private static <T> Iterator<Line<T>> iterator(InputStream in, InputForm<T> form, Codes codes) {
        return new Reading<>(in, form.with(codes), ApplicationJson.MAX_BYTES);
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reading<T> implements Iterator<Line<T>> {
        private final LineSource source;
        private final Codec<T> shape;
        private final int limit;
        private @Nullable Line<T> next;

        Reading(InputStream in, Codec<T> shape, int limit) {
            this.source = new LineSource(in, limit);
            this.shape = shape;
            this.limit = limit;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null && source.advance()) {
                    next = source.isBlank() ? null : new Line<>(source.number(), parse());
                }
                return next != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Line<T> next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("There are no more lines.");
            }
            Line<T> line = next;
            next = null;
            return line;
        }

        private Parsed<T> parse() {
            if (source.isTooLong()) {
                return rejected(Problem.LINE_TOO_LONG, Records.tooLong(limit));
            }
            try {
                String json = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(source.bytes())
                        .toString();
                return Records.parse(json, shape, limit);
            } catch (CharacterCodingException e) {
                return rejected(
                        Problem.UTF8_MALFORMED,
                        Text.of(
                                "Baris ini bukan UTF-8 yang sah. Mungkin berkas disimpan dengan pengodean lain.",
                                "The line is not valid UTF-8. Maybe the file was saved in another encoding."));
            }
        }

        private static <T> Parsed<T> rejected(Problem problem, Text rule) {
            Problems problems = new Problems();
            problems.add(problem, Pointer.ROOT, null, rule);
            return Parsed.rejected(problems.list(), null);
        }
    }

    /** Cuts a stream of bytes into lines and never holds more of a line than the limit. */
    private static final class LineSource {
        private static final int CHUNK = 1 << 13;
        private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        private final InputStream in;
        private final int limit;
        private final byte[] chunk = new byte[CHUNK];
        private int position;
        private int end;
        private byte[] line = new byte[CHUNK];
        private int length;
        private boolean tooLong;
        private long number;

        LineSource(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
        }

        /** Goes to the next line; false at the end of the file. */
        boolean advance() throws IOException {
            length = 0;
            tooLong = false;
            if (!fill()) {
                return false;
            }
            number++;
            boolean ended = false;
            while (!ended && fill()) {
                int from = position;
                while (position < end && chunk[position] != '\n') {
                    position++;
                }
                keep(from, position);
                ended = position < end;
                position += ended ? 1 : 0;
            }
            return true;
        }

        private boolean fill() throws IOException {
            if (position < end) {
                return true;
            }
            position = 0;
            end = Math.max(in.read(chunk), 0);
            return end > 0;
        }

        /** The byte order mark and the CR of a line end do not count, so a few bytes more than the limit are kept. */
        private void keep(int from, int until) {
            int count = until - from;
            if (tooLong || length + count > limit + MARK.length + 1) {
                tooLong = true;
                length = 0;
                return;
            }
            if (length + count > line.length) {
                line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
            }
            System.arraycopy(chunk, from, line, length, count);
            length += count;
        }

        private int start() {
            boolean marked =
                    number == 1 && length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
            return marked ? MARK.length : 0;
        }

        private int stop() {
            return length > start() && line[length - 1] == '\r' ? length - 1 : length;
        }

        ByteBuffer bytes() {
            return ByteBuffer.wrap(line, start(), stop() - start());
        }

        boolean isTooLong() {
            return tooLong || stop() - start() > limit;
        }

        boolean isBlank() {
            if (tooLong) {
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
}
