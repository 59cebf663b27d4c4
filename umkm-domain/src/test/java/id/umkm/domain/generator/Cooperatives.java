package id.umkm.domain.generator;

import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.CooperativeLevel;
import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.Kinship;
import id.umkm.domain.cooperative.Meeting;
import id.umkm.domain.identity.CooperativeNumber;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Organ;
import id.umkm.domain.person.Position;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Arbitraries of cooperatives of one to seven known members. */
public final class Cooperatives {
    private static final int MOST_MEETINGS = 4;
    private static final int MOST_KIN = 3;
    private static final int MOST_PRODUCERS = 50;
    private static final int FIRST_YEAR = 1990;

    private Cooperatives() {}

    /** Cooperatives valid at {@link Applications#AS_OF}, of which much may be unknown. */
    public static Arbitrary<Cooperative> valid() {
        return cooperatives(Knowledge.PARTIAL);
    }

    /** Cooperatives valid at {@link Applications#AS_OF}, of which everything is known. */
    public static Arbitrary<Cooperative> complete() {
        return cooperatives(Knowledge.COMPLETE);
    }

    static Arbitrary<Cooperative> cooperatives(Knowledge knowledge) {
        return Groups.persons(knowledge)
                .flatMap(persons ->
                        offices(knowledge).list().ofSize(persons.size()).map(offices -> holding(persons, offices)))
                .flatMap(members -> cooperatives(knowledge, members));
    }

    private static Arbitrary<Cooperative> cooperatives(Knowledge knowledge, List<Member> members) {
        Arbitrary<Boolean> truths = knowledge.of(Arbitraries.of(true, false));
        return Businesses.with(Builders.withBuilder(() -> Cooperative.builder().members(members)), knowledge)
                .use(knowledge.of(Arbitraries.of(CooperativeType.class)))
                .in(Cooperative.Builder::type)
                .use(knowledge.of(Arbitraries.of(CooperativeLevel.class)))
                .in(Cooperative.Builder::level)
                .use(knowledge.of(Values.daysUpTo(Applications.AS_OF)))
                .in(Cooperative.Builder::deedOn)
                .use(knowledge.of(Values.daysUpTo(Applications.AS_OF)))
                .in(Cooperative.Builder::approvedOn)
                .use(numbers(knowledge))
                .in((cooperative, number) ->
                        cooperative.cooperativeNumber(number.value()).hasCooperativeNumber(number.isIssued()))
                .use(knowledge.of(meetings(knowledge).list().ofMaxSize(MOST_MEETINGS)))
                .in(Cooperative.Builder::meetings)
                .use(knowledge.of(Values.ids().map(id -> "other-" + id).list().ofMaxSize(MOST_KIN)))
                .in(Cooperative.Builder::memberCooperatives)
                .use(knowledge.of(Arbitraries.integers().between(0, MOST_PRODUCERS)))
                .in(Cooperative.Builder::producerMembers)
                .use(knowledge.of(Arbitraries.integers().between(0, MOST_PRODUCERS)))
                .in(Cooperative.Builder::partnerCooperatives)
                .use(knowledge.of(kin(members)))
                .in(Cooperative.Builder::kin)
                .use(truths)
                .in(Cooperative.Builder::sharia)
                .use(truths)
                .in(Cooperative.Builder::legalBody)
                .use(truths)
                .in(Cooperative.Builder::certificateValid)
                .use(truths)
                .in(Cooperative.Builder::organsTrained)
                .use(truths)
                .in(Cooperative.Builder::workPlan)
                .use(truths)
                .in(Cooperative.Builder::budgetPlan)
                .use(truths)
                .in(Cooperative.Builder::sop)
                .use(truths)
                .in(Cooperative.Builder::som)
                .use(truths)
                .in(Cooperative.Builder::sellsStaples)
                .use(truths)
                .in(Cooperative.Builder::eCatalogue)
                .use(truths)
                .in(Cooperative.Builder::loanProposal)
                .use(truths)
                .in(Cooperative.Builder::regionConsent)
                .build(Cooperative.Builder::build)
                .withoutEdgeCases();
    }

    /** An organ, and the office in it where there is one. */
    private record Office(@Nullable Organ organ, @Nullable Position position) {}

    private static Arbitrary<Office> offices(Knowledge knowledge) {
        return Combinators.combine(
                        knowledge.of(Arbitraries.of(Organ.class)), knowledge.of(Arbitraries.of(Position.class)))
                .as((organ, position) -> new Office(organ, organ == null || organ == Organ.NONE ? null : position));
    }

    private static List<Member> holding(List<Member> persons, List<Office> offices) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            members.add(Member.builder()
                    .from(persons.get(i))
                    .organ(offices.get(i).organ())
                    .position(offices.get(i).position())
                    .build());
        }
        return members;
    }

    /** Whether the national number is issued, and which it is. */
    private record Registration(
            @Nullable CooperativeNumber value, @Nullable Boolean isIssued) {}

    private static Arbitrary<Registration> numbers(Knowledge knowledge) {
        Arbitrary<Registration> issued = Values.cooperativeNumbers().map(number -> new Registration(number, true));
        Arbitrary<Registration> none = Arbitraries.just(new Registration(null, false));
        return knowledge == Knowledge.COMPLETE
                ? Arbitraries.oneOf(issued, none)
                : Arbitraries.oneOf(
                        issued, none, Arbitraries.of(new Registration(null, null), new Registration(null, true)));
    }

    private static Arbitrary<Meeting> meetings(Knowledge knowledge) {
        return Builders.withBuilder(Meeting::builder)
                .use(Arbitraries.of(Meeting.Kind.class))
                .in(Meeting.Builder::kind)
                .use(Values.daysUpTo(Applications.AS_OF))
                .in(Meeting.Builder::on)
                .use(knowledge.of(Arbitraries.integers().between(FIRST_YEAR, Applications.AS_OF.getYear())))
                .in(Meeting.Builder::bookYear)
                .build(Meeting.Builder::build);
    }

    /** Kin among members who stand after one another, so that nobody is their own ancestor. */
    private static Arbitrary<List<Kinship>> kin(List<Member> members) {
        if (members.size() == 1) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<Integer> elder = Arbitraries.integers().between(0, members.size() - 2);
        return elder.flatMap(one -> Combinators.combine(
                                Arbitraries.integers().between(one + 1, members.size() - 1),
                                Arbitraries.of(Kinship.Relation.class))
                        .as((other, relation) -> {
                            String senior = members.get(one).getRef();
                            String junior = members.get(other).getRef();
                            return relation == Kinship.Relation.CHILD
                                    ? Kinship.of(junior, relation, senior)
                                    : Kinship.of(senior, relation, junior);
                        }))
                .list()
                .ofMaxSize(MOST_KIN);
    }
}
