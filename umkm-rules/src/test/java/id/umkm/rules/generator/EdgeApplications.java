package id.umkm.rules.generator;

import id.umkm.domain.application.Application;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.generator.Applications;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Arbitraries of applications whose facts are the bounds of generated policies and what lies next to them. */
final class EdgeApplications {
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    /** Numbers of those that generated policies name. */
    static final List<String> IDS = List.of("u-1", "u-2", "u-3");

    private EdgeApplications() {}

    static Arbitrary<Application> applications() {
        Arbitrary<Application> others = Applications.valid().withoutEdgeCases().map(EdgeApplications::received);
        return Arbitraries.frequencyOf(Tuple.of(4, edges()), Tuple.of(1, others));
    }

    /** The same in 2021, without codes and facts that the vocabulary does not know. */
    private static Application received(Application application) {
        LocalDate day = application.getSubmittedOn();
        return Application.builder()
                .from(application)
                .submittedOn(day.isBefore(FIRST_DAY) ? FIRST_DAY : day)
                .programme("uji-acak")
                .group(EdgeGroups.listed(Objects.requireNonNull(application.getGroup())))
                .extras(Map.of())
                .build();
    }

    static Arbitrary<Application> edges() {
        return Odds.wild(EdgeApplications::edges);
    }

    static Arbitrary<Application> edges(Odds odds) {
        Arbitrary<LocalDate> days = Arbitraries.of(
                FIRST_DAY,
                LocalDate.of(2021, 5, 30),
                LocalDate.of(2021, 5, 31),
                Applications.AS_OF.minusDays(1),
                Applications.AS_OF);
        return Builders.withBuilder(() -> Application.builder().programme("uji-acak"))
                .use(Arbitraries.of(IDS))
                .in(Application.Builder::id)
                .use(days)
                .in(Application.Builder::submittedOn)
                .use(EdgeGroups.groups(odds))
                .in(Application.Builder::group)
                .use(odds.of(EdgeGroups.amounts(), Rupiah.of(20_000_000)))
                .in(Application.Builder::requestedAmount)
                .use(odds.of(Arbitraries.of(Purpose.class), Purpose.EQUIPMENT))
                .in(Application.Builder::purpose)
                .build(Application.Builder::build);
    }
}
