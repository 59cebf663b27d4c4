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
    @ValueSource(strings = {"mojokerto/mojokerto-iw", "mojokerto/mojokerto-iw/2022"})
    void of_the_bundled_programmes_agree(String programme) {
        ReferencePolicy policy = ReferencePolicy.bundled(programme);

        assertThat(ReferenceScenarios.count(policy)).isGreaterThan(50);
        assertThat(ReferenceScenarios.run(policy)).isEmpty();
    }
}
