package id.umkm.rules.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which policies differ from a policy in one cell, and which of them its scenarios notice. */
class MutantsTest {
    private static final String AT_LEAST_FIVE = """
            Kelayakan:
              - {Kode: GROUP_TOO_SMALL, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 5, Efek: tolak, Pesan: Terlalu kecil, Perbaikan: tambah anggota, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: L4, Anggota: P01-P04}
              - {Contoh: L5, Anggota: P01-P05}
              - {Contoh: L6, Anggota: P01-P06}
            Skenario:
            """;
    private static final String SIX = "  - {No: S1, Nama: Enam, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: L6,"
            + " Hasil: layak, Temuan: tidak ada, Mengikuti: A}\n";
    private static final String FIVE = "  - {No: S2, Nama: Lima, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: L5,"
            + " Hasil: layak, Temuan: tidak ada, Mengikuti: A}\n";
    private static final String FOUR =
            "  - {No: S3, Nama: Empat, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: L4,"
                    + " Hasil: tidak layak, Temuan: GROUP_TOO_SMALL, Mengikuti: A}\n";
    private static final String FOUR_ADD_ONE =
            "  - {No: S4, Nama: Empat, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: L4,"
                    + " Hasil: tidak layak, Temuan: GROUP_TOO_SMALL, Perbaikan: tambah anggota 1, Mengikuti: A}\n";

    @Test
    void one_scenario_far_from_the_bound_lets_all_but_the_reverse_live() {
        assertThat(survivors(StudyPolicies.of(AT_LEAST_FIVE, SIX)))
                .containsExactly(
                        "Kelayakan/GROUP_TOO_SMALL Baris: ada -> dihapus",
                        "Kelayakan/GROUP_TOO_SMALL Syarat: >= 5 -> > 5",
                        "Kelayakan/GROUP_TOO_SMALL Syarat: >= 5 -> >= 4",
                        "Kelayakan/GROUP_TOO_SMALL Efek: tolak -> tinjau",
                        "Kelayakan/GROUP_TOO_SMALL Efek: tolak -> catat",
                        "Kelayakan/GROUP_TOO_SMALL Efek: tolak -> rujuk",
                        "Kelayakan/GROUP_TOO_SMALL Perbaikan: tambah anggota -> tidak ada");
    }

    @Test
    void each_missing_scenario_kills_its_mutants() {
        assertThat(survivors(StudyPolicies.of(AT_LEAST_FIVE, SIX, FOUR)))
                .containsExactly(
                        "Kelayakan/GROUP_TOO_SMALL Syarat: >= 5 -> > 5",
                        "Kelayakan/GROUP_TOO_SMALL Perbaikan: tambah anggota -> tidak ada");
        assertThat(survivors(StudyPolicies.of(AT_LEAST_FIVE, SIX, FIVE, FOUR)))
                .containsExactly("Kelayakan/GROUP_TOO_SMALL Perbaikan: tambah anggota -> tidak ada");
        assertThat(survivors(StudyPolicies.of(AT_LEAST_FIVE, FIVE, FOUR_ADD_ONE)))
                .isEmpty();
    }

    @Test
    void without_scenarios_every_mutant_lives() {
        Policy policy = StudyPolicies.of(AT_LEAST_FIVE.replace("Skenario:\n", ""));
        assertThat(Mutants.survivors(policy)).isEqualTo(Mutants.of(policy)).hasSize(8);
    }

