package id.umkm.rules.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scenarios of every kind: what is compared, and what is told where something else comes out. */
class ScenarioRunnerTest {
    private static final String POLICY = """
            Daftar:
              - {Daftar: tahap_kelompok, Nilai: Kelompok, Kode: GROUP, English: group, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Koperasi, Kode: COOPERATIVE, English: cooperative, Dasar: asumsi, Kutipan: A}
            Parameter:
              - {Nama: pagu, Satuan: Rp, Nilai: 100 juta, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - {Kode: GROUP_TOO_SMALL, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 2, Efek: tolak, Pesan: Kecil, Perbaikan: tambah anggota, Dasar: asumsi, Kutipan: A}
              - {Kode: STATE_EMPLOYEE, Berlaku untuk: tidak ada anggota, Atribut: pemberi_kerja, Syarat: ASN, Efek: tolak, Pesan: ASN, Perbaikan: ganti anggota, Dasar: asumsi, Kutipan: A}
              - {Kode: ABOVE_CEILING, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: paling banyak 20 juta, Efek: potong, Pesan: Dipotong, Dasar: asumsi, Kutipan: A}
              - {Kode: SKILL_MISSING, Berlaku untuk: setiap anggota, Atribut: keterampilan_usaha, Syarat: ya, Efek: rujuk, Pesan: Didampingi, Dasar: asumsi, Kutipan: A}
            Tabel:
              - Nama: Prioritas
                Aturan: U
                Untuk: kelompok
                Keluaran: {Nama: prioritas, Nama (en): priority, Satuan: angka}
                Baris:
                  - {No: PRI-1, "Jika porsi anggota: miskin": "100%", Maka prioritas: 1, Dasar: asumsi, Kutipan: A}
                  - {No: PRI-2, "Jika porsi anggota: miskin": "< 100%", Maka prioritas: 2, Dasar: asumsi, Kutipan: A}
            Alokasi:
              - {Pengaturan: Pagu, Isi: pagu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Peserta, Isi: layak, Kode: NOT_RANKED, Pesan: Tidak, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 1, Isi: nomor_usulan, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Jika sisa kurang, Isi: "sebagian minimal 8 juta, lalu berhenti", Kode: BUDGET_EXHAUSTED, Pesan: Habis, Dasar: asumsi, Kutipan: A}
            Pencairan:
              - {Tahap: 1, Bagian: "70%", Uji ulang: tidak, Dasar: asumsi, Kutipan: A}
              - {Tahap: 2, Bagian: sisa, Uji ulang: tidak, Dasar: asumsi, Kutipan: A}
            Syarat Pencairan:
              - {Kode: NOT_IN_DECREE, Tahap: "1, 2", Berlaku untuk: kelompok, Atribut: dalam_sk, Syarat: ya, Efek: henti, Pesan: Tidak tercantum, Dasar: asumsi, Kutipan: A}
              - {Kode: SPENT_OFF_PURPOSE, Tahap: akhir, Berlaku untuk: kelompok, Atribut: penggunaan_sesuai, Syarat: ya, Efek: tarik, Pesan: Di luar rencana, Dasar: asumsi, Kutipan: A}
            Kelulusan:
              - {Kode: SALES_NOT_RISEN, Dari: Kelompok, Ke: Koperasi, Cara: gabungan, Berlaku untuk: kelompok, Atribut: omzet_bulanan, Syarat: minimal 3 juta, Efek: tetap, Pesan: Belum bangkit, Dasar: asumsi, Kutipan: A}
              - {Kode: FOUNDER_UNDERAGE, Dari: Kelompok, Ke: Koperasi, Cara: gabungan, Berlaku untuk: setiap anggota, Atribut: usia, Syarat: minimal 18, Efek: tetap, Pesan: Muda, Perbaikan: ganti anggota, Dasar: asumsi, Kutipan: A}
              - {Kode: TOO_FEW_FOUNDERS, Dari: Kelompok, Ke: Koperasi, Cara: gabungan, Berlaku untuk: gabungan, Atribut: jumlah_pendiri, Syarat: minimal 3, Efek: tetap, Pesan: Kurang, Perbaikan: tambah anggota, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: FF, Anggota: P01-P02, nomor_usulan: U-1, jumlah_diminta: 20 juta, jumlah_disetujui: 20 juta, dalam_sk: ya, jumlah_dicairkan: 0, tahap_terakhir_dicairkan: 0, tahap_kelompok: Kelompok, omzet_bulanan: 3 juta, rapat_pembentukan: ya}
              - {Contoh: BT, Anggota: P02-P03, nomor_usulan: U-2, jumlah_diminta: 15 juta, tahap_kelompok: Kelompok, omzet_bulanan: 3 juta}
            Skenario:
            """;

