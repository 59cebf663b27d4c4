package id.umkm.rules;

import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.Vocabulary;

/**
 * A programme of 2021 with all that a sound policy needs but rules, for tests to add their own. What it states is assumed, under
 * key A.
 *
 * @param fields rows of its first sheet
 * @param sections what a test adds; rows before the first name of a sheet are further sources
 */
public record SmallPolicy(String fields, String sections) {
    private static final String FIELDS = """
            Kebijakan:
              - {Isian: Id, Isi: uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Versi, Isi: "1", Dasar: asumsi, Kutipan: A}
              - {Isian: Lapis, Isi: program, Dasar: asumsi, Kutipan: A}
              - {Isian: Judul, Isi: Uji, Dasar: asumsi, Kutipan: A}
              - {Isian: Wilayah, Isi: "35.76", Dasar: asumsi, Kutipan: A}
              - {Isian: Tahun anggaran, Isi: "2021", Dasar: asumsi, Kutipan: A}
              - {Isian: Usulan diterima, Isi: 01/01/2021 s.d. 31/12/2021, Dasar: asumsi, Kutipan: A}
            """;
    private static final String SOURCES = """
            Dasar:
              - {Kunci: A, Dasar: asumsi, Sumber: pilihan proyek}
            """;

    /** A policy of these sections in the text form. */
    public static SmallPolicy of(String... sections) {
        return new SmallPolicy(FIELDS, String.join("", sections));
    }

    /** The same with one more row of the first sheet. */
    public SmallPolicy with(String field, String content) {
        return new SmallPolicy(
                fields + "  - {Isian: " + field + ", Isi: \"" + content + "\", Dasar: asumsi, Kutipan: A}\n", sections);
    }

    /** The same for another region. */
    public SmallPolicy in(String region) {
        return new SmallPolicy(fields.replace("35.76", region), sections);
    }

    public String text() {
        return fields + SOURCES + sections;
    }

    public Policy policy() {
        return read(text());
    }

    /** The policy of a text that stands alone. */
    public static Policy read(String text) {
        return PolicyLibrary.empty(Vocabulary.standard())
                .withText("uji.yaml", text)
                .policies()
                .get(0);
    }
}
