package id.umkm.rules.source;

import id.umkm.domain.basics.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    int count() {
        return faults.size();
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            List<PolicyFault> sorted = new ArrayList<>(faults);
            sorted.sort(
                    Comparator.comparing((PolicyFault fault) -> fault.place().file())
                            .thenComparingInt(fault -> fault.place().line())
                            .thenComparingInt(fault -> fault.place().column()));
            throw new FaultyPolicyException(sorted);
        }
    }
}
