package id.umkm.rules.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.generator.Samples;
import id.umkm.domain.group.BusinessGroup;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.Validated;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.study.SimulatedApplication.Effect;
import id.umkm.rules.study.SimulationResult.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a change of policy does to some applications, worked out by hand. */
class SimulationTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);

    private final List<SimulatedApplication> changed = new ArrayList<>();

    private SimulationResult run(Policy before, Policy after, Application... applications) {
        return Simulation.of(before, after, DAY).run(Stream.of(applications).map(SimulationTest::valid), changed::add);
    }

    private static Validated<Application> valid(Application application) {
        return DomainValidator.standard().validate(application, DAY);
    }

    /** Asks at least so many members, and cuts what is asked to an amount. */
    private static Policy policy(int members, String most, String... more) {
        return StudyPolicies.of("""
                Kelayakan:
                  - {Kode: TOO_SMALL, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal %d, Efek: tolak, Pesan: Terlalu kecil, Perbaikan: tambah anggota, Dasar: asumsi, Kutipan: A}
                  - {Kode: TOO_MUCH, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak %s, Efek: potong, Pesan: Terlalu banyak, Perbaikan: tidak ada, Dasar: asumsi, Kutipan: A}
                """.formatted(members, most), String.join("", more));
    }

    /** Five members who ask for something. */
    private static Application asking(String id, long amount) {
        return Application.builder()
                .from(Samples.application())
                .id(id)
                .requestedAmount(Rupiah.of(amount))
                .build();
    }

    private static Application withoutOneMember(Application application) {
        BusinessGroup group = Objects.requireNonNull(application.getGroup());
        return Application.builder()
                .from(application)
                .group(BusinessGroup.builder()
                        .from(group)
                        .members(group.getMembers().subList(0, 4))
                        .build())
                .build();
    }

    @Test
    void a_lower_ceiling_takes_from_who_asks_for_more() {
        SimulationResult result =
                run(policy(5, "20 juta"), policy(5, "15 juta"), asking("A", 18_000_000), asking("B", 15_000_000));

        assertThat(changed).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("A");
            assertThat(one.effect()).isEqualTo(Effect.LOSES);
            assertThat(one.before().amount()).isEqualTo(Rupiah.of(18_000_000));
            assertThat(one.after().amount()).isEqualTo(Rupiah.of(15_000_000));
            assertThat(one.before().codes()).isEmpty();
            assertThat(one.after().codes()).containsExactly("TOO_MUCH");
        });
        assertThat(result.totals().amountBefore()).isEqualTo(Rupiah.of(33_000_000));
        assertThat(result.totals().amountAfter()).isEqualTo(Rupiah.of(30_000_000));
        assertThat(result.totals().less()).isEqualTo(Rupiah.of(3_000_000));
        assertThat(result.totals().more()).isEqualTo(Rupiah.ZERO);
        assertThat(result.totals().eligible()).isEqualTo(new Pair(2, 2));
        assertThat(result.codes()).containsExactly(Map.entry("TOO_MUCH", new Pair(0, 1)));
        assertThat(result.moves()).isEqualTo(Map.of("ELIGIBLE", Map.of("ELIGIBLE", 2L)));
        assertThat(result.allocation()).isNull();
    }

    @Test
    void who_becomes_eligible_wins_even_what_is_cut() {
        SimulationResult result = run(
                policy(5, "20 juta"), policy(4, "10 juta"), withoutOneMember(asking("A", 12_000_000)), asking("B", 0));

        assertThat(changed).singleElement().satisfies(one -> {
            assertThat(one.effect()).isEqualTo(Effect.WINS);
            assertThat(one.before().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(one.after().outcome()).isEqualTo(Outcome.ELIGIBLE);
        });
        assertThat(result.totals().more()).isEqualTo(Rupiah.of(10_000_000));
        assertThat(result.moves())
                .isEqualTo(Map.of("NOT_ELIGIBLE", Map.of("ELIGIBLE", 1L), "ELIGIBLE", Map.of("ELIGIBLE", 1L)));
        assertThat(result.effects())
                .containsEntry(Effect.WINS, 1L)
                .containsEntry(Effect.SAME, 1L)
                .containsEntry(Effect.LOSES, 0L);
    }

    @Test
    void a_trade_that_only_the_new_policy_lists_is_refused_by_the_old_one() {
        String listed = """
                Daftar:
                  - {Daftar: jenis_usaha, Nilai: %s, Kode: %s, English: x, Dasar: asumsi, Kutipan: A}
                """;

        SimulationResult result = run(
                policy(5, "20 juta", listed.formatted("Batik", "BATIK")),
                policy(5, "20 juta", listed.formatted("Frozen Food", "FROZEN_FOOD")),
                asking("A", 10_000_000));

        assertThat(result.moves()).isEqualTo(Map.of(SimulationResult.NOT_READ, Map.of("ELIGIBLE", 1L)));
        assertThat(result.effects()).containsEntry(Effect.WINS, 1L);
        assertThat(result.trades()).containsOnlyKeys("FROZEN_FOOD");
    }

    @Test
    void what_was_submitted_outside_the_period_is_decided_and_counted() {
        Application early = Application.builder()
                .from(asking("A", 10_000_000))
                .submittedOn(LocalDate.of(2020, 12, 31))
                .build();

        SimulationResult result = run(policy(5, "20 juta"), policy(5, "20 juta"), early);

        assertThat(result.outsidePeriod()).isEqualTo(new Pair(1, 1));
        assertThat(result.totals().eligible()).isEqualTo(new Pair(1, 1));
    }

    @Test
    void an_id_that_could_be_the_number_of_a_person_is_masked() {
        run(policy(5, "20 juta"), policy(6, "20 juta"), asking("3576025204859001", 10_000_000));

        assertThat(changed)
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo("************9001"));
    }

    @Test
    void both_policies_must_decide_on_the_day_and_applications_must_be_of_it() {
        Policy policy = policy(5, "20 juta");

        assertThat(Simulation.days(policy))
                .isEqualTo(DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)));
        assertThatThrownBy(() -> Simulation.of(policy, policy, LocalDate.of(2023, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2023-01-01");
        Simulation simulation = Simulation.of(policy, policy, DAY.plusDays(1));
        Validated<Application> ofDay = valid(asking("A", 1));
        assertThatThrownBy(() -> simulation.compare(ofDay))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2021-06-30");
    }
}
