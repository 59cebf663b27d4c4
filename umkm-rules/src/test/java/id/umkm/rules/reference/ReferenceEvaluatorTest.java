package id.umkm.rules.reference;

import static id.umkm.rules.reference.SmallPolicies.DAY;
import static id.umkm.rules.reference.SmallPolicies.HEAD;
import static id.umkm.rules.reference.SmallPolicies.criteria;
import static id.umkm.rules.reference.SmallPolicies.facts;
import static id.umkm.rules.reference.SmallPolicies.policy;
import static id.umkm.rules.reference.SmallPolicies.publishing;
import static id.umkm.rules.reference.SmallPolicies.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.law.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meaning of policies at its edges, each on a policy of one or two rows. */
class ReferenceEvaluatorTest {
    private static ReferencePolicy criterion(String whom, String attribute, String requirement) {
        return policy(criteria(row("C", whom, attribute, requirement, "tolak", "")));
    }

    /** Members m1, m2 and so on, with one attribute each; {@code ?} is unknown. */
    private static ReferenceFacts.Builder members(String attribute, Object... values) {
        ReferenceFacts.Builder builder = facts();
        for (int i = 0; i < values.length; i++) {
            String ref = "m" + (i + 1);
            builder.member(ref).member(ref, attribute, values[i].equals("?") ? null : values[i]);
        }
        return builder;
    }

    private static ReferenceDecision eligibility(ReferencePolicy policy, ReferenceFacts.Builder facts) {
        return ReferenceEvaluator.eligibility(policy, facts.build(), DAY);
    }

    private static String outcome(ReferencePolicy policy, ReferenceFacts.Builder facts) {
        return eligibility(policy, facts).outcome();
    }

