package id.umkm.rules.generator;

import id.umkm.domain.application.GroupApplication;
import id.umkm.domain.application.Purpose;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.generator.Applications;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    static Arbitrary<GroupApplication> applications() {
        Arbitrary<GroupApplication> others =
                Applications.valid().withoutEdgeCases().map(EdgeApplications::received);
        return Arbitraries.frequencyOf(Tuple.of(4, edges()), Tuple.of(1, others));
    }

    /** The same in 2021, without codes and facts that the vocabulary does not know. */
    private static GroupApplication received(GroupApplication application) {
        LocalDate day = application.getSubmittedOn();
        return GroupApplication.builder()
                .from(application)
                .submittedOn(day.isBefore(FIRST_DAY) ? FIRST_DAY : day)
                .programme("uji-acak")
                .group(EdgeGroups.listed(application.getGroup()))
                .extras(Map.of())
                .build();
    }

    static Arbitrary<GroupApplication> edges() {
        return Odds.wild(EdgeApplications::edges);
    }

    static Arbitrary<GroupApplication> edges(Odds odds) {
        Arbitrary<LocalDate> days = Arbitraries.of(
                FIRST_DAY,
                LocalDate.of(2021, 5, 30),
                LocalDate.of(2021, 5, 31),
                Applications.AS_OF.minusDays(1),
                Applications.AS_OF);
        return Builders.withBuilder(() -> GroupApplication.builder().programme("uji-acak"))
                .use(Arbitraries.of(IDS))
                .in(GroupApplication.Builder::id)
                .use(days)
                .in(GroupApplication.Builder::submittedOn)
                .use(EdgeGroups.groups(odds))
                .in(GroupApplication.Builder::group)
                .use(odds.of(EdgeGroups.amounts(), Rupiah.of(20_000_000)))
                .in(GroupApplication.Builder::requestedAmount)
                .use(odds.of(Arbitraries.of(Purpose.class), Purpose.EQUIPMENT))
                .in(GroupApplication.Builder::purpose)
                .build(GroupApplication.Builder::build);
    }
}
