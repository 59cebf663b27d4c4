package id.umkm.rules.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the scenarios of a policy never show. */
class CoverageTest {
    private static final String AT_LEAST_FIVE = """
            Kelayakan:
              - {Kode: GROUP_TOO_SMALL, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 5, Efek: tolak, Pesan: Terlalu kecil, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: L, Anggota: P01-P06}
            Skenario:
            """;
    private static final String SIX = eligible("S1", "");
    private static final String FIVE = eligible("S2", "\"P06: hapus\"");
    private static final String FOUR = rejected("S3", "\"P05-P06: hapus\"", "GROUP_TOO_SMALL");
    private static final String THREE = rejected("S4", "\"P04-P06: hapus\"", "GROUP_TOO_SMALL");

    @Test
    void a_row_that_is_never_found_and_a_bound_without_scenarios_at_it() {
        assertThat(gaps(AT_LEAST_FIVE, SIX))
                .containsExactly(
                        "Kelayakan/GROUP_TOO_SMALL: No scenario finds this row.",
                        "Kelayakan/GROUP_TOO_SMALL: No scenario has member_count exactly at the bound 5.",
                        "Kelayakan/GROUP_TOO_SMALL: No scenario has member_count just beyond the bound 5.");
        assertThat(gaps(AT_LEAST_FIVE, SIX, THREE))
                .containsExactly(
                        "Kelayakan/GROUP_TOO_SMALL: No scenario has member_count exactly at the bound 5.",
                        "Kelayakan/GROUP_TOO_SMALL: No scenario has member_count just beyond the bound 5.");
        assertThat(gaps(AT_LEAST_FIVE, FIVE, THREE))
                .containsExactly("Kelayakan/GROUP_TOO_SMALL: No scenario has member_count just beyond the bound 5.");
        assertThat(gaps(AT_LEAST_FIVE, FOUR))
                .containsExactly(
                        "Kelayakan/GROUP_TOO_SMALL: In no scenario does this row hold.",
                        "Kelayakan/GROUP_TOO_SMALL: No scenario has member_count exactly at the bound 5.");
        assertThat(gaps(AT_LEAST_FIVE, FIVE, FOUR)).isEmpty();
    }

    @Test
    void what_is_missing_is_told_in_both_languages() {
        assertThat(Coverage.of(StudyPolicies.of(AT_LEAST_FIVE, FIVE)))
                .extracting(gap -> gap.missing().in(Language.INDONESIAN))
                .containsExactly(
                        "Tidak ada skenario yang menemukan baris ini.",
                        "Tidak ada skenario dengan jumlah_anggota sedikit di luar batas 5.");
    }

    @Test
    void a_bound_counts_only_on_days_on_which_its_row_is_in_force() {
        String later = AT_LEAST_FIVE.replace("Efek: tolak", "Sejak: 02/06/2021, Efek: tolak");
        assertThat(gaps(later, FIVE, FOUR.replace("tidak layak, Temuan: GROUP_TOO_SMALL", "layak, Temuan: tidak ada")))
                .hasSize(4);
        assertThat(gaps(later, FIVE.replace("01/06", "02/06"), FOUR.replace("01/06", "02/06")))
                .isEmpty();
    }

    private static final String SHARE = """
            Kelayakan:
              - {Kode: TOO_FEW_POOR, Berlaku untuk: minimal 60% anggota, Atribut: miskin, Syarat: ya, Efek: tolak, Pesan: Kurang, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: L, Anggota: P01-P05}
              - {Contoh: B, Anggota: P01-P22}
            Skenario:
            """;

    @Test
    void a_share_lies_just_beyond_its_bound_within_a_percentage_point() {
        String three = eligible("S1", "\"P04-P05: miskin = tidak\"");
        String two = rejected("S2", "\"P03-P05: miskin = tidak\"", "TOO_FEW_POOR");
        String thirteenOf22 =
                rejected("S3", "\"P14-P22: miskin = tidak\"", "TOO_FEW_POOR").replace("Contoh: L", "Contoh: B");
        assertThat(gaps(SHARE, three, two))
                .containsExactly(
                        "Kelayakan/TOO_FEW_POOR: No scenario has a share of members who pass this row just beyond the bound 60%.");
        assertThat(gaps(SHARE, three, thirteenOf22)).isEmpty();
        assertThat(gaps(SHARE, eligible("S1", ""), thirteenOf22))
                .containsExactly(
                        "Kelayakan/TOO_FEW_POOR: No scenario has a share of members who pass this row exactly at the bound 60%.");
    }

