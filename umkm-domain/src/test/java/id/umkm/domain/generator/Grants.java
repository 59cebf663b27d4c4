package id.umkm.domain.generator;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitraries of grants with their logs. */
public final class Grants {
    private Grants() {}

    /** Grants without any violation at {@link Applications#AS_OF}, in which any optional fact may be unknown. */
    public static Arbitrary<Grant> valid() {
        return grants(Knowledge.PARTIAL, Applications.valid());
    }

    /** Grants without any violation at {@link Applications#AS_OF}, in which every fact is known. */
    public static Arbitrary<Grant> complete() {
        return grants(Knowledge.COMPLETE, Applications.complete());
    }

    /** Grants of every course on one application, received by {@link Applications#AS_OF}; all else is known of them. */
    public static Arbitrary<Grant> of(Application application) {
        return grants(Knowledge.COMPLETE, Arbitraries.just(application));
    }

    /**
     * Sound logs, their events in any order.
     *
     * @param awardedOn the earliest day of an event
     * @param last the latest, not before it
     */
    public static Arbitrary<List<GrantEvent>> logs(Rupiah awarded, LocalDate awardedOn, LocalDate last) {
        return Logs.courses().map(course -> course.events(awarded, awardedOn, last));
    }

    /** Grants with just one thing wrong, and what is to be found: in the record, or in its JSON. */
    public static Arbitrary<OneFault<Grant>> withOneFault() {
        return Arbitraries.oneOf(
                Arbitraries.of(GrantFault.values()).flatMap(fault -> complete().map(fault::in)),
                Arbitraries.of(GrantJsonFault.values())
                        .flatMap(fault -> complete().map(fault::in)));
    }

    private static Arbitrary<Grant> grants(Knowledge knowledge, Arbitrary<Application> applications) {
        Arbitrary<Rupiah> awards = Values.amounts().filter(amount -> amount.amount() > 0);
        Arbitrary<Integer> waits =
                Arbitraries.oneOf(Arbitraries.of(0, 100), Arbitraries.integers().between(0, 100));
        return Combinators.combine(applications, awards, waits, Logs.courses(), facts(knowledge))
                .as((application, awarded, wait, course, facts) -> {
                    LocalDate awardedOn = between(application.getSubmittedOn(), Applications.AS_OF, wait);
                    return Grant.builder()
                            .from(facts)
                            .application(application)
                            .awarded(awarded)
                            .awardedOn(awardedOn)
                            .events(course.events(awarded, awardedOn, Applications.AS_OF))
                            .build();
                });
    }

    /** Grants of which all but the award, its application and its log is of use. */
    private static Arbitrary<Grant> facts(Knowledge knowledge) {
        Arbitrary<Boolean> answers = knowledge.of(Arbitraries.of(true, false));
        return Builders.withBuilder(() -> Grant.builder()
                        .application(Samples.application())
                        .awarded(Rupiah.of(1))
                        .awardedOn(Applications.AS_OF))
                .use(Values.ids())
                .in(Grant.Builder::id)
                .use(Arbitraries.of("2021.1", "2021.2", "2022.1"))
                .in(Grant.Builder::policyVersion)
                .use(answers)
                .in(Grant.Builder::inDecree)
                .use(answers)
                .in(Grant.Builder::agreementSigned)
                .use(answers)
                .in(Grant.Builder::integrityPact)
                .use(answers)
                .in(Grant.Builder::groupAccount)
                .use(answers)
                .in(Grant.Builder::spentAsPlanned)
                .use(Values.ownFacts())
                .in(Grant.Builder::extras)
                .build(Grant.Builder::build)
                .withoutEdgeCases();
    }

    /** A day so many percent of the way from the first to the last. */
    private static LocalDate between(LocalDate first, LocalDate last, int percent) {
        return first.plusDays(ChronoUnit.DAYS.between(first, last) * percent / 100);
    }
}
