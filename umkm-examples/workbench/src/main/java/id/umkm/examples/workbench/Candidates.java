package id.umkm.examples.workbench;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import id.umkm.domain.validation.Violation;
import id.umkm.rules.ProgrammeEngine;
import id.umkm.rules.allocation.Allocation;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The applications of a file that compete for one budget, each of an id of its own, and the records that do not. */
final class Candidates {
    /** A pointer into the list of applications: its place there, and the pointer into the application. */
    private static final Pattern IN_LIST = Pattern.compile("/([0-9]{1,9})(/.*)?");

    private final List<Result.Done<Validated<Application>>> applications = new ArrayList<>();
    private final List<Result.Rejected<?>> rejected = new ArrayList<>();
    private long read;

    private Candidates() {}

    /**
     * Reads a file to its end.
     *
     * @param watcher is told of each record when it was read
     */
    static Candidates read(ApplicationInquiry inquiry, InputStream in, Consumer<Result<?>> watcher) {
        Candidates candidates = new Candidates();
        Batch.Counts counts = Batch.checking(inquiry).run(in, result -> {
            candidates.add(result);
            watcher.accept(result);
        });
        candidates.read = counts.read();
        return candidates;
    }

    private void add(Result<Validated<Application>> result) {
        if (result instanceof Result.Done<Validated<Application>> done) {
            applications.add(done);
        } else {
            rejected.add((Result.Rejected<?>) result);
        }
    }

    /**
     * Shares out a budget. An application that competes for another one, such as that of another year, becomes a rejected
     * record.
     *
     * @param budget what there is, or null for the policy's budget
     * @param watcher is told of each record that is rejected now
     * @throws InvalidInputException if no policy shares out a budget on the day
     */
    Allocation allocate(
            ProgrammeEngine programme, LocalDate day, @Nullable Rupiah budget, Consumer<Result<?>> watcher) {
        try {
            return programme.allocationOf(validated(), day, budget);
        } catch (InvalidInputException e) {
            reject(e, watcher);
            return programme.allocationOf(validated(), day, budget);
        }
    }

    private List<Validated<Application>> validated() {
        return applications.stream().map(Result.Done::value).toList();
    }

    private void reject(InvalidInputException refusal, Consumer<Result<?>> watcher) {
        Map<Integer, List<Violation>> problems = new TreeMap<>(Comparator.reverseOrder());
        for (Violation violation : refusal.getViolations()) {
            Matcher place = IN_LIST.matcher(violation.pointer());
            if (!place.matches()) {
                throw refusal;
            }
            problems.computeIfAbsent(Integer.valueOf(place.group(1)), index -> new ArrayList<>())
                    .add(new Violation(
                            violation.code(),
                            violation.severity(),
                            place.group(2) == null ? "" : place.group(2),
                            violation.value(),
                            violation.message()));
        }
        problems.forEach((index, ofOne) -> {
            Result.Done<?> done = applications.remove(index.intValue());
            Result.Rejected<?> refused = new Result.Rejected<>(done.line(), done.id(), ofOne);
            rejected.add(refused);
            watcher.accept(refused);
        });
        rejected.sort(Comparator.comparingLong(Result::line));
    }

    /** The applications by id. */
    Map<String, Application> byId() {
        Map<String, Application> byId = new LinkedHashMap<>();
        applications.forEach(done -> byId.put(done.id(), done.value().get()));
        return byId;
    }

    /** In the order of their lines. */
    List<Result.Rejected<?>> rejected() {
        return rejected;
    }

    Batch.Counts counts() {
        return new Batch.Counts(read, applications.size(), rejected.size());
    }
}
