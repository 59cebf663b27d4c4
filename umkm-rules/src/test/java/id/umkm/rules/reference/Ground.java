package id.umkm.rules.reference;

import id.umkm.domain.law.Basis;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What stands behind something.
 *
 * @param basis how strong it is
 * @param citations the keys of where it is written
 */
record Ground(Basis basis, SortedSet<String> citations) {
    /** Facts of the host weaken nothing and cite nothing. */
    static final Ground OF_FACTS = of(Basis.LAW, List.of());

    static Ground of(Basis basis, Collection<String> citations) {
        return new Ground(basis, Collections.unmodifiableSortedSet(new TreeSet<>(citations)));
    }

    /** Both together: as weak as the weaker, with the citations of both. */
    Ground and(Ground other) {
        SortedSet<String> all = new TreeSet<>(citations);
        all.addAll(other.citations);
        return of(basis.weakest(other.basis), all);
    }

    /** No stronger than what stands behind the applying of a layer, which is cited where it makes it weaker. */
    Ground cappedBy(Ground cap) {
        return cap.basis.compareTo(basis) < 0 ? and(cap) : this;
    }
}
