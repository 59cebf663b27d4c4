package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.rules.policy.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    /** What the sound policy says in Indonesian, and the English that is accepted for it. */
    private static final List<Map.Entry<String, String>> ENGLISH = List.of(
            Map.entry("\nAlokasi:\n", "\nAllocation:\n"),
            Map.entry("\nPencairan:\n", "\nDisbursement:\n"),
            Map.entry("\nSyarat Pencairan:\n", "\nDisbursement conditions:\n"),
            Map.entry("\nKelulusan:\n", "\nGraduation:\n"),
            Map.entry("Dibaca pada: tanggal_usulan", "Read at: submitted_on"),
            Map.entry("Dibaca pada: tanggal_pendirian", "Read at: founded_on"),
            Map.entry("Pengaturan: Pagu, Isi:", "Setting: Budget, Content:"),
            Map.entry("Pengaturan: Peserta, Isi: layak", "Setting: Ranked, Content: eligible"),
            Map.entry("Pengaturan: Urutan", "Setting: Order"),
            Map.entry(
                    "Isi: \"porsi anggota: miskin\", Arah: besar dulu",
                    "Content: \"share of members: poor\", Direction: largest first"),
            Map.entry("Isi: tanggal_usulan, Arah: awal dulu", "Content: submitted_on, Direction: earliest first"),
            Map.entry("Isi: nomor_usulan, Arah: kecil dulu", "Content: application_id, Direction: smallest first"),
            Map.entry(
                    "Pengaturan: Jika sisa kurang, Isi: \"sebagian minimal bagian_minimal, lalu berhenti\"",
                    "Setting: If too little is left, Content: \"part of at least bagian_minimal, then stop\""),
            Map.entry("Bagian: \"70%\", Uji ulang: tahan", "Share: \"70%\", Check again: hold"),
            Map.entry("{Tahap: 2, Bagian: sisa, Uji ulang: henti", "{Tranche: 2, Share: rest, Check again: stop"),
            Map.entry("Tahap: \"2, akhir\", Berlaku untuk: kelompok", "Tranche: \"2, end\", Applies to: group"),
            Map.entry("Efek: henti", "Effect: stop"),
            Map.entry("Efek: tarik", "Effect: recover"),
            Map.entry("Efek: potong", "Effect: reduce"),
            Map.entry("Efek: tetap", "Effect: stay"),
            Map.entry("Efek: turun", "Effect: demote"),
            Map.entry(
                    "Dari: Kelompok, Ke: Pra-koperasi, Cara: sendiri",
                    "From stage: group, To stage: pre-cooperative, Way: alone"),
            Map.entry("Cara: gabungan, Berlaku untuk: gabungan", "Way: jointly, Applies to: jointly"),
            Map.entry("Keputusan: jumlah", "Decision: amount"),
            Map.entry("Keputusan: alokasi", "Decision: allocation"),
            Map.entry("Keputusan: pencairan tahap 2", "Decision: disbursement tranche 2"),
            Map.entry("Keputusan: pencairan akhir", "Decision: disbursement end"),
            Map.entry("Keputusan: kelulusan", "Decision: graduation"),
            Map.entry("Hasil: dipotong", "Result: reduced"),
            Map.entry("Hasil: FF5 didanai; BT5 didanai sebagian", "Result: FF5 funded; BT5 partly funded"),
            Map.entry("Hasil: henti", "Result: stop"),
            Map.entry("Hasil: tetap", "Result: stay"),
            Map.entry("Hasil: naik", "Result: promote"),
            Map.entry("Jumlah: FF5 tidak ada; BT5 10.000.000", "Amount: FF5 none; BT5 10.000.000"),
            Map.entry(
                    "Perbaikan: \"ubah jumlah_diminta = 20 juta; lengkapi P02: usia; tambah anggota 3; ganti anggota P01-P02; lengkapi kelurahan\"",
                    "Remedy: \"change requested_amount = 20 juta; provide P02: age; add member 3; replace member P01-P02; provide village\""),
            Map.entry("Keluaran: tahap_kelompok = Pra-koperasi", "Outputs: stage = pre-cooperative"),
            Map.entry("Mengikuti: \"Urutan 1, Pagu\"", "Follows: \"Order 1, Budget\""),
            Map.entry("PKB P03: hapus", "PKB P03: remove"),
            Map.entry("P04: tambah", "P04: add"));

    @Test
    void a_policy_in_english_words_is_the_same_policy() {
        String english = PolicyTexts.SOUND;
        for (Map.Entry<String, String> word : ENGLISH) {
            assertThat(english).contains(word.getKey());
            english = english.replace(word.getKey(), word.getValue());
        }
        Policy indonesian = PolicyTexts.policy();
        Policy same = PolicyTexts.policy(english);

        assertThat(same).isEqualTo(indonesian);
        assertThat(same.getSha256()).isEqualTo(indonesian.getSha256());
        assertThat(same.getScenarios())
                .usingRecursiveComparison()
                .ignoringFields("follows")
                .isEqualTo(indonesian.getScenarios());
    }

    @Test
    void the_day_and_the_stage_from_which_on_have_words_of_their_own() {
        assertThat(Headings.same("From", "Sejak")).isTrue();
        assertThat(Headings.same("From", "Dari")).isFalse();
        assertThat(Headings.same("From stage", "Dari")).isTrue();
    }
}
