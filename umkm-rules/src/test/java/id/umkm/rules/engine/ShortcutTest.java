package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.SmallPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Values of one class that cells compare with each other: what was decided before is taken only where all comparisons come out alike. */
class ShortcutTest {
    private static final Policy POLICY = SmallPolicy.of("""
            Tabel:
              - Nama: Plafon
                Aturan: F
                Untuk: kelompok
                Keluaran: {Nama: plafon, Nama (en): ceiling, Satuan: Rp}
                Baris:
                  - {No: PLF-1, Jika penjualan_tahunan: "> 10 juta", Maka plafon: 20 juta, Dasar: asumsi, Kutipan: A}
                  - {No: PLF-2, Jika penjualan_tahunan: "-", Maka plafon: 5 juta, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - {Kode: ABOVE_SALES, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak penjualan_tahunan, Efek: tolak, Pesan: A, Dasar: asumsi, Kutipan: A}
              - {Kode: ABOVE_ASSETS, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak kekayaan_bersih, Efek: tolak, Pesan: B, Dasar: asumsi, Kutipan: A}
              - {Kode: ABOVE_CEILING, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak plafon, Efek: potong, Pesan: C, Dasar: asumsi, Kutipan: A}
              - {Kode: RICH, Berlaku untuk: kelompok, Atribut: kekayaan_bersih, Syarat: paling banyak plafon, Efek: tinjau, Pesan: D, Dasar: asumsi, Kutipan: A}
            """).policy();
    private static final List<DecisionKind> KINDS = List.of(DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT);

    private static final List<Facts> ALL = new ArrayList<>();
    /** What parts eligibility: comparisons of what is read in each class of sales, and from there with what the table gives. */
    private static final Set<List<?>> WAYS = new HashSet<>();

    static {
        for (long requested : List.of(4, 5, 10, 20)) {
            for (long sales : List.of(3, 10, 15, 30)) {
                for (long assets : List.of(3, 5, 14, 20)) {
                    ALL.add(facts(requested, sales, assets));
                    List<?> first =
                            List.of(Long.compare(sales, 10) > 0, sales == 10, requested <= sales, requested <= assets);
                    WAYS.add(first);
                    WAYS.add(List.of(first, assets <= (sales > 10 ? 20 : 5)));
                }
            }
        }
    }

    @Test
    void comparisons_part_what_classes_hold_together() {
        CompiledPolicy warm = CompiledPolicy.of(POLICY);
        for (DecisionKind kind : KINDS) {
            decideTwice(warm, kind);
            assertThat(ALL).allMatch(facts -> warm.isMet(kind, facts));
        }
    }

    @Test
    void beyond_the_bound_no_way_is_kept_and_the_rules_are_asked() {
        int enough = WAYS.size();
        for (int most : List.of(0, 1, enough / 2, enough - 1, enough, enough + 1)) {
            CompiledPolicy bounded = CompiledPolicy.of(POLICY).remembering(new Memory(ALL.size(), most));
            decideTwice(bounded, DecisionKind.ELIGIBILITY);
            long met = ALL.stream()
                    .filter(facts -> bounded.isMet(DecisionKind.ELIGIBILITY, facts))
                    .count();
            assertThat(met == ALL.size()).as("%d ways of %d", most, enough).isEqualTo(most >= enough);
            decideTwice(bounded, DecisionKind.AMOUNT);
        }
    }

    private static void decideTwice(CompiledPolicy policy, DecisionKind kind) {
        CompiledPolicy asking = policy.askingRules();
        for (int round = 0; round < 2; round++) {
            for (Facts facts : ALL) {
                assertThat(policy.decide(kind, facts, "")).as(facts.getId()).isEqualTo(asking.decide(kind, facts, ""));
            }
        }
    }

    private static Facts facts(long requested, long sales, long assets) {
        return Facts.builder(Vocabulary.standard(), requested + "/" + sales + "/" + assets, LocalDate.of(2021, 6, 1))
                .addMember("P01", "")
                .set("submitted_on", LocalDate.of(2021, 5, 1))
                .set("requested_amount", millions(requested))
                .set("annual_sales", millions(sales))
                .set("net_assets", millions(assets))
                .build();
    }

    private static Rupiah millions(long count) {
        return Rupiah.of(count * 1_000_000);
    }
}
