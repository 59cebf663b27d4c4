package id.umkm.domain.generator;

import id.umkm.domain.cluster.Cluster;
import id.umkm.domain.cluster.Partner;
import id.umkm.domain.person.Member;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitraries of clusters of one to seven businesses. */
public final class Clusters {
    private static final int STEPS = 4;
    private static final int MOST_PARTNERS = 4;

    private Clusters() {}

    /** Clusters valid at {@link Applications#AS_OF}, of which much may be unknown. */
    public static Arbitrary<Cluster> valid() {
        return clusters(Knowledge.PARTIAL);
    }

    /** Clusters valid at {@link Applications#AS_OF}, of which everything is known. */
    public static Arbitrary<Cluster> complete() {
        return clusters(Knowledge.COMPLETE);
    }

    static Arbitrary<Cluster> clusters(Knowledge knowledge) {
        return Groups.persons(knowledge).flatMap(members -> clusters(knowledge, members));
    }

    private static Arbitrary<Cluster> clusters(Knowledge knowledge, List<Member> members) {
        Arbitrary<Boolean> truths = knowledge.of(Arbitraries.of(true, false));
        return Businesses.with(Builders.withBuilder(() -> Cluster.builder().members(members)), knowledge)
                .use(knowledge.of(Values.texts()))
                .in(Cluster.Builder::product)
                .use(knowledge.of(Values.texts()))
                .in(Cluster.Builder::rawMaterial)
                .use(truths)
                .in(Cluster.Builder::sameProduct)
                .use(truths)
                .in(Cluster.Builder::sameMaterial)
                .use(truths)
                .in(Cluster.Builder::localMaterial)
                .use(truths)
                .in(Cluster.Builder::onePlace)
                .use(steps(knowledge))
                .in((cluster, days) -> cluster.identifiedOn(days.get(0))
                        .verifiedOn(days.get(1))
                        .validatedOn(days.get(2))
                        .confirmedOn(days.get(3)))
                .use(knowledge.of(partners().list().ofMaxSize(MOST_PARTNERS)))
                .in(Cluster.Builder::partners)
                .build(Cluster.Builder::build)
                .withoutEdgeCases();
    }

    /** Days of the steps in their order, of which any may be unknown. */
    private static Arbitrary<List<LocalDate>> steps(Knowledge knowledge) {
        return Values.daysUpTo(Applications.AS_OF)
                .list()
                .ofSize(STEPS)
                .map(days -> days.stream().sorted().toList())
                .flatMap(days -> Combinators.combine(days.stream()
                                .map(day -> knowledge.of(Arbitraries.just(day)))
                                .toList())
                        .as(known -> known));
    }

    private static Arbitrary<Partner> partners() {
        return Combinators.combine(Values.texts(), Arbitraries.of(Partner.Kind.class))
                .as(Partner::of);
    }
}
