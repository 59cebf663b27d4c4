package id.umkm.examples.workbench;

import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.Line;
import id.umkm.domain.json.UnreadLines;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.Workers;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Turns JSON lines into results, one a record and in the order of the lines. Of a record only a fingerprint of its id is
 * kept, to know it again.
 *
 * @param <T> the type of the records
 * @param <R> what comes of a sound record
 */
final class Batch<T, R> {
    private static final String DUPLICATE_ID = "DUPLICATE_ID";

    /** Longer ones are rejected for their length. */
    private static final int LONGEST_ID = 2 * FilledText.MAX_LENGTH;

    private final CheckedRecords<T> inquiry;
    private final Function<Validated<T>, R> work;
    private final SeenIds seen = new SeenIds();
    private long read;
    private long done;

    private Batch(CheckedRecords<T> inquiry, Function<Validated<T>, R> work) {
        this.inquiry = inquiry;
        this.work = work;
    }

    /** Decides each record. */
    static <T> Batch<T, Decided<T>> deciding(Inquiry<T> inquiry) {
        return new Batch<>(inquiry, valid -> new Decided<>(valid.get(), inquiry.decide(valid)));
    }

    /** Only checks each record. */
    static <T> Batch<T, Validated<T>> checking(Inquiry<T> inquiry) {
        return new Batch<>(inquiry, valid -> valid);
    }

    /** Works on each record that was found sound. */
    static <T, R> Batch<T, R> working(CheckedRecords<T> records, Function<Validated<T>, R> work) {
        return new Batch<>(records, work);
    }

    /** How many records went in and what became of them: read = decided + rejected. */
    record Counts(long read, long decided, long rejected) {}

    /**
     * What a thread made of a record, knowing no other.
     *
     * @param id fingerprint of the record's id, or null where it has none
     * @param written the result in its written form
     */
    private record Piece<R, W>(Result<R> result, @Nullable IdFingerprint id, W written) {}

    /** Reads to the end, not closing the stream, and hands on each result before it reads the next record. */
    Counts run(InputStream in, Consumer<Result<R>> results) {
        return run(in, Workers.of(1), results);
    }

    /**
     * Reads to the end, not closing the stream, and hands on each result, in the order of the lines. What was read is handed on
     * before more input is waited for.
     *
     * @param workers read, check and work
     */
    Counts run(InputStream in, Workers workers, Consumer<Result<R>> results) {
        return run(in, workers, Function.identity(), (result, same) -> results.accept(result));
    }

    /**
     * Reads to the end, not closing the stream, and hands on each result. What was read is handed on before more input is
     * waited for.
     *
     * @param workers read, check, work and write
     * @param writer writes a result; asked by several threads at once
     * @param results is handed each result and what was written, in the order of the lines
     */
    <W> Counts run(InputStream in, Workers workers, Function<Result<R>, W> writer, BiConsumer<Result<R>, W> results) {
        UnreadLines<T> lines = inquiry.lines(in);
        Stream<Supplier<Line<T>>> unread = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL), false);
        try (Stream<Piece<R, W>> pieces = workers.map(unread, lines::isNextThere, line -> piece(line.get(), writer))) {
            pieces.forEachOrdered(piece -> {
                Violation used = usedBefore(piece);
                Result<R> result = used == null ? piece.result : rejected(piece.result, used);
                read++;
                done += result instanceof Result.Done<R> ? 1 : 0;
                results.accept(result, used == null ? piece.written : writer.apply(result));
            });
        }
        return new Counts(read, done, read - done);
    }

    private <W> Piece<R, W> piece(Line<T> line, Function<Result<R>, W> writer) {
        String id = line.parsed().getId();
        IdFingerprint fingerprint = id == null || id.length() > LONGEST_ID ? null : IdFingerprint.of(id);
        Result<R> result = result(line);
        return new Piece<>(result, fingerprint, writer.apply(result));
    }

    private Result<R> result(Line<T> line) {
        long number = line.number();
        String id = line.parsed().getId();
        T subject = line.parsed().get().orElse(null);
        if (subject == null) {
            return new Result.Rejected<>(number, id, line.parsed().getViolations());
        }
        try {
            Validated<T> valid = inquiry.validate(subject);
            return new Result.Done<>(number, String.valueOf(id), work.apply(valid), valid.warnings());
        } catch (InvalidInputException e) {
            return new Result.Rejected<>(
                    number,
                    id,
                    e.getViolations().stream().filter(Violation::isError).toList());
        } catch (RuntimeException e) {
            throw new IllegalStateException("line " + number + ": " + e, e);
        }
    }

    /** Only who sees all lines in their order knows which of them had an id first. */
    private @Nullable Violation usedBefore(Piece<R, ?> piece) {
        long line = piece.result.line();
        OptionalLong first = piece.id == null ? OptionalLong.empty() : seen.firstLine(piece.id, line);
        return first.isEmpty()
                ? null
                : new Violation(
                        DUPLICATE_ID,
                        Severity.ERROR,
                        "/id",
                        piece.result.id(),
                        Text.of(
                                "Id ini sudah dipakai pada baris " + first.getAsLong()
                                        + "; setiap catatan mempunyai id sendiri.",
                                "Line " + first.getAsLong()
                                        + " already has this id; every record has an id of its own."));
    }

    private static <R> Result.Rejected<R> rejected(Result<R> result, Violation used) {
        List<Violation> problems = new ArrayList<>();
        problems.add(used);
        if (result instanceof Result.Rejected<R> rejected) {
            problems.addAll(rejected.problems());
        }
        // A reader that found too many problems says so last; that stays there.
        if (problems.size() <= ApplicationJson.MAX_PROBLEMS) {
            problems.sort(null);
        }
        return new Result.Rejected<>(result.line(), result.id(), List.copyOf(problems));
    }
}