    @Nested
    class Cells {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        >= 8,5 juta                      | 8500000    | ELIGIBLE
                        >= 8,5 juta                      | 8499999    | NOT_ELIGIBLE
                        minimal Rp8.500.000              | 8500000    | ELIGIBLE
                        paling sedikit Rp 8.500.000      | 8499999    | NOT_ELIGIBLE
                        lebih dari 8500000               | 8500000    | NOT_ELIGIBLE
                        paling banyak 1,3 miliar         | 1300000000 | ELIGIBLE
                        < 20 ribu                        | 20000      | NOT_ELIGIBLE
                        kurang dari 20 ribu, 8,5 juta    | 8500000    | ELIGIBLE
                        at most 20.000.000               | 20000001   | NOT_ELIGIBLE
                        [8,5 juta..20 juta]              | 20000000   | ELIGIBLE
                        [8,5 juta..20 juta[              | 20000000   | NOT_ELIGIBLE
                        ]8,5 juta..20 juta]              | 8500000    | NOT_ELIGIBLE
                        (8,5 juta..20 juta)              | 8500001    | ELIGIBLE
                        8,5 juta s.d. 20 juta            | 8500000    | ELIGIBLE
                        bukan(8,5 juta, > 20 juta)       | 8500000    | NOT_ELIGIBLE
                        bukan(8,5 juta, > 20 juta)       | 20000000   | ELIGIBLE
                        not([1..2 juta], 3 juta)         | 2000000    | NOT_ELIGIBLE
                        -                                | 1          | ELIGIBLE
                        """)
        void compares_amounts(String cell, long amount, String expected) {
            assertThat(outcome(
                            criterion("kelompok", "jumlah_diminta", cell), facts().subject("jumlah_diminta", amount)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Frozen Food            | FROZEN_FOOD | ELIGIBLE
                        frozen food            | FROZEN_FOOD | ELIGIBLE
                        FROZEN_FOOD            | FROZEN_FOOD | ELIGIBLE
                        cakes, "Batik"         | CAKE        | ELIGIBLE
                        cakes, "Batik"         | FROZEN_FOOD | NOT_ELIGIBLE
                        bukan(Batik, Kue)      | BATIK       | NOT_ELIGIBLE
                        bukan(Batik, Kue)      | FROZEN_FOOD | ELIGIBLE
                        bukan(Batik)           | NOT_LISTED  | ELIGIBLE
                        """)
        void compares_choices(String cell, String trade, String expected) {
            assertThat(outcome(criterion("kelompok", "jenis_usaha", cell), facts().subject("jenis_usaha", trade)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        dalam 35.76.02       | 35.76.02.1003 | ELIGIBLE
                        in 35                | 35.76.02.1003 | ELIGIBLE
                        dalam 35.76.02.1003  | 35.76.02.1003 | ELIGIBLE
                        dalam 35.76.01       | 35.76.02.1003 | NOT_ELIGIBLE
                        dalam 35.7           | 35.76.02.1003 | FAULT
                        35.76.02             | 35.76.02.1003 | NOT_ELIGIBLE
                        bukan(dalam 35.76)   | 35.77.02.1003 | ELIGIBLE
                        """)
        void compares_regions(String cell, String village, String expected) {
            if (expected.equals("FAULT")) {
                assertThatThrownBy(() -> criterion("kelompok", "kelurahan", cell))
                        .isNotNull();
            } else {
                assertThat(outcome(criterion("kelompok", "kelurahan", cell), facts().subject("kelurahan", village)))
                        .isEqualTo(expected);
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        >= 31/05/2021                       | ELIGIBLE
                        <= 31 Mei 2021                      | NOT_ELIGIBLE
                        2021-06-01                          | ELIGIBLE
                        date("2021-06-01")                  | ELIGIBLE
                        [1 Juni T..date("2021-06-02"))      | ELIGIBLE
                        < 10 Januari T+1                    | ELIGIBLE
                        > 10/01/T+1                         | NOT_ELIGIBLE
                        tanggal_usulan                      | ELIGIBLE
                        bukan(tanggal_usulan, 2020-01-01)   | NOT_ELIGIBLE
                        """)
        void compares_dates(String cell, String expected) {
            assertThat(outcome(criterion("kelompok", "tanggal", cell), facts().subject("tanggal_usulan", DAY)))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Marketplace, Outlet        | MARKETPLACE DIRECT | ELIGIBLE
                        Marketplace, Outlet        | DIRECT             | NOT_ELIGIBLE
                        bukan(Marketplace, Outlet) | DIRECT             | ELIGIBLE
                        bukan(Marketplace, Outlet) | MARKETPLACE DIRECT | NOT_ELIGIBLE
                        Langsung                   | ''                 | NOT_ELIGIBLE
                        tidak ada                  | ''                 | ELIGIBLE
                        tidak ada                  | DIRECT             | NOT_ELIGIBLE
                        bukan(tidak ada)           | DIRECT             | ELIGIBLE
                        bukan(Langsung)            | ''                 | ELIGIBLE
                        """)
        void compares_several_values_one_by_one(String cell, String channels, String expected) {
            Set<String> codes = channels.isEmpty() ? Set.of() : Set.of(channels.split(" "));

            assertThat(outcome(
                            criterion("kelompok", "saluran_penjualan", cell),
                            facts().subject("saluran_penjualan", codes)))
                    .isEqualTo(expected);
            assertThat(eligibility(criterion("kelompok", "saluran_penjualan", cell), facts())
                            .missing())
                    .containsExactly(":sales_channels");
        }

        @Test
        void takes_a_number_with_two_readings_for_a_fault() {
            assertThatThrownBy(() -> criterion("setiap anggota", "usia", ">= 1.300"))
                    .hasMessageContaining("two readings");
            assertThatThrownBy(() -> criterion("setiap anggota", "usia", ">= 1,300"))
                    .hasMessageContaining("two readings");
        }

        @Test
        void reads_nothing_else() {
            assertThatThrownBy(() -> criterion("kelompok", "jumlah_diminta", "2 * 4 juta"))
                    .isNotNull();
            assertThatThrownBy(() -> criterion("kelompok", "jumlah_diminta", "jumlah_anggota"))
                    .isNotNull();
            assertThatThrownBy(() -> criterion("kelompok", "jenis_usaha", "> Batik"))
                    .isNotNull();
            assertThatThrownBy(() -> criterion("kelompok", "jenis_usaha", "selain itu"))
                    .isNotNull();
        }

        @Test
        void knows_none_from_unknown() {
            ReferencePolicy policy = criterion("kelompok", "jeda_hibah", "tidak ada, minimal 2");

            assertThat(outcome(policy, facts().subject("tahun_hibah_terakhir", ReferenceFacts.NONE)))
                    .isEqualTo("ELIGIBLE");
            assertThat(outcome(policy, facts().subject("tahun_hibah_terakhir", 2019)))
                    .isEqualTo("ELIGIBLE");
            assertThat(outcome(policy, facts().subject("tahun_hibah_terakhir", 2020)))
                    .isEqualTo("NOT_ELIGIBLE");
            assertThat(outcome(policy, facts())).isEqualTo("INCOMPLETE");
            assertThat(eligibility(policy, facts()).missing()).containsExactly(":grants");
        }

        @Test
        void finds_none_in_no_comparison() {
            ReferenceFacts.Builder none = facts().subject("tahun_hibah_terakhir", ReferenceFacts.NONE);

            assertThat(outcome(criterion("kelompok", "jeda_hibah", "minimal 0"), none))
                    .isEqualTo("NOT_ELIGIBLE");
            assertThat(outcome(criterion("kelompok", "jeda_hibah", "bukan(0, 1)"), none))
                    .isEqualTo("ELIGIBLE");
            assertThat(outcome(criterion("kelompok", "jeda_hibah", "bukan(tidak ada)"), none))
                    .isEqualTo("NOT_ELIGIBLE");
        }

        @Test
        void compares_a_member_with_the_group() {
            ReferencePolicy policy = criterion("setiap anggota", "domisili", "kelurahan");
            ReferenceFacts.Builder facts = members("domisili", "35.76.02.1003", "35.76.02.1008");

            assertThat(eligibility(policy, members("domisili", "35.76.02.1003")).missing())
                    .containsExactly(":village");
            assertThat(eligibility(policy, facts).missing())
                    .as("one of the two lives elsewhere wherever the group is")
                    .isEmpty();
            assertThat(eligibility(policy, facts.subject("kelurahan", "35.76.02.1003"))
                            .findings())
                    .containsExactly("C(m2)");
        }
    }

    @Nested
    class Unknown {
        @Test
        void lets_any_value_pass() {
            assertThat(outcome(criterion("kelompok", "jumlah_diminta", "-"), facts()))
                    .isEqualTo("ELIGIBLE");
        }

        @Test
        void leaves_a_test_undecided_even_if_every_value_answers_alike() {
            ReferenceDecision decision = eligibility(criterion("kelompok", "jumlah_diminta", "< 5, >= 5"), facts());

            assertThat(decision.outcome()).isEqualTo("INCOMPLETE");
            assertThat(decision.missing()).isEmpty();
        }

        @Test
        void of_a_guard_matters_only_where_the_requirement_may_fail() {
            ReferencePolicy policy = policy(criteria(
                    row("C", "kelompok", "jumlah_diminta", ">= 5 juta", "tolak", ", Jika: \"kegunaan: Modal kerja\"")));

            assertThat(outcome(policy, facts().subject("jumlah_diminta", 5_000_000)))
                    .isEqualTo("ELIGIBLE");
            assertThat(outcome(policy, facts().subject("kegunaan", "EQUIPMENT")))
                    .isEqualTo("ELIGIBLE");
            assertThat(eligibility(policy, facts().subject("jumlah_diminta", 1)).missing())
                    .containsExactly(":purpose");
            assertThat(eligibility(policy, facts()).missing()).containsExactly(":purpose", ":requested_amount");
        }

        @Test
        void ages_and_years_are_missing_by_the_facts_behind_them() {
            assertThat(eligibility(criterion("setiap anggota", "usia", ">= 18"), members("usia", "?", 18))
                            .missing())
                    .containsExactly("m1:birth_date");
            assertThat(eligibility(
                                    criterion("tidak ada anggota", "tahun_hibah_terakhir", "2020"),
                                    members("tahun_hibah_terakhir", "?", 2019))
                            .missing())
                    .containsExactly("m1:grants");
        }

        @Test
        void operand_is_missing_too() {
            assertThat(eligibility(criterion("kelompok", "kekayaan_bersih", "> jumlah_diminta"), facts())
                            .missing())
                    .containsExactly(":net_assets", ":requested_amount");
        }
    }

    @Nested
    class Quantifiers {
        @Test
        void each_fails_at_one_false_and_names_it() {
            ReferencePolicy policy = criterion("setiap anggota", "miskin", "ya");

            assertThat(outcome(policy, members("miskin", true, true))).isEqualTo("ELIGIBLE");
            assertThat(outcome(policy, members("miskin", true, "?"))).isEqualTo("INCOMPLETE");
            assertThat(eligibility(policy, members("miskin", false, "?", true, false))
                            .findings())
                    .containsExactly("C(m1,m4)");
        }

        @Test
        void none_holds_only_if_all_are_known_not_to() {
            ReferencePolicy policy = criterion("tidak ada anggota", "pemberi_kerja", "ASN, BUMN");

            assertThat(outcome(policy, members("pemberi_kerja", "PRIVATE", ReferenceFacts.NONE)))
                    .isEqualTo("ELIGIBLE");
            assertThat(eligibility(policy, members("pemberi_kerja", "PRIVATE", "?"))
                            .missing())
                    .containsExactly("m2:employer");
            assertThat(eligibility(policy, members("pemberi_kerja", "ASN", "?", "BUMN"))
                            .findings())
                    .containsExactly("C(m1,m3)");
        }

        @ParameterizedTest
        @CsvSource({
            "minimal 2 anggota, true, true, false, ELIGIBLE",
            "minimal 2 anggota, true, ?, false, INCOMPLETE",
            "minimal 3 anggota, true, ?, false, NOT_ELIGIBLE",
            "minimal 1 anggota, true, ?, ?, ELIGIBLE",
            "'minimal 66,6666% anggota', true, true, false, ELIGIBLE",
            "'minimal 66,6667% anggota', true, true, false, NOT_ELIGIBLE",
            "'minimal 33,3333% anggota', true, false, ?, ELIGIBLE",
            "minimal 34% anggota, true, false, ?, INCOMPLETE",
            "minimal 100% anggota, true, true, true, ELIGIBLE"
        })
        void counts_the_sure_and_the_possible(String whom, String first, String second, String third, String expected) {
            ReferenceFacts.Builder facts = members("miskin", known(first), known(second), known(third));

            assertThat(outcome(criterion('"' + whom + '"', "miskin", "ya"), facts))
                    .isEqualTo(expected);
        }

        private static Object known(String text) {
            return text.equals("?") ? text : Boolean.parseBoolean(text);
        }

        @Test
        void names_those_who_surely_do_not_count() {
            assertThat(eligibility(
                                    criterion("minimal 3 anggota", "miskin", "ya"),
                                    members("miskin", true, "?", false, false))
                            .findings())
                    .containsExactly("C(m3,m4)");
        }

        @Test
        void fail_over_zero_members() {
            for (String whom :
                    List.of("setiap anggota", "tidak ada anggota", "minimal 1 anggota", "minimal 1% anggota")) {
                assertThat(eligibility(criterion(whom, "miskin", "ya"), facts()).findings())
                        .as(whom)
                        .containsExactly("C");
            }
        }

        @Test
        void guard_of_the_group_frees_all_members() {
            ReferencePolicy policy = policy(criteria(
                    row("C", "setiap anggota", "miskin", "ya", "tolak", ", Jika: \"kegunaan: Sarana-prasarana\"")));

            assertThat(outcome(policy, members("miskin", false).subject("kegunaan", "OTHER")))
                    .isEqualTo("ELIGIBLE");
            assertThat(eligibility(policy, members("miskin", false)).missing()).containsExactly(":purpose");
        }

        @Test
        void guard_of_a_member_frees_that_member() {
            ReferencePolicy policy = policy(criteria(
                    row("C", "setiap anggota", "keterampilan_usaha", "ya", "tolak", ", Jika: \"miskin: tidak\"")));
            ReferenceFacts.Builder facts = members("miskin", true, false, "?")
                    .member("m1", "keterampilan_usaha", false)
                    .member("m2", "keterampilan_usaha", true)
                    .member("m3", "keterampilan_usaha", false);

            assertThat(eligibility(policy, facts).missing()).containsExactly("m3:poor");
            assertThat(eligibility(policy, facts.member("m3", "miskin", false)).findings())
                    .containsExactly("C(m3)");
        }

        @Test
        void bound_may_be_a_parameter() {
            ReferencePolicy policy =
                    policy("""
                    Parameter:
                      - {Nama: porsi, Satuan: "% anggota", Nilai: "50%", Dasar: sumber, Kutipan: S}
                    """ + criteria(row("C", "minimal porsi anggota", "miskin", "ya", "tolak", "")));

            assertThat(outcome(policy, members("miskin", true, false))).isEqualTo("ELIGIBLE");
            assertThat(eligibility(policy, members("miskin", false, false)).basis())
                    .isEqualTo(Map.of("C", Basis.SOURCE));
        }
    }

    @Nested
    class Tables {
        private static String table(String hitPolicy, String whom, String unit, String... rows) {
            return "Tabel:\n  - Nama: T\n    Aturan: " + hitPolicy + "\n    Untuk: " + whom
                    + "\n    Keluaran: {Nama: hasil, Nama (en): result, Satuan: " + unit + "}\n    Baris:\n"
                    + String.join("", rows);
        }

        private static String line(String number, String inputs, String output, String more) {
            String ground = more.contains("Dasar:") ? "" : ", Dasar: hukum, Kutipan: H";
            return "      - {No: " + number + ", " + inputs + ", Maka hasil: '" + output + "'" + ground + more + "}\n";
        }

        private static ReferenceFacts.Builder asking(long amount) {
            return facts().subject("jumlah_diminta", amount);
        }

        private static String result(ReferencePolicy policy, ReferenceFacts.Builder facts) {
            ReferenceDecision decision = eligibility(policy, facts);
            assertThat(decision.findings())
                    .isEqualTo(
                            decision.unresolved().isEmpty()
                                    ? decision.findings().headSet("")
                                    : new java.util.TreeSet<>(List.of("TABLE_UNRESOLVED")));
            return decision.unresolved().isEmpty()
                    ? decision.outputs().getOrDefault("result", "")
                    : decision.outputs().get("result") + decision.unresolved();
        }

        private static ReferencePolicy overlapping(String hitPolicy, String first, String second, String... more) {
            return publishing(
                    "hasil",
                    table(
                            hitPolicy,
                            "kelompok",
                            "daftar kelas",
                            line("1", "Jika jumlah_diminta: '>= 10'", first, ""),
                            line("2", "Jika jumlah_diminta: '>= 20'", second, ""),
                            String.join("", more)));
        }

        @Test
        void unique_is_unresolved_at_two_hits_and_at_none() {
            ReferencePolicy policy = overlapping("U", "Tinggi", "Rendah");

            assertThat(result(policy, asking(19))).isEqualTo("HIGH");
            assertThat(result(policy, asking(20))).isEqualTo("?[T]");
            assertThat(result(policy, asking(9))).isEqualTo("?[T]");
            assertThat(result(overlapping("U", "Tinggi", "Tinggi"), asking(20))).isEqualTo("?[T]");
        }

        @Test
        void first_takes_the_first() {
            assertThat(result(overlapping("F", "Rendah", "Tinggi"), asking(20))).isEqualTo("LOW");
        }

        @Test
        void any_takes_equal_outputs() {
            assertThat(result(overlapping("A", "Rendah", "Rendah"), asking(20))).isEqualTo("LOW");
            assertThat(result(overlapping("A", "Rendah", "Tinggi"), asking(20))).isEqualTo("?[T]");
        }

        @Test
        void priority_takes_what_stands_first_in_the_list() {
            assertThat(result(overlapping("P", "Rendah", "Tinggi"), asking(20))).isEqualTo("HIGH");
            assertThat(result(overlapping("P", "Rendah", "Tinggi"), asking(19))).isEqualTo("LOW");
        }

        @Test
        void otherwise_applies_where_nothing_else_does() {
            ReferencePolicy policy =
                    overlapping("F", "Tinggi", "Tinggi", line("3", "Jika jumlah_diminta: selain itu", "Rendah", ""));

            assertThat(result(policy, asking(9))).isEqualTo("LOW");
            assertThat(result(policy, asking(10))).isEqualTo("HIGH");
            assertThat(result(policy, facts())).isEqualTo("?");
        }

        @Test
        void unknown_input_leaves_the_output_unknown_unless_all_possible_rows_agree() {
            assertThat(result(overlapping("F", "Rendah", "Tinggi"), facts())).isEqualTo("?");
            assertThat(result(overlapping("F", "Rendah", "Rendah"), facts())).isEqualTo("LOW");
        }

        @Test
        void unknown_input_does_not_matter_behind_a_sure_first_or_best_hit() {
            for (String hitPolicy : List.of("F", "P")) {
                ReferencePolicy policy = publishing(
                        "hasil",
                        table(
                                hitPolicy,
                                "kelompok",
                                "daftar kelas",
                                line("1", "Jika diakui_lurah: ya", "Tinggi", ""),
                                line("2", "Jika jumlah_diminta: '>= 10'", "Rendah", "")));
                assertThat(result(policy, facts().subject("diakui_lurah", true)))
                        .as(hitPolicy)
                        .isEqualTo("HIGH");
            }
        }

        @Test
        void two_sure_hits_stay_unresolved_whatever_is_unknown() {
            assertThat(result(
                            overlapping("U", "Tinggi", "Rendah", line("3", "Jika diakui_lurah: ya", "Rendah", "")),
                            asking(20)))
                    .isEqualTo("?[T]");
        }

        @ParameterizedTest
        @CsvSource({
            "true, false, 1",
            "true, ?, 1",
            "false, false, 3",
            "false, ?, ?",
        })
        void share_is_an_interval(String first, String second, String expected) {
            String input = "\"Jika porsi anggota: terdampak_pandemi\": ";
            ReferencePolicy policy = publishing(
                    "hasil",
                    table(
                            "U",
                            "kelompok",
                            "angka",
                            line("1", input + "'>= 50%'", "1", ""),
                            line("2", input + "'(0%..50%)'", "2", ""),
                            line("3", input + "'0%'", "3", "")));

            assertThat(result(
                            policy, members("terdampak_pandemi", Quantifiers.known(first), Quantifiers.known(second))))
                    .isEqualTo(expected);
        }

        @Test
        void share_of_no_members_passes_no_test() {
            ReferencePolicy policy = publishing(
                    "hasil",
                    table("U", "kelompok", "angka", line("1", "\"Jika porsi anggota: miskin\": '>= 0%'", "1", "")));

            assertThat(result(policy, facts())).isEqualTo("?[T]");
        }

        @Test
        void member_table_is_unresolved_for_members() {
            ReferencePolicy policy =
                    policy(table("U", "setiap anggota", "ya/tidak", line("1", "Jika usia: '>= 18'", "ya", ""))
                            + criteria(row("C", "setiap anggota", "hasil", "ya", "tolak", "")));
            ReferenceDecision decision = eligibility(policy, members("usia", 17, 18, 16));

            assertThat(decision.findings()).containsExactly("TABLE_UNRESOLVED(m1,m3)");
            assertThat(decision.outcome()).isEqualTo("NEEDS_REVIEW");
        }

        @Test
        void unresolved_table_does_not_matter_to_a_decision_that_is_sure_without_it() {
            ReferencePolicy policy = policy(table(
                            "U", "kelompok", "ya/tidak", line("1", "Jika jumlah_diminta: '>= 10'", "ya", ""))
                    + criteria(row("C", "kelompok", "hasil", "ya", "tolak", ", Jika: \"kegunaan: Modal kerja\"")));

            assertThat(eligibility(policy, asking(9).subject("kegunaan", "OTHER"))
                            .findings())
                    .isEmpty();
            assertThat(eligibility(policy, asking(9).subject("kegunaan", "WORKING_CAPITAL"))
                            .findings())
                    .containsExactly("TABLE_UNRESOLVED");
            assertThat(outcome(policy, asking(9))).isEqualTo("INCOMPLETE");
        }

        @Test
        void rows_count_on_their_days() {
            String dated = table(
                    "U",
                    "kelompok",
                    "angka",
                    line("1", "Jika jumlah_diminta: '-'", "1", ", Sampai: 31/05/2021"),
                    line("2", "Jika jumlah_diminta: '-'", "2", ", Sejak: 01/06/2021, Sampai: 01/06/2021"),
                    line("3", "Jika jumlah_diminta: '-'", "3", ", Sejak: 2 Juni 2021"));
            ReferencePolicy policy = publishing("hasil", dated);

            for (int day = -1; day <= 1; day++) {
                LocalDate asOf = DAY.plusDays(day);
                assertThat(ReferenceEvaluator.eligibility(
                                        policy, ReferenceFacts.builder(asOf).build(), asOf)
                                .outputs())
                        .containsEntry("result", Integer.toString(day + 2));
            }
        }

        @Test
        void facts_behind_an_output_are_missing() {
            ReferencePolicy policy = policy(table(
                            "U",
                            "setiap anggota",
                            "ya/tidak",
                            line("1", "Jika miskin: ya, Jika pekerjaan: '-'", "ya", ""),
                            line("2", "Jika miskin: tidak, Jika pekerjaan: Menganggur", "ya", ""),
                            line("3", "Jika miskin: tidak, Jika pekerjaan: bukan(Menganggur)", "tidak", ""))
                    + criteria(row("C", "minimal 50% anggota", "hasil", "ya", "tolak", "")));
            ReferenceFacts.Builder facts = members("miskin", "?", false, false)
                    .member("m2", "pekerjaan", "UNEMPLOYED")
                    .member("m3", "pekerjaan", "STUDENT");

            assertThat(eligibility(policy, facts).missing()).containsExactly("m1:occupation", "m1:poor");
            assertThat(eligibility(policy, facts.member("m1", "pekerjaan", "UNEMPLOYED"))
                            .outcome())
                    .isEqualTo("ELIGIBLE");
            assertThat(eligibility(policy, facts.member("m1", "pekerjaan", "STUDENT"))
                            .missing())
                    .containsExactly("m1:poor");
        }

        @Test
        void all_whose_share_is_open_are_missing() {
            ReferencePolicy policy = policy(table(
                            "F",
                            "kelompok",
                            "ya/tidak",
                            line("1", "\"Jika porsi anggota: miskin\": '>= 60%'", "ya", ""),
                            line("2", "\"Jika porsi anggota: miskin\": selain itu", "tidak", ""))
                    + criteria(row("C", "kelompok", "hasil", "ya", "tolak", "")));

            assertThat(eligibility(policy, members("miskin", true, "?", "?", true, false))
                            .missing())
                    .containsExactly("m2:poor", "m3:poor");
            assertThat(outcome(policy, members("miskin", true, "?", "?", true, true)))
                    .isEqualTo("ELIGIBLE");
        }
    }

    @Nested
    class Outcomes {
        private final ReferencePolicy policy = policy(criteria(
                row("REJECTS", "kelompok", "kegunaan", "Sarana-prasarana", "tolak", ""),
                row("REVIEWS", "kelompok", "diakui_lurah", "ya", "tinjau", ""),
                row("NOTES", "kelompok", "jenis_usaha", "Batik", "catat", ""),
                row("REFERS", "kelompok", "jumlah_diminta", ">= 10", "rujuk", "")));

        private ReferenceFacts.Builder good() {
            return facts().subject("kegunaan", "EQUIPMENT").subject("diakui_lurah", true);
        }

        @Test
        void sure_rejection_wins_and_still_says_what_is_missing() {
            ReferenceDecision decision = eligibility(policy, facts().subject("kegunaan", "OTHER"));

            assertThat(decision.outcome()).isEqualTo("NOT_ELIGIBLE");
            assertThat(decision.findings()).containsExactly("REJECTS");
            assertThat(decision.missing()).containsExactly(":recognised_by_village_head");
        }

        @Test
        void undecided_rejection_comes_before_a_sure_review() {
            assertThat(outcome(policy, facts().subject("diakui_lurah", false))).isEqualTo("INCOMPLETE");
        }

        @Test
        void sure_review_comes_before_an_undecided_one() {
            assertThat(outcome(policy, good().subject("diakui_lurah", false))).isEqualTo("NEEDS_REVIEW");
            assertThat(outcome(policy, good().subject("diakui_lurah", null))).isEqualTo("INCOMPLETE");
        }

        @Test
        void note_changes_nothing_and_awaits_nothing() {
            assertThat(eligibility(policy, good()).outcome()).isEqualTo("ELIGIBLE");
            assertThat(eligibility(policy, good()).missing()).isEmpty();
            assertThat(eligibility(policy, good().subject("jenis_usaha", "CAKE")))
                    .satisfies(decision -> {
                        assertThat(decision.outcome()).isEqualTo("ELIGIBLE");
                        assertThat(decision.findings()).containsExactly("NOTES");
                    });
        }

        @Test
        void referral_reads_its_own_rows() {
            assertThat(referral(facts().subject("jumlah_diminta", 10)).outcome())
                    .isEqualTo("NONE");
            assertThat(referral(facts().subject("jumlah_diminta", 9)).findings())
                    .containsExactly("REFERS");
            assertThat(referral(facts()).outcome()).isEqualTo("INCOMPLETE");
            assertThat(referral(facts()).missing()).containsExactly(":requested_amount");
        }

        private ReferenceDecision referral(ReferenceFacts.Builder facts) {
            return ReferenceEvaluator.referral(policy, facts.build(), DAY);
        }
    }

    @Nested
    class DatesAndParameters {
        private static final String DATED = """
                Parameter:
                  - {Nama: batas, Satuan: Rp, Nilai: 10, Sampai: 31/05/2021, Dasar: sumber, Kutipan: S}
                  - {Nama: batas, Satuan: Rp, Nilai: 20, Sejak: 01/06/2021, Dasar: asumsi, Kutipan: A}
                """;

        @ParameterizedTest
        @CsvSource({"-1, 10, ELIGIBLE", "0, 10, NOT_ELIGIBLE", "0, 20, ELIGIBLE"})
        void parameter_is_read_on_the_day(int days, long amount, String expected) {
            ReferencePolicy policy =
                    policy(DATED + criteria(row("C", "kelompok", "jumlah_diminta", ">= batas", "tolak", "")));
            LocalDate asOf = DAY.plusDays(days);
            ReferenceFacts facts = ReferenceFacts.builder(asOf)
                    .subject("jumlah_diminta", amount)
                    .build();

            assertThat(ReferenceEvaluator.eligibility(policy, facts, asOf).outcome())
                    .isEqualTo(expected);
        }

        @Test
        void values_of_one_parameter_share_no_day() {
            assertThatThrownBy(() -> policy(DATED.replace("31/05/2021", "01/06/2021")))
                    .hasMessageContaining("two values on one day");
        }

        @ParameterizedTest
        @CsvSource({"2021-05-31, 10, ELIGIBLE", "2021-06-01, 10, NOT_ELIGIBLE", "2021-06-01, 20, ELIGIBLE"})
        void parameter_is_read_at_the_date_that_it_names(LocalDate submitted, long amount, String expected) {
            ReferencePolicy policy = policy(DATED.replace("Satuan: Rp", "Satuan: Rp, Dibaca pada: tanggal_usulan")
                    + criteria(row("C", "kelompok", "jumlah_diminta", ">= batas", "tolak", "")));
            ReferenceFacts.Builder facts =
                    facts().subject("jumlah_diminta", amount).subject("tanggal_usulan", submitted);

            assertThat(outcome(policy, facts)).isEqualTo(expected);
            assertThat(eligibility(policy, facts.subject("jumlah_diminta", 9)).basis())
                    .containsEntry("C", submitted.equals(DAY) ? Basis.ASSUMPTION : Basis.SOURCE);
        }

        @Test
        void date_at_which_a_parameter_is_read_may_be_missing() {
            ReferencePolicy policy = policy(DATED.replace("Satuan: Rp", "Satuan: Rp, Dibaca pada: tanggal_usulan")
                    + criteria(row("C", "kelompok", "jumlah_diminta", ">= batas", "tolak", "")));

            assertThat(eligibility(policy, facts().subject("jumlah_diminta", 15))
                            .missing())
                    .containsExactly(":submitted_on");
            assertThat(eligibility(policy, facts().subject("jumlah_diminta", 9)).missing())
                    .isEmpty();
        }

        @Test
        void values_of_one_parameter_are_read_at_one_date() {
            assertThatThrownBy(
                            () -> policy(DATED.replaceFirst("Satuan: Rp", "Satuan: Rp, Dibaca pada: tanggal_usulan")))
                    .hasMessageContaining("read at two dates");
        }

        @ParameterizedTest
        @CsvSource({
            "'Sejak: 01/06/2021', NOT_ELIGIBLE",
            "'Sejak: 02/06/2021', ELIGIBLE",
            "'Sampai: 01/06/2021', NOT_ELIGIBLE",
            "'Sampai: 31/05/2021', ELIGIBLE",
            "'Sejak: 1 Juni T, Sampai: 31 Desember T', NOT_ELIGIBLE"
        })
        void row_binds_on_its_days(String dates, String expected) {
            ReferencePolicy policy =
                    policy(criteria(row("C", "kelompok", "jumlah_anggota", ">= 5", "tolak", ", " + dates)));

            assertThat(outcome(policy, facts())).isEqualTo(expected);
        }
    }

    @Nested
    class BasisOfFindings {
        private static final String PARAMETER =
                "Parameter:\n  - {Nama: batas, Satuan: %s, Nilai: '%s', Dasar: asumsi, Kutipan: A}\n";

        @Test
        void is_the_weakest_of_row_and_parameter() {
            String weak = PARAMETER.formatted("orang", "5");
            ReferenceFacts.Builder one = members("miskin", true);

            assertThat(eligibility(
                                    policy(weak
                                            + criteria(
                                                    row("C", "kelompok", "jumlah_anggota", ">= batas", "tolak", ""))),
                                    one)
                            .basis())
                    .containsEntry("C", Basis.ASSUMPTION);
            assertThat(eligibility(
                                    policy(weak
                                            + criteria(row(
                                                    "C",
                                                    "kelompok",
                                                    "jumlah_anggota",
                                                    ">= 5",
                                                    "tolak",
                                                    ", Jika: \"jumlah_anggota: < batas\""))),
                                    one)
                            .basis())
                    .containsEntry("C", Basis.ASSUMPTION);
            assertThat(eligibility(criterion("kelompok", "jumlah_anggota", ">= 5"), one)
                            .basis())
                    .containsEntry("C", Basis.LAW);
        }

        @Test
        void counts_the_table_row_that_gave_the_output() {
            ReferencePolicy policy = policy(Tables.table(
                            "U",
                            "kelompok",
                            "ya/tidak",
                            Tables.line("1", "Jika jumlah_diminta: '< 10'", "tidak", ""),
                            Tables.line("2", "Jika jumlah_diminta: '[10..20)'", "tidak", ", Dasar: asumsi, Kutipan: A"),
                            Tables.line("3", "Jika jumlah_diminta: '>= 20'", "ya", ""))
                    + criteria(row("C", "kelompok", "hasil", "ya", "tolak", "")));

            assertThat(eligibility(policy, Tables.asking(9)).basis()).containsEntry("C", Basis.LAW);
            assertThat(eligibility(policy, Tables.asking(10)).basis()).containsEntry("C", Basis.ASSUMPTION);
        }

        @Test
        void cites_the_row_its_parameters_and_the_table_rows_that_it_uses() {
            ReferencePolicy policy = policy(PARAMETER.formatted("Rp", "10")
                    + Tables.table(
                            "U",
                            "kelompok",
                            "ya/tidak",
                            Tables.line("1", "Jika jumlah_diminta: '< batas'", "tidak", ", Dasar: hukum, Kutipan: H"),
                            Tables.line("2", "Jika jumlah_diminta: '>= batas'", "ya", ", Dasar: sumber, Kutipan: S"))
                    + criteria(row("C", "kelompok", "hasil", "ya", "tolak", ", Dasar: sumber, Kutipan: S")));

            assertThat(eligibility(policy, Tables.asking(9)).found())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.citations()).containsExactly("A", "H", "S"));
        }

        @Test
        void counts_the_row_of_every_member() {
            ReferencePolicy policy = policy(Tables.table(
                            "U",
                            "setiap anggota",
                            "ya/tidak",
                            Tables.line("1", "Jika usia: '< 18'", "tidak", ""),
                            Tables.line("2", "Jika usia: '>= 18'", "ya", ", Dasar: sumber, Kutipan: S"))
                    + criteria(row("C", "setiap anggota", "hasil", "ya", "tolak", "")));

            assertThat(eligibility(policy, members("usia", 17)).basis()).containsEntry("C", Basis.LAW);
            assertThat(eligibility(policy, members("usia", 17, 18)).basis()).containsEntry("C", Basis.SOURCE);
        }

        @Test
        void must_be_borne_by_a_citation() {
            assertThatThrownBy(() -> policy(criteria(
                            row("C", "kelompok", "jumlah_anggota", "5", "tolak", ", Dasar: hukum, Kutipan: \"A, S\""))))
                    .hasMessageContaining("no citation bears");
        }
    }

    @Nested
    class Layers {
        private static final String NATIONAL = """
                Kebijakan:
                  - {Isian: Id, Isi: nasional/uji, Dasar: hukum, Kutipan: N}
                  - {Isian: Wilayah, Isi: nasional, Dasar: hukum, Kutipan: N}
                Dasar:
                  - {Kunci: N, Dasar: hukum, Sumber: uji, Wilayah: nasional}
                Parameter:
                  - {Nama: batas_nasional, Satuan: Rp, Nilai: 10, Boleh diganti: "%s", Dasar: hukum, Kutipan: N}
                Kelayakan:
                  - {Kode: NATIONAL, Berlaku untuk: kelompok, Atribut: jumlah_diminta, Syarat: ">= batas_nasional",
                     Efek: tolak, Pesan: p, Dasar: hukum, Kutipan: N}
                """;

        private static ReferencePolicy layered(String replaceable, String basis, String key, String sections) {
            String programme = HEAD.formatted("") + "Memperluas:\n  - {Lapis: nasional/uji, Dasar: " + basis
                    + ", Kutipan: " + key + "}\n" + sections;
            return ReferencePolicy.read(List.of(programme, NATIONAL.formatted(replaceable)));
        }

        private static String replacing(int value) {
            return "Parameter:\n  - {Nama: batas_nasional, Satuan: Rp, Nilai: " + value
                    + ", Dasar: sumber, Kutipan: S}\n";
        }

        @Test
        void apply_together() {
            ReferencePolicy policy = layered(
                    "tidak", "hukum", "H", criteria(row("OWN", "kelompok", "jumlah_diminta", "> 10", "tinjau", "")));

            assertThat(eligibility(policy, Tables.asking(9)).findings()).containsExactly("NATIONAL", "OWN");
        }

        @Test
        void inherited_finding_is_no_stronger_than_what_stands_behind_its_applying() {
            assertThat(eligibility(layered("tidak", "hukum", "H", ""), Tables.asking(9))
                            .basis())
                    .containsEntry("NATIONAL", Basis.LAW);
            assertThat(eligibility(layered("tidak", "asumsi", "A", ""), Tables.asking(9))
                            .found())
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.basis()).isEqualTo(Basis.ASSUMPTION);
                        assertThat(finding.citations()).containsExactly("A", "N");
                    });
        }

        @ParameterizedTest
        @CsvSource({"ya, 5", "ya, 20", "minimal 10, 20", "minimal 10, 10"})
        void lower_layer_replaces_what_it_may(String replaceable, int value) {
            ReferencePolicy policy = layered(replaceable, "hukum", "H", replacing(value));

            assertThat(outcome(policy, Tables.asking(value))).isEqualTo("ELIGIBLE");
            assertThat(eligibility(policy, Tables.asking(value - 1)).basis()).containsEntry("NATIONAL", Basis.SOURCE);
        }

        @ParameterizedTest
        @CsvSource({"tidak, 20", "'', 20", "minimal 10, 9"})
        void lower_layer_replaces_nothing_else(String replaceable, int value) {
            assertThatThrownBy(() -> layered(replaceable, "hukum", "H", replacing(value)))
                    .hasMessageContaining("may not be replaced");
        }
    }
}
