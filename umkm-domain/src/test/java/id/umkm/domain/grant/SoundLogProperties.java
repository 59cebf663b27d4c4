package id.umkm.domain.grant;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.generator.Grants;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of the log of a grant, whatever happened to it. */
class SoundLogProperties {
    private static final Rupiah AWARDED = Rupiah.of(20_000_000);
    private static final LocalDate AWARDED_ON = LocalDate.of(2021, 5, 28);

    @Provide
    Arbitrary<Grant> grants() {
        return Grants.of(Samples.application());
    }

    /** Logs of any events at all, most of them not sound. */
    @Provide
    Arbitrary<Grant> anything() {
        Arbitrary<GrantEvent> events = Combinators.combine(
                        Arbitraries.of(GrantEvent.Type.class),
                        Arbitraries.of(1, 1, 2, 0).injectNull(0.2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(0L, 1L, 6_000_000L, 14_000_000L, 20_000_000L)
                                .injectNull(0.1))
                .as((type, tranche, days, amount) -> GrantEvent.builder()
                        .type(type)
                        .tranche(tranche)
                        .on(AWARDED_ON.plusDays(days - 1))
                        .amount(amount == null ? null : Rupiah.of(amount))
                        .build());
        return events.list().ofMaxSize(8).map(SoundLogProperties::grant);
    }

    @Property(tries = 500)
    void what_was_paid_is_accounted_for_given_back_or_held_on_every_day(@ForAll("grants") Grant grant) {
        for (LocalDate day : days(grant)) {
            GrantAccount account = GrantAccount.of(until(grant, day));
            long paid = sum(grant, day, GrantEvent.Type.RELEASED);
            long accountedFor = sum(grant, day, GrantEvent.Type.REPORT_ACCEPTED);
            long givenBack = sum(grant, day, GrantEvent.Type.RECOVERED);
            assertThat(account.released().amount())
                    .isEqualTo(paid)
                    .isBetween(0L, grant.getAwarded().amount());
            assertThat(account.held().amount())
                    .isEqualTo(paid - accountedFor - givenBack)
                    .isNotNegative();
        }
    }

    @Property(tries = 300)
    void no_order_of_events_changes_an_account(@ForAll("grants") Grant grant, @ForAll long seed) {
        Grant shuffled = shuffled(grant, seed);
        assertThat(GrantAccount.of(shuffled)).isEqualTo(GrantAccount.of(grant));
        for (Integer tranche : Arrays.asList(null, 1, 2, 3)) {
            assertThat(GrantAccount.report(shuffled, tranche)).isEqualTo(GrantAccount.report(grant, tranche));
            assertThat(GrantAccount.acceptedOn(shuffled, tranche)).isEqualTo(GrantAccount.acceptedOn(grant, tranche));
        }
    }

    @Property(tries = 300)
    void a_report_is_accepted_if_there_is_a_day_on_which_it_was(@ForAll("grants") Grant grant) {
        for (Integer tranche : Arrays.asList(null, 1, 2, 3)) {
            assertThat(GrantAccount.report(grant, tranche) == ReportState.ACCEPTED)
                    .isEqualTo(GrantAccount.acceptedOn(grant, tranche).isPresent());
        }
    }

    @Property(tries = 300)
    void no_tranche_is_paid_again_on_whatever_day_it_is_tried(
            @ForAll("grants") Grant grant, @ForAll long seed, @ForAll("days") LocalDate day) {
        List<GrantEvent> paid = grant.getEvents().stream()
                .filter(event -> event.getType() == GrantEvent.Type.RELEASED)
                .toList();
        Assume.that(!paid.isEmpty());
        GrantEvent again = GrantEvent.builder()
                .from(paid.get(Math.floorMod(seed, paid.size())))
                .on(day)
                .amount(Rupiah.ZERO)
                .build();
        Grant twice = shuffled(Grant.builder().from(grant).addEvents(again).build(), seed);
        assertThat(violations(twice)).extracting(Violation::code).contains("TRANCHE_RELEASED_TWICE");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(Applications.AS_OF::minusDays);
    }

    @Property(tries = 500)
    void no_order_of_events_changes_what_is_wrong_with_them(@ForAll("anything") Grant grant, @ForAll long seed) {
        assertThat(culprits(shuffled(grant, seed))).containsExactlyInAnyOrderElementsOf(culprits(grant));
    }

    @Property(tries = 500)
    void whatever_passes_keeps_its_account(@ForAll("anything") Grant grant) {
        Grant passing = withoutCulprits(grant);
        Statistics.collect(passing.getEvents().isEmpty() ? "no event" : "events");
        Statistics.coverage(coverage -> coverage.check("events").percentage(share -> share > 20));
        GrantAccount account = GrantAccount.of(passing);
        assertThat(account.released()).isLessThanOrEqualTo(grant.getAwarded());
        assertThat(account.held()).isGreaterThanOrEqualTo(Rupiah.ZERO);
    }

    private static Grant grant(List<GrantEvent> events) {
        return Grant.builder()
                .from(Samples.grant())
                .awarded(AWARDED)
                .awardedOn(AWARDED_ON)
                .events(events)
                .build();
    }

    private static Grant withoutCulprits(Grant grant) {
        Set<Integer> culprits =
                violations(grant).stream().map(SoundLogProperties::event).collect(Collectors.toSet());
        if (culprits.isEmpty()) {
            return grant;
        }
        List<GrantEvent> kept = IntStream.range(0, grant.getEvents().size())
                .filter(i -> !culprits.contains(i))
                .mapToObj(grant.getEvents()::get)
                .toList();
        return withoutCulprits(Grant.builder().from(grant).events(kept).build());
    }

    private static int event(Violation violation) {
        return Integer.parseInt(violation.pointer().replaceAll("\\D", ""));
    }

    /** Each fault with the event that it lies on. */
    private static List<String> culprits(Grant grant) {
        return violations(grant).stream()
                .map(violation -> violation.code() + " " + grant.getEvents().get(event(violation)))
                .toList();
    }

    private static List<Violation> violations(Grant grant) {
        return DomainValidator.standard().violations(grant, Applications.AS_OF);
    }

    private static Grant shuffled(Grant grant, long seed) {
        List<GrantEvent> events = new ArrayList<>(grant.getEvents());
        Collections.shuffle(events, new Random(seed));
        return Grant.builder().from(grant).events(events).build();
    }

    private static List<LocalDate> days(Grant grant) {
        return Stream.concat(
                        Stream.of(grant.getAwardedOn()),
                        grant.getEvents().stream().map(GrantEvent::getOn))
                .distinct()
                .toList();
    }

    private static Grant until(Grant grant, LocalDate day) {
        return Grant.builder()
                .from(grant)
                .events(grant.getEvents().stream()
                        .filter(event -> !event.getOn().isAfter(day))
                        .toList())
                .build();
    }

    private static long sum(Grant grant, LocalDate day, GrantEvent.Type type) {
        long sum = 0;
        for (GrantEvent event : grant.getEvents()) {
            Rupiah amount = event.getAmount();
            if (event.getType() == type && !event.getOn().isAfter(day) && amount != null) {
                sum += amount.amount();
            }
        }
        return sum;
    }
}
