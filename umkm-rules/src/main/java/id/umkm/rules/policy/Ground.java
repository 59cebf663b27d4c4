package id.umkm.rules.policy;

import id.umkm.domain.law.Basis;
import id.umkm.domain.law.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind a row.
 *
 * @param basis law, source or assumption
 * @param citations where it is written
 */
public record Ground(Basis basis, List<Citation> citations) {
    public Ground {
        citations = List.copyOf(citations);
    }

    /** Both together: as weak as the weaker, with the citations of both, this one's first and none twice. */
    public Ground and(Ground other) {
        List<Citation> all = new ArrayList<>(citations);
        for (Citation citation : other.citations) {
            if (!all.contains(citation)) {
                all.add(citation);
            }
        }
        return new Ground(basis.weakest(other.basis), all);
    }
}