    @Test
    void an_eligible_group_that_was_said_to_be_too_small() {
        assertThat(differences("Keputusan: kelayakan, Contoh: FF, Hasil: tidak layak, Temuan: GROUP_TOO_SMALL"))
                .containsExactly(
                        "hasil: seharusnya tidak layak, keluar layak",
                        "temuan: seharusnya GROUP_TOO_SMALL, keluar tidak ada");
        assertThat(differences("Keputusan: kelayakan, Contoh: FF, Hasil: layak, Temuan: tidak ada, Jumlah: tidak ada"))
                .isEmpty();
    }

    @Test
    void a_finding_names_its_members_where_the_scenario_does() {
        String one = "Keputusan: kelayakan, Contoh: FF, Perubahan: \"P02: pemberi_kerja = ASN\","
                + " Hasil: tidak layak, Temuan: ";
        assertThat(differences(one + "STATE_EMPLOYEE")).isEmpty();
        assertThat(differences(one + "STATE_EMPLOYEE (P02)")).isEmpty();
        assertThat(differences(one + "STATE_EMPLOYEE (P01)"))
                .containsExactly("temuan: seharusnya STATE_EMPLOYEE (P01), keluar STATE_EMPLOYEE (P02)");
    }

    @Test
    void an_amount_is_compared_to_the_rupiah() {
        String asked = "Keputusan: jumlah, Contoh: FF, Perubahan: jumlah_diminta = 20.000.001, Hasil: dipotong,"
                + " Temuan: ABOVE_CEILING, Jumlah: ";
        assertThat(differences(asked + "20 juta")).isEmpty();
        assertThat(differences(asked + "20.000.001"))
                .containsExactly("jumlah: seharusnya Rp20.000.001, keluar Rp20.000.000");
        assertThat(differences(asked + "tidak ada")).containsExactly("jumlah: seharusnya Rp0, keluar Rp20.000.000");
    }

    @Test
    void outputs_and_missing_facts_are_told_by_the_names_of_the_policy() {
        assertThat(
                        differences(
                                "Keputusan: kelayakan, Contoh: FF, Perubahan: \"P02: pemberi_kerja = ?; P02: miskin = tidak\","
                                        + " Hasil: belum lengkap, Temuan: tidak ada, Fakta kurang: \"P01: pemberi_kerja\", Keluaran: prioritas = 1"))
                .containsExactly(
                        "fakta kurang: seharusnya P01: pemberi_kerja, keluar P02: pemberi_kerja",
                        "keluaran: seharusnya priority = 1, keluar priority = 2");
    }

    @Test
    void a_remedy_is_compared_where_one_is_stated() {
        String alone =
                "Keputusan: kelayakan, Contoh: FF, Perubahan: \"P02: hapus\", Hasil: tidak layak, Temuan: GROUP_TOO_SMALL";
        assertThat(differences(alone)).isEmpty();
        assertThat(differences(alone + ", Perbaikan: tambah anggota 1")).isEmpty();
        assertThat(differences(alone + ", Perbaikan: tambah anggota 2"))
                .containsExactly("perbaikan: seharusnya tambah anggota 2, keluar tambah anggota 1");
        assertThat(differences(alone + ", Perbaikan: tidak ada"))
                .containsExactly("perbaikan: seharusnya tidak ada, keluar tambah anggota 1");
    }

    @Test
    void a_referral_and_both_sides_of_the_last_tranche() {
        assertThat(differences("Keputusan: rujukan, Contoh: FF, Perubahan: \"P02: keterampilan_usaha = tidak\","
                        + " Hasil: dirujuk, Temuan: SKILL_MISSING (P02)"))
                .isEmpty();
        assertThat(differences(
                        "Keputusan: pencairan tahap 1, Contoh: FF, Hasil: cairkan, Temuan: tidak ada, Jumlah: 14 juta"))
                .isEmpty();
        assertThat(differences("Keputusan: pencairan tahap 2, Contoh: FF, Perubahan: jumlah_dicairkan = 14 juta;"
                        + " tahap_terakhir_dicairkan = 1, Hasil: henti, Temuan: NOT_IN_DECREE, Jumlah: 5 juta"))
                .containsExactly(
                        "hasil: seharusnya henti, keluar cairkan",
                        "temuan: seharusnya NOT_IN_DECREE, keluar tidak ada",
                        "jumlah: seharusnya Rp5.000.000, keluar Rp6.000.000");
        assertThat(differences("Keputusan: pencairan akhir, Contoh: FF, Perubahan: jumlah_dicairkan = 20 juta;"
                        + " jumlah_dipertanggungjawabkan = 14 juta; jumlah_dikembalikan = 0; penggunaan_sesuai = tidak,"
                        + " Hasil: tarik, Temuan: SPENT_OFF_PURPOSE, Jumlah: 6 juta"))
                .isEmpty();
    }

