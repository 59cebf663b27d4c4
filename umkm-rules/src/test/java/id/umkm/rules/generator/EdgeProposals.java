package id.umkm.rules.generator;

import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.person.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of proposals whose facts are the bounds of generated policies; some persons stand in two groups. */
final class EdgeProposals {
    private static final int LARGEST = 3;

    private EdgeProposals() {}

    static Arbitrary<FoundingProposal> proposals(Odds odds) {
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2021, 5, 31),
                Applications.AS_OF.minusDays(1),
                Applications.AS_OF,
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2020, 11, 1),
                LocalDate.of(2020, 11, 2));
        return Builders.withBuilder(() -> FoundingProposal.builder().id("p-1").programme("uji-acak"))
                .use(odds.certain(days, Applications.AS_OF))
                .in(FoundingProposal.Builder::foundedOn)
                .use(odds.of(Arbitraries.of(CooperativeType.class), CooperativeType.PRODUCER))
                .in(FoundingProposal.Builder::type)
                .use(odds.of(Arbitraries.of(true, false), true))
                .in(FoundingProposal.Builder::foundingMeetingHeld)
                .use(groups(odds))
                .in(FoundingProposal.Builder::groups)
                .build(FoundingProposal.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<BusinessGroup>> groups(Odds odds) {
        Arbitrary<List<BusinessGroup>> groups =
                EdgeGroups.groups(odds).list().ofMinSize(1).ofMaxSize(LARGEST);
        // Mostly all in one stage, for only then there is a step to take.
        Arbitrary<List<StageCode>> stages = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.of())),
                Tuple.of(9, EdgeGroups.stages().map(List::of)));
        return Combinators.combine(groups, stages, Arbitraries.integers().between(0, 2))
                .as(EdgeProposals::together);
    }

    /** @param shared how many persons of each group stand in the next one too */
    private static List<BusinessGroup> together(List<BusinessGroup> groups, List<StageCode> stage, int shared) {
        List<BusinessGroup> together = new ArrayList<>();
        List<Member> before = List.of();
        int persons = 0;
        for (int i = 0; i < groups.size(); i++) {
            BusinessGroup group = groups.get(i);
            List<Member> members = new ArrayList<>(before.subList(0, Math.min(shared, before.size())));
            List<Member> own = EdgeGroups.distinct(group.getMembers(), persons);
            members.addAll(own);
            persons += own.size();
            before = own;
            BusinessGroup.Builder other = BusinessGroup.builder()
                    .from(group)
                    .id("g-" + (groups.size() - i))
                    .members(members);
            if (!stage.isEmpty()) {
                other.stage(stage.get(0));
            }
            together.add(other.build());
        }
        return together;
    }
}
