package id.umkm.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expectations of policies, read and judged without the engine. */
class ReferenceScenariosTest {
    private static final String POLICY = """
            Kebijakan:
              - {Isian: Id, Isi: uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
              - {Isian: Keluaran, Isi: tingkat, Dasar: asumsi, Kutipan: A}
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: uji}
            Tabel:
              - Nama: T
                Aturan: U
                Untuk: kelompok
                Keluaran: {Nama: tingkat, Nama (en): level, Satuan: angka}
                Baris:
                  - {No: 1, Jika jumlah_diminta: "<= 10 juta", Maka tingkat: 1, Dasar: asumsi, Kutipan: A}
                  - {No: 2, Jika jumlah_diminta: "> 10 juta", Maka tingkat: 2, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - {Kode: TOO_SMALL, Berlaku untuk: kelompok, Atribut: jumlah_anggota, Syarat: ">= 3", Efek: tolak, Pesan: p,
                 Dasar: asumsi, Kutipan: A}
              - {Kode: EMPLOYED, Berlaku untuk: tidak ada anggota, Atribut: pemberi_kerja, Syarat: ASN, Efek: tolak, Pesan: p,
                 Dasar: asumsi, Kutipan: A}
              - {Kode: YOUNG, Berlaku untuk: setiap anggota, Atribut: usia, Syarat: ">= 18", Efek: tinjau, Pesan: p,
                 Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: X, Anggota: "P01-P02, P04", jumlah_diminta: 10 juta}
            Contoh Orang:
              - {Orang: P01-P05, tanggal_lahir: 01/06/2003, pemberi_kerja: tidak ada}
              - {Orang: P02, pemberi_kerja: Swasta}
              - {Orang: P05, tanggal_lahir: "?"}
            Skenario:
              - {No: 1, Nama: uji, Keputusan: kelayakan, Tanggal: 01/06/2021, Contoh: X, %s}
            """;

