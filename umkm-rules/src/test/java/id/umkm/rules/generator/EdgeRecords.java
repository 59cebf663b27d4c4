package id.umkm.rules.generator;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.generator.Grants;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of records for the bundled programme: nearly everything about them is as it should be, and the rest lies at a
 * bound of the policy, or is unknown.
 */
public final class EdgeRecords {
    private static final String PROGRAMME = "mojokerto-iw";

    private EdgeRecords() {}

    /** Applications received by June 2021; one in three asks for what lies at a bound. */
    public static Arbitrary<Application> applications() {
        Arbitrary<Optional<Rupiah>> asked = Arbitraries.of(
                        8_499_999L, 8_500_000L, 8_500_001L, 12_500_000L, 12_500_001L, 20_000_001L)
                .map(Rupiah::of)
                .optional(1.0 / 3);
        return Combinators.combine(Odds.tame(EdgeApplications::edges), asked)
                .as((application, amount) -> {
                    Application.Builder asking = Application.builder().from(ofProgramme(application));
                    amount.ifPresent(asking::requestedAmount);
                    return asking.build();
                })
                .withoutEdgeCases();
    }

    private static Application ofProgramme(Application application) {
        return Application.builder().from(application).programme(PROGRAMME).build();
    }

    /** One to eight applications, each with an id of its own. */
    public static Arbitrary<List<Application>> competitors() {
        return Odds.tame(
                        odds -> EdgeApplications.edges(odds).list().ofMinSize(1).ofMaxSize(8))
                .map(Policies::numbered);
    }

    /** A grant and a day on which it is looked at. */
    public record Payment(Grant grant, LocalDate asOf) {}

    /**
     * Grants with logs that mostly are sound, of some of the tranches.
     *
     * @param tranches that are paid at most
     * @param days in rising order
     */
    public static Arbitrary<Payment> payments(int tranches, List<LocalDate> days) {
        Rupiah awarded = Rupiah.of(20_000_000);
        LocalDate awardedOn = Applications.AS_OF;
        return Combinators.combine(
                        Odds.tame(odds -> EdgeGrants.grants(tranches, odds)),
                        Grants.logs(awarded, awardedOn, days.get(days.size() - 1)),
                        Arbitraries.integers().between(0, tranches),
                        Arbitraries.of(days))
                .as((grant, log, paid, day) -> new Payment(
                        Grant.builder()
                                .from(grant)
                                .application(ofProgramme(grant.getApplication()))
                                .awarded(awarded)
                                .awardedOn(awardedOn)
                                .events(log.stream()
                                        .filter(event -> isWithin(event, paid, day))
                                        .toList())
                                .build(),
                        day))
                .withoutEdgeCases();
    }

    private static boolean isWithin(GrantEvent event, int paid, LocalDate day) {
        Integer tranche = event.getTranche();
        return !event.getOn().isAfter(day) && (tranche == null || tranche <= paid);
    }

    /** Proposals of one to three groups, some with persons in two of them. */
    public static Arbitrary<FoundingProposal> proposals() {
        return Odds.tame(EdgeProposals::proposals)
                .map(proposal -> FoundingProposal.builder()
                        .from(proposal)
                        .programme(PROGRAMME)
                        .build());
    }
}
