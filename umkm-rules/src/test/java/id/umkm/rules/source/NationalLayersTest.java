package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was law on a day is what the national layers say of that day. */
class NationalLayersTest {
    private static final Policy POLICY = PolicyLibrary.bundledLayers(Vocabulary.standard())
            .withText("uji.yaml", """
                    Kebijakan:
                      - {Isian: Id, Isi: uji, Dasar: asumsi, Kutipan: A}
                      - {Isian: Versi, Isi: "1", Dasar: asumsi, Kutipan: A}
                      - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
                      - {Isian: Judul, Isi: Uji, Dasar: asumsi, Kutipan: A}
                      - {Isian: Wilayah, Isi: "33.71", Dasar: asumsi, Kutipan: A}
                      - {Isian: Jenis pemohon, Isi: perorangan, Dasar: asumsi, Kutipan: A}
                      - {Isian: Tahun anggaran, Isi: "2015", Dasar: asumsi, Kutipan: A}
                      - {Isian: Usulan diterima, Isi: 01/01/2015 s.d. 31/12/2027, Dasar: asumsi, Kutipan: A}
                    Memperluas:
                      - {Lapis: nasional/skala-usaha, Dasar: asumsi, Kutipan: A}
                      - {Lapis: nasional/halal, Dasar: hukum, Kutipan: PP39-140}
                      - {Lapis: nasional/kbli, Dasar: asumsi, Kutipan: A}
                    Dasar:
                      - {Kunci: A, Dasar: asumsi, Sumber: pilihan proyek}
                    """)
            .policies()
            .get(0);

    @ParameterizedTest
    @CsvSource({
        // UU 20/2008 until 1 February 2021, PP 7/2021 from the day after
        "mikro_kekayaan_maksimal, 2021-02-01, Rp50.000.000",
        "kecil_kekayaan_maksimal, 2021-02-01, Rp500.000.000",
        "menengah_kekayaan_maksimal, 2021-02-01, Rp10.000.000.000",
        "mikro_kekayaan_maksimal, 2021-02-02,",
        "mikro_penjualan_maksimal, 2021-02-01, Rp300.000.000",
        "mikro_penjualan_maksimal, 2021-02-02, Rp2.000.000.000",
        "kecil_penjualan_maksimal, 2021-02-01, Rp2.500.000.000",
        "kecil_penjualan_maksimal, 2021-02-02, Rp15.000.000.000",
        "menengah_penjualan_maksimal, 2021-02-01, Rp50.000.000.000",
        "menengah_penjualan_maksimal, 2021-02-02, Rp50.000.000.000",
        "mikro_modal_maksimal, 2021-02-01,",
        "mikro_modal_maksimal, 2021-02-02, Rp1.000.000.000",
        "kecil_modal_maksimal, 2021-02-02, Rp5.000.000.000",
        "menengah_modal_maksimal, 2021-02-02, Rp10.000.000.000",
        // The day of the halal duty slipped twice
        "batas_halal_pangan_umk, 2014-10-16,",
        "batas_halal_pangan_umk, 2014-10-17, 2019-10-17",
        "batas_halal_pangan_umk, 2019-10-16, 2019-10-17",
        "batas_halal_pangan_umk, 2019-10-17, 2024-10-17",
        "batas_halal_pangan_umk, 2024-10-17, 2024-10-17",
        "batas_halal_pangan_umk, 2024-10-18, 2026-10-17",
        // KBLI 2025 came on 18 December 2025; what was there stayed readable for half a year
        "edisi_kbli, 2025-12-17, 2020",
        "edisi_kbli, 2025-12-18, 2025",
        "kbli_lama_sampai, 2025-12-17,",
        "kbli_lama_sampai, 2025-12-18, 2026-06-18",
        "kbli_baru_di_oss, 2025-12-18, 2026-06-15",
    })
    void a_parameter_has_the_value_that_was_in_force(String name, LocalDate day, String value) {
        Parameter parameter = POLICY.findParameter(name).orElseThrow();
        assertThat(parameter.at(day).map(setting -> setting.value().toString())).isEqualTo(Optional.ofNullable(value));
    }

    /** Nobody found it in a law, so it must not look like one. */
    @Test
    void what_is_only_remembered_is_marked_as_an_assumption() {
        Parameter halal = POLICY.findParameter("batas_halal_pangan_umk").orElseThrow();
        assertThat(halal.at(LocalDate.of(2021, 2, 1)).orElseThrow().ground().basis())
                .hasToString("ASSUMPTION");
        assertThat(halal.at(LocalDate.of(2021, 2, 2)).orElseThrow().ground().basis())
                .hasToString("LAW");
    }
}
