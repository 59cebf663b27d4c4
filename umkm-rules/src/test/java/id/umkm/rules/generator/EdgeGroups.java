package id.umkm.rules.generator;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.enterprise.ChannelCode;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.enterprise.TradeCode;
import id.umkm.domain.generator.Values;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.history.PastGrant;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.person.Sex;
import id.umkm.domain.place.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitraries of groups whose facts are the bounds of generated policies and what lies next to them. */
final class EdgeGroups {
    private static final List<TradeCode> TRADES = Stream.of("BATIK", "FROZEN_FOOD", "FISHERY", "CAKE", "OTHER")
            .map(TradeCode::of)
            .toList();
    private static final List<StageCode> STAGES = Stream.of("IW_GROUP", "PRE_COOPERATIVE", "COOPERATIVE")
            .map(StageCode::of)
            .toList();
    private static final List<ChannelCode> CHANNELS = Stream.of("MARKETPLACE", "SUNRISE_MALL_OUTLET", "DIRECT")
            .map(ChannelCode::of)
            .toList();

    private static final RegionCode VILLAGE = RegionCode.of("35.76.02.1003");
    private static final int FIRST_REGION = 357_602;

    private EdgeGroups() {}

    /** The same without codes that the lists of generated policies do not hold, and without facts of the host's own. */
    static BusinessGroup listed(BusinessGroup group) {
        TradeCode trade = group.getTrade();
        StageCode stage = group.getStage();
        List<ChannelCode> channels = group.getSalesChannels();
        BusinessGroup.Builder other =
                BusinessGroup.builder().from(group).extras(Map.of()).members(List.of());
        group.getMembers()
                .forEach(m -> other.addMembers(
                        Member.builder().from(m).extras(Map.of()).build()));
        if (trade != null && !TRADES.contains(trade)) {
            other.trade(TRADES.get(4));
        }
        if (stage != null && !STAGES.contains(stage)) {
            other.stage(STAGES.get(2));
        }
        if (channels != null) {
            other.salesChannels(channels.stream().filter(CHANNELS::contains).toList());
        }
        return other.build();
    }

    /** Stages of the list. */
    static Arbitrary<StageCode> stages() {
        return Arbitraries.of(STAGES);
    }

    static Arbitrary<BusinessGroup> groups(Odds odds) {
        Arbitrary<List<Member>> members = members(odds)
                .list()
                .ofMinSize(odds.isWild() ? 1 : 4)
                .ofMaxSize(7)
                .map(EdgeGroups::distinct);
        return Builders.withBuilder(() -> BusinessGroup.builder().id("g-1"))
                .use(members)
                .in(BusinessGroup.Builder::members)
                .use(odds.of(villages(), VILLAGE))
                .in(BusinessGroup.Builder::village)
                .use(odds.of(Arbitraries.of(TRADES), TRADES.get(1)))
                .in(BusinessGroup.Builder::trade)
                .use(odds.of(Arbitraries.of(true, false), true))
                .in(BusinessGroup.Builder::recognisedByVillageHead)
                .use(odds.of(amounts(), Rupiah.of(36_000_000)))
                .in(BusinessGroup.Builder::annualSales)
                .use(odds.of(
                        Arbitraries.oneOf(
                                amounts(), Arbitraries.of(-1L, -20_000_000L).map(Rupiah::of)),
                        Rupiah.of(10_000_000)))
                .in(BusinessGroup.Builder::netAssets)
                .use(odds.of(grants(), List.of()))
                .in(BusinessGroup.Builder::grants)
                .use(odds.of(stages(), STAGES.get(0)))
                .in(BusinessGroup.Builder::stage)
                .use(odds.of(amounts(), Rupiah.of(3_000_000)))
                .in(BusinessGroup.Builder::monthlySales)
                .use(odds.of(Arbitraries.of(CHANNELS).list().ofMaxSize(2).uniqueElements(), CHANNELS.subList(0, 1)))
                .in(BusinessGroup.Builder::salesChannels)
                .use(odds.of(Arbitraries.of(0, 1, 2, 3, 6, 7, 8), 0))
                .in(BusinessGroup.Builder::idleMonths)
                .build(BusinessGroup.Builder::build);
    }

    /** Numbered in an order that is not that of their identity numbers. */
    static List<Member> distinct(List<Member> members) {
        return distinct(members, 0);
    }

    /** @param before how many persons there are already in other groups */
    static List<Member> distinct(List<Member> members, int before) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> {
                    Member member = members.get(i);
                    LocalDate birth = member.getBirthDate();
                    Sex sex = member.getSex();
                    return Member.builder()
                            .from(member)
                            .ref("m" + (before + i + 1))
                            .nik(Values.nik(
                                    FIRST_REGION - (before + i) % 30 * 1000,
                                    birth == null ? LocalDate.of(1990, 1, 1) : birth,
                                    sex == null ? Sex.FEMALE : sex,
                                    before + i + 1))
                            .build();
                })
                .toList();
    }

    static Arbitrary<Member> members(Odds odds) {
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
                .use(odds.of(births, LocalDate.of(1985, 4, 12)))
                .in(Member.Builder::birthDate)
                .use(odds.of(Arbitraries.of(Sex.class), Sex.FEMALE))
                .in(Member.Builder::sex)
                .use(odds.of(villages(), VILLAGE))
                .in(Member.Builder::village)
                .use(odds.of(Arbitraries.of(true, false), true))
                .in(Member.Builder::poor)
                .use(odds.of(Arbitraries.of(Occupation.class), Occupation.UNEMPLOYED))
                .in(Member.Builder::occupation)
                .use(odds.of(Arbitraries.of(Employer.class), Employer.NONE))
                .in(Member.Builder::employer)
                .use(odds.of(Arbitraries.of(true, false), true))
                .in(Member.Builder::skilled)
                .use(odds.of(Arbitraries.of(true, false), true))
                .in(Member.Builder::hitByPandemic)
                .use(odds.of(grants(), List.of()))
                .in(Member.Builder::grants)
                .build(Member.Builder::build);
    }

    static Arbitrary<Rupiah> amounts() {
        return Arbitraries.of(
                        0L,
                        1L,
                        2L,
                        8_499_998L,
                        8_499_999L,
                        8_500_000L,
                        8_500_001L,
                        3_000_000L,
                        2_999_999L,
                        12_500_000L,
                        20_000_000L,
                        20_000_001L,
                        20_000_002L,
                        50_000_000L,
                        50_000_001L,
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
        Arbitrary<PastGrant> grant = Combinators.combine(
                        Arbitraries.of(2017, 2018, 2019, 2020, 2021),
                        Arbitraries.of(ReportState.class).injectNull(0.1),
                        Arbitraries.of("g-1", "g-9").injectNull(0.3))
                .as((year, report, through) -> PastGrant.builder()
                        .programme("mojokerto-iw")
                        .year(year)
                        .finalReport(report)
                        .groupId(through)
                        .build());
        return Combinators.combine(Arbitraries.integers().between(0, 2), grant, grant)
                .as((count, first, second) -> List.of(first, second).subList(0, count));
    }
}
