package id.umkm.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Facts;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of one class that cells compare with each other: what was decided before is taken only where all comparisons come out alike. */
class ShortcutTest {
    private static final Policy POLICY = EvaluatorsAgreeProperties.policy(List.of("""
            Kebijakan:
              - {Isian: Id, Isi: uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Versi, Isi: "1", Dasar: asumsi, Kutipan: A}
              - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul, Isi: Uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: "2021", Dasar: asumsi, Kutipan: A}
              - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: pilihan proyek}
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
            """));
    private static final List<DecisionKind> KINDS = List.of(DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT);

    @Test
    void comparisons_part_what_classes_hold_together() {
        CompiledPolicy warm = CompiledPolicy.of(POLICY);
        CompiledPolicy asking = warm.askingRules();
        List<Facts> all = new ArrayList<>();
        for (long requested : List.of(4, 5, 10, 20)) {
            for (long sales : List.of(3, 10, 15, 30)) {
                for (long assets : List.of(3, 5, 14, 20)) {
                    all.add(facts(requested, sales, assets));
                }
            }
        }
        for (int round = 0; round < 2; round++) {
            for (Facts facts : all) {
                for (DecisionKind kind : KINDS) {
                    assertThat(warm.decide(kind, facts, ""))
                            .as(facts.getId())
                            .isEqualTo(asking.decide(kind, facts, ""));
                    assertThat(warm.isMet(kind, facts)).as(facts.getId()).isTrue();
                }
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
