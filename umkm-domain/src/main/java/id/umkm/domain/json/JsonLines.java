package id.umkm.domain.json;

import id.umkm.domain.application.Application;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.grant.Grant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
    public static Iterator<Line<Application>> iterator(InputStream in) {
        return iterator(in, Codes.ANY);
    }

    /**
     * The applications of the file in its order, whose trades must stand on a list.
     *
     * @param in read to its end, not closed
     * @param trades codes of the trades that a policy knows; an empty list fixes nothing
     */
    public static Iterator<Line<Application>> iterator(InputStream in, List<String> trades) {
        return iterator(in, Codes.ofTrades(trades));
    }

    /**
     * The applications of the file in its order, whose codes must stand on the lists of a policy.
     *
     * @param in read to its end, not closed
     */
    public static Iterator<Line<Application>> iterator(InputStream in, Codes codes) {
        return read(unread(in, codes));
    }

    /**
     * The applications of the file in its order, each read when it is asked for. The stream throws {@link
     * UncheckedIOException} if the file cannot be read on.
     *
     * @param in closed with the stream
     */
    public static Stream<Line<Application>> stream(InputStream in) {
        Spliterator<Line<Application>> lines =
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
        return read(unreadGrants(in, codes));
    }

    /**
     * The founding proposals of the file in its order, whose codes must stand on the lists of a policy.
     *
     * @param in read to its end, not closed
     * @param codes {@link Codes#ANY} where no policy fixes them
     */
    public static Iterator<Line<FoundingProposal>> proposals(InputStream in, Codes codes) {
        return read(unreadProposals(in, codes));
    }

    /**
     * The decisions of the file in its order.
     *
     * @param in read to its end, not closed
     */
    public static Iterator<Line<Decision>> decisions(InputStream in) {
        return read(new UnreadLines<>(in, Records.DECISIONS));
    }

    /**
     * The decisions of the file with their facts, in its order; the id of each is that of its decision.
     *
     * @param in read to its end, not closed
     */
    public static Iterator<Line<DecisionRecord>> decisionRecords(InputStream in) {
        return read(new UnreadLines<>(in, Records.DECISION_RECORDS));
    }

    /**
     * The lines of applications in the order of the file, for threads that read them, whose codes must stand on the lists of a
     * policy.
     *
     * @param in read to its end, not closed
     * @param codes {@link Codes#ANY} where no policy fixes them
     */
    public static UnreadLines<Application> unread(InputStream in, Codes codes) {
        return new UnreadLines<>(in, InputForm.APPLICATION.with(codes));
    }

    /**
     * The lines of grants in the order of the file, for threads that read them.
     *
     * @param in read to its end, not closed
     * @param codes {@link Codes#ANY} where no policy fixes them
     */
    public static UnreadLines<Grant> unreadGrants(InputStream in, Codes codes) {
        return new UnreadLines<>(in, InputForm.GRANT.with(codes));
    }

    /**
     * The lines of founding proposals in the order of the file, for threads that read them.
     *
     * @param in read to its end, not closed
     * @param codes {@link Codes#ANY} where no policy fixes them
     */
    public static UnreadLines<FoundingProposal> unreadProposals(InputStream in, Codes codes) {
        return new UnreadLines<>(in, InputForm.PROPOSAL.with(codes));
    }

    private static <T> Iterator<Line<T>> read(UnreadLines<T> lines) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Line<T> next() {
                return lines.next().get();
            }
        };
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
