package id.umkm.rules.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.enterprise.StageCode;
import id.umkm.domain.generator.Grants;
import id.umkm.domain.grant.Grant;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every count, whoever takes part. */
class ProgressCountProperties {
    private static final Policy POLICY =
            Trials.policy("Sasaran jumlah", "9", "Sasaran per kelurahan", "3", "Sasaran per RT", "1");
    private static final int MOST_GRANTS = 5;
    private static final List<RegionCode> VILLAGES = List.of(Trials.ONE, Trials.TWO, Trials.THREE);
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
    private static final List<Standing> STANDINGS = List.of(Standing.values());
    private static final List<String> STAGES = List.of("NEW", "MIDDLE", "INDEPENDENT", "DEVELOPED");

    /** What of a record is drawn. */
    private record Draw(int person, int village, int rt, int stage, int day, int outcome) {}

    @Provide
    Arbitrary<List<Draw>> draws() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 5))
                .as(Draw::new)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Grant>> grants() {
        return Grants.valid()
                .filter(grant -> grant.getAwarded().amount() <= Rupiah.MAX / MOST_GRANTS)
                .list()
                .ofMaxSize(MOST_GRANTS);
    }

    private static List<Participant> participants(List<Draw> draws) {
        return IntStream.range(0, draws.size())
                .mapToObj(i -> participant(i, draws.get(i)))
                .toList();
    }

    private static Participant participant(int number, Draw draw) {
        return Participant.builder()
                .record("W-" + number)
                .on(LocalDate.of(2021, 3, 1).plusDays(draw.day))
                .applicant(Trials.nik(draw.person).value())
                .village(draw.village == 3 ? null : VILLAGES.get(draw.village))
                .neighbourhood(draw.rt == 0 ? null : Trials.rt(draw.rt))
                .stage(draw.stage == 4 ? null : StageCode.of(STAGES.get(draw.stage)))
                .addPersons(Trials.nik(draw.person))
                .outcome(draw.outcome == 5 ? null : OUTCOMES.get(draw.outcome))
                .standing(STANDINGS.get(draw.outcome % STANDINGS.size()))
                .build();
    }

    private static ProgressResult count(List<Participant> participants, List<Grant> grants) {
        ProgressCount count = ProgressCount.of(POLICY, Trials.DAY);
        VILLAGES.forEach(village -> count.list(Trials.listed(village)));
        participants.forEach(count::add);
        for (Grant grant : grants) {
            int next = Math.floorMod(grant.getAwarded().amount(), OUTCOMES.size() + 1);
            count.add(grant, next == OUTCOMES.size() ? null : OUTCOMES.get(next));
        }
        return count.result();
    }

    @Property(tries = 200)
    void parts_sum_to_the_whole(@ForAll("draws") List<Draw> draws) {
        ProgressResult result = count(participants(draws), List.of());
        ProgressResult.Totals totals = result.totals();

        long distinct = draws.stream().map(Draw::person).distinct().count();
        assertThat(totals.records()).isEqualTo(draws.size());
        assertThat(totals.persons()).isEqualTo(distinct);
        assertThat(totals.applicants())
                .isEqualTo(distinct)
                .isEqualTo(sum(totals.standings().values()));
        assertThat(result.villages().stream().mapToLong(AreaProgress::counted).sum() + result.withoutVillage())
                .isEqualTo(totals.counted());
        assertThat(result.neighbourhoods().stream()
                                .mapToLong(AreaProgress::counted)
                                .sum()
                        + result.withoutNeighbourhood())
                .isEqualTo(totals.counted());
        assertThat(sum(result.stages().values())).isEqualTo(totals.counted());
        assertThat(result.villages())
                .hasSize(VILLAGES.size())
                .allSatisfy(place -> assertThat(sum(place.stages().values())).isEqualTo(place.counted()));
        assertThat(result.repeated().stream()
                        .mapToLong(person -> person.records().size() - 1)
                        .sum())
                .isEqualTo(totals.places() - totals.persons());
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    @Property(tries = 60)
    void the_order_of_what_is_added_does_not_show(
            @ForAll("draws") List<Draw> draws, @ForAll("grants") List<Grant> grants, @ForAll Random random) {
        List<Participant> participants = participants(draws);
        List<Participant> shuffled = new ArrayList<>(participants);
        Collections.shuffle(shuffled, random);
        List<Grant> others = new ArrayList<>(grants);
        Collections.shuffle(others, random);

        assertThat(count(shuffled, others)).isEqualTo(count(participants, grants));
    }

    @Property(tries = 100)
    void no_rupiah_is_lost(@ForAll("grants") List<Grant> grants) {
        Funds funds = count(List.of(), grants).funds();
        Rupiah awarded = grants.stream().map(Grant::getAwarded).reduce(Rupiah.ZERO, Rupiah::plus);

        assertThat(funds.grants()).isEqualTo(grants.size());
        assertThat(funds.awarded()).isEqualTo(awarded);
        assertThat(funds.released().plus(funds.pending()).plus(funds.stopped())).isEqualTo(awarded);
        assertThat(funds.accountedFor().plus(funds.recovered()).plus(funds.held()))
                .isEqualTo(funds.released());
        assertThat(funds.freed()).isEqualTo(funds.recovered().plus(funds.stopped()));
        assertThat(List.of(funds.pending(), funds.stopped(), funds.held(), funds.toRecover(), funds.freedInYear()))
                .allMatch(amount -> amount.amount() >= 0);
        assertThat(funds.freedInYear().amount())
                .isLessThanOrEqualTo(funds.freed().amount());
        assertThat(funds.toRecover().amount()).isLessThanOrEqualTo(funds.held().amount());
    }
}
