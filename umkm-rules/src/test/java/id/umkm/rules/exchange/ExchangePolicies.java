package id.umkm.rules.exchange;

import id.umkm.rules.SmallPolicy;
import id.umkm.rules.policy.Policy;

/** Small policies to export, each of a few rows. */
final class ExchangePolicies {
    private static final String SOURCE_AND_LISTS = """
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
        return SmallPolicy.of(SOURCE_AND_LISTS, String.join("", sections))
                .with("Keputusan lanjutan sampai", "31/12/2022")
                .with("Ditetapkan dengan", decree)
                .policy();
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
