package id.umkm.examples.workbench;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.FilledText;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.JsonLines;
import id.umkm.domain.json.Line;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.ProgrammeEngine;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns JSON lines into results, one a record and in the order of the lines. Of a record only its id is kept, to know it
 * again.
 */
final class Batch {
    private static final String DUPLICATE_ID = "DUPLICATE_ID";

    /** Longer ones are rejected for their length, and would fill the memory. */
    private static final int LONGEST_ID = 2 * FilledText.MAX_LENGTH;

    private final ProgrammeEngine programme;
    private final DecisionKind kind;
    private final LocalDate asOf;
    private final Map<String, Long> linesById = new HashMap<>();
    private long read;
    private long decided;
    private long rejected;

    Batch(ProgrammeEngine programme, DecisionKind kind, LocalDate asOf) {
        this.programme = programme;
        this.kind = kind;
        this.asOf = asOf;
    }

    /** How many records went in and what became of them: read = decided + rejected. */
    record Counts(long read, long decided, long rejected) {}

    /** Reads to the end, not closing the stream, and hands on each result before it reads the next record. */
    Counts run(InputStream in, Consumer<Result> results) {
        Iterator<Line<GroupApplication>> lines = JsonLines.iterator(in, programme.trades());
        while (lines.hasNext()) {
            read++;
            results.accept(result(lines.next()));
        }
        return new Counts(read, decided, rejected);
    }

    private Result result(Line<GroupApplication> line) {
        String id = line.parsed().getId();
        List<Violation> problems = new ArrayList<>(line.parsed().getViolations());
        usedBefore(id, line.number()).ifPresent(used -> insert(problems, List.of(used)));
        Result.Decided result = line.parsed()
                .get()
                .map(application -> decide(line.number(), application, problems))
                .orElse(null);
        if (result == null || !problems.isEmpty()) {
            rejected++;
            return new Result.Rejected(line.number(), id, List.copyOf(problems));
        }
        decided++;
        return result;
    }

    /** The decision; where there can be none, null, and the problems say why. */
    private Result.@Nullable Decided decide(long line, GroupApplication application, List<Violation> problems) {
        try {
            Validated<GroupApplication> valid = programme.validate(application, asOf);
            return new Result.Decided(line, application, programme.decide(kind, valid), valid.warnings());
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
                                "Id ini sudah dipakai pada baris " + number + "; setiap usulan mempunyai id sendiri.",
                                "Line " + number + " already has this id; every application has an id of its own.")));
    }
}
