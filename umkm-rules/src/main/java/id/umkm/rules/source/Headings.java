package id.umkm.rules.source;

import id.umkm.rules.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of sheets and headings: Indonesian, with the English that is accepted for each. */
final class Headings {
    static final String POLICY = "Kebijakan";
    static final String EXTENDS = "Memperluas";
    static final String CITATIONS = "Dasar";
    static final String LISTS = "Daftar";
    static final String PARAMETERS = "Parameter";
    static final String TABLES = "Tabel";
    static final String ELIGIBILITY = "Kelayakan";
    static final String ALLOCATION = "Alokasi";
    static final String TRANCHES = "Pencairan";
    static final String TRANCHE_CONDITIONS = "Syarat Pencairan";
    static final String GRADUATION = "Kelulusan";
    static final String EXAMPLES = "Contoh";
    static final String PERSONS = "Contoh Orang";
    static final String SCENARIOS = "Skenario";
    static final List<String> SHEETS = List.of(
            POLICY,
            EXTENDS,
            CITATIONS,
            LISTS,
            PARAMETERS,
            TABLES,
            ELIGIBILITY,
            ALLOCATION,
            TRANCHES,
            TRANCHE_CONDITIONS,
            GRADUATION,
            EXAMPLES,
            PERSONS,
            SCENARIOS);

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("Kebijakan", "Policy"),
            Map.entry("Memperluas", "Extends"),
            Map.entry("Daftar", "Lists"),
            Map.entry("Tabel", "Tables"),
            Map.entry("Kelayakan", "Eligibility"),
            Map.entry("Alokasi", "Allocation"),
            Map.entry("Pencairan", "Disbursement"),
            Map.entry("Syarat Pencairan", "Disbursement conditions"),
            Map.entry("Kelulusan", "Graduation"),
            Map.entry("Contoh", "Examples"),
            Map.entry("Contoh Orang", "Example persons"),
            Map.entry("Skenario", "Scenarios"),
            Map.entry("Isian", "Field"),
            Map.entry("Isi", "Content"),
            Map.entry("Dasar", "Basis"),
            Map.entry("Kutipan", "Citation"),
            Map.entry("Lapis", "Layer"),
            Map.entry("Kunci", "Key"),
            Map.entry("Sumber", "Source"),
            Map.entry("Bagian", "Part"),
            Map.entry("Wilayah", "Region"),
            Map.entry("Sejak", "From"),
            Map.entry("Sampai", "Until"),
            Map.entry("Keyakinan", "Confidence"),
            Map.entry("Nilai", "Value"),
            Map.entry("Kode", "Code"),
            Map.entry("Nama", "Name"),
            Map.entry("Satuan", "Unit"),
            Map.entry("Tinjau sebelum", "Review by"),
            Map.entry("Boleh diganti", "Replaceable"),
            Map.entry("Catatan", "Note"),
            Map.entry("Dibaca pada", "Read at"),
            Map.entry("Aturan", "Hit policy"),
            Map.entry("Untuk", "For"),
            Map.entry("Keluaran", "Output"),
            Map.entry("Baris", "Rows"),
            Map.entry("Berlaku untuk", "Applies to"),
            Map.entry("Jika", "If"),
            Map.entry("Atribut", "Attribute"),
            Map.entry("Syarat", "Requirement"),
            Map.entry("Efek", "Effect"),
            Map.entry("Pesan", "Message"),
            Map.entry("Pesan (en)", "Message (en)"),
            Map.entry("Perbaikan", "Remedy"),
            Map.entry("Saran", "Advice"),
            Map.entry("Saran (en)", "Advice (en)"),
            Map.entry("Pengaturan", "Setting"),
            Map.entry("Arah", "Direction"),
            Map.entry("Tahap", "Tranche"),
            Map.entry("Uji ulang", "Check again"),
            Map.entry("Dari", "From stage"),
            Map.entry("Ke", "To stage"),
            Map.entry("Cara", "Way"),
            Map.entry("Anggota", "Members"),
            Map.entry("Orang", "Person"),
            Map.entry("Keputusan", "Decision"),
            Map.entry("Tanggal", "Date"),
            Map.entry("Perubahan", "Changes"),
            Map.entry("Hasil", "Result"),
            Map.entry("Temuan", "Findings"),
            Map.entry("Jumlah", "Amount"),
            Map.entry("Fakta kurang", "Missing facts"),
            Map.entry("Mengikuti", "Follows"),
            Map.entry("Id", "Id"),
            Map.entry("Versi", "Version"),
            Map.entry("Judul", "Title"),
            Map.entry("Judul (en)", "Title (en)"),
            Map.entry("Jenis pemohon", "Applicant"),
            Map.entry("Tahun anggaran", "Budget year"),
            Map.entry("Usulan diterima", "Applications received"),
            Map.entry("Keputusan lanjutan sampai", "Later decisions until"),
            Map.entry("Sumber dana", "Fund source"),
            Map.entry("Koordinator", "Coordinator"),
            Map.entry("Sasaran jumlah kelompok", "Target groups"),
            Map.entry("Integritas", "Integrity"),
            Map.entry("Program", "Programme"),
            Map.entry("Tahun", "Year"),
            Map.entry("Sasaran jumlah", "Target"),
            Map.entry("Sasaran menghitung", "Target counts"),
            Map.entry("Sasaran per kelurahan", "Target per village"),
            Map.entry("Sasaran per RT", "Target per neighbourhood"),
            Map.entry("Sasaran klinik per kelurahan", "Target clinics per village"),
            Map.entry("Ditetapkan dengan", "Enacted by"));

    /** Words that stand for more than one heading, by sheet or column alike. */
    private static final Map<String, List<String>> MORE = Map.of(
            "Dasar",
            List.of("Citations"),
            "Contoh",
            List.of("Example"),
            "Daftar",
            List.of("List"),
            "Keluaran",
            List.of("Outputs"),
            "Parameter",
            List.of("Parameters"),
            "Bagian",
            List.of("Share"));

    private static final Map<String, String> CANONICAL = canonical();

    /** Spellings as they are written most, which are found without making them plain first. */
    private static final Map<String, String> SPELLED = spelled();

    private Headings() {}

    /** The English word for a heading, if it has one of its own. */
    static Optional<String> english(String heading) {
        return Optional.ofNullable(ENGLISH.get(heading)).filter(word -> !word.equals(heading));
    }

    /** Whether two spellings mean the same heading. */
    static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    /** The Indonesian heading that a spelling means, in plain letters; the plain spelling itself where it means none. */
    static String canonical(String heading) {
        String spelled = SPELLED.get(heading);
        return spelled == null ? ofPlain(Vocabulary.plain(heading)) : spelled;
    }

    private static String ofPlain(String plain) {
        return CANONICAL.getOrDefault(plain, plain);
    }

    private static Map<String, String> canonical() {
        Map<String, String> canonical = new HashMap<>();
        for (Map.Entry<String, String> word : ENGLISH.entrySet()) {
            canonical.put(Vocabulary.plain(word.getValue()), Vocabulary.plain(word.getKey()));
        }
        for (Map.Entry<String, List<String>> words : MORE.entrySet()) {
            for (String word : words.getValue()) {
                canonical.put(Vocabulary.plain(word), Vocabulary.plain(words.getKey()));
            }
        }
        return Map.copyOf(canonical);
    }

    private static Map<String, String> spelled() {
        Map<String, String> spelled = new HashMap<>();
        for (Map.Entry<String, String> word : ENGLISH.entrySet()) {
            spelled.put(word.getKey(), ofPlain(Vocabulary.plain(word.getKey())));
            spelled.put(word.getValue(), ofPlain(Vocabulary.plain(word.getValue())));
        }
        for (Map.Entry<String, List<String>> words : MORE.entrySet()) {
            spelled.put(words.getKey(), ofPlain(Vocabulary.plain(words.getKey())));
            for (String word : words.getValue()) {
                spelled.put(word, ofPlain(Vocabulary.plain(word)));
            }
        }
        return Map.copyOf(spelled);
    }
}
