package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Collects faults while a policy is read, so that all are told at once. */
final class Faults {
    /** A file with more faults than this is not a policy; the rest would not help. */
    private static final int MAX = 500;

    private final List<PolicyFault> faults = new ArrayList<>();

    void add(String code, String position, Place place, String read, String id, String en) {
        add(new PolicyFault(code, position, place, read, Text.of(id, en)));
    }

    void add(PolicyFault fault) {
        if (faults.size() < MAX && !faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** Tells each fault as another says it. */
    void replaceAll(UnaryOperator<PolicyFault> retold) {
        faults.replaceAll(retold);
    }

    void removeIf(Predicate<PolicyFault> unwanted) {
        faults.removeIf(unwanted);
    }

    int count() {
        return faults.size();
    }

    /** In the order of files, sheets and lines. */
    List<PolicyFault> all() {
        List<PolicyFault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparing((PolicyFault fault) -> fault.place().file())
                .thenComparing(fault -> Objects.requireNonNullElse(fault.place().sheet(), ""))
                .thenComparingInt(fault -> fault.place().line())
                .thenComparingInt(fault -> fault.place().column()));
        return sorted;
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new FaultyPolicyException(all());
        }
    }
}
