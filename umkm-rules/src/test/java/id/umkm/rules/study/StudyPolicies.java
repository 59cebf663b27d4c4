package id.umkm.rules.study;

import id.umkm.rules.SmallPolicy;
import id.umkm.rules.policy.Policy;
import java.util.function.UnaryOperator;

/** Small policies to study, each of a few rows; they decide from 2021 to 2022. */
final class StudyPolicies {
    private static final String PERSONS = """
            Contoh Orang:
              - {Orang: P01-P99, tanggal_lahir: 12/04/1985, miskin: ya, pemberi_kerja: tidak ada, keterampilan_usaha: ya}
            """;

    private StudyPolicies() {}

    /** A policy of these sections. */
    static Policy of(String... sections) {
        return small(sections).policy();
    }

    /** A policy of these sections with something changed in its text. */
    static Policy changed(UnaryOperator<String> change, String... sections) {
        return SmallPolicy.read(change.apply(small(sections).text()));
    }

    /** A policy of these sections that publishes a table output. */
    static Policy publishing(String output, String... sections) {
        return small(sections).with("Keluaran", output).policy();
    }

    private static SmallPolicy small(String... sections) {
        return SmallPolicy.of(PERSONS, String.join("", sections)).with("Keputusan lanjutan sampai", "31/12/2022");
    }
}
