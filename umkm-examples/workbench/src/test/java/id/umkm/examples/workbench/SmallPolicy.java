package id.umkm.examples.workbench;

import java.util.List;

/** A policy of one row, so that all its cells are tried in a moment. */
final class SmallPolicy {
    private SmallPolicy() {}

    /** What a scenario changes in a group of five, and what comes out. */
    record Case(String name, String change, String outcome, String findings, String remedy) {}

    static final Case FIVE = new Case("lima anggota", "", "layak", "tidak ada", "tidak ada");
    static final Case FOUR =
            new Case("empat anggota", "P05: hapus", "tidak layak", "GROUP_TOO_SMALL", "tambah anggota 1");

    static String with(Case... cases) {
        StringBuilder yaml = new StringBuilder("""
                Kebijakan:
                  - {Isian: Id, Isi: contoh-kecil, Dasar: asumsi, Kutipan: A}
                  - {Isian: Versi, Isi: "1", Dasar: asumsi, Kutipan: A}
                  - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
                  - {Isian: Judul, Isi: Contoh kecil, Dasar: asumsi, Kutipan: A}
                  - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
                  - {Isian: Jenis pemohon, Isi: kelompok, Dasar: asumsi, Kutipan: A}
                  - {Isian: Tahun anggaran, Isi: "2021", Dasar: asumsi, Kutipan: A}
                  - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
                Dasar:
                  - {Kunci: A, Dasar: asumsi, Sumber: contoh, Keyakinan: contoh, Isi: contoh}
                Kelayakan:
                  - {Kode: GROUP_TOO_SMALL, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: minimal 5, Efek: tolak,
                     Pesan: Terlalu sedikit., Perbaikan: tambah anggota, Dasar: asumsi, Kutipan: A}
                Contoh:
                  - {Contoh: K5, Anggota: P01-P05, nomor_usulan: U-1, tanggal_usulan: 04/01/2021}
                Contoh Orang:
                  - {Orang: P01-P05, tanggal_lahir: 12/04/1985}
                Skenario:
                """);
        int number = 1;
        for (Case one : List.of(cases)) {
            yaml.append("  - {No: S").append(number++).append(", Nama: ").append(one.name());
            yaml.append(", Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: K5, Perubahan: \"");
            yaml.append(one.change()).append("\", Hasil: ").append(one.outcome());
            yaml.append(", Temuan: ")
                    .append(one.findings())
                    .append(", Perbaikan: ")
                    .append(one.remedy());
            yaml.append(", Mengikuti: GROUP_TOO_SMALL}\n");
        }
        return yaml.toString();
    }
}
