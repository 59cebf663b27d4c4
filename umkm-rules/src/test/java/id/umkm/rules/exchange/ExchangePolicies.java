package id.umkm.rules.exchange;

import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Vocabulary;

/** Small policies to export, each of a few rows. */
final class ExchangePolicies {
    private static final String HEAD = """
            Kebijakan:
              - {Isian: Id, Isi: uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Versi, Isi: "1", Dasar: asumsi, Kutipan: A}
              - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul, Isi: Uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: "2021", Dasar: asumsi, Kutipan: A}
              - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
              - {Isian: Keputusan lanjutan sampai, Isi: 31/12/2022, Dasar: asumsi, Kutipan: A}
              - {Isian: Ditetapkan dengan, Isi: "%s", Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: pilihan proyek, Keyakinan: belum diputuskan}
              - {Kunci: S, Dasar: sumber, Sumber: berita kota, Wilayah: "35.76", Keyakinan: ditemukan}
            Daftar:
              - {Daftar: jenis_usaha, Nilai: Batik, Kode: BATIK, English: batik, Dasar: asumsi, Kutipan: A}
              - {Daftar: jenis_usaha, Nilai: Kue, Kode: CAKE, English: cakes, Dasar: asumsi, Kutipan: A}
              - {Daftar: saluran_penjualan, Nilai: Langsung, Kode: DIRECT, English: direct, Dasar: asumsi, Kutipan: A}
            """;

    private ExchangePolicies() {}

    /** A policy of these sections. */
    static Policy of(String... sections) {
        return enacted("belum ada", sections);
    }

    static Policy enacted(String decree, String... sections) {
        return PolicyLibrary.empty(Vocabulary.standard())
                .withText("uji.yaml", HEAD.formatted(decree) + String.join("", sections))
                .policies()
                .get(0);
    }

    /** A criterion with these cells. */
    static String criterion(String cells) {
        return "Kelayakan:\n  - {Kode: ROW, " + cells + ", Pesan: Tidak terpenuhi., Dasar: sumber, Kutipan: S}\n";
    }

    /** A table of one column and one row. */
    static String table(String column, String cell) {
        return """
                Tabel:
                  - Nama: Uji
                    Aturan: F
                    Untuk: kelompok
                    Keluaran: {Nama: hasil, Nama (en): result, Satuan: angka}
                    Baris:
                      - {No: UJI-1, "Jika %s": "%s", Maka hasil: 1, Dasar: asumsi, Kutipan: A}
                """.formatted(column, cell.replace("\"", "\\\""));
    }
}
