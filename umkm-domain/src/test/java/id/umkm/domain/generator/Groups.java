package id.umkm.domain.generator;

import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import id.umkm.domain.place.RegionLevel;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Arbitraries of business groups of one to seven members, around the usual bound of five. */
public final class Groups {
    private static final int LARGEST = 7;

    private Groups() {}

    /** Groups valid at {@link Applications#AS_OF}, of which much may be unknown. */
    public static Arbitrary<BusinessGroup> valid() {
        return groups(Knowledge.PARTIAL);
    }

    /** Groups valid at {@link Applications#AS_OF}, of which everything is known. */
    public static Arbitrary<BusinessGroup> complete() {
        return groups(Knowledge.COMPLETE);
    }

    static Arbitrary<BusinessGroup> groups(Knowledge knowledge) {
        return Members.members(knowledge)
                .list()
                .uniqueElements(Member::getNik)
                .ofMinSize(1)
                .ofMaxSize(LARGEST)
                .map(Groups::numbered)
                .flatMap(members -> groups(knowledge, members));
    }

    /** Refs m1, m2 and so on, so that nobody shares one. */
    private static List<Member> numbered(List<Member> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i ->
                        Member.builder().from(members.get(i)).ref("m" + (i + 1)).build())
                .toList();
    }

    private static Arbitrary<BusinessGroup> groups(Knowledge knowledge, List<Member> members) {
        return Builders.withBuilder(() -> BusinessGroup.builder().members(members))
                .use(Values.ids())
                .in(BusinessGroup.Builder::id)
                .use(knowledge.of(Values.texts()))
                .in(BusinessGroup.Builder::name)
                .use(knowledge.of(Values.regions(RegionLevel.VILLAGE)))
                .in(BusinessGroup.Builder::village)
                .use(knowledge.of(Values.trades()))
                .in(BusinessGroup.Builder::trade)
                .use(knowledge.of(Arbitraries.of(members).map(Member::getRef)))
                .in(BusinessGroup.Builder::chair)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(BusinessGroup.Builder::recognisedByVillageHead)
                .use(knowledge.of(Values.amounts()))
                .in(BusinessGroup.Builder::annualSales)
                .use(knowledge.of(Values.balances()))
                .in(BusinessGroup.Builder::netAssets)
                .use(knowledge.of(PastGrants.histories(knowledge)))
                .in(BusinessGroup.Builder::grants)
                .use(knowledge.of(Values.stages()))
                .in(BusinessGroup.Builder::stage)
                .use(knowledge.of(Values.amounts()))
                .in(BusinessGroup.Builder::monthlySales)
                .use(knowledge.of(Values.channels().list().ofMaxSize(4)))
                .in(BusinessGroup.Builder::salesChannels)
                .use(knowledge.of(Arbitraries.integers().between(0, 24)))
                .in(BusinessGroup.Builder::idleMonths)
                .use(Values.ownFacts())
                .in(BusinessGroup.Builder::extras)
                .build(BusinessGroup.Builder::build)
                .withoutEdgeCases();
    }
}
