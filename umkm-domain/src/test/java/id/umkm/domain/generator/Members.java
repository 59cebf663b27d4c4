package id.umkm.domain.generator;

import id.umkm.domain.person.Employer;
import id.umkm.domain.person.Member;
import id.umkm.domain.person.Occupation;
import id.umkm.domain.person.Sex;
import id.umkm.domain.place.RegionLevel;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Arbitraries of members of a group; a NIK always agrees with birth date and sex. */
public final class Members {
    private Members() {}

    /** Members valid at {@link Applications#AS_OF}, of whom much may be unknown. */
    public static Arbitrary<Member> valid() {
        return members(Knowledge.PARTIAL);
    }

    /** Members valid at {@link Applications#AS_OF}, of whom everything is known. */
    public static Arbitrary<Member> complete() {
        return members(Knowledge.COMPLETE);
    }

    /** Birth dates of every age, with those on whom age bounds of 18 and 60 years turn. */
    public static Arbitrary<LocalDate> birthDates() {
        LocalDate today = Applications.AS_OF;
        return Arbitraries.oneOf(
                Values.daysUpTo(today),
                Arbitraries.of(
                        today.minusYears(18),
                        today.minusYears(18).plusDays(1),
                        today.minusYears(61).plusDays(1),
                        today.minusYears(61),
                        LocalDate.of(2000, 2, 29)));
    }

    static Arbitrary<Member> members(Knowledge knowledge) {
        return Combinators.combine(birthDates(), Arbitraries.of(Sex.class))
                .flatAs((birthDate, sex) -> members(knowledge, birthDate, sex));
    }

    private static Arbitrary<Member> members(Knowledge knowledge, LocalDate birthDate, Sex sex) {
        return Builders.withBuilder(Member::builder)
                .use(Values.ids())
                .in(Member.Builder::ref)
                .use(Values.niks(birthDate, sex))
                .in(Member.Builder::nik)
                .use(knowledge.of(Arbitraries.just(birthDate)))
                .in(Member.Builder::birthDate)
                .use(knowledge.of(Arbitraries.just(sex)))
                .in(Member.Builder::sex)
                .use(knowledge.of(Values.texts()))
                .in(Member.Builder::name)
                .use(knowledge.of(Values.regions(RegionLevel.VILLAGE)))
                .in(Member.Builder::village)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::poor)
                .use(knowledge.of(Arbitraries.of(Occupation.class)))
                .in(Member.Builder::occupation)
                .use(knowledge.of(Arbitraries.of(Employer.class)))
                .in(Member.Builder::employer)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::skilled)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::hitByPandemic)
                .use(knowledge.of(PastGrants.histories(knowledge)))
                .in(Member.Builder::grants)
                .use(knowledge.of(Values.familyCardNumbers()))
                .in(Member.Builder::familyCard)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::citizen)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::electronicCard)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::bankCredit)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::kur)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::villageLeadership)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::villageHead)
                .use(knowledge.of(Arbitraries.of(true, false)))
                .in(Member.Builder::bankruptcyGuilt)
                .use(convictions(knowledge))
                .in((member, conviction) ->
                        member.convicted(conviction.isConvicted()).lastConvictionOn(conviction.on()))
                .use(Values.ownFacts())
                .in(Member.Builder::extras)
                .build(Member.Builder::build)
                .withoutEdgeCases();
    }

    /** Whether somebody was convicted, and when last. */
    private record Conviction(
            @Nullable Boolean isConvicted, @Nullable LocalDate on) {}

    private static Arbitrary<Conviction> convictions(Knowledge knowledge) {
        Arbitrary<Conviction> convicted =
                knowledge.of(Values.daysUpTo(Applications.AS_OF)).map(day -> new Conviction(true, day));
        Arbitrary<Conviction> never = Arbitraries.just(new Conviction(false, null));
        return knowledge == Knowledge.COMPLETE
                ? Arbitraries.oneOf(convicted, never)
                : Arbitraries.oneOf(convicted, never, Arbitraries.just(new Conviction(null, null)));
    }
}
