package id.umkm.rules.generator;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.entrepreneur.Employer;
import id.umkm.domain.entrepreneur.Occupation;
import id.umkm.domain.entrepreneur.Sex;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.generator.Values;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.group.Member;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of applications whose facts are the bounds of generated policies and what lies next to them. */
final class EdgeApplications {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final List<TradeCode> TRADES = IntStream.of(0, 1, 2, 3, 4)
            .mapToObj(i -> TradeCode.of(
                    List.of("BATIK", "FROZEN_FOOD", "FISHERY", "CAKE", "OTHER").get(i)))
            .toList();

    private static final int FIRST_REGION = 357_602;

    private EdgeApplications() {}

    static Arbitrary<GroupApplication> applications() {
        Arbitrary<GroupApplication> edges = Arbitraries.of(0.0, 0.0, 0.05, 0.15, 0.4, 1.0)
                .flatMap(EdgeApplications::edges)
                .withoutEdgeCases();
        Arbitrary<GroupApplication> others =
                Applications.valid().withoutEdgeCases().map(EdgeApplications::received);
        return Arbitraries.frequencyOf(Tuple.of(4, edges), Tuple.of(1, others));
    }

    /** The same in 2021, with a trade of the list, and without facts that the vocabulary does not know. */
    private static GroupApplication received(GroupApplication application) {
        BusinessGroup group = application.getGroup();
        TradeCode trade = group.getTrade();
        BusinessGroup.Builder other =
                BusinessGroup.builder().from(group).extras(Map.of()).members(List.of());
        group.getMembers()
                .forEach(m -> other.addMembers(
                        Member.builder().from(m).extras(Map.of()).build()));
        if (trade != null && !TRADES.contains(trade)) {
            other.trade(TRADES.get(4));
        }
        LocalDate day = application.getSubmittedOn();
        return GroupApplication.builder()
                .from(application)
                .submittedOn(day.isBefore(FIRST_DAY) ? FIRST_DAY : day)
                .programme("uji-acak")
                .group(other.build())
                .extras(Map.of())
                .build();
    }

    /** @param unknown how often a fact is unknown */
    private static Arbitrary<GroupApplication> edges(double unknown) {
        Arbitrary<LocalDate> days = Arbitraries.of(
                FIRST_DAY,
                LocalDate.of(2021, 5, 30),
                LocalDate.of(2021, 5, 31),
                Applications.AS_OF.minusDays(1),
                Applications.AS_OF);
        return Builders.withBuilder(() -> GroupApplication.builder().programme("uji-acak"))
                .use(Arbitraries.of("u-1", "u-2", "u-3"))
                .in(GroupApplication.Builder::id)
                .use(days)
                .in(GroupApplication.Builder::submittedOn)
                .use(groups(unknown))
                .in(GroupApplication.Builder::group)
                .use(amounts().injectNull(unknown))
                .in(GroupApplication.Builder::requestedAmount)
                .use(Arbitraries.of(Purpose.class).injectNull(unknown))
                .in(GroupApplication.Builder::purpose)
                .build(GroupApplication.Builder::build);
    }

    private static Arbitrary<BusinessGroup> groups(double unknown) {
        Arbitrary<List<Member>> members =
                members(unknown).list().ofMinSize(1).ofMaxSize(7).map(EdgeApplications::distinct);
        return Builders.withBuilder(() -> BusinessGroup.builder().id("g-1"))
                .use(members)
                .in(BusinessGroup.Builder::members)
                .use(villages().injectNull(unknown))
                .in(BusinessGroup.Builder::village)
                .use(Arbitraries.of(TRADES).injectNull(unknown))
                .in(BusinessGroup.Builder::trade)
                .use(Arbitraries.of(true, false).injectNull(unknown))
                .in(BusinessGroup.Builder::recognisedByVillageHead)
                .use(amounts().injectNull(unknown))
                .in(BusinessGroup.Builder::annualSales)
                .use(Arbitraries.oneOf(
                                amounts(), Arbitraries.of(-1L, -20_000_000L).map(Rupiah::of))
                        .injectNull(unknown))
                .in(BusinessGroup.Builder::netAssets)
                .use(grants().injectNull(unknown))
                .in(BusinessGroup.Builder::grants)
                .build(BusinessGroup.Builder::build);
    }