    @Test
    void scenarios_that_fail_already_can_notice_nothing() {
        Policy policy = StudyPolicies.of(AT_LEAST_FIVE, SIX, FOUR.replace("tidak layak", "layak"));
        assertThatThrownBy(() -> Mutants.survivors(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("S3");
    }

    @Test
    void of_one_owner_each_is_at_least_one_and_none_is_the_reverse() {
        String row = """
                Kelayakan:
                  - {Kode: OWNER_POOR, Berlaku untuk: setiap anggota, Atribut: miskin, Syarat: ya, Efek: catat, Pesan: Tidak, Dasar: asumsi, Kutipan: A}
                """;
        String owner = "  - {Isian: Jenis pemohon, Isi: perorangan, Dasar: asumsi, Kutipan: A}\nDasar:\n";
        assertThat(mutants(StudyPolicies.of(row)))
                .contains(
                        "Kelayakan/OWNER_POOR Berlaku untuk: setiap anggota -> tidak ada anggota",
                        "Kelayakan/OWNER_POOR Berlaku untuk: setiap anggota -> minimal 1 anggota");
        assertThat(mutants(StudyPolicies.changed(text -> text.replaceFirst("(?m)^ *\\R?^Dasar:\\R", owner), row)))
                .filteredOn(mutant -> mutant.contains("Berlaku untuk"))
                .containsExactly("Kelayakan/OWNER_POOR Berlaku untuk: setiap anggota -> tidak ada anggota");
    }

    private static final String AGE_TABLE = """
            Tabel:
              - Nama: Golongan
                Aturan: %s
                Untuk: kelompok
                Keluaran: {Nama: golongan, Nama (en): size_class, Satuan: angka}
                Baris:
                  - {No: GOL-1, Jika jumlah_anggota: "< 5", Maka golongan: 1, Dasar: asumsi, Kutipan: A}
                  - {No: GOL-2, Jika jumlah_anggota: "%s", Maka golongan: 2, Dasar: asumsi, Kutipan: A}
            """;

    @Test
    void a_table_whose_rows_exclude_one_another_says_the_same_in_any_order() {
        assertThat(mutants(StudyPolicies.publishing("golongan", AGE_TABLE.formatted("U", ">= 5"))))
                .containsExactly(
                        "Golongan/GOL-1 Baris: ada -> dihapus",
                        "Golongan/GOL-1 Jika jumlah_anggota: < 5 -> <= 5",
                        "Golongan/GOL-1 Jika jumlah_anggota: < 5 -> < 4",
                        "Golongan/GOL-1 Jika jumlah_anggota: < 5 -> -",
                        "Golongan/GOL-1 Maka golongan: 1 -> 2",
                        "Golongan/GOL-2 Baris: ada -> dihapus",
                        "Golongan/GOL-2 Jika jumlah_anggota: >= 5 -> > 5",
                        "Golongan/GOL-2 Jika jumlah_anggota: >= 5 -> >= 4",
                        "Golongan/GOL-2 Jika jumlah_anggota: >= 5 -> -",
                        "Golongan/GOL-2 Maka golongan: 2 -> 1",
                        "Kebijakan/Keluaran Isi: golongan -> ");
    }

    @Test
    void a_bound_that_an_earlier_row_settles_does_not_decide() {
        assertThat(mutants(StudyPolicies.publishing("golongan", AGE_TABLE.formatted("F", ">= 3"))))
                .containsExactly(
                        "Golongan Aturan: F -> U",
                        "Golongan Aturan: F -> A",
                        "Golongan/GOL-1 Baris: ada -> dihapus",
                        "Golongan/GOL-1 Jika jumlah_anggota: < 5 -> <= 5",
                        "Golongan/GOL-1 Jika jumlah_anggota: < 5 -> < 4",
                        "Golongan/GOL-1 Jika jumlah_anggota: < 5 -> -",
                        "Golongan/GOL-1 Maka golongan: 1 -> 2",
                        "Golongan/GOL-2 Baris: ada -> dihapus",
                        "Golongan/GOL-2 Maka golongan: 2 -> 1",
                        "Kebijakan/Keluaran Isi: golongan -> ");
    }

    @Test
    void parameters_that_only_texts_name_or_no_decision_reads_do_not_decide() {
        Policy policy = StudyPolicies.of("""
                Parameter:
                  - {Nama: terkecil, Satuan: orang, Nilai: 5, Sampai: 30/06/2021, Dasar: asumsi, Kutipan: A}
                  - {Nama: terkecil, Satuan: orang, Nilai: 6, Sejak: 01/07/2021, Sampai: 31/12/2022, Dasar: asumsi, Kutipan: A}
                  - {Nama: terkecil, Satuan: orang, Nilai: 7, Sejak: 01/01/2023, Dasar: asumsi, Kutipan: A}
                  - {Nama: disebut, Satuan: orang, Nilai: 9, Dasar: asumsi, Kutipan: A}
                Kelayakan:
                  - {Kode: GROUP_TOO_SMALL, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal terkecil, Efek: catat, Pesan: "Lihat {disebut}", Dasar: asumsi, Kutipan: A}
                """);
        assertThat(mutants(policy))
                .filteredOn(mutant -> mutant.startsWith("Parameter/"))
                .containsExactly(
                        "Parameter/terkecil Nilai: 5 -> 4",
                        "Parameter/terkecil Nilai: 5 -> 6",
                        "Parameter/terkecil Sampai: 30/06/2021 -> 29/06/2021",
                        "Parameter/terkecil Sampai: 30/06/2021 -> 01/07/2021",
                        "Parameter/terkecil Nilai: 6 -> 5",
                        "Parameter/terkecil Nilai: 6 -> 7",
                        "Parameter/terkecil Sampai: 31/12/2022 -> 30/12/2022");
    }

    @Test
    void rows_change_on_days_on_which_the_policy_decides() {
        String row = """
                Kelayakan:
                  - {Kode: %s, Berlaku untuk: kelompok, Atribut: diakui_lurah, Syarat: ya, Efek: catat, Pesan: Belum diakui, Sejak: %s, Sampai: %s, Dasar: asumsi, Kutipan: A}
                """;
        assertThat(days(row.formatted("NOT_RECOGNISED", "01/01/2021", "31/12/2022")))
                .containsExactly(
                        "Kelayakan/NOT_RECOGNISED Sejak: 01/01/2021 -> 02/01/2021",
                        "Kelayakan/NOT_RECOGNISED Sampai: 31/12/2022 -> 30/12/2022");
        assertThat(days(row.formatted("NOT_RECOGNISED", "02/01/2021", "30/12/2022")))
                .containsExactly(
                        "Kelayakan/NOT_RECOGNISED Sejak: 02/01/2021 -> 01/01/2021",
                        "Kelayakan/NOT_RECOGNISED Sejak: 02/01/2021 -> 03/01/2021",
                        "Kelayakan/NOT_RECOGNISED Sampai: 30/12/2022 -> 29/12/2022",
                        "Kelayakan/NOT_RECOGNISED Sampai: 30/12/2022 -> 31/12/2022");
        assertThat(mutants(StudyPolicies.of(row.formatted("NOT_RECOGNISED", "01/01/2019", "31/12/2020"))))
                .isEmpty();
    }

    private static List<String> days(String sections) {
        return mutants(StudyPolicies.of(sections)).stream()
                .filter(mutant -> mutant.contains(" Sejak: ") || mutant.contains(" Sampai: "))
                .toList();
    }

    @Test
    void of_members_scope_guard_and_values_of_lists_change() {
        Policy policy = StudyPolicies.of("""
                Kelayakan:
                  - {Kode: STATE_EMPLOYEE, Berlaku untuk: minimal 50% anggota, Jika: "usia: > 17", Atribut: pemberi_kerja, Syarat: "tidak ada, Swasta", Efek: catat, Pesan: Lihat, Dasar: asumsi, Kutipan: A}
                """);
        assertThat(mutants(policy))
                .containsExactly(
                        "Kelayakan/STATE_EMPLOYEE Baris: ada -> dihapus",
                        "Kelayakan/STATE_EMPLOYEE Berlaku untuk: minimal 50% anggota -> minimal 49% anggota",
                        "Kelayakan/STATE_EMPLOYEE Berlaku untuk: minimal 50% anggota -> minimal 51% anggota",
                        "Kelayakan/STATE_EMPLOYEE Berlaku untuk: minimal 50% anggota -> setiap anggota",
                        "Kelayakan/STATE_EMPLOYEE Jika: usia: > 17 -> ",
                        "Kelayakan/STATE_EMPLOYEE Jika: usia: > 17 -> usia: >= 17",
                        "Kelayakan/STATE_EMPLOYEE Jika: usia: > 17 -> usia: > 18",
                        "Kelayakan/STATE_EMPLOYEE Jika: usia: > 17 -> usia: bukan(> 17)",
                        "Kelayakan/STATE_EMPLOYEE Syarat: tidak ada, Swasta -> Swasta",
                        "Kelayakan/STATE_EMPLOYEE Syarat: tidak ada, Swasta -> tidak ada",
                        "Kelayakan/STATE_EMPLOYEE Syarat: tidak ada, Swasta -> bukan(tidak ada, Swasta)",
                        "Kelayakan/STATE_EMPLOYEE Efek: catat -> tolak",
                        "Kelayakan/STATE_EMPLOYEE Efek: catat -> tinjau",
                        "Kelayakan/STATE_EMPLOYEE Efek: catat -> rujuk");
    }

    private static final String ALLOCATION = """
            Alokasi:
              - {Pengaturan: Pagu, Isi: 30 juta, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Peserta, Isi: layak, Kode: NOT_RANKED, Pesan: Tidak, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 1, Isi: jumlah_diminta, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 2, Isi: tanggal_usulan, Arah: awal dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 3, Isi: nomor_usulan, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Jika sisa kurang, Isi: "sebagian minimal 8 juta, lalu berhenti", Kode: BUDGET_EXHAUSTED, Pesan: Habis, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: A1, Anggota: P01, nomor_usulan: U-1, tanggal_usulan: 04/01/2021, jumlah_diminta: 20 juta}
              - {Contoh: A2, Anggota: P02, nomor_usulan: U-2, tanggal_usulan: 03/01/2021, jumlah_diminta: 20 juta}
              - {Contoh: A3, Anggota: P03, nomor_usulan: U-3, tanggal_usulan: 04/01/2021, jumlah_diminta: 10 juta}
            Skenario:
            """;
    private static final String TWO_EQUAL_AMOUNTS =
            "  - {No: S1, Nama: Dua, Keputusan: alokasi, Tanggal: 01/06/2021, Contoh: \"A1, A2\", Hasil: A1 didanai sebagian;"
                    + " A2 didanai, Temuan: A1 BUDGET_EXHAUSTED, Jumlah: A1 10 juta; A2 20 juta, Mengikuti: A}\n";

    @Test
    void how_a_budget_is_shared_out_changes_key_by_key() {
        assertThat(mutants(StudyPolicies.of(ALLOCATION.replace("Skenario:\n", ""))))
                .containsExactly(
                        "Alokasi/Pagu Isi: 30.000.000 -> 29.999.999",
                        "Alokasi/Pagu Isi: 30.000.000 -> 30.000.001",
                        "Alokasi/Urutan 1 Baris: ada -> dihapus",
                        "Alokasi/Urutan 1 Arah: kecil dulu -> besar dulu",
                        "Alokasi/Urutan 1 Isi: jumlah_diminta -> tanggal_usulan",
                        "Alokasi/Urutan 2 Baris: ada -> dihapus",
                        "Alokasi/Urutan 2 Arah: awal dulu -> akhir dulu",
                        "Alokasi/Urutan 3 Arah: kecil dulu -> besar dulu",
                        "Alokasi/Jika sisa kurang Isi: sebagian minimal 8.000.000, lalu berhenti -> berhenti",
                        "Alokasi/Jika sisa kurang Isi: sebagian minimal 8.000.000, lalu berhenti -> sebagian minimal 7.999.999, lalu"
                                + " berhenti",
                        "Alokasi/Jika sisa kurang Isi: sebagian minimal 8.000.000, lalu berhenti -> sebagian minimal 8.000.001, lalu"
                                + " berhenti");
    }

    @Test
    void two_applications_of_equal_amounts_show_only_that_the_earlier_comes_first() {
        assertThat(survivors(StudyPolicies.of(ALLOCATION, TWO_EQUAL_AMOUNTS)))
                .containsExactly(
                        "Alokasi/Urutan 1 Baris: ada -> dihapus",
                        "Alokasi/Urutan 1 Arah: kecil dulu -> besar dulu",
                        "Alokasi/Urutan 1 Isi: jumlah_diminta -> tanggal_usulan",
                        "Alokasi/Urutan 3 Arah: kecil dulu -> besar dulu",
                        "Alokasi/Jika sisa kurang Isi: sebagian minimal 8.000.000, lalu berhenti -> sebagian minimal 7.999.999, lalu"
                                + " berhenti",
                        "Alokasi/Jika sisa kurang Isi: sebagian minimal 8.000.000, lalu berhenti -> sebagian minimal 8.000.001, lalu"
                                + " berhenti");
    }

    @Test
    void tranches_change_by_share_recheck_and_the_rows_that_they_ask() {
        Policy policy = StudyPolicies.of("""
                Pencairan:
                  - {Tahap: 1, Bagian: "70%", Uji ulang: tahan, Dasar: asumsi, Kutipan: A}
                  - {Tahap: 2, Bagian: sisa, Uji ulang: tidak, Dasar: asumsi, Kutipan: A}
                Syarat Pencairan:
                  - {Kode: NOT_IN_DECREE, Tahap: 1, Berlaku untuk: kelompok, Atribut: dalam_sk, Syarat: ya, Efek: henti, Pesan: Tidak tercantum, Dasar: asumsi, Kutipan: A}
                  - {Kode: SPENT_OFF_PURPOSE, Tahap: "2, akhir", Berlaku untuk: kelompok, Atribut: penggunaan_sesuai, Syarat: ya, Efek: tarik, Pesan: Di luar rencana, Dasar: asumsi, Kutipan: A}
                """);
        assertThat(mutants(policy))
                .containsExactly(
                        "Pencairan/1 Bagian: 70% -> 69,99%",
                        "Pencairan/1 Bagian: 70% -> 70,01%",
                        "Pencairan/1 Uji ulang: tahan -> tidak",
                        "Pencairan/1 Uji ulang: tahan -> henti",
                        "Pencairan/2 Uji ulang: tidak -> tahan",
                        "Pencairan/2 Uji ulang: tidak -> henti",
                        "Syarat Pencairan/NOT_IN_DECREE Baris: ada -> dihapus",
                        "Syarat Pencairan/NOT_IN_DECREE Syarat: ya -> tidak",
                        "Syarat Pencairan/NOT_IN_DECREE Efek: henti -> tinjau",
                        "Syarat Pencairan/NOT_IN_DECREE Efek: henti -> catat",
                        "Syarat Pencairan/NOT_IN_DECREE Efek: henti -> tahan",
                        "Syarat Pencairan/NOT_IN_DECREE Tahap: 1 -> 1, 2",
                        "Syarat Pencairan/NOT_IN_DECREE Tahap: 1 -> 1, akhir",
                        "Syarat Pencairan/SPENT_OFF_PURPOSE Baris: ada -> dihapus",
                        "Syarat Pencairan/SPENT_OFF_PURPOSE Syarat: ya -> tidak",
                        "Syarat Pencairan/SPENT_OFF_PURPOSE Efek: tarik -> tinjau",
                        "Syarat Pencairan/SPENT_OFF_PURPOSE Efek: tarik -> catat",
                        "Syarat Pencairan/SPENT_OFF_PURPOSE Efek: tarik -> tahan",
                        "Syarat Pencairan/SPENT_OFF_PURPOSE Efek: tarik -> henti",
                        "Syarat Pencairan/SPENT_OFF_PURPOSE Tahap: 2, akhir -> 1, 2, akhir",
                        "Syarat Pencairan/SPENT_OFF_PURPOSE Tahap: 2, akhir -> akhir",
                        "Syarat Pencairan/SPENT_OFF_PURPOSE Tahap: 2, akhir -> 2");
    }

    @Test
    void steps_change_by_way_and_stages_and_whether_all_groups_are_asked_together() {
        Policy policy = StudyPolicies.of("""
                Daftar:
                  - {Daftar: tahap_kelompok, Nilai: Kelompok, Kode: GROUP, Dasar: asumsi, Kutipan: A}
                  - {Daftar: tahap_kelompok, Nilai: Koperasi, Kode: COOPERATIVE, Dasar: asumsi, Kutipan: A}
                  - {Daftar: tahap_kelompok, Nilai: Induk, Kode: SECONDARY, Dasar: asumsi, Kutipan: A}
                Kelulusan:
                  - {Kode: TOO_FEW, Dari: Kelompok, Ke: Koperasi, Cara: gabungan, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 5, Efek: tetap, Pesan: Kurang, Dasar: asumsi, Kutipan: A}
                  - {Kode: MEETING_MISSING, Dari: Kelompok, Ke: Koperasi, Cara: gabungan, Berlaku untuk: gabungan, Atribut: rapat_pembentukan, Syarat: ya, Efek: catat, Pesan: Belum rapat, Dasar: asumsi, Kutipan: A}
                  - {Kode: IDLE, Dari: Koperasi, Ke: Kelompok, Cara: sendiri, Berlaku untuk: kelompok, Atribut: bulan_tanpa_usaha, Syarat: paling banyak 6, Efek: turun, Pesan: Diam, Dasar: asumsi, Kutipan: A}
                """);
        assertThat(mutants(policy))
                .filteredOn(mutant -> !mutant.contains(" Syarat: ") && !mutant.contains(" Perbaikan: "))
                .containsExactlyInAnyOrder(
                        "Kelulusan/GROUP>COOPERATIVE Cara: gabungan -> sendiri",
                        "Kelulusan/GROUP>COOPERATIVE Ke: Koperasi -> Induk",
                        "Kelulusan/GROUP>COOPERATIVE Dari: Kelompok -> Induk",
                        "Kelulusan/TOO_FEW Baris: ada -> dihapus",
                        "Kelulusan/TOO_FEW Efek: tetap -> tinjau",
                        "Kelulusan/TOO_FEW Efek: tetap -> catat",
                        "Kelulusan/TOO_FEW Berlaku untuk: kelompok -> gabungan",
                        "Kelulusan/MEETING_MISSING Baris: ada -> dihapus",
                        "Kelulusan/MEETING_MISSING Efek: catat -> tetap",
                        "Kelulusan/MEETING_MISSING Efek: catat -> tinjau",
                        "Kelulusan/COOPERATIVE>GROUP Ke: Kelompok -> Induk",
                        "Kelulusan/COOPERATIVE>GROUP Dari: Koperasi -> Induk",
                        "Kelulusan/IDLE Baris: ada -> dihapus",
                        "Kelulusan/IDLE Efek: turun -> tinjau",
                        "Kelulusan/IDLE Efek: turun -> catat");
    }

    @Test
    void a_parameter_read_at_a_date_of_the_record_may_be_read_today_instead() {
        Policy policy = StudyPolicies.of("""
                Daftar:
                  - {Daftar: tahap_kelompok, Nilai: Kelompok, Kode: GROUP, Dasar: asumsi, Kutipan: A}
                  - {Daftar: tahap_kelompok, Nilai: Koperasi, Kode: COOPERATIVE, Dasar: asumsi, Kutipan: A}
                Parameter:
                  - {Nama: pendiri_minimal, Satuan: orang, Nilai: 20, Sampai: 01/11/2020, Dibaca pada: tanggal_pendirian, Dasar: asumsi, Kutipan: A}
                  - {Nama: pendiri_minimal, Satuan: orang, Nilai: 9, Sejak: 02/11/2020, Dibaca pada: tanggal_pendirian, Dasar: asumsi, Kutipan: A}
                Kelulusan:
                  - {Kode: TOO_FEW_FOUNDERS, Dari: Kelompok, Ke: Koperasi, Cara: gabungan, Berlaku untuk: gabungan, Atribut: jumlah_pendiri, Syarat: minimal pendiri_minimal, Efek: tetap, Pesan: Kurang, Dasar: asumsi, Kutipan: A}
                """);
        assertThat(mutants(policy))
                .filteredOn(mutant -> mutant.startsWith("Parameter/"))
                .containsExactly(
                        "Parameter/pendiri_minimal Nilai: 20 -> 19",
                        "Parameter/pendiri_minimal Nilai: 20 -> 21",
                        "Parameter/pendiri_minimal Sampai: 01/11/2020 -> 31/10/2020",
                        "Parameter/pendiri_minimal Sampai: 01/11/2020 -> 02/11/2020",
                        "Parameter/pendiri_minimal Nilai: 9 -> 8",
                        "Parameter/pendiri_minimal Nilai: 9 -> 10",
                        "Parameter/pendiri_minimal Dibaca pada: tanggal_pendirian -> ");
    }

    @TestFactory
    Stream<DynamicTest> the_scenarios_of_a_bundled_policy_notice_the_change_of_any_cell() {
        return PolicyLibrary.bundled().policies().stream()
                .map(policy -> DynamicTest.dynamicTest(
                        policy.getId() + " " + policy.getVersion(),
                        () -> assertThat(survivors(policy)).isEmpty()));
    }

    @Test
    void every_mutant_of_a_bundled_policy_is_another_policy_by_its_hash() {
        assertThat(PolicyLibrary.bundled().policies())
                .isNotEmpty()
                .allSatisfy(policy -> assertThat(Mutants.of(policy))
                        .isNotEmpty()
                        .noneMatch(mutant -> mutant.policy().getSha256().equals(policy.getSha256())));
    }

    private static List<String> mutants(Policy policy) {
        return Mutants.of(policy).stream().map(Mutant::toString).toList();
    }

    private static List<String> survivors(Policy policy) {
        return Mutants.survivors(policy).stream().map(Mutant::toString).toList();
    }
}