    private static List<String> run(String scenario) {
        return ReferenceScenarios.run(ReferencePolicy.read(List.of(POLICY.formatted(scenario))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Hasil: layak, Temuan: tidak ada, Keluaran: tingkat = 1
                    Perubahan: "P04: hapus", Hasil: tidak layak, Temuan: TOO_SMALL
                    Perubahan: "P04: hapus; P03: tambah", Hasil: layak, Temuan: tidak ada
                    Perubahan: "jumlah_diminta = 10.000.001", Hasil: layak, Temuan: tidak ada, Keluaran: tingkat = 2
                    Perubahan: "jumlah_diminta = ?", Hasil: layak, Temuan: tidak ada, Keluaran: "tingkat = ?"
                    Perubahan: "P01-P02: pemberi_kerja = ASN", Hasil: tidak layak, Temuan: "EMPLOYED (P01, P02)"
                    Perubahan: "P01, P04: pemberi_kerja = ASN", Hasil: tidak layak, Temuan: "EMPLOYED"
                    Perubahan: "P04: tanggal_lahir = 02/06/2003", Hasil: tinjau, Temuan: YOUNG (P04)
                    Perubahan: "P05: tambah", Hasil: belum lengkap, Temuan: tidak ada, Fakta kurang: "P05: usia"
                    Perubahan: "P02: pemberi_kerja = ?; P02: tanggal_lahir = ?", Hasil: belum lengkap, Fakta kurang: "P02: pemberi_kerja, P02: tanggal_lahir"
                    """)
    void agree(String scenario) {
        assertThat(run(scenario)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Hasil: tinjau, Temuan: tidak ada                                                   | result expected NEEDS_REVIEW, found ELIGIBLE
                    Hasil: layak, Temuan: TOO_SMALL                                                    | findings expected [TOO_SMALL], found []
                    Perubahan: "P01: pemberi_kerja = ASN", Hasil: tidak layak, Temuan: EMPLOYED (P02)  | findings expected [EMPLOYED(P02)], found [EMPLOYED(P01)]
                    Perubahan: "P04: hapus", Hasil: tidak layak, Temuan: tidak ada                     | findings expected [], found [TOO_SMALL]
                    Hasil: layak, Temuan: tidak ada, Fakta kurang: "P01: usia"                         | missing expected [P01:birth_date], found []
                    Hasil: layak, Temuan: tidak ada, Keluaran: tingkat = 2                             | output tingkat expected 2, found 1
                    Perubahan: "P03: hapus", Hasil: layak                                              | cannot be run
                    Perubahan: "kegunaan = tidak ada", Hasil: layak                                    | cannot be run
                    Perubahan: "jumlah_anggota = 4", Hasil: layak                                      | cannot be run
                    """)
    void disagree(String scenario, String mismatch) {
        assertThat(run(scenario)).singleElement().asString().contains(mismatch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mojokerto/mojokerto-iw",
                "mojokerto/mojokerto-iw/2022",
                "padang/padang-wirausaha",
                "padang/padang-koperasi",
                "magelang/magelang-keren"
            })
    void of_the_bundled_programmes_agree(String programme) {
        ReferencePolicy policy = ReferencePolicy.bundled(programme);

        assertThat(ReferenceScenarios.count(policy)).isGreaterThan(50);
        assertThat(ReferenceScenarios.run(policy)).isEmpty();
    }

    /** A policy of all kinds of decision. */
    private static final String WHOLE = SmallPolicies.HEAD.formatted("") + """
            Parameter:
              - {Nama: pagu, Satuan: Rp, Nilai: 15, Dasar: asumsi, Kutipan: A}
            Kelayakan:
              - {Kode: TOO_MUCH, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: "<= 10", Efek: potong, Pesan: p,
                 Dasar: asumsi, Kutipan: A}
              - {Kode: YOUNG, Berlaku untuk: setiap anggota, Atribut: usia, Syarat: ">= 18", Efek: tolak, Pesan: p,
                 Dasar: asumsi, Kutipan: A}
            Alokasi:
              - {Pengaturan: Pagu, Isi: pagu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Peserta, Isi: layak, Kode: NOT_RANKED, Pesan: p, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Urutan 1, Isi: nomor_usulan, Arah: kecil dulu, Dasar: asumsi, Kutipan: A}
              - {Pengaturan: Jika sisa kurang, Isi: "sebagian minimal 3, lalu berhenti", Kode: EXHAUSTED, Pesan: p,
                 Dasar: asumsi, Kutipan: A}
            Pencairan:
              - {Tahap: 1, Bagian: 70%, Uji ulang: tidak, Dasar: asumsi, Kutipan: A}
              - {Tahap: 2, Bagian: sisa, Uji ulang: henti, Dasar: asumsi, Kutipan: A}
            Syarat Pencairan:
              - {Kode: UNSIGNED, Tahap: "1, akhir", Berlaku untuk: kelompok, Atribut: nphd_ditandatangani, Syarat: ya, Efek: tahan,
                 Pesan: p, Dasar: asumsi, Kutipan: A}
            Kelulusan:
              - {Kode: NO_MARKET, Dari: Kelompok, Ke: Pra-koperasi, Cara: gabungan, Berlaku untuk: kelompok,
                 Atribut: saluran_penjualan, Syarat: "Marketplace, Outlet", Efek: tetap, Pesan: p, Dasar: asumsi, Kutipan: A}
              - {Kode: FEW_FOUNDERS, Dari: Kelompok, Ke: Pra-koperasi, Cara: gabungan, Berlaku untuk: gabungan,
                 Atribut: jumlah_pendiri, Syarat: ">= 4", Efek: tetap, Pesan: p, Dasar: asumsi, Kutipan: A}
              - {Kode: NO_MEETING, Dari: Kelompok, Ke: Pra-koperasi, Cara: gabungan, Berlaku untuk: gabungan,
                 Atribut: rapat_pembentukan, Syarat: ya, Efek: tetap, Pesan: p, Dasar: asumsi, Kutipan: A}
              - {Kode: UNSKILLED, Dari: Kelompok, Ke: Pra-koperasi, Cara: gabungan, Berlaku untuk: setiap anggota,
                 Atribut: keterampilan_usaha, Syarat: ya, Efek: tetap, Pesan: p, Dasar: asumsi, Kutipan: A}
            Contoh:
              - {Contoh: XA, Anggota: P01-P02, nomor_usulan: "1", jumlah_diminta: 9, tahap_kelompok: Kelompok,
                 saluran_penjualan: "Marketplace, Langsung", jumlah_disetujui: 9, jumlah_dicairkan: 0,
                 tahap_terakhir_dicairkan: 0, nphd_ditandatangani: ya, rapat_pembentukan: ya}
              - {Contoh: XB, Anggota: P02-P04, nomor_usulan: "2", jumlah_diminta: 9, tahap_kelompok: Kelompok,
                 saluran_penjualan: Outlet}
            Contoh Orang:
              - {Orang: P01-P05, tanggal_lahir: 01/06/2003, keterampilan_usaha: ya}
            Skenario:
              - {No: 1, Nama: uji, Tanggal: 01/06/2021, %s}
            """.replace("70%,", "\"70%%\",");

    private static List<String> runWhole(String scenario) {
        return ReferenceScenarios.run(ReferencePolicy.read(List.of(WHOLE.formatted(scenario))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Keputusan: jumlah, Contoh: XA, Hasil: diberikan, Temuan: tidak ada, Jumlah: 9
                    Keputusan: jumlah, Contoh: XA, Perubahan: jumlah_diminta = 11, Hasil: dipotong, Temuan: TOO_MUCH, Jumlah: 10
                    Keputusan: jumlah, Contoh: XA, Perubahan: "P01: tanggal_lahir = 02/06/2003", Hasil: tidak ada, Temuan: YOUNG (P01), Jumlah: tidak ada
                    Keputusan: pencairan tahap 1, Contoh: XA, Hasil: cairkan, Temuan: tidak ada, Jumlah: 6
                    Keputusan: pencairan tahap 1, Contoh: XA, Perubahan: "nphd_ditandatangani = ?", Hasil: belum lengkap, Fakta kurang: nphd_ditandatangani
                    Keputusan: pencairan tahap 2, Contoh: XA, Perubahan: "P01: tanggal_lahir = 02/06/2003", Hasil: henti, Temuan: "YOUNG (P01), TRANCHE_OUT_OF_ORDER"
                    Keputusan: pencairan tahap 2, Contoh: XA, Perubahan: "tahap_terakhir_dicairkan = ?", Hasil: belum lengkap, Fakta kurang: peristiwa
                    Keputusan: pencairan akhir, Contoh: XA, Perubahan: nphd_ditandatangani = tidak, Hasil: tahan, Temuan: UNSIGNED
                    Keputusan: alokasi, Contoh: "XA, XB", Hasil: XA didanai; XB didanai sebagian, Temuan: XB EXHAUSTED, Jumlah: XA 9; XB 6
                    Keputusan: alokasi, Contoh: "XA, XB", Perubahan: pagu = 11, Hasil: XA didanai; XB tidak didanai, Temuan: EXHAUSTED, Jumlah: XB tidak ada
                    Keputusan: alokasi, Contoh: "XA, XB", Perubahan: "XB: jumlah_diminta = 5; P02: usia = 20", Hasil: XA didanai; XB didanai, Temuan: tidak ada
                    Keputusan: alokasi, Contoh: "XA, XB", Perubahan: "XA P02: tanggal_lahir = ?", Hasil: XA belum lengkap; XB didanai, Temuan: XA NOT_RANKED, Fakta kurang: "XA P02: usia"
                    Keputusan: kelulusan, Contoh: XA + XB, Hasil: naik, Temuan: tidak ada, Keluaran: tahap_kelompok = Pra-koperasi
                    Keputusan: kelulusan, Contoh: XA + XB, Perubahan: "P04: hapus", Hasil: tetap, Temuan: FEW_FOUNDERS
                    Keputusan: kelulusan, Contoh: XA + XB, Perubahan: "XB P02: hapus", Hasil: naik, Temuan: tidak ada
                    Keputusan: kelulusan, Contoh: XA + XB, Perubahan: "XB: saluran_penjualan = Langsung; XA P05: tambah", Hasil: tetap, Temuan: XB NO_MARKET
                    Keputusan: kelulusan, Contoh: XA + XB, Perubahan: "saluran_penjualan = tidak ada", Hasil: tetap, Temuan: "XA NO_MARKET, XB NO_MARKET"
                    Keputusan: kelulusan, Contoh: XA + XB, Perubahan: "rapat_pembentukan = ?; XB P03: keterampilan_usaha = ?", Hasil: belum lengkap, Fakta kurang: "rapat_pembentukan, XB P03: keterampilan_usaha"
                    Keputusan: kelulusan, Contoh: XA + XB, Perubahan: "P02: keterampilan_usaha = tidak", Hasil: tetap, Temuan: "XA UNSKILLED (P02), XB UNSKILLED (P02)"
                    """)
    void of_all_kinds_agree(String scenario) {
        assertThat(runWhole(scenario)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Keputusan: jumlah, Contoh: XA, Hasil: diberikan, Jumlah: 8                                            | amount expected 8, found 9
                    Keputusan: pencairan tahap 1, Contoh: XA, Hasil: cairkan, Jumlah: tidak ada                           | amount expected none, found 6
                    Keputusan: alokasi, Contoh: "XA, XB", Hasil: XA didanai; XB didanai                                   | result of XB expected FUNDED, found PARTLY_FUNDED
                    Keputusan: alokasi, Contoh: "XA, XB", Hasil: XA didanai; XB didanai sebagian, Jumlah: XB 7            | amount of XB expected 7, found 6
                    Keputusan: alokasi, Contoh: "XA, XB", Hasil: XA didanai; XB didanai sebagian, Temuan: XA EXHAUSTED    | findings expected [XA/EXHAUSTED], found [XB/EXHAUSTED]
                    Keputusan: alokasi, Contoh: "XA, XB", Hasil: XA didanai                                               | cannot be run
                    Keputusan: kelulusan, Contoh: XA + XB, Perubahan: "XB: saluran_penjualan = ?", Hasil: belum lengkap, Fakta kurang: "XA: saluran_penjualan" | missing expected [XA/:sales_channels], found [XB/:sales_channels]
                    Keputusan: pencairan tahap 3, Contoh: XA, Hasil: henti                                                | cannot be run
                    """)
    void of_all_kinds_disagree(String scenario, String mismatch) {
        assertThat(runWhole(scenario)).singleElement().asString().contains(mismatch);
    }
}
