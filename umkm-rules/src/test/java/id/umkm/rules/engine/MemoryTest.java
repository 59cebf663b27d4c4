package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy remembers has a bound; what comes beyond it is decided as if it remembered nothing. */
class MemoryTest {
    private static final int MANY = 1000;
    private static final int BEYOND = 100;

    private static final List<String> ANSWERS = List.of(
            "citizen",
            "electronic_card",
            "bank_credit",
            "kur",
            "village_leadership",
            "village_head",
            "bankruptcy_guilt",
            "skilled",
            "poor");

    /** Eight bounds part amounts into seventeen classes, and rows are met or not in nine ways. */
    private static final Policy OF_CLASSES = policy(IntStream.rangeClosed(1, 8)
            .mapToObj(i -> "Kode: ROW_" + i
                    + ", Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak " + i + " juta"));

    private static final List<Facts> CLASSES = IntStream.rangeClosed(1, 17)
            .mapToObj(half -> facts("half-" + half).set("requested_amount", Rupiah.of(half * 500_000L)))
            .map(Facts.Builder::build)
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 18})
    void of_combinations_it_remembers_the_first(int most) {
        remembersTheFirst(most, OF_CLASSES, new Memory(most, MANY), CLASSES);
    }

    /** One member meets all rows but the last, which never holds. So all groups are of one combination, whoever the others are. */
    private static final Policy OF_MEMBERS = policy(Stream.concat(
            ANSWERS.stream()
                    .map(answer -> "Kode: SOME_" + ANSWERS.indexOf(answer)
                            + ", Berlaku untuk: minimal 1 anggota, Atribut: " + answer + ", Syarat: ya"),
            Stream.of("Kode: POOR, Berlaku untuk: minimal 3 anggota, Atribut: miskin, Syarat: ya")));

    private static final List<Facts> MEMBERS = IntStream.range(0, 40)
            .map(i -> 511 - i * 7)
            .mapToObj(MemoryTest::ofMember)
            .toList();

    /** A group of one member for whom all answers are yes, and another for whom some are. */
    private static Facts ofMember(int bits) {
        Facts.Builder facts = facts("member-" + bits).addMember("P02", "");
        for (int i = 0; i < ANSWERS.size(); i++) {
            facts.setOfMember(ANSWERS.get(i), (bits >>> i & 1) == 1);
        }
        return facts.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 39, 40, 41})
    void of_members_it_remembers_the_first(int most) {
        remembersTheFirst(most, OF_MEMBERS, new Memory(most, MANY), MEMBERS);
    }

    private static final Policy OF_COMPARISONS = policy(Stream.of(
            "Kode: ABOVE_SALES, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak penjualan_tahunan",
            "Kode: ABOVE_ASSETS, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak kekayaan_bersih",
            "Kode: RICH, Berlaku untuk: kelompok, Atribut: kekayaan_bersih, Syarat: paling banyak penjualan_tahunan"));

    /** Each order of the three amounts makes other comparisons hold. */
    private static final List<Facts> COMPARISONS = Stream.of(
                    new long[] {1, 2, 3},
                    new long[] {1, 3, 2},
                    new long[] {2, 1, 3},
                    new long[] {2, 3, 1},
                    new long[] {3, 1, 2},
                    new long[] {3, 2, 1})
            .map(amounts -> amounts(amounts[0], amounts[1], amounts[2]))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 6, 7})
    void of_ways_it_remembers_the_first(int most) {
        remembersTheFirst(most, OF_COMPARISONS, new Memory(1, most), COMPARISONS);
    }

    /** Each whole number of millions below this is a class of its own. */
    private static final int MILLIONS = 129;

    private static final String ODD = IntStream.range(0, MILLIONS / 2)
            .mapToObj(i -> 2 * i + 1 + " juta")
            .collect(Collectors.joining(", ", "\"", "\""));

    /** Two amounts give {@link #MILLIONS} times as many combinations. */
    private static final List<String> PARTING = List.of(
            "Kode: SALES, Berlaku untuk: kelompok, Atribut: penjualan_tahunan, Syarat: " + ODD,
            "Kode: ASSETS, Berlaku untuk: kelompok, Atribut: kekayaan_bersih, Syarat: " + ODD);

    @Test
    void usually_it_remembers_16384_combinations() {
        List<Facts> all = IntStream.range(0, 16_384 + BEYOND)
                .mapToObj(i -> amounts(0, i / MILLIONS, i % MILLIONS))
                .toList();
        usuallyRemembersTheFirst(16_384, policy(PARTING.stream()), all);
    }

    @Test
    void usually_it_remembers_32768_ways() {
        Policy policy = policy(
                Stream.concat(
                        PARTING.stream(),
                        Stream.of(
                                "Kode: ABOVE_SALES, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak penjualan_tahunan",
                                "Kode: ABOVE_ASSETS, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak kekayaan_bersih")));
        // Below both, between them, above both.
        List<Facts> all = IntStream.range(0, MILLIONS * MILLIONS)
                .filter(i -> i / MILLIONS != i % MILLIONS)
                .boxed()
                .flatMap(i -> Stream.of(0, Math.max(i / MILLIONS, i % MILLIONS), MILLIONS)
                        .map(requested -> amounts(requested, i / MILLIONS, i % MILLIONS)))
                .limit(32_768 + BEYOND)
                .toList();
        usuallyRemembersTheFirst(32_768, policy, all);
    }

    private static void remembersTheFirst(int most, Policy policy, Memory bound, List<Facts> all) {
        CompiledPolicy bounded = CompiledPolicy.of(policy).remembering(bound);
        CompiledPolicy asking = bounded.askingRules();
        for (int round = 0; round < 2; round++) {
            all.forEach(facts -> same(facts, bounded, asking));
            assertThat(met(bounded, all)).containsExactlyElementsOf(all.subList(0, Math.min(most, all.size())));
        }
    }

    private static void usuallyRemembersTheFirst(int most, Policy policy, List<Facts> all) {
        CompiledPolicy usual = CompiledPolicy.of(policy);
        CompiledPolicy asking = usual.askingRules();
        all.forEach(facts -> usual.decide(DecisionKind.ELIGIBILITY, facts, ""));
        all.subList(most - BEYOND, most + BEYOND).forEach(facts -> same(facts, usual, asking));
        assertThat(met(usual, all)).containsExactlyElementsOf(all.subList(0, most));
    }

    private static void same(Facts facts, CompiledPolicy policy, CompiledPolicy asking) {
        assertThat(policy.decide(DecisionKind.ELIGIBILITY, facts, ""))
                .as(facts.getId())
                .isEqualTo(asking.decide(DecisionKind.ELIGIBILITY, facts, ""));
    }

    private static List<Facts> met(CompiledPolicy policy, List<Facts> all) {
        return all.stream()
                .filter(facts -> policy.isMet(DecisionKind.ELIGIBILITY, facts))
                .toList();
    }

    private static Policy policy(Stream<String> rows) {
        return SmallPolicy.of(rows.map(row ->
                                "  - {" + row + ", Efek: tinjau, Pesan: \"Ada {nilai}.\", Dasar: asumsi, Kutipan: A}\n")
                        .collect(Collectors.joining("", "Kelayakan:\n", "")))
                .policy();
    }

    private static Facts amounts(long requested, long sales, long assets) {
        return facts(requested + "/" + sales + "/" + assets)
                .set("requested_amount", millions(requested))
                .set("annual_sales", millions(sales))
                .set("net_assets", millions(assets))
                .build();
    }

    /** A group of one member for whom every answer is yes. */
    private static Facts.Builder facts(String id) {
        Facts.Builder facts = Facts.builder(Vocabulary.standard(), id, LocalDate.of(2021, 6, 1))
                .set("submitted_on", LocalDate.of(2021, 5, 1))
                .addMember("P01", "");
        ANSWERS.forEach(answer -> facts.setOfMember(answer, true));
        return facts;
    }

    private static Rupiah millions(long count) {
        return Rupiah.of(count * 1_000_000);
    }
}
