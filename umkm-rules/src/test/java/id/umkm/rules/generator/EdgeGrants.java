package id.umkm.rules.generator;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.grant.GrantEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitraries of grants whose facts are the bounds of generated policies, with logs that sound ones and others keep. */
final class EdgeGrants {
    private EdgeGrants() {}

    /** Grants that are paid in so many tranches. */
    static Arbitrary<Grant> grants(int tranches, Odds odds) {
        Arbitrary<LocalDate> days = Arbitraries.of(
                Applications.AS_OF,
                Applications.AS_OF.minusDays(1),
                LocalDate.of(2021, 5, 31),
                LocalDate.of(2021, 1, 1));
        Arbitrary<Rupiah> awarded = Arbitraries.of(
                        1L,
                        8_499_999L,
                        8_500_000L,
                        12_500_000L,
                        20_000_000L,
                        20_000_001L,
                        2_000_000_000L,
                        2_000_000_001L)
                .map(Rupiah::of);
        return Builders.withBuilder(() -> Grant.builder().id("h-1").policyVersion("2021.1"))
                .use(EdgeApplications.edges(odds))
                .in(Grant.Builder::application)
                .use(odds.certain(awarded, Rupiah.of(20_000_000)))
                .in(Grant.Builder::awarded)
                .use(odds.certain(days, Applications.AS_OF))
                .in(Grant.Builder::awardedOn)
                .use(mostlyYes(odds))
                .in(Grant.Builder::inDecree)
                .use(mostlyYes(odds))
                .in(Grant.Builder::agreementSigned)
                .use(mostlyYes(odds))
                .in(Grant.Builder::integrityPact)
                .use(mostlyYes(odds))
                .in(Grant.Builder::groupAccount)
                .use(mostlyYes(odds))
                .in(Grant.Builder::spentAsPlanned)
                .use(logs(tranches))
                .in(Grant.Builder::events)
                .build(Grant.Builder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Boolean> mostlyYes(Odds odds) {
        return odds.of(Arbitraries.of(true, true, true, false), true);
    }

    /** Tranches paid one after another or none, reports on some of them, and sometimes money given back. */
    private static Arbitrary<List<GrantEvent>> logs(int tranches) {
        Arbitrary<Integer> paid = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, tranches - 1)), Tuple.of(1, Arbitraries.just(tranches)));
        return paid.flatMap(last -> {
            Arbitrary<List<GrantEvent>> log = Arbitraries.just(List.of());
            for (int tranche = 1; tranche <= last; tranche++) {
                log = joined(log, ofTranche(tranche));
            }
            log = joined(log, Arbitraries.oneOf(Arbitraries.just(List.of()), reports(null)));
            return joined(
                    log,
                    Arbitraries.frequencyOf(
                            Tuple.of(5, Arbitraries.just(List.of())),
                            Tuple.of(1, event(GrantEvent.Type.RECOVERED, null).map(List::of))));
        });
    }

    private static Arbitrary<List<GrantEvent>> ofTranche(int tranche) {
        return joined(
                event(GrantEvent.Type.RELEASED, tranche).map(List::of),
                Arbitraries.oneOf(Arbitraries.just(List.of()), reports(tranche)));
    }

    private static Arbitrary<List<GrantEvent>> reports(@Nullable Integer tranche) {
        return Arbitraries.of(
                        GrantEvent.Type.REPORT_SUBMITTED,
                        GrantEvent.Type.REPORT_REFUSED,
                        GrantEvent.Type.REPORT_ACCEPTED,
                        GrantEvent.Type.REPORT_ACCEPTED)
                .flatMap(type -> event(type, tranche))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<GrantEvent> event(GrantEvent.Type type, @Nullable Integer tranche) {
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2021, 5, 30),
                LocalDate.of(2021, 5, 31),
                Applications.AS_OF.minusDays(1),
                Applications.AS_OF,
                LocalDate.of(2022, 1, 10),
                LocalDate.of(2022, 1, 11));
        Arbitrary<Rupiah> amounts = Arbitraries.of(0L, 1L, 2L, 8_499_999L, 8_500_000L, 8_500_001L, 12_500_000L)
                .map(Rupiah::of);
        return Combinators.combine(days, amounts).as((day, amount) -> {
            GrantEvent.Builder event = GrantEvent.builder().type(type).on(day).tranche(tranche);
            return type == GrantEvent.Type.REPORT_SUBMITTED || type == GrantEvent.Type.REPORT_REFUSED
                    ? event.build()
                    : event.amount(amount).build();
        });
    }

    private static Arbitrary<List<GrantEvent>> joined(
            Arbitrary<? extends List<GrantEvent>> first, Arbitrary<? extends List<GrantEvent>> second) {
        return Combinators.combine(first, second).as((one, other) -> {
            List<GrantEvent> all = new ArrayList<>(one);
            all.addAll(other);
            return all;
        });
    }
}
