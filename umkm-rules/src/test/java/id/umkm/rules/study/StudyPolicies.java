package id.umkm.rules.study;

import id.umkm.rules.PolicyLibrary;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.function.UnaryOperator;

/** Small policies to study, each of a few rows; they decide from 2021 to 2022. */
final class StudyPolicies {
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
              %s
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: pilihan proyek}
            Contoh Orang:
              - {Orang: P01-P99, tanggal_lahir: 12/04/1985, miskin: ya, pemberi_kerja: tidak ada, keterampilan_usaha: ya}
            """;

    private StudyPolicies() {}

    /** A policy of these sections. */
    static Policy of(String... sections) {
        return policy("", sections);
    }

    /** A policy of these sections with something changed in its text. */
    static Policy changed(UnaryOperator<String> change, String... sections) {
        return PolicyLibrary.empty(Vocabulary.standard())
                .withText("uji.yaml", change.apply(HEAD.formatted("") + String.join("", sections)))
                .policies()
                .get(0);
    }

    /** A policy of these sections that publishes a table output. */
    static Policy publishing(String output, String... sections) {
        return policy("- {Isian: Keluaran, Isi: " + output + ", Dasar: asumsi, Kutipan: A}", sections);
    }

    private static Policy policy(String row, String... sections) {
        return PolicyLibrary.empty(Vocabulary.standard())
                .withText("uji.yaml", HEAD.formatted(row) + String.join("", sections))
                .policies()
                .get(0);
    }
}
