package id.umkm.domain.generator;

import id.umkm.domain.history.PastGrant;
import id.umkm.domain.history.ReportState;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Arbitraries of grants received before {@link Applications#AS_OF}. */
public final class PastGrants {
    private PastGrants() {}

    /** Grants, whose amount, group and final report may be unknown. */
    public static Arbitrary<PastGrant> valid() {
        return grants(Knowledge.PARTIAL);
    }

    /** Grants of which everything is known. */
    public static Arbitrary<PastGrant> complete() {
        return grants(Knowledge.COMPLETE);
    }

    static Arbitrary<PastGrant> grants(Knowledge knowledge) {
        int last = Applications.AS_OF.getYear();
        Arbitrary<Integer> years = Arbitraries.oneOf(
                Arbitraries.of(last, last - 1, last - 2, 1900),
                Arbitraries.integers().between(2000, last));
        return Builders.withBuilder(PastGrant::builder)
                .use(Values.ids())
                .in(PastGrant.Builder::programme)
                .use(years)
                .in(PastGrant.Builder::year)
                .use(knowledge.of(Values.amounts()))
                .in(PastGrant.Builder::amount)
                .use(knowledge.of(Values.ids()))
                .in(PastGrant.Builder::groupId)
                .use(knowledge.of(Arbitraries.of(ReportState.class)))
                .in(PastGrant.Builder::finalReport)
                .build(PastGrant.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<List<PastGrant>> histories(Knowledge knowledge) {
        return grants(knowledge).list().ofMaxSize(3);
    }
}
