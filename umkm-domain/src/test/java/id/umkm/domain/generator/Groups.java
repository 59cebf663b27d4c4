package id.umkm.domain.generator;

import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
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
        return persons(knowledge).flatMap(members -> groups(knowledge, members));
    }

    /** One to seven persons. */
    static Arbitrary<List<Member>> persons(Knowledge knowledge) {
        return Members.members(knowledge)
                .list()
                .uniqueElements(Member::getNik)
                .ofMinSize(1)
                .ofMaxSize(LARGEST)
                .map(Groups::numbered);
    }

    /** Refs m1, m2 and so on, so that nobody shares one. */
    private static List<Member> numbered(List<Member> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i ->
                        Member.builder().from(members.get(i)).ref("m" + (i + 1)).build())
                .toList();
    }

    private static Arbitrary<BusinessGroup> groups(Knowledge knowledge, List<Member> members) {
        return Businesses.with(
                        Builders.withBuilder(() -> BusinessGroup.builder().members(members)), knowledge)
                .use(knowledge.of(Arbitraries.of(members).map(Member::getRef)))
                .in(BusinessGroup.Builder::chair)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(BusinessGroup.Builder::recognisedByVillageHead)
                .build(BusinessGroup.Builder::build)
                .withoutEdgeCases();
    }
}