    @Test
    void an_allocation_is_compared_case_by_case() {
        String both = "Keputusan: alokasi, Contoh: \"FF, BT\", Perubahan: pagu = 30 juta, ";
        String funded = "Hasil: FF didanai; BT didanai sebagian, Temuan: BT BUDGET_EXHAUSTED, ";
        assertThat(differences(both + funded + "Jumlah: FF 20 juta; BT 10 juta"))
                .isEmpty();
        assertThat(differences(both + "Hasil: BT didanai; FF didanai sebagian, Temuan: FF BUDGET_EXHAUSTED,"
                        + " Jumlah: FF 20 juta; BT tidak ada"))
                .containsExactly(
                        "hasil: seharusnya BT didanai, FF didanai sebagian, keluar BT didanai sebagian, FF didanai",
                        "temuan: seharusnya FF BUDGET_EXHAUSTED, keluar BT BUDGET_EXHAUSTED",
                        "jumlah: seharusnya BT Rp0, FF Rp20.000.000, keluar BT Rp10.000.000, FF Rp20.000.000");
    }

    @Test
    void without_a_budget_of_its_own_an_allocation_takes_the_one_of_the_policy() {
        ScenarioResult result =
                result("Keputusan: alokasi, Contoh: \"FF, BT\"," + " Hasil: FF didanai; BT didanai, Temuan: tidak ada");
        assertThat(result.differences()).isEmpty();
        assertThat(result.decisions()).extracting(Decision::getId).containsExactly("FF", "BT");
        assertThat(result.decision()).isEqualTo(result.decisions().get(0));
        assertThat(result.decisions())
                .extracting(Decision::getOutcome, decision -> String.valueOf(decision.getAmount()))
                .containsExactly(
                        tuple(Outcome.FUNDED, Rupiah.of(20_000_000).toString()),
                        tuple(Outcome.FUNDED, Rupiah.of(15_000_000).toString()));
    }

    @Test
    void a_person_of_two_groups_counts_once_among_the_founders() {
        assertThat(differences("Keputusan: kelulusan, Contoh: FF + BT, Hasil: naik, Temuan: tidak ada,"
                        + " Keluaran: tahap_kelompok = Koperasi"))
                .isEmpty();
        assertThat(differences("Keputusan: kelulusan, Contoh: FF + BT, Perubahan: \"BT P03: hapus\", Hasil: tetap,"
                        + " Temuan: TOO_FEW_FOUNDERS, Perbaikan: tambah anggota 1"))
                .isEmpty();
        assertThat(differences("Keputusan: kelulusan, Contoh: FF, Hasil: tetap, Temuan: TOO_FEW_FOUNDERS"))
                .isEmpty();
    }

    @Test
    void facts_and_findings_of_one_of_several_groups_are_told_with_its_label() {
        assertThat(differences(
                        "Keputusan: kelulusan, Contoh: FF + BT, Perubahan: \"BT: omzet_bulanan = ?; BT P03: tanggal_lahir = ?\","
                                + " Hasil: naik, Temuan: tidak ada"))
                .containsExactly(
                        "hasil: seharusnya naik, keluar belum lengkap",
                        "fakta kurang: seharusnya tidak ada, keluar BT: omzet_bulanan, BT P03: tanggal_lahir");
        String young =
                "Keputusan: kelulusan, Contoh: FF + BT, Perubahan: \"BT P03: tanggal_lahir = 01/01/2010\", Hasil: tetap, ";
        assertThat(differences(young + "Temuan: BT FOUNDER_UNDERAGE (P03), Perbaikan: BT ganti anggota P03"))
                .isEmpty();
        assertThat(differences(young + "Temuan: FF FOUNDER_UNDERAGE (P02), Perbaikan: FF lengkapi omzet_bulanan"))
                .containsExactly(
                        "temuan: seharusnya FF FOUNDER_UNDERAGE (P02), keluar BT FOUNDER_UNDERAGE (P03)",
                        "perbaikan: seharusnya FF lengkapi omzet_bulanan, keluar BT ganti anggota P03");
    }

    private static List<String> differences(String cells) {
        return result(cells).differences().stream()
                .map(difference -> difference.in(Language.INDONESIAN))
                .toList();
    }

    private static ScenarioResult result(String cells) {
        String row = "  - {No: S1, Nama: Uji, Tanggal: 01/06/2021, Mengikuti: A, " + cells + "}\n";
        List<ScenarioResult> results = ScenarioRunner.run(StudyPolicies.publishing("prioritas", POLICY, row));
        assertThat(results).hasSize(1);
        return results.get(0);
    }
}
