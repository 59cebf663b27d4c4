package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A small sound policy that uses every section, and what is told when one place of it is changed. */
final class PolicyTexts {
    /** One row a line, so that the line of a fault says which row it is about. */
    static final String SOUND = """
            Kebijakan:
              - {Isian: Id, Isi: uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Versi, Isi: "1", Dasar: asumsi, Kutipan: A}
              - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul, Isi: Uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: "2021", Dasar: asumsi, Kutipan: A}
              - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
              - {Isian: Keputusan lanjutan sampai, Isi: 31/12/2022, Dasar: asumsi, Kutipan: A}
            Memperluas:
              - {Lapis: nasional/lapis, Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: pilihan proyek}
            Daftar:
              - {Daftar: jenis_usaha, Nilai: Batik, Kode: BATIK, English: batik, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Kelompok, Kode: GROUP, English: group, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Pra-koperasi, Kode: PRE_COOPERATIVE, English: pre-cooperative, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Koperasi, Kode: COOPERATIVE, English: cooperative, Dasar: asumsi, Kutipan: A}
              - {Daftar: saluran_penjualan, Nilai: Langsung, Kode: DIRECT, English: direct, Dasar: asumsi, Kutipan: A}
              - {Daftar: saluran_penjualan, Nilai: Marketplace, Kode: MARKETPLACE, English: marketplace, Dasar: asumsi, Kutipan: A}
            Parameter:
              - {Nama: pagu, Satuan: Rp, Nilai: 50 juta, Dasar: asumsi, Kutipan: A}
              - {Nama: bagian_minimal, Satuan: Rp, Nilai: "8,5 juta", Dasar: asumsi, Kutipan: A}
              - {Nama: plafon, Satuan: Rp, Nilai: 20 juta, Dibaca pada: tanggal_usulan, Dasar: asumsi, Kutipan: A}
              - {Nama: batas_cair, Satuan: tanggal, Nilai: 31 Desember T, Dasar: asumsi, Kutipan: A}
              - {Nama: pendiri_minimal, Satuan: orang, Nilai: 20, Sampai: 01/11/2020, Dibaca pada: tanggal_pendirian, Dasar: asumsi, Kutipan: A}
              - {Nama: pendiri_minimal, Satuan: orang, Nilai: 9, Sejak: 02/11/2020, Dibaca pada: tanggal_pendirian, Dasar: asumsi, Kutipan: A}
            Tabel:
              - Nama: Prioritas
                Aturan: F
                Untuk: kelompok
                Keluaran: {Nama: prioritas, Nama (en): priority, Satuan: angka}
                Baris:
                  - {No: PRI-1, "Jika porsi anggota: miskin": "100%", Maka prioritas: 1, Dasar: asumsi, Kutipan: A}
                  - {No: PRI-2, "Jika porsi anggota: miskin": "-", Maka prioritas: 2, Dasar: asumsi, Kutipan: A}
              - Nama: Golongan
                Aturan: F
                Untuk: kelompok
                Keluaran: {Nama: golongan, Nama (en): size_class, Satuan: angka}
                Baris:
                  - {No: GOL-1, Jika jumlah_diminta: "> 10 juta", Maka golongan: 1, Dasar: asumsi, Kutipan: A}
                  - {No: GOL-2, Jika jumlah_diminta: "-", Maka golongan: 2, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - {Kode: GROUP_TOO_SMALL, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 5, Efek: tolak, Pesan: Terlalu kecil, Dasar: asumsi, Kutipan: A}
              - {Kode: REQUEST_ABOVE_CEILING, Berlaku untuk: kelompok, Jika: "jenis_usaha: Batik", Atribut: jumlah_diminta, Syarat: paling banyak plafon, Efek: potong, Pesan: "Paling banyak {batas}", Dasar: asumsi, Kutipan: A}
            Alokasi:
              - {Pengaturan: Pagu, Isi: pagu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Peserta, Isi: layak, Kode: NOT_RANKED, Pesan: "Hasil {hasil_kelayakan}", Pesan (en): "Result {hasil_kelayakan}", Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 1, Isi: prioritas, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 2, Isi: "porsi anggota: miskin", Arah: besar dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 3, Isi: tanggal_usulan, Arah: awal dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 4, Isi: nomor_usulan, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Jika sisa kurang, Isi: "sebagian minimal bagian_minimal, lalu berhenti", Kode: BUDGET_EXHAUSTED, Pesan: "Peringkat {peringkat} dari {prioritas}", Dasar: asumsi, Kutipan: A}
            Pencairan:
              - {Tahap: 1, Bagian: "70%", Uji ulang: tahan, Dasar: asumsi, Kutipan: A}
              - {Tahap: 2, Bagian: sisa, Uji ulang: henti, Dasar: asumsi, Kutipan: A}
            Syarat Pencairan:
              - {Kode: NOT_IN_DECREE, Tahap: "1, 2", Berlaku untuk: kelompok, Atribut: dalam_sk, Syarat: ya, Efek: henti, Pesan: Tidak tercantum, Dasar: asumsi, Kutipan: A}
              - {Kode: SPENT_OFF_PURPOSE, Tahap: "2, akhir", Berlaku untuk: kelompok, Jika: "tanggal: > batas_cair", Atribut: penggunaan_sesuai, Syarat: ya, Efek: tarik, Pesan: "Lewat {batas_cair}", Dasar: asumsi, Kutipan: A}
            Kelulusan:
              - {Kode: NO_MARKET_CHANNEL, Dari: Kelompok, Ke: Pra-koperasi, Cara: sendiri, Berlaku untuk: kelompok, Atribut: saluran_penjualan, Syarat: Marketplace, Efek: tetap, Pesan: Belum ada marketplace, Dasar: asumsi, Kutipan: A}
              - {Kode: TOO_FEW_FOUNDERS, Dari: Pra-koperasi, Ke: Koperasi, Cara: gabungan, Berlaku untuk: gabungan, Atribut: jumlah_pendiri, Syarat: minimal pendiri_minimal, Efek: tetap, Pesan: "Pendiri {nilai}", Dasar: asumsi, Kutipan: A}
              - {Kode: FOUNDER_UNDERAGE, Dari: Pra-koperasi, Ke: Koperasi, Cara: gabungan, Berlaku untuk: setiap anggota, Atribut: usia, Syarat: minimal 17, Efek: tinjau, Pesan: Terlalu muda, Dasar: asumsi, Kutipan: A}
              - {Kode: BUSINESS_IDLE, Dari: Pra-koperasi, Ke: Kelompok, Cara: sendiri, Berlaku untuk: kelompok, Atribut: bulan_tanpa_usaha, Syarat: paling banyak 6, Efek: turun, Pesan: Tanpa usaha, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: FF5, Anggota: P01-P02, nomor_usulan: U-1, tanggal_usulan: 04/01/2021, jumlah_diminta: 20 juta, dalam_sk: ya, tahap_kelompok: Kelompok, saluran_penjualan: "Marketplace, Langsung"}
              - {Contoh: BT5, Anggota: P02-P03, nomor_usulan: U-2, tanggal_usulan: 05/01/2021, jumlah_diminta: 15 juta, saluran_penjualan: tidak ada}
              - {Contoh: PKA, Anggota: P01-P02, tahap_kelompok: Pra-koperasi, omzet_bulanan: 3 juta}
              - {Contoh: PKB, Anggota: "P02, P03", tahap_kelompok: Pra-koperasi}
            Contoh Orang:
              - {Orang: P01-P04, tanggal_lahir: 12/04/1985, miskin: ya}
            Skenario:
              - {No: S1, Nama: Layak, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: FF5, Hasil: layak, Temuan: tidak ada, Mengikuti: A}
              - {No: S2, Nama: Dipotong, Keputusan: jumlah, Tanggal: 01/06/2021, Contoh: FF5, Perubahan: jumlah_diminta = 20.000.001, Hasil: dipotong, Temuan: REQUEST_ABOVE_CEILING, Jumlah: 20.000.000, Perbaikan: "ubah jumlah_diminta = 20 juta; lengkapi P02: usia; tambah anggota 3; ganti anggota P01-P02; lengkapi kelurahan", Mengikuti: plafon}
              - {No: S3, Nama: Alokasi, Keputusan: alokasi, Tanggal: 01/06/2021, Contoh: "FF5, BT5", Perubahan: "pagu = 30 juta; BT5: jumlah_diminta = 10 juta; BT5 P02: miskin = tidak; P02: tanggal_lahir = ?; kelurahan = 35.76.02.1003; P04: tambah", Hasil: FF5 didanai; BT5 didanai sebagian, Temuan: "BT5 BUDGET_EXHAUSTED, GROUP_TOO_SMALL (P02, P03)", Jumlah: FF5 tidak ada; BT5 10.000.000, Fakta kurang: "BT5: kelurahan, FF5 P02: usia", Perbaikan: BT5 ubah jumlah_diminta = 9 juta, Mengikuti: "Urutan 1, Pagu"}
              - {No: S4, Nama: Tahap 2, Keputusan: pencairan tahap 2, Tanggal: 01/06/2022, Contoh: FF5, Perubahan: dalam_sk = tidak, Hasil: henti, Temuan: NOT_IN_DECREE, Jumlah: tidak ada, Perbaikan: tidak ada, Mengikuti: "Pencairan 2"}
              - {No: S5, Nama: Akhir, Keputusan: pencairan akhir, Tanggal: 01/06/2022, Contoh: FF5, Hasil: tidak ada, Temuan: tidak ada, Mengikuti: A}
              - {No: S6, Nama: Gabungan, Keputusan: kelulusan, Tanggal: 15/02/2022, Contoh: PKA + PKB, Perubahan: "tanggal_pendirian = 01/02/2022; rapat_pembentukan = ya; PKB: omzet_bulanan = 2 juta; PKB P03: hapus", Hasil: tetap, Temuan: "TOO_FEW_FOUNDERS, PKB FOUNDER_UNDERAGE (P02)", Fakta kurang: "rapat_pembentukan, PKB: omzet_bulanan, PKB P02: usia", Perbaikan: tambah anggota 6; PKB lengkapi omzet_bulanan, Keluaran: tahap_kelompok = Pra-koperasi, Mengikuti: pendiri_minimal}
              - {No: S7, Nama: Sendiri, Keputusan: kelulusan, Tanggal: 15/02/2022, Contoh: FF5, Hasil: naik, Temuan: tidak ada, Fakta kurang: "FF5: omzet_bulanan", Mengikuti: NO_MARKET_CHANNEL}
            """;

