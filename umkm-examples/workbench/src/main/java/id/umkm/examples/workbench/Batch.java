package id.umkm.examples.workbench;

import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.Line;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import id.umkm.domain.validation.Violation;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns JSON lines into results, one a record and in the order of the lines. Of a record only its id is kept, to know it
 * again.
 *
 * @param <T> the type of the records
 * @param <R> what comes of a sound record
 */
final class Batch<T, R> {
    private static final String DUPLICATE_ID = "DUPLICATE_ID";

    /** Longer ones are rejected for their length, and would fill the memory. */
    private static final int LONGEST_ID = 2 * FilledText.MAX_LENGTH;

    private final Inquiry<T> inquiry;
    private final Function<Validated<T>, R> work;
    private final Map<String, Long> linesById = new HashMap<>();
    private long read;
    private long done;
    private long rejected;

    private Batch(Inquiry<T> inquiry, Function<Validated<T>, R> work) {
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

    /** How many records went in and what became of them: read = decided + rejected. */
    record Counts(long read, long decided, long rejected) {}

    /** Reads to the end, not closing the stream, and hands on each result before it reads the next record. */
    Counts run(InputStream in, Consumer<Result<R>> results) {
        Iterator<Line<T>> lines = inquiry.lines(in);
        while (lines.hasNext()) {
            read++;
            results.accept(result(lines.next()));
        }
        return new Counts(read, done, rejected);
    }

    private Result<R> result(Line<T> line) {
        String id = line.parsed().getId();
        List<Violation> problems = new ArrayList<>(line.parsed().getViolations());
        usedBefore(id, line.number()).ifPresent(used -> insert(problems, List.of(used)));
        Result.Done<R> result = line.parsed()
                .get()
                .map(subject -> work(line.number(), String.valueOf(id), subject, problems))
                .orElse(null);
        if (result == null || !problems.isEmpty()) {
            rejected++;
            return new Result.Rejected<>(line.number(), id, List.copyOf(problems));
        }
        done++;
        return result;
    }

    /** What comes of a record; where nothing can, null, and the problems say why. */
    private Result.@Nullable Done<R> work(long line, String id, T subject, List<Violation> problems) {
        try {
            Validated<T> valid = inquiry.validate(subject);
            return new Result.Done<>(line, id, work.apply(valid), valid.warnings());
        } catch (InvalidInputException e) {
            insert(
                    problems,
                    e.getViolations().stream().filter(Violation::isError).toList());
            return null;
        } catch (RuntimeException e) {
            throw new IllegalStateException("line " + line + ": " + e, e);
        }
    }

    /** A reader that found too many problems says so last; that stays there. */
    private static void insert(List<Violation> problems, List<Violation> more) {
        problems.addAll(0, more);
        if (problems.size() <= ApplicationJson.MAX_PROBLEMS) {
            problems.sort(null);
        }
    }

    private Optional<Violation> usedBefore(@Nullable String id, long line) {
        Long earlier = id == null || id.length() > LONGEST_ID ? null : linesById.putIfAbsent(id, line);
        return Optional.ofNullable(earlier)
                .map(number -> new Violation(
                        DUPLICATE_ID,
                        Severity.ERROR,
                        "/id",
                        id,
                        Text.of(
                                "Id ini sudah dipakai pada baris " + number + "; setiap catatan mempunyai id sendiri.",
                                "Line " + number + " already has this id; every record has an id of its own.")));
    }
}
