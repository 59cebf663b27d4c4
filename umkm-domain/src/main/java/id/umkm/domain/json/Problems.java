package id.umkm.domain.json;

import id.umkm.domain.basics.MalformedValueException;
import id.umkm.domain.basics.Text;
import id.umkm.domain.constraint.Severity;
import id.umkm.domain.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one record; beyond a limit it only counts. */
final class Problems {
    private final List<Violation> found = new ArrayList<>();
    private int more;

    void add(Problem problem, Pointer at, @Nullable String value, Text rule) {
        add(new Violation(problem.name(), Severity.ERROR, at.toString(), value, rule));
    }

    void add(MalformedValueException malformed, Pointer at) {
        add(new Violation(
                malformed.getCode(), Severity.ERROR, at.toString(), malformed.getMaskedValue(), malformed.getRule()));
    }

    private void add(Violation violation) {
        if (found.size() < ApplicationJson.MAX_PROBLEMS) {
            found.add(violation);
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Sorted by pointer and code; the count of what was left out comes last. */
    List<Violation> list() {
        List<Violation> all = new ArrayList<>(found);
        all.sort(null);
        if (more > 0) {
            all.add(new Violation(
                    Problem.TOO_MANY_PROBLEMS.name(),
                    Severity.ERROR,
                    "",
                    null,
                    Text.of("Dan " + more + " masalah lagi.", "And " + more + " more problems.")));
        }
        return List.copyOf(all);
    }
}
