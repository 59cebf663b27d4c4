package id.umkm.rules;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Vocabulary;

/** Small sound policies whose applicants are no groups. */
public final class ApplicantTexts {
    private static final String HEAD = """
            Kebijakan:
              - {Isian: Id, Isi: contoh, Dasar: asumsi, Kutipan: A}
              - {Isian: Versi, Isi: "1", Dasar: asumsi, Kutipan: A}
              - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul, Isi: Contoh, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "13.71", Dasar: asumsi, Kutipan: A}
              - {Isian: Jenis pemohon, Isi: KIND, Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: "2021", Dasar: asumsi, Kutipan: A}
              - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
              - {Isian: Keputusan lanjutan sampai, Isi: 31/12/2022, Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: pilihan proyek}
            """;

    /** Who lives here, has a companion and has not borrowed is helped; a trained one with a NIB goes on. */
    public static final String ENTREPRENEUR = HEAD.replace("KIND", "perorangan")
                    .replace(
                            "Dasar:\n  - {K",
                            "  - {Isian: Keluaran, Isi: penyalur, Dasar: asumsi, Kutipan: A}\nDasar:\n  - {K")
            + """
            Daftar:
              - {Daftar: tahap_wirausaha, Nilai: Baru, Kode: NEW, English: new, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_wirausaha, Nilai: Menengah, Kode: MIDDLE, English: middle, Dasar: asumsi, Kutipan: A}
              - {Daftar: penyalur, Nilai: BMT, Kode: BMT, English: BMT, Dasar: asumsi, Kutipan: A}
              - {Daftar: penyalur, Nilai: Bank, Kode: BANK, English: bank, Dasar: asumsi, Kutipan: A}
            Tabel:
              - Nama: Penyalur
                Aturan: U
                Untuk: wirausaha
                Keluaran: {Nama: penyalur, Nama (en): lender, Satuan: daftar penyalur}
                Baris:
                  - {No: P-1, Jika jumlah_diminta: "<= 5 juta", Maka penyalur: BMT, Dasar: asumsi, Kutipan: A}
                  - {No: P-2, Jika jumlah_diminta: "> 5 juta", Maka penyalur: Bank, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - {Kode: NO_COMPANION, Berlaku untuk: wirausaha, Atribut: ber_pendamping, Syarat: ya, Efek: tolak, Pesan: Belum ada pendamping, Perbaikan: ubah, Dasar: asumsi, Kutipan: A}
              - {Kode: BUSINESS_ELSEWHERE, Berlaku untuk: usaha, Jika: "tempat_usaha_lain: ya", Atribut: surat_keterangan_usaha, Syarat: ya, Efek: tolak, Pesan: Belum ada SKU, Perbaikan: lengkapi, Dasar: asumsi, Kutipan: A}
              - {Kode: OWES_A_BANK, Berlaku untuk: setiap pemilik, Atribut: kredit_bank, Syarat: tidak, Efek: tolak, Pesan: "Masih ada kredit: {anggota}", Perbaikan: tidak ada, Dasar: asumsi, Kutipan: A}
              - {Kode: NEEDS_TRAINING, Berlaku untuk: pemohon, Atribut: terlatih, Syarat: ya, Efek: rujuk, Pesan: Ikut pelatihan, Dasar: asumsi, Kutipan: A}
            Kelulusan:
              - {Kode: NOT_TRAINED, Dari: Baru, Ke: Menengah, Cara: sendiri, Berlaku untuk: pemohon, Atribut: terlatih, Syarat: ya, Efek: tetap, Pesan: Belum terlatih, Perbaikan: ubah, Dasar: asumsi, Kutipan: A}
              - {Kode: NO_NIB, Dari: Baru, Ke: Menengah, Cara: sendiri, Berlaku untuk: pemohon, Atribut: ber_nib, Syarat: ya, Efek: tetap, Pesan: Belum ber-NIB, Perbaikan: ubah, Dasar: asumsi, Kutipan: A}
              - {Kode: BUSINESS_IDLE, Dari: Menengah, Ke: Baru, Cara: sendiri, Berlaku untuk: pemohon, Atribut: bulan_tanpa_usaha, Syarat: paling banyak 6, Efek: turun, Pesan: Tanpa usaha, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: W1, Anggota: P01, nomor_usulan: W-1, tanggal_usulan: 04/01/2021, jumlah_diminta: 5 juta, ber_pendamping: ya, tempat_usaha_lain: tidak, terlatih: ya, ber_nib: ya, tahap_wirausaha: Baru, bulan_tanpa_usaha: 0}
            Contoh Orang:
              - {Orang: P01-P02, tanggal_lahir: 12/04/1985, kredit_bank: tidak}
            Skenario:
              - {No: S1, Nama: Layak, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: W1, Hasil: layak, Temuan: tidak ada, Keluaran: penyalur = BMT, Mengikuti: P-1}
              - {No: S2, Nama: Tanpa pendamping, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: W1, Perubahan: ber_pendamping = tidak, Hasil: tidak layak, Temuan: NO_COMPANION, Perbaikan: ubah ber_pendamping = ya, Mengikuti: NO_COMPANION}
              - {No: S3, Nama: Berutang, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: W1, Perubahan: "P01: kredit_bank = ya", Hasil: tidak layak, Temuan: OWES_A_BANK (P01), Mengikuti: OWES_A_BANK}
              - {No: S4, Nama: Utang belum diketahui, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: W1, Perubahan: "P01: kredit_bank = ?", Hasil: belum lengkap, Temuan: tidak ada, Fakta kurang: "P01: kredit_bank", Mengikuti: OWES_A_BANK}
              - {No: S5, Nama: Naik, Keputusan: kelulusan, Tanggal: 01/06/2021, Contoh: W1, Hasil: naik, Temuan: tidak ada, Keluaran: tahap_wirausaha = Menengah, Mengikuti: A}
              - {No: S6, Nama: Belum terlatih, Keputusan: kelulusan, Tanggal: 01/06/2021, Contoh: W1, Perubahan: terlatih = tidak, Hasil: tetap, Temuan: NOT_TRAINED, Perbaikan: ubah terlatih = ya, Mengikuti: NOT_TRAINED}
              - {No: S7, Nama: Mundur, Keputusan: kelulusan, Tanggal: 01/06/2021, Contoh: W1, Perubahan: "tahap_wirausaha = Menengah; bulan_tanpa_usaha = 7", Hasil: turun, Temuan: BUSINESS_IDLE, Keluaran: tahap_wirausaha = Baru, Mengikuti: BUSINESS_IDLE}
              - {No: S8, Nama: Dirujuk, Keputusan: rujukan, Tanggal: 01/06/2021, Contoh: W1, Perubahan: terlatih = tidak, Hasil: dirujuk, Temuan: NEEDS_TRAINING, Mengikuti: NEEDS_TRAINING}
              - {No: S9, Nama: Tahap belum diketahui, Keputusan: kelulusan, Tanggal: 01/06/2021, Contoh: W1, Perubahan: "tahap_wirausaha = ?", Hasil: belum lengkap, Temuan: tidak ada, Fakta kurang: tahap_wirausaha, Mengikuti: A}
            """;

