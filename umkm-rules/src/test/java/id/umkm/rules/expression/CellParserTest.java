package id.umkm.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.CellTest.AnyOf;
import id.umkm.rules.expression.CellTest.Compare;
import id.umkm.rules.expression.CellTest.IsNone;
import id.umkm.rules.expression.CellTest.Not;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.expression.CellTest.Range;
import id.umkm.rules.expression.CellTest.Within;
import id.umkm.rules.expression.Operand.AttributeName;
import id.umkm.rules.expression.Operand.Literal;
import id.umkm.rules.expression.Operand.ParameterName;
import id.umkm.rules.generator.FixedNames;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellParserTest {
    private static final ValueType PERSONS = ValueType.number("orang", "persons");
    private static final ValueType BUDGET_YEARS = ValueType.number("tahun anggaran", "budget years");
    private static final ValueType TRADE = ValueType.choice(
            "jenis_usaha",
            List.of(
                    Choice.of("BATIK", "Batik", "batik"),
                    Choice.of("EMBROIDERY", "Bordir", "embroidery"),
                    Choice.of("FROZEN_FOOD", "Frozen Food", "frozen food"),
                    Choice.of("OFFICE", "Dinas Koperasi, UKM, dan Perdagangan", "office"),
                    Choice.of("OTHER_A", "Lainnya", "other"),
                    Choice.of("OTHER_B", "lainnya", "other")));
    private static final ValueType TRADES = ValueType.policyLists("jenis_usaha").withChoices(TRADE.choices());
    private static final Names NAMES = new FixedNames(
            Map.of(
                    "anggota_minimal", PERSONS,
                    "jeda_minimal", BUDGET_YEARS,
                    "bantuan_minimal", ValueType.RUPIAH,
                    "wilayah_program", ValueType.REGION,
                    "porsi_sasaran", ValueType.PERCENT,
                    "batas_cair", ValueType.DATE,
                    "batik", TRADE,
                    "twice", ValueType.RUPIAH),
            Map.of("requested_amount", ValueType.RUPIAH, "twice", ValueType.RUPIAH, "village_name", ValueType.TEXT),
            Optional.of(2021));
    private static final Names NO_NAMES = new FixedNames(Map.of(), Map.of(), Optional.empty());

    private static CellTest parse(String cell, ValueType type) {
        return CellParser.parseTest(cell, type, NAMES);
    }

    private static Compare equal(Object value) {
        return compare(Operator.EQUAL, value);
    }

    private static Compare compare(Operator operator, Object value) {
        return new Compare(operator, value instanceof Operand operand ? operand : new Literal(value));
    }

    private static Range range(Object low, boolean lowIncluded, Object high, boolean highIncluded) {
        return new Range(new Literal(low), lowIncluded, new Literal(high), highIncluded);
    }

    private static void assertFault(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(CellFaultException.class, fault -> {
            assertThat(fault.getCode()).as(fault.getMessage()).isEqualTo(code);
            assertThat(fault.getRule().id()).isNotBlank();
            assertThat(fault.getRule().en()).isNotBlank();
        });
    }

    private static void assertFault(String code, String cell, ValueType type) {
        assertFault(code, () -> parse(cell, type));
    }

    private static void assertFaultSays(String text, String cell, ValueType type) {
        assertThatThrownBy(() -> parse(cell, type))
                .isInstanceOfSatisfying(
                        CellFaultException.class,
                        fault -> assertThat(fault.getRule().id() + " / "
                                        + fault.getRule().en())
                                .contains(text));
    }

    @Nested
    class Structure {
        @Test
        void reads_a_dash_as_any_value() {
            assertThat(parse(" - ", PERSONS)).isEqualTo(new CellTest.Any());
        }

        @ParameterizedTest
        @ValueSource(strings = {"selain itu", "Selain  Itu", "otherwise"})
        void reads_otherwise(String cell) {
            assertThat(parse(cell, TRADE)).isEqualTo(new CellTest.Otherwise());
        }

        @ParameterizedTest
        @ValueSource(strings = {"tidak ada", "Tidak Ada", "none", "tidak\u00a0ada"})
        void reads_known_to_be_none(String cell) {
            assertThat(parse(cell, TRADE)).isEqualTo(new IsNone());
            assertThat(parse(cell, ValueType.YES_NO)).isEqualTo(new IsNone());
        }

        @ParameterizedTest
        @CsvSource({
            ">= 5, AT_LEAST",
            "≥5, AT_LEAST",
            "minimal 5, AT_LEAST",
            "Paling sedikit 5, AT_LEAST",
            "at least 5, AT_LEAST",
            "> 5, MORE",
            "lebih dari 5, MORE",
            "more than 5, MORE",
            "<=5, AT_MOST",
            "≤ 5, AT_MOST",
            "maksimal 5, AT_MOST",
            "paling  banyak 5, AT_MOST",
            "at most 5, AT_MOST",
            "< 5, LESS",
            "kurang dari 5, LESS",
            "less than 5 persons, LESS",
            "5 orang, EQUAL"
        })
        void reads_signs_and_words_of_comparison(String cell, Operator operator) {
            assertThat(parse(cell, PERSONS)).isEqualTo(compare(operator, 5L));
        }

        @ParameterizedTest
        @CsvSource({
            "[1..5], true, true",
            "[ 1 .. 5 ], true, true",
            "1 s.d. 5, true, true",
            "(1..5), false, false",
            "]1..5[, false, false",
            "(1..5], false, true",
            "]1..5], false, true",
            "[1..5[, true, false",
            "[1..5), true, false"
        })
        void reads_ranges_whose_brackets_say_which_end_is_included(String cell, boolean low, boolean high) {
            assertThat(parse(cell, PERSONS)).isEqualTo(range(1L, low, 5L, high));
        }

        @Test
        void reads_a_list_as_any_of_its_tests() {
            assertThat(parse("tidak ada, minimal 2, [7..8]", PERSONS))
                    .isEqualTo(new AnyOf(
                            List.of(new IsNone(), compare(Operator.AT_LEAST, 2L), range(7L, true, 8L, true))));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "bukan(Batik, Bordir)",
                    "not(\"Batik\",\"Bordir\")",
                    "Bukan (BATIK, embroidery)",
                    "bukan(batik,bordir)"
                })
        void reads_a_negated_list(String cell) {
            assertThat(parse(cell, TRADE)).isEqualTo(new Not(new AnyOf(List.of(equal("BATIK"), equal("EMBROIDERY")))));
        }

        @Test
        void reads_a_negation_within_a_list_and_within_a_negation() {
            assertThat(parse("bukan(bukan(1)), 2", PERSONS))
                    .isEqualTo(new AnyOf(List.of(new Not(new Not(equal(1L))), equal(2L))));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "5,",
                    ",5",
                    "5,,6",
                    ",",
                    "bukan()",
                    "bukan(",
                    "bukan(5",
                    "bukan(5))",
                    "bukan(5 ]",
                    "(5)",
                    "[5]",
                    "[1..5",
                    "1..5",
                    "[..5]",
                    "[1..]",
                    "..",
                    "[1 s.d. 5]",
                    "[1..5..9]",
                    "s.d. 5",
                    "5 s.d.",
                    "1 s.d. 2 s.d. 3",
                    "minimal",
                    "kurang dari",
                    ">",
                    ">= >= 5",
                    "=> 5",
                    "=< 5",
                    "5 5 [",
                    "-, 5",
                    "bukan(-)",
                    "selain itu, 5",
                    ">= tidak ada",
                    "?",
                    ">= -",
                    "\"5",
                    "“5"
                })
        void refuses_what_is_not_whole(String cell) {
            assertFault("CELL_MALFORMED", cell, PERSONS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "= 5",
                    "=SUM(A1:A3)",
                    "=",
                    "5, = 6",
                    "sum(1, 2)",
                    "TODAY()",
                    "date(2021)",
                    "System.exit(0)",
                    "5 + 3",
                    "5*2",
                    "5 - 1",
                    "anggota_minimal + 1",
                    "anggota_minimal - 1",
                    "${x}",
                    "a && b",
                    "eval(\"1\")",
                    "5 (orang)"
                })
        void refuses_formulas_functions_and_code(String cell) {
            assertFault("CELL_FORMULA", cell, PERSONS);
        }

        @Test
        void tells_how_to_write_what_a_spreadsheet_took_for_a_formula() {
            assertFaultSays("tulis 5.", "= 5", PERSONS);
            assertFaultSays("Tulis >=.", "=> 5", PERSONS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\n\u00a0"})
        void refuses_a_blank_cell(String cell) {
            assertFault("CELL_EMPTY", cell, PERSONS);
            assertFault("CELL_EMPTY", () -> CellParser.parseFact(cell, ValueType.TEXT));
        }

        @Test
        void reads_a_cell_of_the_greatest_length_and_no_longer() {
            String longest = "5" + " ".repeat(CellParser.MAX_LENGTH - 1);

            assertThat(parse(longest, PERSONS)).isEqualTo(equal(5L));
            assertFault("CELL_TOO_LONG", longest + " ", PERSONS);
        }

        @Test
        void reads_eight_negations_in_one_another_and_no_more() {
            assertThat(parse("not(".repeat(8) + "5" + ")".repeat(8), PERSONS)).isInstanceOf(Not.class);
            assertFault("CELL_TOO_DEEP", "not(".repeat(9) + "5" + ")".repeat(9), PERSONS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "not(", "(", "[", "\"", "1,", "1.", "..", "- ", "Rp", "9", "a ", "1 s.d. ", "\\", "@\"", "date("
                })
        void ends_fast_on_hostile_cells(String piece) {
            String cell = piece.repeat(CellParser.MAX_LENGTH / piece.length());
            for (ValueType type : List.of(PERSONS, ValueType.RUPIAH, ValueType.DATE, ValueType.TEXT, TRADE)) {
                assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                    try {
                        CellParser.parseTest(cell, type, NAMES);
                    } catch (CellFaultException e) {
                        assertThat(e.getRead()).hasSizeLessThan(200);
                    }
                });
            }
        }
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "5 | 5",
                    "-5 | -5",
                    "0 | 0",
                    "007 | 7",
                    "1.300 | 1300",
                    "1.000 | 1000",
                    "1300 | 1300",
                    "1.300.000 | 1300000",
                    "1300000 | 1300000",
                    "5.0 | 5",
                    "1.300,0 | 1300",
                    "1,3 ribu | 1300",
                    "1.3 ribu | 1300",
                    "0,5 ribu | 500",
                    "0.500 ribu | 500",
                    "20 ribu | 20000",
                    "20ribu orang | 20000",
                    "2 thousand persons | 2000",
                    "1 person | 1",
                    "2 juta | 2000000",
                    "9223372036854775807 | 9223372036854775807"
                })
        void reads_whole_numbers(String cell, long number) {
            assertThat(parse(cell, PERSONS)).isEqualTo(equal(number));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "8,5 juta | 8500000",
                    "8.5 juta | 8500000",
                    "Rp8.500.000 | 8500000",
                    "Rp 8,5 juta | 8500000",
                    "Rp. 20 juta | 20000000",
                    "Rp20.000.000,00 | 20000000",
                    "8.500.000 rupiah | 8500000",
                    "1,3 miliar | 1300000000",
                    "1.3 billion | 1300000000",
                    "2 triliun | 2000000000000",
                    "-Rp5.000 | -5000",
                    "Rp20.000 | 20000",
                    "1.300 | 1300"
                })
        void reads_amounts(String cell, long amount) {
            assertThat(parse(cell, ValueType.RUPIAH)).isEqualTo(equal(Rupiah.of(amount)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "60% | 60",
                    "60 % | 60",
                    "62,5% | 62.5",
                    "62.5% | 62.5",
                    "0,125% | 0.125",
                    "0.125% | 0.125",
                    "62,1250% | 62.125",
                    "1.300.000% | 1300000",
                    "1.300,5% | 1300.5",
                    "1300% | 1300"
                })
        void reads_percentages(String cell, BigDecimal percent) {
            assertThat(parse(cell, ValueType.PERCENT)).isEqualTo(equal(Percentage.of(percent)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.300%", "1,300%", "60", "0,6", ">= 62,5"})
        void refuses_percentages_with_two_readings(String cell) {
            assertFault("CELL_AMBIGUOUS", cell, ValueType.PERCENT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1,300",
                    "5,0",
                    "1,300,000",
                    "1,000",
                    "5.000 juta",
                    "8.500 juta",
                    "8,500 juta",
                    "1,300.5 juta"
                })
        void refuses_amounts_with_two_readings(String cell) {
            assertFault("CELL_AMBIGUOUS", cell, ValueType.RUPIAH);
        }

        @Test
        void names_both_readings() {
            assertFaultSays("`1,300` dapat dibaca 1,3 atau 1300", "1,300", PERSONS);
            assertFaultSays("Tulis 1300.", "1,300", PERSONS);
            assertFaultSays("`1.300` dapat dibaca 1300 atau 1,3", "1.300%", ValueType.PERCENT);
            assertFaultSays("Tulis 8500 / 8,5.", "8.500 juta", ValueType.RUPIAH);
            assertFaultSays("Tulis 1305 / 1,3050.", "1.305%", ValueType.PERCENT);
            assertFaultSays("tulis `5` atau `5, 0`", "5,0", PERSONS);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "5,6",
                    "1,2,3",
                    "5.6",
                    "1.30",
                    "1.3000",
                    "1.300.00",
                    "1..300,5 ribu",
                    "0.500",
                    "5.",
                    "5.,6",
                    "1e5",
                    "8,55555 ribu"
                })
        void refuses_fractions_and_stray_marks_in_whole_numbers(String cell) {
            assertFault("CELL_MALFORMED", cell, PERSONS);
        }

        @Test
        void tells_how_to_write_a_list_of_numbers() {
            assertFaultSays("tulis `5, 6` untuk daftar", "5,6", PERSONS);
            assertThat(parse("5, 6", PERSONS)).isEqualTo(new AnyOf(List.of(equal(5L), equal(6L))));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "5 bulan",
                    "5 tahun",
                    "Rp5",
                    "5 rupiah",
                    "60%",
                    "31/12/2021",
                    "31 Desember 2021",
                    "5kg",
                    "ya",
                    "\"5\"",
                    "5 juta bulan"
                })
        void refuses_numbers_of_another_unit_or_kind(String cell) {
            assertFault("CELL_TYPE_WRONG", cell, PERSONS);
        }

        @Test
        void reads_the_unit_of_the_type_alone() {
            assertThat(parse("2 tahun anggaran", BUDGET_YEARS)).isEqualTo(equal(2L));
            assertThat(parse("1 budget year", BUDGET_YEARS)).isEqualTo(equal(1L));
            assertThat(parse("2 tahun", BUDGET_YEARS)).isEqualTo(equal(2L));
            assertFault("CELL_TYPE_WRONG", "2 bulan", BUDGET_YEARS);
            assertFault("CELL_TYPE_WRONG", "2 tahun anggaran", ValueType.number("tahun", "years"));
            assertFault("CELL_TYPE_WRONG", "20 juta orang", ValueType.RUPIAH);
            assertFault("CELL_AMBIGUOUS", "60 orang", ValueType.PERCENT);
        }

        @Test
        void reads_a_unit_after_an_amount_or_a_percentage_where_the_type_has_it() {
            ValueType monthly = new ValueType(ValueType.Kind.RUPIAH, Text.of("Rp/bulan", "Rp/month"), null, List.of());
            ValueType share =
                    new ValueType(ValueType.Kind.PERCENT, Text.of("% anggota", "% of members"), null, List.of());

            assertThat(parse("Rp3 juta/bulan", monthly)).isEqualTo(equal(Rupiah.of(3_000_000)));
            assertThat(parse("60% anggota", share)).isEqualTo(equal(Percentage.of(60)));
            assertFault("CELL_TYPE_WRONG", "Rp3 juta/tahun", monthly);
        }

        @Test
        void refuses_numbers_that_the_type_cannot_hold() {
            assertFault("CELL_OUT_OF_RANGE", "9223372036854775808", PERSONS);
            assertFault("CELL_OUT_OF_RANGE", "9.007.199.254.740.992", ValueType.RUPIAH);
            assertFault("CELL_OUT_OF_RANGE", "9".repeat(900) + " triliun", ValueType.RUPIAH);
            assertFault("CELL_OUT_OF_RANGE", "0,12345%", ValueType.PERCENT);
            assertFault("CELL_OUT_OF_RANGE", "9".repeat(30) + "%", ValueType.PERCENT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"[5..1]", "[5..5)", "(5..5)", "(5..6)", "5 s.d. 4"})
        void refuses_ranges_without_a_value(String cell) {
            assertFault("CELL_RANGE_EMPTY", cell, PERSONS);
            assertFault("CELL_RANGE_EMPTY", cell, ValueType.RUPIAH);
        }

        @Test
        void reads_ranges_of_one_value_and_of_shares_between_neighbours() {
            assertThat(parse("[5..5]", PERSONS)).isEqualTo(range(5L, true, 5L, true));
            assertThat(parse("(5..7)", PERSONS)).isEqualTo(range(5L, false, 7L, false));
            assertThat(parse("(0%..0,0001%)", ValueType.PERCENT))
                    .isEqualTo(range(new Percentage(0), false, new Percentage(1), false));
        }
    }

    @Nested
    class Dates {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "31/12/2021 | 2021-12-31",
                    "5/6/2021 | 2021-06-05",
                    "05/06/2021 | 2021-06-05",
                    "31 Desember 2021 | 2021-12-31",
                    "31  december 2021 | 2021-12-31",
                    "1 Mei 2021 | 2021-05-01",
                    "1 May 2021 | 2021-05-01",
                    "17 Agustus 2021 | 2021-08-17",
                    "2021-12-31 | 2021-12-31",
                    "date(\"2021-12-31\") | 2021-12-31",
                    "date ( \"2021-12-31\" ) | 2021-12-31",
                    "@\"2021-12-31\" | 2021-12-31",
                    "31 Desember T | 2021-12-31",
                    "10 Januari T+1 | 2022-01-10",
                    "10 Januari T + 1 | 2022-01-10",
                    "31/12/t | 2021-12-31",
                    "10/1/T+1 | 2022-01-10",
                    "29/2/2020 | 2020-02-29"
                })
        void reads_day_before_month_before_year(String cell, LocalDate day) {
            assertThat(parse(cell, ValueType.DATE)).isEqualTo(equal(day));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "12/31/2021", "31/02/2021", "29 Februari 2021", "29 Februari T", "32/12/2021", "0/1/2021",
                            "31/12/21", "1/1/0000",
                    "0000-01-01", "2021-13-01", "31 Nopember 2021", "10 Januari T+2", "10 Januari", "31-12-2021",
                            "2021/12/31", "Desember 2021",
                    "date(\"31/12/2021\")", "12.31.2021 x"
                })
        void refuses_days_that_are_none_and_other_forms(String cell) {
            assertThatThrownBy(() -> parse(cell, ValueType.DATE)).isInstanceOf(CellFaultException.class);
        }

        @Test
        void says_that_day_and_month_may_be_swapped() {
            assertFaultSays("hari dan bulan tertukar", "12/31/2021", ValueType.DATE);
            assertFaultSays("Maksudnya November?", "31 Nopember 2021", ValueType.DATE);
        }

        @Test
        void reads_ranges_of_days() {
            Range year = range(LocalDate.of(2021, 1, 1), true, LocalDate.of(2021, 12, 31), true);

            assertThat(parse("01/01/2021 s.d. 31/12/2021", ValueType.DATE)).isEqualTo(year);
            assertThat(parse("[date(\"2021-01-01\")..date(\"2021-12-31\")]", ValueType.DATE))
                    .isEqualTo(year);
            assertFault("CELL_RANGE_EMPTY", "(30/12/2021..31/12/2021)", ValueType.DATE);
        }

        @Test
        void refuses_the_budget_year_where_there_is_none() {
            assertFault(
                    "CELL_BUDGET_YEAR_UNKNOWN", () -> CellParser.parseTest("31 Desember T", ValueType.DATE, NO_NAMES));
            assertFault("CELL_BUDGET_YEAR_UNKNOWN", () -> CellParser.parseFact("31/12/T", ValueType.DATE));
        }

        @ParameterizedTest
        @ValueSource(strings = {"44561", "\"2021-12-31\"", "ya"})
        void refuses_what_is_no_date(String cell) {
            assertFault("CELL_TYPE_WRONG", cell, ValueType.DATE);
        }

        @Test
        void refuses_a_date_function_for_another_type() {
            assertFault("CELL_TYPE_WRONG", "date(\"2021-12-31\")", PERSONS);
        }
    }

    @Nested
    class Words {
        @ParameterizedTest
        @CsvSource({"ya, true", "Yes, true", "TRUE, true", "tidak, false", "no, false", "false, false"})
        void reads_yes_and_no(String cell, boolean value) {
            assertThat(parse(cell, ValueType.YES_NO)).isEqualTo(equal(value));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Frozen Food", "frozen  food", "FROZEN_FOOD", "\"Frozen Food\"", "“frozen food”"})
        void reads_a_choice_by_any_of_its_names(String cell) {
            assertThat(parse(cell, TRADE)).isEqualTo(equal("FROZEN_FOOD"));
        }

        @Test
        void prefers_a_choice_to_a_parameter_of_the_same_name() {
            assertThat(parse("batik", TRADE)).isEqualTo(equal("BATIK"));
        }

        @Test
        void tells_choices_apart_by_case_and_refuses_a_name_that_two_of_them_share() {
            assertThat(parse("Lainnya", TRADE)).isEqualTo(equal("OTHER_A"));
            assertThat(parse("lainnya", TRADE)).isEqualTo(equal("OTHER_B"));
            assertFault("CELL_AMBIGUOUS", "LAINNYA", TRADE);
            assertFaultSays("OTHER_A, OTHER_B", "other", TRADE);
        }

        @Test
        void lists_the_choices_and_suggests_the_nearest() {
            assertFault("CELL_CHOICE_UNKNOWN", "Batix", TRADE);
            assertFaultSays("maksudnya Batik?", "Batix", TRADE);
            assertFaultSays("Batik, Bordir, Frozen Food", "Kue", TRADE);
            assertFaultSays("(daftarnya kosong)", "Kue", ValueType.policyList("jenis_usaha"));
            assertFault("CELL_CHOICE_UNKNOWN", "\"Kue\"", TRADE);
        }

        @Test
        void reads_a_choice_with_a_comma_in_quotes_within_a_test_and_without_as_a_value() {
            String office = "Dinas Koperasi, UKM, dan Perdagangan";

            assertFaultSays("maksudnya \"" + office + "\"?", office, TRADE);
            assertThat(parse("\"" + office + "\", Batik", TRADE))
                    .isEqualTo(new AnyOf(List.of(equal("OFFICE"), equal("BATIK"))));
            assertThat(CellParser.parseOperand(office, TRADE, NAMES)).isEqualTo(new Literal("OFFICE"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"> Batik", "[Batik..Bordir]", "Batik s.d. Bordir", "minimal Batik", "dalam Batik"})
        void refuses_to_order_choices(String cell) {
            assertFault("CELL_TYPE_WRONG", cell, TRADE);
        }

        @Test
        void reads_a_test_of_several_choices_as_of_one() {
            assertThat(parse("Batik, bordir", TRADES))
                    .isEqualTo(new AnyOf(List.of(equal("BATIK"), equal("EMBROIDERY"))));
            assertThat(parse("bukan(Frozen Food)", TRADES)).isEqualTo(new Not(equal("FROZEN_FOOD")));
            assertThat(parse("tidak ada", TRADES)).isEqualTo(new IsNone());
            assertFault("CELL_CHOICE_UNKNOWN", "Kue", TRADES);
            assertFault("CELL_TYPE_WRONG", "> Batik", TRADES);
        }

        @Test
        void compares_several_choices_with_one_and_not_with_several() {
            Names names = new FixedNames(Map.of("satu", TRADE, "banyak", TRADES), Map.of(), Optional.empty());

            assertThat(CellParser.parseTest("satu", TRADES, names)).isEqualTo(equal(new ParameterName("satu")));
            assertFault("CELL_TYPE_WRONG", () -> CellParser.parseTest("banyak", TRADES, names));
            assertFault("CELL_TYPE_WRONG", () -> CellParser.parseTest("banyak", TRADE, names));
        }

        @Test
        void reads_a_fact_of_several_choices_as_a_sorted_set() {
            Object fact = CellParser.parseFact("Frozen Food, bordir, BATIK, Bordir", TRADES);

            assertThat((Set<?>) fact)
                    .hasToString("[BATIK, EMBROIDERY, FROZEN_FOOD]")
                    .isUnmodifiable();
            assertThat(CellParser.parseFact("Batik", TRADES)).isEqualTo(Set.of("BATIK"));
            assertThat(CellParser.parseFact("Dinas Koperasi, UKM, dan Perdagangan", TRADES))
                    .isEqualTo(Set.of("OFFICE"));
            assertThat(CellParser.parseFact("\"Dinas Koperasi, UKM, dan Perdagangan\", Batik", TRADES))
                    .isEqualTo(Set.of("BATIK", "OFFICE"));
            assertThat(CellParser.parseFact("tidak ada", TRADES)).isEqualTo(None.NONE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Batik, tidak ada", "bukan(Batik)", "-", "selain itu"})
        void refuses_a_test_as_a_fact_of_several_choices(String cell) {
            assertFault("CELL_MALFORMED", () -> CellParser.parseFact(cell, TRADES));
        }

        @Test
        void refuses_an_unknown_one_of_several_choices() {
            assertFault("CELL_CHOICE_UNKNOWN", () -> CellParser.parseFact("Batik, Kue", TRADES));
            assertFault("CELL_AMBIGUOUS", () -> CellParser.parseFact("Batik, other", TRADES));
            assertFault("CELL_MALFORMED", () -> CellParser.parseFact("Batik,", TRADES));
        }

        @Test
        void reads_regions_and_what_lies_in_them() {
            Literal district = new Literal(RegionCode.of("35.76.02"));

            assertThat(parse("35.76.02", ValueType.REGION)).isEqualTo(compare(Operator.EQUAL, district));
            assertThat(parse("\"35.76.02\"", ValueType.REGION)).isEqualTo(compare(Operator.EQUAL, district));
            assertThat(parse("dalam 35.76.02", ValueType.REGION)).isEqualTo(new Within(district));
            assertThat(parse("in wilayah_program, 35", ValueType.REGION))
                    .isEqualTo(new AnyOf(
                            List.of(new Within(new ParameterName("wilayah_program")), equal(RegionCode.of("35")))));
            assertFault("CELL_MALFORMED", "35.7", ValueType.REGION);
            assertFault("CELL_MALFORMED", "dalam", ValueType.REGION);
            assertFault("CELL_TYPE_WRONG", "> 35", ValueType.REGION);
            assertFault("CELL_TYPE_WRONG", "dalam 35", PERSONS);
        }

        @Test
        void reads_texts_with_and_without_quotes() {
            assertThat(parse("Magersari", ValueType.TEXT)).isEqualTo(equal("Magersari"));
            assertThat(parse("\"a, \\\"b\\\" (c) \\\\\"", ValueType.TEXT)).isEqualTo(equal("a, \"b\" (c) \\"));
            assertThat(parse("village name", ValueType.TEXT))
                    .isEqualTo(compare(Operator.EQUAL, new AttributeName("village_name")));
            assertThat(parse("\"village name\"", ValueType.TEXT)).isEqualTo(equal("village name"));
            assertFault("CELL_TYPE_WRONG", "bantuan_minimal", ValueType.TEXT);
            assertFault("CELL_TYPE_WRONG", "> a", ValueType.TEXT);
            assertFault("CELL_MALFORMED", "\"a\\n\"", ValueType.TEXT);
            assertFault("CELL_MALFORMED", "\"a\" b", ValueType.TEXT);
        }
    }

    @Nested
    class NamesInCells {
        @Test
        void reads_names_of_parameters_and_attributes_of_the_type() {
            assertThat(parse("minimal Bantuan minimal", ValueType.RUPIAH))
                    .isEqualTo(compare(Operator.AT_LEAST, new ParameterName("bantuan_minimal")));
            assertThat(parse("[bantuan_minimal..requested amount]", ValueType.RUPIAH))
                    .isEqualTo(new Range(
                            new ParameterName("bantuan_minimal"), true, new AttributeName("requested_amount"), true));
        }

        @Test
        void refuses_a_name_of_another_type_or_unit() {
            assertFault("CELL_TYPE_WRONG", "minimal bantuan_minimal", PERSONS);
            assertFault("CELL_TYPE_WRONG", "minimal jeda_minimal", PERSONS);
            assertFaultSays("angka (tahun anggaran)", "minimal jeda_minimal", PERSONS);
        }

        @Test
        void takes_a_unit_that_only_one_side_names() {
            ValueType plain = new ValueType(ValueType.Kind.NUMBER, null, null, List.of());

            assertThat(parse("anggota_minimal", plain))
                    .isEqualTo(compare(Operator.EQUAL, new ParameterName("anggota_minimal")));
        }

        @Test
        void refuses_a_name_that_a_parameter_and_an_attribute_share() {
            assertFault("CELL_AMBIGUOUS", "twice", ValueType.RUPIAH);
        }

        @Test
        void suggests_the_nearest_name() {
            assertFault("CELL_NAME_UNKNOWN", "minimal anggota_minimum", PERSONS);
            assertFaultSays("maksudnya anggota_minimal?", "minimal anggota_minimum", PERSONS);
        }

        @Test
        void tells_which_names_cells_can_use() {
            assertThat(List.of("usia_minimal", "Usia minimal", "plafon", "usia-minimal", "minimal_usia", "T"))
                    .allMatch(CellParser::isUsableName);
            assertThat(List.of(
                            "",
                            "5",
                            "tidak ada",
                            "none",
                            "tidak_ada",
                            "ya",
                            "minimal",
                            "paling banyak",
                            "minimal usia",
                            "dalam kota",
                            "in",
                            "-",
                            "a+b",
                            "a-1"))
                    .noneMatch(CellParser::isUsableName);
        }
    }

    @Nested
    class SingleValues {
        @Test
        void reads_an_operand() {
            assertThat(CellParser.parseOperand("8,5 juta", ValueType.RUPIAH, NAMES))
                    .isEqualTo(new Literal(Rupiah.of(8_500_000)));
            assertThat(CellParser.parseOperand("bantuan_minimal", ValueType.RUPIAH, NAMES))
                    .isEqualTo(new ParameterName("bantuan_minimal"));
            assertThat(CellParser.parseOperand("Dinas A, B (c) dan d", ValueType.TEXT, NAMES))
                    .isEqualTo(new Literal("Dinas A, B (c) dan d"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "5, 6",
                    "[1..5]",
                    ">= 5",
                    "minimal 5",
                    "tidak ada",
                    "-",
                    "selain itu",
                    "bukan(5)",
                    "1 s.d. 5",
                    "?",
                    "= 5"
                })
        void refuses_a_test_in_place_of_an_operand(String cell) {
            assertThatThrownBy(() -> CellParser.parseOperand(cell, PERSONS, NAMES))
                    .isInstanceOf(CellFaultException.class);
            assertThatThrownBy(() -> CellParser.parseValue(cell, PERSONS, NAMES))
                    .isInstanceOf(CellFaultException.class);
        }

        @Test
        void reads_a_value_of_the_class_of_its_kind() {
            assertThat(CellParser.parseValue("ya", ValueType.YES_NO, NAMES)).isEqualTo(true);
            assertThat(CellParser.parseValue("5 orang", PERSONS, NAMES)).isEqualTo(5L);
            assertThat(CellParser.parseValue("60%", ValueType.PERCENT, NAMES)).isEqualTo(Percentage.of(60));
            assertThat(CellParser.parseValue("31 Desember T", ValueType.DATE, NAMES))
                    .isEqualTo(LocalDate.of(2021, 12, 31));
            assertThat(CellParser.parseValue("35.76", ValueType.REGION, NAMES)).isEqualTo(RegionCode.of("35.76"));
            assertThat(CellParser.parseValue("Bordir", TRADE, NAMES)).isEqualTo("EMBROIDERY");
            assertThat(CellParser.parseValue("village name", ValueType.TEXT, NAMES))
                    .isEqualTo("village name");
        }

        @Test
        void refuses_a_name_in_place_of_a_value() {
            assertFault(
                    "CELL_NAME_NOT_ALLOWED", () -> CellParser.parseValue("bantuan_minimal", ValueType.RUPIAH, NAMES));
        }

        @Test
        void reads_facts_of_scenarios() {
            assertThat(CellParser.parseFact("8.499.999", ValueType.RUPIAH)).isEqualTo(Rupiah.of(8_499_999));
            assertThat(CellParser.parseFact("12/04/1985", ValueType.DATE)).isEqualTo(LocalDate.of(1985, 4, 12));
            assertThat(CellParser.parseFact("Tidak ada", TRADE)).isEqualTo(None.NONE);
            assertThat(CellParser.parseFact("none", ValueType.TEXT)).isEqualTo(None.NONE);
            assertThat(CellParser.parseFact("\"none\"", ValueType.TEXT)).isEqualTo("none");
            assertThat(CellParser.parseFact("IW-2021-035", ValueType.TEXT)).isEqualTo("IW-2021-035");
            assertFault("CELL_FORMULA", () -> CellParser.parseFact("=A1", ValueType.TEXT));
            assertFault("CELL_MALFORMED", () -> CellParser.parseFact("?", ValueType.TEXT));
        }
    }
}