    @Test
    void a_number_of_members_lies_at_its_bound_or_one_below() {
        String two = """
                Kelayakan:
                  - {Kode: TOO_FEW_SKILLED, Berlaku untuk: minimal 2 anggota, Atribut: keterampilan_usaha, Syarat: ya, Efek: catat, Pesan: Kurang, Dasar: asumsi, Kutipan: A}
                Contoh:
                  - {Contoh: L, Anggota: P01-P03}
                Skenario:
                """;
        String none =
                "  - {No: S1, Nama: Uji, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: L, Perubahan: \"P01-P03:"
                        + " keterampilan_usaha = tidak\", Hasil: layak, Temuan: TOO_FEW_SKILLED, Mengikuti: A}\n";
        assertThat(gaps(two, none, eligible("S2", "\"P01: keterampilan_usaha = tidak\"")))
                .containsExactly(
                        "Kelayakan/TOO_FEW_SKILLED: No scenario has a number of members who pass this row just beyond the bound 2.");
    }

    @Test
    void rows_of_tables_and_values_of_parameters_that_no_scenario_uses() {
        String table = """
                Parameter:
                  - {Nama: batas, Satuan: orang, Nilai: 5, Sampai: 30/06/2021, Dasar: asumsi, Kutipan: A}
                  - {Nama: batas, Satuan: orang, Nilai: 6, Sejak: 01/07/2021, Dasar: asumsi, Kutipan: A}
                Tabel:
                  - Nama: Sasaran
                    Aturan: U
                    Untuk: setiap anggota
                    Keluaran: {Nama: sasaran, Nama (en): in_target_group, Satuan: ya/tidak}
                    Baris:
                      - {No: SSR-1, Jika miskin: ya, Maka sasaran: ya, Dasar: asumsi, Kutipan: A}
                      - {No: SSR-2, Jika miskin: tidak, Maka sasaran: tidak, Dasar: asumsi, Kutipan: A}
                  - Nama: Golongan
                    Aturan: U
                    Untuk: kelompok
                    Keluaran: {Nama: golongan, Nama (en): size_class, Satuan: angka}
                    Baris:
                      - {No: GOL-1, Jika jumlah_anggota: "< batas", Maka golongan: 1, Dasar: asumsi, Kutipan: A}
                      - {No: GOL-2, Jika jumlah_anggota: ">= batas", Maka golongan: 2, Dasar: asumsi, Kutipan: A}
                Contoh:
                  - {Contoh: L, Anggota: P01-P05}
                Skenario:
                """;
        assertThat(gaps(table, eligible("S1", "")))
                .containsExactly(
                        "Parameter/batas: No scenario reads the value 6.",
                        "Sasaran/SSR-2: No scenario uses this row.",
                        "Golongan/GOL-1: No scenario uses this row.",
                        "Golongan/GOL-1: No scenario has member_count just beyond the bound batas.",
                        "Golongan/GOL-2: No scenario has member_count just beyond the bound batas.");
        assertThat(gaps(
                        table,
                        eligible("S1", "").replace("01/06", "01/07"),
                        eligible("S2", "\"P05: hapus; P04: miskin = tidak\"")))
                .containsExactly(
                        "Golongan/GOL-2: No scenario uses this row.",
                        "Golongan/GOL-1: No scenario has member_count exactly at the bound batas.",
                        "Golongan/GOL-2: No scenario has member_count exactly at the bound batas.");
    }

    private static final String ALLOCATION = """
            Alokasi:
              - {Pengaturan: Pagu, Isi: 30 juta, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Peserta, Isi: layak, Kode: NOT_RANKED, Pesan: Tidak, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 1, Isi: tanggal_usulan, Arah: awal dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 2, Isi: nomor_usulan, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Jika sisa kurang, Isi: "sebagian minimal 8 juta, lalu berhenti", Kode: BUDGET_EXHAUSTED, Pesan: Habis, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: A1, Anggota: P01, nomor_usulan: U-1, tanggal_usulan: 04/01/2021, jumlah_diminta: 20 juta}
              - {Contoh: A2, Anggota: P02, nomor_usulan: U-2, tanggal_usulan: 04/01/2021, jumlah_diminta: 10 juta}
            Skenario:
            """;

    @Test
    void keys_that_no_rank_follows_from_and_amounts_at_which_no_budget_ends() {
        String exact = allocation("S1", "", "A1 didanai; A2 didanai", "tidak ada");
        assertThat(gaps(ALLOCATION, exact))
                .containsExactly(
                        "Alokasi/Pagu: No scenario has a budget that lacks one rupiah.",
                        "Alokasi/Urutan 1: In no scenario does a rank follow from this order.",
                        "Alokasi/Peserta: No scenario gives this notice.",
                        "Alokasi/Jika sisa kurang: No scenario gives this notice.",
                        "Alokasi/Jika sisa kurang: In no scenario is what is left exactly the least part.",
                        "Alokasi/Jika sisa kurang: In no scenario is what is left one rupiah below the least part.");
        String oneShort = allocation(
                "S2",
                "\"A1: tanggal_usulan = 03/01/2021; A2: jumlah_diminta = 10.000.001\"",
                "A1 didanai; A2 didanai sebagian",
                "A2 BUDGET_EXHAUSTED");
        String leastPart = allocation(
                "S3", "\"A1: jumlah_diminta = 22 juta\"", "A1 didanai; A2 didanai sebagian", "A2 BUDGET_EXHAUSTED");
        String below = allocation(
                "S4", "\"A1: jumlah_diminta = 22.000.001\"", "A1 didanai; A2 tidak didanai", "A2 BUDGET_EXHAUSTED");
        String incomplete = allocation(
                        "S5", "\"A2: jumlah_diminta = ?\"", "A1 didanai; A2 belum lengkap", "A2 NOT_RANKED")
                .replace("Mengikuti", "Fakta kurang: \"A2: jumlah_diminta\", Mengikuti");
        assertThat(gaps(ALLOCATION, exact, oneShort, leastPart, below, incomplete))
                .isEmpty();
    }