    /** The board is odd and nobody in an organ is near kin of somebody else in one; a standing cooperative has met. */
    public static final String COOPERATIVE = HEAD.replace("KIND", "koperasi") + """
            Daftar:
              - {Daftar: tahap_koperasi, Nilai: Berdiri, Kode: FOUNDED, English: founded, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_koperasi, Nilai: Tertata, Kode: ORGANISED, English: organised, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - {Kode: BOARD_EVEN, Berlaku untuk: koperasi, Atribut: pengurus_ganjil, Syarat: ya, Efek: tolak, Pesan: Pengurus genap, Dasar: asumsi, Kutipan: A}
              - {Kode: NEAR_KIN, Berlaku untuk: koperasi, Atribut: derajat_kerabat_terdekat, Syarat: "tidak ada, minimal 2", Efek: tolak, Pesan: "Kerabat derajat {nilai}", Dasar: asumsi, Kutipan: A}
              - {Kode: TYPE_OPEN, Berlaku untuk: koperasi, Atribut: jenis_koperasi, Syarat: Konsumen, Efek: catat, Pesan: Bukan konsumen, Dasar: asumsi, Kutipan: A}
              - {Kode: HEAD_ON_BOARD, Berlaku untuk: tidak ada anggota, Jika: "organ: Pengurus", Atribut: unsur_pimpinan_desa, Syarat: ya, Efek: tolak, Pesan: "Pimpinan desa: {anggota}", Perbaikan: ganti anggota, Dasar: asumsi, Kutipan: A}
            Kelulusan:
              - {Kode: NO_MEETING, Dari: Berdiri, Ke: Tertata, Cara: sendiri, Berlaku untuk: koperasi, Atribut: tahun_buku_tanpa_rat, Syarat: paling banyak 0, Efek: tetap, Pesan: "{nilai} tahun tanpa RAT", Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: K1, Anggota: P01-P02, nomor_usulan: K-1, tanggal_usulan: 04/01/2021, pengurus_ganjil: ya, derajat_kerabat_terdekat: tidak ada, jenis_koperasi: Konsumen, tahap_koperasi: Berdiri, tahun_buku_terakhir: 2020}
            Contoh Orang:
              - {Orang: P01, organ: Pengurus, jabatan: Ketua, unsur_pimpinan_desa: tidak}
              - {Orang: P02, organ: tidak ada, unsur_pimpinan_desa: ya}
            Skenario:
              - {No: S1, Nama: Layak, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: K1, Hasil: layak, Temuan: tidak ada, Mengikuti: A}
              - {No: S2, Nama: Kerabat, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: K1, Perubahan: "derajat_kerabat_terdekat = 1; jenis_koperasi = Jasa", Hasil: tidak layak, Temuan: "NEAR_KIN, TYPE_OPEN", Mengikuti: NEAR_KIN}
              - {No: S3, Nama: Naik, Keputusan: kelulusan, Tanggal: 31/12/2021, Contoh: K1, Hasil: naik, Temuan: tidak ada, Keluaran: tahap_koperasi = Tertata, Mengikuti: A}
              - {No: S4, Nama: Satu tahun buku lewat, Keputusan: kelulusan, Tanggal: 01/01/2022, Contoh: K1, Hasil: tetap, Temuan: NO_MEETING, Mengikuti: NO_MEETING}
            """;