    static final String LAYER = """
            Kebijakan:
              - {Isian: Id, Isi: nasional/lapis, Dasar: asumsi, Kutipan: L}
              - {Isian: Lapis, Isi: nasional, Dasar: asumsi, Kutipan: L}
              - {Isian: Wilayah, Isi: nasional, Dasar: asumsi, Kutipan: L}
            Dasar:
              - {Kunci: L, Dasar: asumsi, Sumber: pilihan proyek}
            """;

    private PolicyTexts() {}

    static Policy policy() {
        return policy(SOUND);
    }

    /** @param layerRows sections of the layer above, besides its head */
    static Policy policy(String programme, String... layerRows) {
        String layer = LAYER + String.join("", Arrays.asList(layerRows));
        return PolicyTyper.type(
                YamlPolicy.read("uji.yaml", programme),
                List.of(YamlPolicy.read("lapis.yaml", layer)),
                Vocabulary.standard());
    }

    static List<PolicyFault> faults(String programme, String... layerRows) {
        FaultyPolicyException thrown =
                catchThrowableOfType(FaultyPolicyException.class, () -> policy(programme, layerRows));
        assertThat(thrown).as("a fault").isNotNull();
        return thrown.getFaults();
    }

    /** All faults as {@code CODE position (read)}. */
    static List<String> told(String programme, String... layerRows) {
        return faults(programme, layerRows).stream()
                .map(fault -> fault.code() + " " + fault.position() + " (" + fault.read() + ")")
                .toList();
    }

    /** The change of one place is told by just these faults, all in the row that was changed. */
    static void assertTold(String old, String replacement, String... told) {
        String programme = changed(old, replacement);
        int line = SOUND.substring(0, SOUND.indexOf(old)).split("\n", -1).length;
        assertThat(told(programme)).containsExactlyInAnyOrder(told);
        assertThat(faults(programme)).allSatisfy(fault -> {
            assertThat(fault.place().file()).isEqualTo("uji.yaml");
            assertThat(fault.place().line()).isEqualTo(line);
            assertThat(fault.rule().id()).isNotBlank();
            assertThat(fault.rule().en()).isNotBlank();
        });
    }

    /** The sound policy with one place changed; the text to be changed must stand in it once. */
    static String changed(String old, String replacement) {
        assertThat(SOUND.split(Pattern.quote(old), -1))
                .as("'" + old + "' stands once")
                .hasSize(2);
        return SOUND.replace(old, replacement);
    }
}