    @Test
    void tranches_steps_and_what_follows_the_last_tranche() {
        String policy = """
                Daftar:
                  - {Daftar: tahap_kelompok, Nilai: Kelompok, Kode: GROUP, Dasar: asumsi, Kutipan: A}
                  - {Daftar: tahap_kelompok, Nilai: Koperasi, Kode: COOPERATIVE, Dasar: asumsi, Kutipan: A}
                Pencairan:
                  - {Tahap: 1, Bagian: "70%", Uji ulang: tidak, Dasar: asumsi, Kutipan: A}
                  - {Tahap: 2, Bagian: sisa, Uji ulang: tidak, Dasar: asumsi, Kutipan: A}
                Syarat Pencairan:
                  - {Kode: NOT_IN_DECREE, Tahap: 2, Berlaku untuk: kelompok, Atribut: dalam_sk, Syarat: ya, Efek: henti, Pesan: Tidak, Dasar: asumsi, Kutipan: A}
                Kelulusan:
                  - {Kode: MEETING_MISSING, Dari: Kelompok, Ke: Koperasi, Cara: gabungan, Berlaku untuk: gabungan, Atribut: rapat_pembentukan, Syarat: ya, Efek: tetap, Pesan: Belum, Dasar: asumsi, Kutipan: A}
                Contoh:
                  - {Contoh: L, Anggota: P01, jumlah_disetujui: 20 juta, dalam_sk: tidak, jumlah_dicairkan: 0, tahap_terakhir_dicairkan: 0, tahap_kelompok: Kelompok, rapat_pembentukan: tidak}
                Skenario:
                  - {No: S1, Nama: Uji, Keputusan: pencairan tahap 1, Tanggal: 01/06/2021, Contoh: L, Hasil: cairkan, Temuan: tidak ada, Mengikuti: A}
                  - {No: S2, Nama: Uji, Keputusan: kelulusan, Tanggal: 01/06/2021, Contoh: L, Hasil: tetap, Temuan: MEETING_MISSING, Mengikuti: A}
                """;
        assertThat(gaps(policy))
                .containsExactly(
                        "Syarat Pencairan/NOT_IN_DECREE: No scenario finds this row.",
                        "Syarat Pencairan/NOT_IN_DECREE: In no scenario does this row hold.",
                        "Kelulusan/MEETING_MISSING: In no scenario does this row hold.",
                        "Pencairan/2: No scenario is about this tranche.",
                        "Pencairan/akhir: No scenario is about what follows the last tranche.",
                        "Kelulusan/GROUP>COOPERATIVE: No scenario takes this step.");
    }

    @TestFactory
    Stream<DynamicTest> the_scenarios_of_a_bundled_policy_reach_every_row_and_both_sides_of_every_bound() {
        return PolicyLibrary.bundled().policies().stream()
                .map(policy -> DynamicTest.dynamicTest(
                        policy.getId() + " " + policy.getVersion(),
                        () -> assertThat(gaps(policy)).isEmpty()));
    }

    private static String eligible(String id, String changes) {
        return scenario(id, changes, "layak", "tidak ada");
    }

    private static String rejected(String id, String changes, String code) {
        return scenario(id, changes, "tidak layak", code);
    }

    private static String scenario(String id, String changes, String outcome, String findings) {
        return "  - {No: " + id + ", Nama: Uji, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: L, Perubahan: "
                + changes + ", Hasil: " + outcome + ", Temuan: " + findings + ", Mengikuti: A}\n";
    }

    private static String allocation(String id, String changes, String outcomes, String findings) {
        return scenario(id, changes, outcomes, findings)
                .replace("kelayakan", "alokasi")
                .replace("Contoh: L", "Contoh: \"A1, A2\"");
    }

    private static List<String> gaps(String... sections) {
        return gaps(StudyPolicies.of(sections));
    }

    private static List<String> gaps(Policy policy) {
        return Coverage.of(policy).stream()
                .map(gap -> gap.position() + ": "
                        + Objects.requireNonNull(gap.missing().en()))
                .toList();
    }
}