    /** A cluster of any size is confirmed after it was validated; there is no least number of businesses. */
    public static final String CLUSTER = HEAD.replace("KIND", "klaster") + """
            Daftar:
              - {Daftar: tahap_klaster, Nilai: Divalidasi, Kode: VALIDATED, English: validated, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_klaster, Nilai: Dikukuhkan, Kode: CONFIRMED, English: confirmed, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - {Kode: NO_MARKET, Berlaku untuk: klaster, Atribut: jenis_mitra, Syarat: Pasar, Efek: catat, Pesan: Belum ada mitra pasar, Dasar: asumsi, Kutipan: A}
            Kelulusan:
              - {Kode: NOT_VALIDATED, Dari: Divalidasi, Ke: Dikukuhkan, Cara: sendiri, Berlaku untuk: klaster, Atribut: tanggal_validasi, Syarat: "<= tanggal", Efek: tetap, Pesan: Belum divalidasi, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: B4, Anggota: P01-P04, nomor_usulan: B-1, tanggal_usulan: 04/01/2021, jenis_mitra: "Modal, Pasar", tahap_klaster: Divalidasi, tanggal_validasi: 01/06/2021}
            Contoh Orang:
              - {Orang: P01-P04, wni: ya}
            Skenario:
              - {No: S1, Nama: Tanpa temuan, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: B4, Hasil: layak, Temuan: tidak ada, Mengikuti: A}
              - {No: S2, Nama: Tanpa mitra, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: B4, Perubahan: jenis_mitra = tidak ada, Hasil: layak, Temuan: NO_MARKET, Mengikuti: A}
              - {No: S3, Nama: Dikukuhkan, Keputusan: kelulusan, Tanggal: 01/06/2021, Contoh: B4, Hasil: naik, Temuan: tidak ada, Keluaran: tahap_klaster = Dikukuhkan, Mengikuti: A}
              - {No: S4, Nama: Sehari sebelumnya, Keputusan: kelulusan, Tanggal: 31/05/2021, Contoh: B4, Hasil: tetap, Temuan: NOT_VALIDATED, Mengikuti: NOT_VALIDATED}
            """;

    private ApplicantTexts() {}

    static PolicyLibrary library(String text) {
        return PolicyLibrary.empty(Vocabulary.standard()).withText("contoh.yaml", text);
    }

    public static Policy policy(String text) {
        return library(text).policies().get(0);
    }
}
