package id.umkm.rules.check;

import id.umkm.rules.SmallPolicy;
import id.umkm.rules.source.PolicyDocument;
import id.umkm.rules.source.YamlPolicy;
import id.umkm.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Objects;

/** Small policies to be checked, each of a few rows; they decide in 2021. */
final class CheckPolicies {
    private static final String LISTS = """
            Daftar:
              - {Daftar: jenis_usaha, Nilai: Batik, Kode: BATIK, English: batik, Dasar: asumsi, Kutipan: A}
              - {Daftar: jenis_usaha, Nilai: Kue, Kode: CAKE, English: cakes, Dasar: asumsi, Kutipan: A}
              - {Daftar: jenis_usaha, Nilai: Bordir, Kode: EMBROIDERY, English: embroidery, Dasar: asumsi, Kutipan: A}
              - {Daftar: kelas, Nilai: Kecil, Kode: SMALL, English: small, Dasar: asumsi, Kutipan: A}
              - {Daftar: kelas, Nilai: Besar, Kode: LARGE, English: large, Dasar: asumsi, Kutipan: A}
            """;

    private static final List<String> NOT_ABOUT_RULES = List.of("ASSUMPTIONS", "ENGLISH_MISSING");

    private CheckPolicies() {}

    /** A document of these sections. */
    static PolicyDocument document(String... sections) {
        return YamlPolicy.read(
                "uji.yaml",
                SmallPolicy.of(LISTS, String.join("", sections))
                        .with("Ditetapkan dengan", "SK Uji 1/2021")
                        .text());
    }

    static CheckedDocument check(String... sections) {
        return CheckedDocument.of(document(sections), List.of(), Vocabulary.standard(), null);
    }

    /** Findings but those that each of these policies has, as {@code CODE position}. */
    static List<String> told(String... sections) {
        CheckedDocument checked = check(sections);
        if (!checked.faults().isEmpty()) {
            throw new AssertionError(checked.faults());
        }
        return checked.report().findings().stream()
                .filter(finding -> !NOT_ABOUT_RULES.contains(finding.code()))
                .map(finding -> finding.code() + " " + finding.position())
                .toList();
    }

    /** The only finding of a code. */
    static CheckFinding finding(String code, String... sections) {
        List<CheckFinding> all = check(sections).report().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        if (all.size() != 1) {
            throw new AssertionError("Findings " + code + ": " + all);
        }
        return Objects.requireNonNull(all.get(0));
    }

    /**
     * A table for the group or for each member that gives a number; its output is named {@code hasil}.
     *
     * @param rows each as {@code Jika jenis_usaha: Batik, Maka hasil: 1}
     */
    static String table(String hitPolicy, String level, String unit, String... rows) {
        StringBuilder table = new StringBuilder("Tabel:\n  - Nama: Uji\n    Aturan: " + hitPolicy + "\n    Untuk: "
                + level + "\n    Keluaran: {Nama: hasil, Nama (en): result, Satuan: " + unit + "}\n    Baris:\n");
        for (int i = 0; i < rows.length; i++) {
            table.append("      - {No: R").append(i + 1).append(", ").append(rows[i]);
            table.append(", Dasar: asumsi, Kutipan: A}\n");
        }
        return table.toString();
    }

    /** Criteria, each as {@code Kode: X, Berlaku untuk: kelompok, Atribut: a, Syarat: s, Efek: tolak}. */
    static String criteria(String... rows) {
        StringBuilder criteria = new StringBuilder("Kelayakan:\n");
        for (String row : rows) {
            criteria.append("  - {").append(row).append(", Pesan: Uji, Pesan (en): Test, Dasar: asumsi, Kutipan: A}\n");
        }
        return criteria.toString();
    }
}
