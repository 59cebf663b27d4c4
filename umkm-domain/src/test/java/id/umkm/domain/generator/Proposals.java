package id.umkm.domain.generator;

import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.Applicant;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Arbitraries of founding proposals of one to three groups. */
public final class Proposals {
    private static final int MOST_GROUPS = 3;

    private Proposals() {}

    /** Proposals without any violation at {@link Applications#AS_OF}, in which any optional fact may be unknown. */
    public static Arbitrary<FoundingProposal> valid() {
        return proposals(Knowledge.PARTIAL);
    }

    /** Proposals without any violation at {@link Applications#AS_OF}, in which every fact is known. */
    public static Arbitrary<FoundingProposal> complete() {
        return proposals(Knowledge.COMPLETE);
    }

    /** Proposals of groups, and of one entrepreneur, cluster or cooperative, in which any optional fact may be unknown. */
    public static Arbitrary<FoundingProposal> validOfEveryKind() {
        return Arbitraries.oneOf(
                valid(), review(Entrepreneurs.valid()), review(Clusters.valid()), review(Cooperatives.valid()));
    }

    private static Arbitrary<FoundingProposal> review(Arbitrary<? extends Applicant> applicants) {
        return applicants.flatMap(applicant ->
                proposals(Knowledge.PARTIAL, () -> FoundingProposal.builder().addApplicant(applicant)));
    }

    /** Proposals of two groups or more, in which the first member of the first group is in the second as well. */
    public static Arbitrary<FoundingProposal> withSharedFounder() {
        return complete().filter(proposal -> proposal.getGroups().size() > 1).map(Proposals::shared);
    }

    /** Proposals with just one thing wrong, and what is to be found: in the record, or in its JSON. */
    public static Arbitrary<OneFault<FoundingProposal>> withOneFault() {
        return Arbitraries.oneOf(
                Arbitraries.of(ProposalFault.values())
                        .flatMap(fault -> complete().map(fault::in)),
                Arbitraries.of(ProposalJsonFault.values())
                        .flatMap(fault -> complete().map(fault::in)));
    }

    private static Arbitrary<FoundingProposal> proposals(Knowledge knowledge) {
        return Groups.groups(knowledge)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_GROUPS)
                .map(Proposals::numbered)
                .filter(Proposals::holdsNobodyTwice)
                .flatMap(groups -> proposals(knowledge, groups));
    }

    private static Arbitrary<FoundingProposal> proposals(Knowledge knowledge, List<BusinessGroup> groups) {
        return proposals(knowledge, () -> FoundingProposal.builder().groups(groups));
    }

    private static Arbitrary<FoundingProposal> proposals(
            Knowledge knowledge, Supplier<FoundingProposal.Builder> start) {
        return Builders.withBuilder(start)
                .use(Values.ids())
                .in(FoundingProposal.Builder::id)
                .use(knowledge.of(Values.ids()))
                .in(FoundingProposal.Builder::programme)
                .use(knowledge.of(Arbitraries.of("2021.1", "2022.1")))
                .in(FoundingProposal.Builder::policyVersion)
                .use(Values.daysUpTo(Applications.AS_OF))
                .in(FoundingProposal.Builder::foundedOn)
                .use(knowledge.of(Arbitraries.of(CooperativeType.class)))
                .in(FoundingProposal.Builder::type)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(FoundingProposal.Builder::foundingMeetingHeld)
                .use(Values.ownFacts())
                .in(FoundingProposal.Builder::extras)
                .build(FoundingProposal.Builder::build)
                .withoutEdgeCases();
    }

    /** Ids and refs with the number of the group, so that no two groups or persons share one. */
    private static List<BusinessGroup> numbered(List<BusinessGroup> groups) {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> numbered(groups.get(i), "g" + (i + 1) + "-"))
                .toList();
    }

    private static BusinessGroup numbered(BusinessGroup group, String prefix) {
        String chair = group.getChair();
        return BusinessGroup.builder()
                .from(group)
                .id(prefix + group.getId())
                .chair(chair == null ? null : prefix + chair)
                .members(group.getMembers().stream()
                        .map(member -> Member.builder()
                                .from(member)
                                .ref(prefix + member.getRef())
                                .build())
                        .toList())
                .build();
    }

    private static boolean holdsNobodyTwice(List<BusinessGroup> groups) {
        List<Member> members =
                groups.stream().flatMap(group -> group.getMembers().stream()).toList();
        return members.stream().map(Member::getNik).distinct().count() == members.size();
    }

    private static FoundingProposal shared(FoundingProposal proposal) {
        List<BusinessGroup> groups = new ArrayList<>(proposal.getGroups());
        groups.set(
                1,
                BusinessGroup.builder()
                        .from(groups.get(1))
                        .addMembers(groups.get(0).getMembers().get(0))
                        .build());
        return FoundingProposal.builder().from(proposal).groups(groups).build();
    }
}
