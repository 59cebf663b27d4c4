package id.umkm.rules.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.law.Basis;
import id.umkm.domain.person.Employer;
import id.umkm.rules.source.FaultyPolicyException;
import id.umkm.rules.source.PolicyFault;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntegritySheetTest {
    private static final String GROUNDS = """
            Dasar:
              - {Kunci: H, Dasar: hukum, Sumber: Contoh, Bagian: Pasal 1}
              - {Kunci: A, Dasar: asumsi, Sumber: Contoh}
            """;

    private static List<IntegrityRule> read(String... rows) {
        return IntegrityRules.read(
                        "integritas.yaml", "Integritas:\n  - {" + String.join("}\n  - {", rows) + "}\n" + GROUNDS)
                .rules();
    }

    private static List<String> codes(String... rows) {
        return catchThrowableOfType(FaultyPolicyException.class, () -> read(rows)).getFaults().stream()
                .map(PolicyFault::code)
                .toList();
    }

    @Test
    void a_row_says_programme_years_effect_content_and_ground() {
        assertThat(read(
                        "Program: bpum, Tahun: 2020-2021, Kode: STATE_EMPLOYEE, Efek: tinjau, Isi: 'ASN, BUMD', Dasar: asumsi,"
                                + " Kutipan: 'H, A', Catatan: contoh"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.position()).isEqualTo("Integritas/STATE_EMPLOYEE bpum 2020-2021");
                    assertThat(rule.effect()).isEqualTo(Effect.REVIEW);
                    assertThat(rule.asks()).isEqualTo(new IntegrityRule.Employers(Set.of(Employer.ASN, Employer.BUMD)));
                    assertThat(rule.ground().basis()).isEqualTo(Basis.ASSUMPTION);
                    assertThat(rule.ground().citations()).hasSize(2);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER_CREDIT,               'KUR, kredit bank'",
        "NOT_MICRO_BUSINESS,         penjualan 2 miliar; kekayaan Rp50 juta",
        "REPEAT_BARRED,              'mojokerto-iw 1, bpum 0'",
        "FAMILY_COUNTED_TWICE,       satu usulan",
        "FAMILY_COUNTED_TWICE,       satu program",
        "ORGANS_OF_KIN,              1",
        "REGISTRY_ANSWER_IMPOSSIBLE, 1900",
    })
    void each_code_has_a_content_of_its_own(IntegrityCode code, String content) {
        assertThat(asks(code, content))
                .isEqualTo(
                        switch (code) {
                            case OTHER_CREDIT -> new IntegrityRule.Credits(Set.of(Credit.Kind.KUR, Credit.Kind.BANK));
                            case NOT_MICRO_BUSINESS ->
                                new IntegrityRule.MicroBounds(Rupiah.of(2_000_000_000), Rupiah.of(50_000_000));
                            case REPEAT_BARRED ->
                                new IntegrityRule.Repeats(List.of(
                                        new IntegrityRule.Repeat("mojokerto-iw", 1),
                                        new IntegrityRule.Repeat("bpum", 0)));
                            case FAMILY_COUNTED_TWICE -> new IntegrityRule.Families(content.equals("satu program"));
                            case ORGANS_OF_KIN -> new IntegrityRule.Degree(1);
                            default -> new IntegrityRule.EarliestYear(1900);
                        });
    }

    private static IntegrityRule.Asks asks(IntegrityCode code, String content) {
        return read("Program: '-', Tahun: '-', Kode: " + code + ", Efek: catat, Isi: '" + content
                        + "', Dasar: asumsi, Kutipan: A")
                .get(0)
                .asks();
    }

    @Test
    void all_faults_are_told_at_once_with_their_cells() {
        FaultyPolicyException faulty = catchThrowableOfType(
                FaultyPolicyException.class,
                () -> read(
                        "Program: bpum, Tahun: 20x0, Kode: STATE_EMPLOYEE, Efek: potong, Isi: 'ASN, PNS', Dasar: hukum, Kutipan: 'B'",
                        "Tahun: 2020, Kode: DEAD, Dasar: asumsi, Kutipan: A, Warna: merah"));

        assertThat(faulty.getFaults())
                .extracting(fault -> fault.position() + " " + fault.code())
                .containsExactly(
                        "Integritas/STATE_EMPLOYEE/Efek WORD_UNKNOWN",
                        "Integritas/STATE_EMPLOYEE/Kutipan CITATION_UNKNOWN",
                        "Integritas/STATE_EMPLOYEE/Kutipan BASIS_NOT_CITED",
                        "Integritas/STATE_EMPLOYEE/Tahun YEARS_UNREADABLE",
                        "Integritas/STATE_EMPLOYEE/Isi WORD_UNKNOWN",
                        "Integritas/DEAD/Warna HEADING_UNKNOWN",
                        "Integritas/DEAD/Kode WORD_UNKNOWN",
                        "Integritas/DEAD/Efek CELL_EMPTY",
                        "Integritas/DEAD/Program CELL_EMPTY");
        assertThat(faulty.getFaults().get(4).place().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_MICRO_BUSINESS,         kekayaan 50 juta,      BOUNDS_UNREADABLE",
        "NOT_MICRO_BUSINESS,         penjualan 1.0.0,       BOUNDS_UNREADABLE",
        "NOT_MICRO_BUSINESS,         penjualan 1 juta; x 2, BOUNDS_UNREADABLE",
        "REPEAT_BARRED,              mojokerto-iw,          REPEATS_UNREADABLE",
        "REPEAT_BARRED,              '',                    REPEATS_UNREADABLE",
        "OTHER_CREDIT,               '',                    CELL_EMPTY",
        "FAMILY_COUNTED_TWICE,       dua,                   WORD_UNKNOWN",
        "ORGANS_OF_KIN,              satu,                  NUMBER_UNREADABLE",
        "NIK_MALFORMED,              1,                     CELL_UNUSED",
    })
    void a_content_that_a_code_does_not_know_is_a_fault(IntegrityCode code, String content, String fault) {
        assertThat(codes("Program: bpum, Tahun: 2020, Kode: " + code + ", Efek: tolak, Isi: '" + content
                        + "', Dasar: asumsi, Kutipan: A"))
                .containsExactly(fault);
    }

    @Test
    void a_row_cites_something_as_strong_as_its_basis_and_stands_once() {
        String row = "Program: bpum, Tahun: 2020, Kode: PAID_TWICE, Efek: tolak, Dasar: %s, Kutipan: A";

        assertThat(codes(row.formatted("hukum"))).containsExactly("BASIS_NOT_CITED");
        assertThat(codes(row.formatted("asumsi"), row.formatted("asumsi"))).containsExactly("CHECK_TWICE");
    }

    @ParameterizedTest
    @CsvSource({
        "bpum,  2019, 1",
        "bpum,  2020, 3",
        "bpum,  2021, 2",
        "bpum,  2025, 4",
        "other, 2021, 1",
    })
    void the_row_of_the_programme_goes_before_that_of_all_and_the_later_before_the_earlier(
            String programme, int year, int degree) {
        String row =
                "Program: '%s', Tahun: '%s', Kode: ORGANS_OF_KIN, Efek: catat, Isi: '%d', Dasar: asumsi, Kutipan: A";
        IntegrityRules rules = IntegrityRules.of(read(
                row.formatted("-", "-", 1),
                row.formatted("bpum", "2020-", 2),
                row.formatted("bpum", "2020", 3),
                row.formatted("bpum", "2025", 4)));

        assertThat(rules.find(IntegrityCode.ORGANS_OF_KIN, programme, year))
                .hasValueSatisfying(rule -> assertThat(rule.asks()).isEqualTo(new IntegrityRule.Degree(degree)));
    }

    @ParameterizedTest
    @EnumSource(IntegrityCode.class)
    void every_bundled_row_has_a_citation_and_nothing_without_law_or_source_rejects_but_what_pays_twice(
            IntegrityCode code) {
        assertThat(IntegrityRules.bundled().rules().stream().filter(rule -> rule.code() == code))
                .allSatisfy(rule -> {
                    assertThat(rule.ground().citations()).isNotEmpty();
                    if (rule.effect() == Effect.REJECT && code != IntegrityCode.PAID_TWICE) {
                        assertThat(rule.ground().basis()).isNotEqualTo(Basis.ASSUMPTION);
                    }
                });
    }
}
