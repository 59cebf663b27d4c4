package id.umkm.rules.reference;

import java.time.LocalDate;
import java.util.List;

/** Policies of one or two rows, written in a line. */
final class SmallPolicies {
    static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    static final String HEAD = """
            Kebijakan:
              - {Isian: Id, Isi: uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: 2021, Dasar: asumsi, Kutipan: A}
              - {Isian: Keluaran, Isi: "%s", Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: uji}
              - {Kunci: S, Dasar: sumber, Sumber: uji, Wilayah: "35.76"}
              - {Kunci: H, Dasar: hukum, Sumber: uji, Wilayah: nasional}
            Daftar:
              - {Daftar: jenis_usaha, Nilai: Batik, Kode: BATIK, English: batik, Dasar: asumsi, Kutipan: A}
              - {Daftar: jenis_usaha, Nilai: Frozen Food, Kode: FROZEN_FOOD, English: frozen food, Dasar: asumsi, Kutipan: A}
              - {Daftar: jenis_usaha, Nilai: Kue, Kode: CAKE, English: cakes, Dasar: asumsi, Kutipan: A}
              - {Daftar: kelas, Nilai: Tinggi, Kode: HIGH, Dasar: asumsi, Kutipan: A}
              - {Daftar: kelas, Nilai: Rendah, Kode: LOW, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Kelompok, Kode: GROUP, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Pra-koperasi, Kode: PRE_COOPERATIVE, Dasar: asumsi, Kutipan: A}
              - {Daftar: tahap_kelompok, Nilai: Koperasi, Kode: COOPERATIVE, Dasar: asumsi, Kutipan: A}
              - {Daftar: saluran_penjualan, Nilai: Marketplace, Kode: MARKETPLACE, Dasar: asumsi, Kutipan: A}
              - {Daftar: saluran_penjualan, Nilai: Outlet, Kode: OUTLET, Dasar: asumsi, Kutipan: A}
              - {Daftar: saluran_penjualan, Nilai: Langsung, Kode: DIRECT, Dasar: asumsi, Kutipan: A}
            """;

    private SmallPolicies() {}

    static ReferencePolicy policy(String sections) {
        return publishing("", sections);
    }

    static ReferencePolicy publishing(String outputs, String sections) {
        return ReferencePolicy.read(List.of(HEAD.formatted(outputs) + sections));
    }

    static String criteria(String... rows) {
        return "Kelayakan:\n" + String.join("", rows);
    }

    /** @param more further cells, each with a comma before it */
    static String row(String code, String whom, String attribute, String requirement, String effect, String more) {
        String ground = more.contains("Dasar:") ? "" : ", Dasar: hukum, Kutipan: H";
        return "  - {Kode: " + code + ", Berlaku untuk: " + whom + ", Atribut: " + attribute + ", Syarat: '"
                + requirement + "', Efek: " + effect + ", Pesan: p" + ground + more + "}\n";
    }

    static ReferenceFacts.Builder facts() {
        return ReferenceFacts.builder(DAY);
    }
}
