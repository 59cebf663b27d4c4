package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.umkm.domain.basics.Language;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyFault;
import id.umkm.rules.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How policies are read, and what is told of faulty ones. */
class PolicyLibraryTest {
    private static final String MOJOKERTO = resource("mojokerto/mojokerto-iw/policy.yaml");
    private static final PolicyLibrary LAYERS = PolicyLibrary.bundledLayers(Vocabulary.standard());

    @Test
    void a_policy_read_from_a_file_equals_the_bundled_one(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("iw.yaml");
        Files.writeString(file, MOJOKERTO);
        assertThat(LAYERS.with(folder).policies())
                .containsExactly(
                        PolicyLibrary.bundled().policies("mojokerto-iw").get(0));
        assertThat(LAYERS.with(file).policies().get(0).getSha256())
                .isEqualTo(
                        PolicyLibrary.bundled().policies("mojokerto-iw").get(0).getSha256())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_changed_number_changes_the_hash_and_a_note_does_not() {
        String sha256 = sha256(MOJOKERTO);
        assertThat(sha256(replaced("Nilai: \"8,5 juta\"", "Nilai: \"8,6 juta\"")))
                .isNotEqualTo(sha256);
        assertThat(sha256(MOJOKERTO + "\n# catatan\n")).isEqualTo(sha256);
    }

    @Test
    void a_policy_with_ten_faults_tells_all_ten_with_place_what_was_read_and_what_is_allowed() {
        String faulty = replaced("Isi: \"2021\"", "Isi: dua ribu");
        faulty = replaced(faulty, "Kutipan: BO-8", "Kutipan: BO-88");
        faulty = replaced(faulty, "Efek: tolak", "Efek: hukum");
        faulty = replaced(faulty, "Atribut: jumlah_anggota", "Atribut: jumlah_orang");
        faulty = replaced(faulty, "Atribut: domisili", "Atribut: kelurahan");
        faulty = replaced(faulty, "Syarat: paling banyak usia_maksimal", "Syarat: = usia_maksimal");
        faulty = replaced(faulty, "Syarat: Sarana-prasarana", "Syarat: Sarana");
        faulty = replaced(faulty, "Satuan: kode wilayah", "Satuan: kecamatan");
        faulty = replaced(faulty, "Hasil: tidak layak", "Hasil: ditolak");
        faulty = replaced(faulty, "Aturan: U", "Aturan: X");
        List<PolicyFault> faults = faults(faulty);
        assertThat(faults)
                .extracting(PolicyFault::code)
                .contains(
                        "NUMBER_MALFORMED",
                        "CITATION_UNKNOWN",
                        "WORD_UNKNOWN",
                        "ATTRIBUTE_UNKNOWN",
                        "CELL_FORMULA",
                        "CELL_CHOICE_UNKNOWN",
                        "UNIT_UNKNOWN");
        assertThat(faults)
                .extracting(PolicyFault::read)
                .contains("dua ribu", "BO-88", "jumlah_orang", "kelurahan", "X");
        assertThat(faults).hasSizeGreaterThanOrEqualTo(10).allSatisfy(fault -> {
            assertThat(fault.place().file()).isEqualTo("uji.yaml");
            assertThat(fault.place().line()).isPositive();
            assertThat(fault.position()).contains("/");
            assertThat(fault.rule().in(Language.INDONESIAN)).isNotBlank();
            assertThat(fault.rule().en()).isNotBlank();
        });
    }

    @Test
    void an_attribute_of_the_members_is_not_one_of_the_group_and_the_fault_says_so() {
        PolicyFault fault =
                faults(replaced("Atribut: domisili", "Atribut: kelurahan")).get(0);
        assertThat(fault.code()).isEqualTo("ATTRIBUTE_UNKNOWN");
        assertThat(fault.position()).isEqualTo("Kelayakan/MEMBER_OUTSIDE_AREA/Atribut");
        assertThat(fault.describe(Language.ENGLISH))
                .contains("uji.yaml:")
                .contains("one of the group")
                .contains("(read: kelurahan)");
    }

    @Test
    void a_basis_needs_a_citation_as_strong() {
        assertThat(faults(replaced("Dasar: asumsi, Kutipan: A-PROYEK}", "Dasar: hukum, Kutipan: A-PROYEK}")))
                .extracting(PolicyFault::code)
                .contains("BASIS_NOT_CITED");
    }

    @Test
    void two_versions_in_force_together_are_refused_with_both_named() {
        PolicyFault fault = faults(PolicyLibrary.bundled(), replaced("Isi: \"2021.1\"", "Isi: \"2021.2\""))
                .get(0);
        assertThat(fault.code()).isEqualTo("POLICIES_IN_FORCE_TOGETHER");
        assertThat(fault.rule().in(Language.ENGLISH))
                .contains("2021.1")
                .contains("mojokerto/mojokerto-iw/policy.yaml")
                .contains("2021-01-01..2021-12-31");
    }

    @Test
    void an_unknown_layer_is_told_with_those_there_are() {
        assertThat(faults(replaced("Lapis: nasional/usaha-mikro", "Lapis: nasional/usaha-makro")))
                .filteredOn(fault -> fault.code().equals("LAYER_UNKNOWN"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule().id()).contains("nasional/usaha-mikro"));
    }

    @Test
    void broken_yaml_is_told_with_its_line() {
        PolicyFault fault = faults("Kebijakan:\n  - {Isian: Id, Isi: [1\n").get(0);
        assertThat(fault.code()).isEqualTo("YAML_BROKEN");
        assertThat(fault.place().line()).isGreaterThan(1);
        assertThat(faults("").get(0).code()).isEqualTo("POLICY_EMPTY");
        assertThat(faults("- satu\n").get(0).code()).isEqualTo("YAML_SHAPE");
        assertThat(faults("Kebijakn:\n  - {Isian: Id}\n").get(0).code()).isEqualTo("SHEET_UNKNOWN");
    }

    @Test
    void a_billion_laughs_end_in_a_fault() {
        assertThat(faults("Kebijakan:\n  - &a {Isian: Id, Isi: x}\nDasar:\n  - *a\n"))
                .isNotEmpty();
        assertThat(faults("a".repeat(3_000_000)).get(0).code()).isEqualTo("POLICY_TOO_LONG");
    }

    @Test
    void a_parameter_of_a_higher_layer_is_replaced_only_within_what_it_allows() {
        String row = """
                Parameter:
                  - {Nama: jeda_hibah_minimal, Satuan: tahun anggaran, Nilai: "%s", Dasar: asumsi, Kutipan: A-PROYEK}
                """;
        assertThat(faults(replaced("Parameter:\n", row.formatted("1"))))
                .extracting(PolicyFault::code)
                .contains("PARAMETER_NOT_REPLACEABLE");
        assertThat(LAYERS.withText("uji.yaml", replaced("Parameter:\n", row.formatted("3")))
                        .policies()
                        .get(0)
                        .findParameter("jeda_hibah_minimal"))
                .hasValueSatisfying(parameter -> assertThat(parameter.settings())
                        .singleElement()
                        .satisfies(setting -> assertThat(setting.value()).isEqualTo(3L)));
    }

    @Test
    void a_parameter_without_a_value_on_some_day_is_a_fault() {
        String ended = replaced("{Nama: anggota_minimal,", "{Nama: anggota_minimal, Sampai: 30/06/2021,");
        assertThat(faults(ended)).extracting(PolicyFault::code).contains("DATE_WITHOUT_VALUE");
    }

    @Test
    void nothing_that_is_written_is_passed_over_in_silence() {
        assertThat(codes(replaced("Kelayakan:\n", "---\nKelayakan:\n"))).contains("YAML_SECOND_DOCUMENT");
        assertThat(codes(replaced(
                        "    Syarat: minimal anggota_minimal\n",
                        "    Syarat: minimal anggota_minimal\n    Requirement: minimal 9\n")))
                .contains("HEADING_TWICE");
        assertThat(codes(replaced("Maka prioritas: 1,", "Maka prioritas: 1, Then priority: 3,")))
                .contains("HEADING_TWICE");
        assertThat(codes(replaced(
                        "  - {Isian: Versi,",
                        "  - {Isian: Version, Isi: lain, Dasar: asumsi, Kutipan: A-PROYEK}\n  - {Isian: Versi,")))
                .contains("NAME_TWICE");
        assertThat(codes(replaced("Efek: tolak", "Efek: potong"))).contains("REDUCE_WITHOUT_BOUND");
        assertThat(codes(replaced("Isi: program,", "Isi: progam,"))).contains("WORD_UNKNOWN");
    }

    @Test
    void a_row_without_a_citation_is_a_fault() {
        assertThat(codes(replaced("Dasar: sumber, Kutipan: BO-8}", "Dasar: hukum, Kutipan: \",\"}")))
                .contains("CELL_EMPTY");
    }

    @Test
    void dates_that_contradict_each_other_are_faults() {
        assertThat(codes(replaced("Isi: 31/12/2022", "Isi: 30/12/2021"))).contains("DATES_CONTRADICT");
        assertThat(codes(replaced("Tanggal: 01/06/2021", "Tanggal: 31/12/2020")))
                .contains("DATE_OUTSIDE_POLICY");
    }

    @Test
    void a_fact_that_cannot_be_none_and_a_label_that_could_be_a_person_are_faults() {
        assertThat(codes(replaced(
                        "domisili: \"35.76.02.1003\", miskin: ya", "domisili: \"35.76.02.1003\", miskin: tidak ada")))
                .contains("CELL_TYPE_WRONG");
        List<PolicyFault> faults = faults(replaced("Orang: P01", "Orang: 3576021501909001, P01"));
        assertThat(faults)
                .filteredOn(fault -> fault.code().equals("PERSON_LABEL"))
                .isNotEmpty();
        assertThat(faults).noneMatch(fault -> fault.read().contains("3576021501909001"));
    }

    @Test
    void a_parameter_of_a_higher_layer_keeps_its_unit() {
        assertThat(
                        codes(
                                replaced(
                                        "Parameter:\n",
                                        "Parameter:\n  - {Nama: jeda_hibah_minimal, Satuan: \"%\", Nilai: 50%, Dasar: asumsi, Kutipan: A-PROYEK}\n")))
                .contains("UNIT_DIFFERS");
    }

    @Test
    void a_parameter_that_no_cell_could_name_is_a_fault() {
        assertThat(
                        codes(
                                replaced(
                                        "Parameter:\n",
                                        "Parameter:\n  - {Nama: minimal 5, Satuan: orang, Nilai: 5, Dasar: asumsi, Kutipan: A-PROYEK}\n")))
                .containsExactly("NAME_UNUSABLE");
    }

    private static List<String> codes(String yaml) {
        return faults(yaml).stream().map(PolicyFault::code).toList();
    }

    @Test
    void a_missing_file_is_told_by_name() {
        assertThatThrownBy(() -> LAYERS.with(Path.of("tidak-ada.yaml")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("tidak-ada.yaml");
    }

    private static List<PolicyFault> faults(String yaml) {
        return faults(LAYERS, yaml);
    }

    private static List<PolicyFault> faults(PolicyLibrary library, String yaml) {
        FaultyPolicyException thrown =
                catchThrowableOfType(FaultyPolicyException.class, () -> library.withText("uji.yaml", yaml));
        assertThat(thrown).isNotNull();
        assertThat(thrown.describe(Language.INDONESIAN).lines()).hasSizeGreaterThan(1);
        return thrown.getFaults();
    }

    private static String sha256(String yaml) {
        return LAYERS.withText("uji.yaml", yaml).policies().get(0).getSha256();
    }

    private static String replaced(String old, String replacement) {
        return replaced(MOJOKERTO, old, replacement);
    }

    /** Replaces the first place, which must be there. */
    private static String replaced(String text, String old, String replacement) {
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        return text.substring(0, at) + replacement + text.substring(at + old.length());
    }

    private static String resource(String name) {
        try (InputStream in = PolicyLibraryTest.class.getResourceAsStream("/policies/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
