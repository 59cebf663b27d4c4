package id.umkm.rules.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells that already have a fault of form, of which nothing more is to be said. */
final class UnreadCells {
    private final Set<PolicyFault> faults = new HashSet<>();
    private final Set<Place> places = new HashSet<>();

    UnreadCells(List<PolicyDocument> documents) {
        documents.forEach(document -> faults.addAll(document.getFaults()));
        faults.forEach(fault -> places.add(fault.place()));
    }

    /** Whether a fault only follows from what could not be read. */
    boolean follows(PolicyFault fault) {
        return !faults.contains(fault) && places.contains(fault.place());
    }
}