    /** Numbered in an order that is not that of their identity numbers. */
    private static List<Member> distinct(List<Member> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> {
                    Member member = members.get(i);
                    LocalDate birth = member.getBirthDate();
                    Sex sex = member.getSex();
                    return Member.builder()
                            .from(member)
                            .ref("m" + (i + 1))
                            .nik(Values.nik(
                                    FIRST_REGION - i * 1000,
                                    birth == null ? LocalDate.of(1990, 1, 1) : birth,
                                    sex == null ? Sex.FEMALE : sex,
                                    i + 1))
                            .build();
                })
                .toList();
    }

    private static Arbitrary<Member> members(double unknown) {
        Arbitrary<LocalDate> births = Arbitraries.of(
                LocalDate.of(1960, 5, 31),
                LocalDate.of(1960, 6, 1),
                LocalDate.of(1960, 6, 2),
                LocalDate.of(1961, 6, 2),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2002, 6, 1),
                LocalDate.of(2003, 5, 31),
                LocalDate.of(2003, 6, 1),
                LocalDate.of(2003, 6, 2),
                LocalDate.of(2003, 6, 3),
                LocalDate.of(2004, 1, 1));
        return Builders.withBuilder(() -> Member.builder()
                        .ref("m")
                        .nik(Values.nik(FIRST_REGION, LocalDate.of(1990, 1, 1), Sex.FEMALE, 1)))
                .use(births.injectNull(unknown))
                .in(Member.Builder::birthDate)
                .use(Arbitraries.of(Sex.class).injectNull(unknown))
                .in(Member.Builder::sex)
                .use(villages().injectNull(unknown))
                .in(Member.Builder::village)
                .use(Arbitraries.of(true, false).injectNull(unknown))
                .in(Member.Builder::poor)
                .use(Arbitraries.of(Occupation.class).injectNull(unknown))
                .in(Member.Builder::occupation)
                .use(Arbitraries.of(Employer.class).injectNull(unknown))
                .in(Member.Builder::employer)
                .use(Arbitraries.of(true, false).injectNull(unknown))
                .in(Member.Builder::skilled)
                .use(Arbitraries.of(true, false).injectNull(unknown))
                .in(Member.Builder::hitByPandemic)
                .use(grants().injectNull(unknown))
                .in(Member.Builder::grants)
                .build(Member.Builder::build);
    }

    private static Arbitrary<Rupiah> amounts() {
        return Arbitraries.of(
                        0L,
                        1L,
                        2L,
                        8_499_998L,
                        8_499_999L,
                        8_500_000L,
                        8_500_001L,
                        12_500_000L,
                        20_000_000L,
                        20_000_001L,
                        20_000_002L,
                        299_999_999L,
                        300_000_000L,
                        2_000_000_000L,
                        2_000_000_001L)
                .map(Rupiah::of);
    }

    private static Arbitrary<RegionCode> villages() {
        return Arbitraries.of(
                        "35.76.02.1003",
                        "35.76.02.1008",
                        "35.76.02.1010",
                        "35.76.01.1001",
                        "35.77.02.2003",
                        "35.07.01.1001",
                        "33.76.02.1003")
                .map(RegionCode::of);
    }

    private static Arbitrary<List<PastGrant>> grants() {
        Arbitrary<PastGrant> grant = Arbitraries.of(2017, 2018, 2019, 2020, 2021)
                .map(year -> PastGrant.builder().programme("p").year(year).build());
        return Combinators.combine(Arbitraries.integers().between(0, 2), grant, grant)
                .as((count, first, second) -> List.of(first, second).subList(0, count));
    }
}
