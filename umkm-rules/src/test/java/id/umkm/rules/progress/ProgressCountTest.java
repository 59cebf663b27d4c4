package id.umkm.rules.progress;

import static id.umkm.rules.progress.Trials.DAY;
import static id.umkm.rules.progress.Trials.ONE;
import static id.umkm.rules.progress.Trials.THREE;
import static id.umkm.rules.progress.Trials.TWO;
import static id.umkm.rules.progress.Trials.event;
import static id.umkm.rules.progress.Trials.grant;
import static id.umkm.rules.progress.Trials.listed;
import static id.umkm.rules.progress.Trials.nik;
import static id.umkm.rules.progress.Trials.person;
import static id.umkm.rules.progress.Trials.policy;
import static id.umkm.rules.progress.Trials.rt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.cooperative.Cooperative;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.decision.Output;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.entrepreneur.Entrepreneur;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.grant.GrantEvent;
import id.umkm.domain.history.ReportState;
import id.umkm.domain.place.Neighbourhood;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.program.Targets;
import id.umkm.rules.PolicyEngine;
import id.umkm.rules.PolicyLibrary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressCountTest {
    private static final LocalDate PAID = LocalDate.of(2021, 7, 1);
    private static final Decision DECISION = PolicyEngine.of(PolicyLibrary.bundled())
            .programme("mojokerto-iw")
            .eligibility(Samples.application(), LocalDate.of(2021, 6, 1));

    private static ProgressCount count(String... targets) {
        return ProgressCount.of(policy(targets), DAY);
    }

    private static AreaProgress of(List<AreaProgress> areas, Area area) {
        return areas.stream()
                .filter(place -> place.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    // Targets

    @Test
    void each_village_and_the_whole_are_held_against_their_targets() {
        ProgressCount count = count("Sasaran jumlah", "5", "Sasaran per kelurahan", "2");
        List.of(ONE, TWO, THREE).forEach(village -> count.list(listed(village)));
        count.add(person(1, ONE).build());
        count.add(person(2, ONE).build());
        count.add(person(3, ONE).build());
        count.add(person(4, TWO).build());

        ProgressResult result = count.result();

        assertThat(result.attainment()).isEqualTo(new Attainment(4, 5));
        assertThat(result.villages())
                .extracting(place -> place.area().village(), AreaProgress::attainment)
                .containsExactly(
                        tuple(ONE, new Attainment(3, 2)),
                        tuple(TWO, new Attainment(1, 2)),
                        tuple(THREE, new Attainment(0, 2)));
    }

    @ParameterizedTest
    @CsvSource({"19, false, 1, 0", "20, true, 0, 0", "21, true, 0, 1"})
    void whoever_comes_after_the_target_is_counted_over_it(int people, boolean met, long lacking, long over) {
        ProgressCount count = count("Sasaran per kelurahan", "20");
        for (int i = 0; i < people; i++) {
            count.add(person(i, ONE).outcome(Outcome.ELIGIBLE).build());
        }

        ProgressResult result = count.result();
        Attainment reached =
                Objects.requireNonNull(of(result.villages(), Area.of(ONE)).attainment());

        assertThat(reached.reached()).isEqualTo(people);
        assertThat(reached.isMet()).isEqualTo(met);
        assertThat(reached.shortfall()).isEqualTo(lacking);
        assertThat(reached.over()).isEqualTo(over);
        assertThat(result.totals().standings()).containsEntry(Standing.REFUSED, 0L);
    }

    @Test
    void a_third_in_a_neighbourhood_is_counted_and_one_with_nobody_is_told() {
        ProgressCount count = count("Sasaran per RT", "2");
        count.list(ListedArea.builder().area(Area.of(ONE, rt(1))).build());
        count.list(ListedArea.builder().area(Area.of(ONE, rt(2))).build());
        for (int i = 0; i < 3; i++) {
            count.add(person(i, ONE).neighbourhood(rt(1)).build());
        }
        count.add(person(3, ONE).build());

        ProgressResult result = count.result();

        assertThat(result.neighbourhoods())
                .extracting(AreaProgress::area, AreaProgress::attainment, AreaProgress::isListed)
                .containsExactly(
                        tuple(Area.of(ONE, rt(1)), new Attainment(3, 2), true),
                        tuple(Area.of(ONE, rt(2)), new Attainment(0, 2), true));
        assertThat(result.withoutNeighbourhood()).isEqualTo(1);
        assertThat(of(result.villages(), Area.of(ONE)).counted()).isEqualTo(4);
    }

    @Test
    void where_the_policy_asks_for_none_neighbourhoods_are_not_told() {
        ProgressCount count = count("Sasaran per kelurahan", "2");
        count.add(person(1, ONE).neighbourhood(rt(1)).build());

        assertThat(count.result().neighbourhoods()).isEmpty();
        assertThat(count.result().withoutNeighbourhood()).isZero();
    }

    @Test
    void without_a_list_only_places_with_somebody_are_told_and_none_is_called_unlisted() {
        ProgressCount bare = count("Sasaran per kelurahan", "2");
        bare.add(person(1, ONE).build());
        ProgressCount listing = count("Sasaran per kelurahan", "2");
        listing.list(listed(TWO));
        listing.add(person(1, ONE).build());

        assertThat(bare.result().villagesListed()).isFalse();
        assertThat(bare.result().villages())
                .extracting(AreaProgress::area, AreaProgress::isListed)
                .containsExactly(tuple(Area.of(ONE), true));
        assertThat(listing.result().villages())
                .extracting(AreaProgress::area, AreaProgress::isListed)
                .containsExactly(tuple(Area.of(ONE), false), tuple(Area.of(TWO), true));
    }

    @Test
    void clinics_are_held_against_their_target_where_they_are_known() {
        ProgressCount count = count("Sasaran klinik per kelurahan", "1");
        count.list(ListedArea.builder().area(Area.of(ONE)).clinics(1).build());
        count.list(ListedArea.builder().area(Area.of(TWO)).clinics(0).build());
        count.list(listed(THREE));

        assertThat(count.result().villages())
                .extracting(AreaProgress::clinics)
                .containsExactly(new Attainment(1, 1), new Attainment(0, 1), null);
    }

    @Test
    void a_target_in_groups_is_the_target_in_all() {
        ProgressCount count = count("Sasaran jumlah kelompok", "121");
        count.add(person(1, ONE).build());

        assertThat(count.result().attainment()).isEqualTo(new Attainment(1, 121));
    }

    @Test
    void without_targets_there_is_nothing_to_attain() {
        ProgressCount count = count();
        count.add(person(1, ONE).build());

        assertThat(count.result().attainment()).isNull();
        assertThat(of(count.result().villages(), Area.of(ONE)).attainment()).isNull();
    }

    // Stages and outcomes

    @Test
    void every_stage_of_the_policy_is_told_in_its_order_and_the_unknown_last() {
        ProgressCount count = count();
        count.add(person(1, ONE).stage(StageCode.of("DEVELOPED")).build());
        count.add(person(2, ONE).build());
        count.add(person(3, TWO).stage(null).build());
        count.add(person(4, TWO).build());

        ProgressResult result = count.result();

        assertThat(result.stages())
                .containsExactly(
                        entry("NEW", 2L),
                        entry("MIDDLE", 0L),
                        entry("INDEPENDENT", 0L),
                        entry("DEVELOPED", 1L),
                        entry("", 1L));
        assertThat(of(result.villages(), Area.of(TWO)).stages())
                .containsEntry("NEW", 1L)
                .containsEntry("", 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "ELIGIBLE, 1, 0",
        "INCOMPLETE, 1, 0",
        "NEEDS_REVIEW, 1, 0",
        "NOT_ELIGIBLE, 0, 1",
        "NO_POLICY_IN_FORCE, 0, 1",
    })
    void only_those_whom_the_policy_refuses_do_not_count(Outcome outcome, long counted, long refused) {
        ProgressCount count = count("Sasaran jumlah", "1");
        count.add(Participant.of(Samples.application(), Targets.NONE, decision(outcome)));

        ProgressResult result = count.result();

        assertThat(result.totals().counted()).isEqualTo(counted);
        assertThat(result.totals().standings()).containsEntry(Standing.REFUSED, refused);
        assertThat(result.villages()).singleElement().satisfies(place -> {
            assertThat(place.counted()).isEqualTo(counted);
            assertThat(place.standings()).containsEntry(Standing.REFUSED, refused);
        });
        assertThat(result.outcomes()).containsExactly(entry(outcome, 1L));
    }

    @ParameterizedTest
    @CsvSource({"true, COUNTED", "false, SERVED", ", UNKNOWN"})
    void where_the_policy_says_who_counts_the_others_are_told_apart(@Nullable Boolean isNew, Standing standing) {
        Targets targets = Targets.builder().counted("new_entrepreneur").build();
        Decision eligible = decision(Outcome.ELIGIBLE, new Output("new_entrepreneur", isNew, null, null, List.of()));
        Decision refused = decision(Outcome.NOT_ELIGIBLE, new Output("new_entrepreneur", isNew, null, null, List.of()));

        assertThat(Participant.of(Samples.application(), targets, eligible).getStanding())
                .isEqualTo(standing);
        assertThat(Participant.of(Samples.application(), targets, refused).getStanding())
                .isEqualTo(Standing.REFUSED);
        assertThat(Participant.of(Samples.application(), targets, null).getStanding())
                .isEqualTo(Standing.UNKNOWN);
        assertThat(Participant.of(Samples.application(), targets, decision(Outcome.ELIGIBLE))
                        .getStanding())
                .isEqualTo(Standing.UNKNOWN);
    }

    private static Decision decision(Outcome outcome, Output... outputs) {
        return Decision.builder()
                .from(DECISION)
                .outcome(outcome)
                .outputs(List.of(outputs))
                .build();
    }

    // Persons

    @Test
    void a_person_in_two_records_is_counted_once_where_the_later_record_says() {
        ProgressCount count = count("Sasaran jumlah", "2");
        Participant early = person(1, ONE).build();
        Participant late = person(1, TWO)
                .record("W-9")
                .on(LocalDate.of(2021, 9, 1))
                .stage(StageCode.of("MIDDLE"))
                .build();
        count.add(late);
        count.add(early);
        count.add(person(2, ONE).build());

        ProgressResult result = count.result();

        assertThat(result.totals()).isEqualTo(totals(3, 2, 3, 2));
        assertThat(result.attainment()).isEqualTo(new Attainment(2, 2));
        assertThat(result.villages())
                .extracting(AreaProgress::area, AreaProgress::records, AreaProgress::counted)
                .containsExactly(tuple(Area.of(ONE), 2L, 1L), tuple(Area.of(TWO), 1L, 1L));
        assertThat(result.stages()).containsEntry("NEW", 1L).containsEntry("MIDDLE", 1L);
        assertThat(result.repeated()).containsExactly(new RepeatedPerson(nik(1), List.of("W-1", "W-9"), true));
    }

    /** All applicants count. */
    private static ProgressResult.Totals totals(long records, long applicants, long places, long persons) {
        return new ProgressResult.Totals(
                records,
                applicants,
                Map.of(Standing.COUNTED, applicants, Standing.SERVED, 0L, Standing.UNKNOWN, 0L, Standing.REFUSED, 0L),
                places,
                persons);
    }

    @Test
    void a_person_in_two_groups_is_one_person_at_two_places() {
        ProgressCount count = count();
        count.add(person(1, ONE).applicant("KLP-1").addPersons(nik(2)).build());
        count.add(person(3, ONE).applicant("KLP-2").addPersons(nik(1)).build());

        ProgressResult result = count.result();

        assertThat(result.totals()).isEqualTo(totals(2, 2, 4, 3));
        assertThat(result.repeated()).containsExactly(new RepeatedPerson(nik(1), List.of("W-1", "W-3"), false));
    }

    @Test
    void an_entrepreneur_is_known_by_the_person_and_a_group_by_its_key() {
        Entrepreneur entrepreneur = Entrepreneur.builder()
                .id("USH-1")
                .owner(Samples.group().getMembers().get(0))
                .village(ONE)
                .rt("003")
                .rw("002")
                .stage(StageCode.of("MIDDLE"))
                .companion("PDP-1")
                .build();
        Application asked = Application.builder()
                .id("U-1")
                .submittedOn(PAID)
                .entrepreneur(entrepreneur)
                .build();

        Participant person = Participant.of(asked, Targets.NONE, decision(Outcome.ELIGIBLE));
        Participant group = Participant.of(Samples.application(), Targets.NONE, null);

        assertThat(person)
                .isEqualTo(Participant.builder()
                        .record("U-1")
                        .on(PAID)
                        .applicant(entrepreneur.getOwner().getNik().value())
                        .village(ONE)
                        .neighbourhood(Neighbourhood.of(3, 2))
                        .stage(StageCode.of("MIDDLE"))
                        .addPersons(entrepreneur.getOwner().getNik())
                        .companion("PDP-1")
                        .outcome(Outcome.ELIGIBLE)
                        .standing(Standing.COUNTED)
                        .build());
        assertThat(group.getApplicant()).isEqualTo("KLP-035");
        assertThat(group.getPersons()).hasSize(5);
        assertThat(group.getStanding()).isEqualTo(Standing.COUNTED);
    }

    @Test
    void a_stage_record_tells_of_each_who_wants_to_move_on() {
        FoundingProposal joint = Samples.proposal();
        Cooperative cooperative = Cooperative.builder()
                .id("KOP-1")
                .village(ONE)
                .stage(StageCode.of("MIDDLE"))
                .addMembers(Samples.group().getMembers().get(0))
                .build();
        FoundingProposal alone = FoundingProposal.builder()
                .id("T-1")
                .foundedOn(PAID)
                .addApplicant(cooperative)
                .build();

        assertThat(Participant.of(joint, Targets.NONE, decision(Outcome.PROMOTE)))
                .hasSizeGreaterThan(1)
                .extracting(Participant::getRecord, Participant::getApplicant)
                .containsExactlyElementsOf(joint.getGroups().stream()
                        .map(group -> tuple(joint.getId() + "/" + group.getId(), group.getId()))
                        .toList());
        assertThat(Participant.of(alone, Targets.NONE, decision(Outcome.STAY)))
                .singleElement()
                .satisfies(participant -> {
                    assertThat(participant.getRecord()).isEqualTo("T-1");
                    assertThat(participant.getApplicant()).isEqualTo("KOP-1");
                    assertThat(participant.getOn()).isEqualTo(PAID);
                    assertThat(participant.getStage()).isEqualTo(StageCode.of("MIDDLE"));
                    assertThat(participant.getStanding()).isEqualTo(Standing.COUNTED);
                });
    }

    @Test
    void who_has_no_known_village_is_counted_in_all_and_told_apart() {
        ProgressCount count = count("Sasaran jumlah", "2");
        count.add(person(1, ONE).village(null).build());

        assertThat(count.result().attainment()).isEqualTo(new Attainment(1, 2));
        assertThat(count.result().withoutVillage()).isEqualTo(1);
        assertThat(count.result().villages()).isEmpty();
    }

    // Money

    @Test
    void what_was_awarded_is_found_again_in_its_parts() {
        ProgressCount count = count();
        count.add(
                grant(
                        "H-1",
                        ONE,
                        event(GrantEvent.Type.RELEASED, PAID, 1, 7_000_000),
                        event(GrantEvent.Type.REPORT_ACCEPTED, PAID.plusDays(9), 1, 5_000_000),
                        event(GrantEvent.Type.RECOVERED, PAID.plusDays(20), 1, 1_500_000)),
                Outcome.RECOVER);
        count.add(grant("H-2", TWO, event(GrantEvent.Type.RELEASED, PAID, 1, 7_000_000)), Outcome.HOLD);

        ProgressResult result = count.result();

        assertThat(result.funds())
                .isEqualTo(funds(
                        2, 20_000_000, 14_000_000, 5_000_000, 1_500_000, 7_500_000, 500_000, 3_000_000, 3_000_000));
        assertThat(of(result.villages(), Area.of(TWO)).funds())
                .isEqualTo(funds(1, 10_000_000, 7_000_000, 0, 0, 7_000_000, 0, 3_000_000, 0));
    }

    private static Funds funds(
            long grants,
            long awarded,
            long released,
            long accountedFor,
            long recovered,
            long held,
            long toRecover,
            long pending,
            long stopped) {
        Rupiah freed = Rupiah.of(recovered + stopped);
        return new Funds(
                grants,
                Rupiah.of(awarded),
                Rupiah.of(released),
                Rupiah.of(accountedFor),
                Rupiah.of(recovered),
                Rupiah.of(held),
                Rupiah.of(toRecover),
                Rupiah.of(pending),
                Rupiah.of(stopped),
                freed,
                freed);
    }

    @ParameterizedTest
    @CsvSource({
        "STOP, 10000000",
        "NONE, 10000000",
        "RECOVER, 10000000",
        "RELEASE, 0",
        "HOLD, 0",
        "INCOMPLETE, 0",
        "NEEDS_REVIEW, 0",
        "NO_POLICY_IN_FORCE, 0",
        ", 0",
    })
    void only_what_will_not_be_paid_any_more_is_free(Outcome next, long freed) {
        ProgressCount count = count();
        count.add(grant("H-1", ONE), next);

        Funds funds = count.result().funds();

        assertThat(funds.freed()).isEqualTo(Rupiah.of(freed));
        assertThat(funds.pending()).isEqualTo(Rupiah.of(10_000_000 - freed));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, 2021-12-31, 10000000", "2021-12-31, 2022-01-01, 2000000", "2022-01-01, 2022-01-01, 0"})
    void what_became_free_after_the_budget_year_is_told_apart(LocalDate back, LocalDate asOf, long inYear) {
        ProgressCount count = ProgressCount.of(policy(), asOf);
        count.add(
                grant(
                        "H-1",
                        ONE,
                        event(GrantEvent.Type.RELEASED, PAID, 1, 2_000_000),
                        event(GrantEvent.Type.RECOVERED, back, 1, 2_000_000)),
                Outcome.STOP);

        assertThat(count.result().funds().freed()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(count.result().funds().freedInYear()).isEqualTo(Rupiah.of(inYear));
    }

    // Reports

    @Test
    void a_paid_tranche_without_an_accepted_report_is_told() {
        ProgressCount count = count();
        GrantEvent paid = event(GrantEvent.Type.RELEASED, PAID, 1, 7_000_000);
        count.add(grant("H-2", ONE, paid), null);
        count.add(grant("H-1", ONE, paid, event(GrantEvent.Type.REPORT_REFUSED, PAID.plusDays(3), 1, 0)), null);
        count.add(
                grant("H-3", ONE, paid, event(GrantEvent.Type.REPORT_ACCEPTED, PAID.plusDays(3), 1, 7_000_000)), null);

        assertThat(count.result().reports())
                .containsExactly(
                        new MissingReport("H-1", ONE, 1, PAID, Rupiah.of(7_000_000), ReportState.REFUSED),
                        new MissingReport("H-2", ONE, 1, PAID, Rupiah.of(7_000_000), ReportState.NONE));
    }

    @Test
    void companions_who_have_not_reported_by_the_day_are_told() {
        ProgressCount count = count();
        RegionCode four = RegionCode.of("33.71.02.1002");
        count.list(companion(ONE, "PDP-1", DAY));
        count.list(companion(TWO, "PDP-1", DAY.plusDays(1)));
        count.list(companion(THREE, "PDP-3", null));
        count.list(listed(four));
        count.add(person(1, ONE).companion("PDP-1").build());
        count.add(person(2, ONE).companion("PDP-3").build());

        assertThat(count.result().companions())
                .containsExactly(
                        new CompanionGap(CompanionGap.Kind.NO_COMPANION, null, List.of(four)),
                        new CompanionGap(CompanionGap.Kind.NO_REPORT, "PDP-1", List.of(TWO)),
                        new CompanionGap(CompanionGap.Kind.NO_REPORT, "PDP-3", List.of(THREE)),
                        new CompanionGap(CompanionGap.Kind.NOT_LISTED, "PDP-3", List.of(ONE)));
    }

    private static ListedArea companion(RegionCode village, String companion, @Nullable LocalDate reportedOn) {
        return ListedArea.builder()
                .area(Area.of(village))
                .companion(companion)
                .reportedOn(reportedOn)
                .build();
    }

    @Test
    void where_none_is_listed_nothing_is_said_of_companions() {
        ProgressCount count = count();
        count.list(listed(ONE));
        count.add(person(1, ONE).companion("PDP-1").build());

        assertThat(count.result().companions()).isNull();
    }

    @Test
    void places_are_ordered_by_village_and_neighbourhood() {
        Area village = Area.of(ONE);
        Area first = Area.of(ONE, Neighbourhood.of(9, 1));
        Area second = Area.of(ONE, Neighbourhood.of(1, 2));
        Area[] areas = {Area.of(TWO), second, first, village};
        Arrays.sort(areas);

        assertThat(areas).containsExactly(village, first, second, Area.of(TWO));
        assertThat(first).hasToString("33.71.01.1001 RT 009/001");
    }
}
