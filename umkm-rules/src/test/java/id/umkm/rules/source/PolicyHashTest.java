package id.umkm.rules.source;

import static id.umkm.rules.source.PolicyTexts.SOUND;
import static id.umkm.rules.source.PolicyTexts.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What decides goes into the hash of a policy, and nothing else does. */
class PolicyHashTest {
    /** A place of the sound policy, and what else could stand there. */
    private static final Map<String, String> DECIDES = Map.ofEntries(
            Map.entry("Nilai: 20 juta, Dibaca pada: tanggal_usulan", "Nilai: 20 juta"),
            Map.entry("Syarat: paling banyak plafon", "Syarat: paling banyak 20 juta"),
            Map.entry("Peserta, Isi: layak, Kode: NOT_RANKED", "Peserta, Isi: layak, Kode: NOT_SORTED"),
            Map.entry("Pesan: \"Hasil {hasil_kelayakan}\"", "Pesan: \"Jadi {hasil_kelayakan}\""),
            Map.entry("Pesan (en): \"Result {hasil_kelayakan}\"", "Pesan (en): \"So {hasil_kelayakan}\""),
            Map.entry("Urutan 1, Isi: prioritas, Arah: kecil dulu", "Urutan 1, Isi: prioritas, Arah: besar dulu"),
            Map.entry("Urutan 1, Isi: prioritas", "Urutan 1, Isi: golongan"),
            Map.entry("Isi: \"porsi anggota: miskin\"", "Isi: \"porsi anggota: keterampilan_usaha\""),
            Map.entry("Isi: \"sebagian minimal bagian_minimal, lalu berhenti\"", "Isi: berhenti"),
            Map.entry("Bagian: \"70%\"", "Bagian: \"69,9999%\""),
            Map.entry("Uji ulang: tahan", "Uji ulang: tidak"),
            Map.entry("Tahap: \"1, 2\"", "Tahap: 1"),
            Map.entry("Tahap: \"2, akhir\"", "Tahap: 2"),
            Map.entry("Atribut: dalam_sk, Syarat: ya, Efek: henti", "Atribut: dalam_sk, Syarat: ya, Efek: tahan"),
            Map.entry("Atribut: penggunaan_sesuai, Syarat: ya", "Atribut: penggunaan_sesuai, Syarat: tidak"),
            Map.entry("Jika: \"tanggal: > batas_cair\"", "Jika: \"tanggal: >= batas_cair\""),
            Map.entry(
                    "Ke: Koperasi, Cara: gabungan, Berlaku untuk: gabungan",
                    "Ke: Koperasi, Cara: gabungan, Berlaku untuk: kelompok"),
            Map.entry(
                    "Cara: sendiri, Berlaku untuk: kelompok, Atribut: bulan_tanpa_usaha",
                    "Cara: gabungan, Berlaku untuk: kelompok, Atribut: bulan_tanpa_usaha"),
            Map.entry("Syarat: paling banyak 6, Efek: turun", "Syarat: paling banyak 7, Efek: turun"),
            Map.entry("BUSINESS_IDLE, Dari: Pra-koperasi", "BUSINESS_IDLE, Dari: Koperasi"),
            Map.entry("Syarat: minimal 17, Efek: tinjau", "Syarat: minimal 17, Efek: catat"));

    private static String sha256(String programme) {
        return PolicyTexts.policy(programme).getSha256();
    }

    @TestFactory
    Stream<DynamicTest> a_change_of_what_decides_changes_the_hash() {
        String before = sha256(SOUND);
        return DECIDES.entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(
                        change.getValue(),
                        () -> assertThat(sha256(changed(change.getKey(), change.getValue())))
                                .isNotEqualTo(before)));
    }

    @Test
    void a_note_a_scenario_and_the_order_of_rows_do_not_change_it() {
        assertThat(sha256(changed("Uji ulang: tahan,", "Uji ulang: tahan, Catatan: lain,")))
                .isEqualTo(sha256(SOUND));
        assertThat(sha256(SOUND.replaceAll("(?m)^.*No: S\\d,.*\n", ""))).isEqualTo(sha256(SOUND));
        String first = SOUND.lines()
                .filter(line -> line.contains("Kode: NOT_IN_DECREE"))
                .findFirst()
                .orElseThrow();
        String second = SOUND.lines()
                .filter(line -> line.contains("Kode: SPENT_OFF_PURPOSE"))
                .findFirst()
                .orElseThrow();
        String swapped = SOUND.replace(first + "\n" + second, second + "\n" + first);
        assertThat(swapped).isNotEqualTo(SOUND);
        assertThat(sha256(swapped)).isEqualTo(sha256(SOUND));
        assertThat(PolicyTexts.policy(swapped)).isEqualTo(PolicyTexts.policy());
    }
}
