package id.umkm.rules.study;

import id.umkm.rules.expression.CellTest;
import java.util.ArrayList;
import java.util.List;

/** Leaves out tests that say in other words what another says. */
final class Distinct {
    private Distinct() {}

    /** The variants, in order, that mean neither the same as the test nor the same as an earlier variant. */
    static List<CellTest> of(CellTest test, List<CellTest> variants, CellMeaning meaning) {
        List<CellTest> distinct = new ArrayList<>();
        for (CellTest variant : variants) {
            if (!meaning.same(test, variant) && distinct.stream().noneMatch(one -> meaning.same(one, variant))) {
                distinct.add(variant);
            }
        }
        return distinct;
    }
}
