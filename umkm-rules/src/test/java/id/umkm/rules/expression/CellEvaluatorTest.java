package id.umkm.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.Operand.Literal;
import id.umkm.rules.expression.Operand.ParameterName;
import id.umkm.rules.generator.FixedNames;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellEvaluatorTest {
    private static final ValueType PERSONS = ValueType.number("orang", "persons");
    private static final ValueType CHANNEL = ValueType.choice(
            "saluran_penjualan",
            List.of(
                    Choice.of("DIRECT", "Langsung", "direct"),
                    Choice.of("MARKETPLACE", "Marketplace", "marketplace"),
                    Choice.of("OUTLET", "Outlet", "outlet")));
    private static final ValueType CHANNELS =
            ValueType.policyLists("saluran_penjualan").withChoices(CHANNEL.choices());
    private static final Names NAMES = new FixedNames(
            Map.of("batas", PERSONS, "wilayah", ValueType.REGION, "saluran", CHANNEL), Map.of(), Optional.empty());

    private static CellTest parse(String cell, ValueType type) {
        return CellParser.parseTest(cell, type, NAMES);
    }

    /** Evaluates with the same value for every name. */
    private static Truth evaluate(String cell, @Nullable Object value, @Nullable Object bound) {
        return CellEvaluator.evaluate(parse(cell, PERSONS), value, operand -> bound);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 4, FALSE",
        "5, 5, TRUE",
        "< 5, 4, TRUE",
        "< 5, 5, FALSE",
        "<= 5, 5, TRUE",
        "<= 5, 6, FALSE",
        "> 5, 5, FALSE",
        "> 5, 6, TRUE",
        ">= 5, 4, FALSE",
        ">= 5, 5, TRUE",
        "[1..5], 1, TRUE",
        "[1..5], 5, TRUE",
        "(1..5), 1, FALSE",
        "(1..5), 5, FALSE",
        "(1..5), 2, TRUE",
        "[1..5], 0, FALSE",
        "[1..5], 6, FALSE",
        "-, 5, TRUE",
        "bukan(5), 5, FALSE",
        "bukan(5), 4, TRUE",
        "tidak ada, 5, FALSE"
    })
    void compares_known_numbers(String cell, long value, Truth expected) {
        assertThat(evaluate(cell, value, null)).isEqualTo(expected);
    }

    @Test
    void finds_every_test_of_an_unknown_value_unknown_except_any() {
        assertThat(evaluate("-", null, 5L)).isEqualTo(Truth.TRUE);
        for (String cell : Set.of("5", "> 5", "[1..5]", "tidak ada", "bukan(5)", "tidak ada, 5", "bukan(tidak ada)")) {
            assertThat(evaluate(cell, null, 5L)).as(cell).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Test
    void lets_none_pass_only_the_test_for_none() {
        assertThat(evaluate("tidak ada", None.NONE, null)).isEqualTo(Truth.TRUE);
        assertThat(evaluate("tidak ada, minimal 2", None.NONE, null)).isEqualTo(Truth.TRUE);
        assertThat(evaluate("bukan(5)", None.NONE, null)).isEqualTo(Truth.TRUE);
        for (String cell : Set.of("5", "< 5", "[1..5]", "bukan(tidak ada)", "< batas")) {
            assertThat(evaluate(cell, None.NONE, null)).as(cell).isEqualTo(Truth.FALSE);
        }
    }

    @Test
    void finds_a_comparison_with_an_unknown_bound_unknown_and_with_none_false() {
        assertThat(evaluate("< batas", 5L, null)).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate("< batas", 5L, None.NONE)).isEqualTo(Truth.FALSE);
        assertThat(evaluate("batas", 5L, None.NONE)).isEqualTo(Truth.FALSE);
        assertThat(evaluate("< batas", 5L, 6L)).isEqualTo(Truth.TRUE);
    }

    @Test
    void decides_a_range_by_the_end_that_is_known() {
        assertThat(evaluate("[3..batas]", 2L, null)).isEqualTo(Truth.FALSE);
        assertThat(evaluate("[3..batas]", 4L, null)).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate("[batas..3]", 4L, null)).isEqualTo(Truth.FALSE);
    }

    @Test
    void decides_a_list_by_the_test_that_is_sure() {
        assertThat(evaluate("batas, 5", 5L, null)).isEqualTo(Truth.TRUE);
        assertThat(evaluate("batas, 5", 4L, null)).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluate("bukan(batas, 5)", 5L, null)).isEqualTo(Truth.FALSE);
    }

    @Test
    void knows_what_lies_in_a_region() {
        CellTest test = parse("dalam wilayah", ValueType.REGION);
        RegionCode village = RegionCode.of("35.76.02.1003");

        assertThat(CellEvaluator.evaluate(test, village, operand -> RegionCode.of("35.76.02")))
                .isEqualTo(Truth.TRUE);
        assertThat(CellEvaluator.evaluate(test, village, operand -> village)).isEqualTo(Truth.TRUE);
        assertThat(CellEvaluator.evaluate(test, village, operand -> RegionCode.of("35.76.03")))
                .isEqualTo(Truth.FALSE);
        assertThat(CellEvaluator.evaluate(test, village, operand -> None.NONE)).isEqualTo(Truth.FALSE);
        assertThat(CellEvaluator.evaluate(test, village, operand -> null)).isEqualTo(Truth.UNKNOWN);
        assertThat(CellEvaluator.evaluate(test, None.NONE, operand -> village)).isEqualTo(Truth.FALSE);
    }

    @Test
    void finds_whether_one_of_several_values_is_among_those_of_a_list() {
        Set<String> channels = Set.of("DIRECT", "MARKETPLACE");
        Function<String, Truth> answer =
                cell -> CellEvaluator.evaluate(parse(cell, CHANNELS), channels, operand -> "MARKETPLACE");

        assertThat(answer.apply("Marketplace")).isEqualTo(Truth.TRUE);
        assertThat(answer.apply("Outlet")).isEqualTo(Truth.FALSE);
        assertThat(answer.apply("Outlet, Langsung")).isEqualTo(Truth.TRUE);
        assertThat(answer.apply("bukan(Outlet)")).isEqualTo(Truth.TRUE);
        assertThat(answer.apply("bukan(Outlet, Langsung)")).isEqualTo(Truth.FALSE);
        assertThat(answer.apply("tidak ada")).isEqualTo(Truth.FALSE);
        assertThat(answer.apply("saluran")).isEqualTo(Truth.TRUE);
        assertThat(CellEvaluator.evaluate(parse("tidak ada", CHANNELS), None.NONE, operand -> null))
                .isEqualTo(Truth.TRUE);
        assertThat(CellEvaluator.evaluate(parse("Marketplace", CHANNELS), None.NONE, operand -> null))
                .isEqualTo(Truth.FALSE);
        assertThat(CellEvaluator.evaluate(parse("Marketplace", CHANNELS), null, operand -> null))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void leaves_otherwise_to_the_table() {
        assertThatThrownBy(() -> evaluate("selain itu", 5L, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuses_to_compare_values_of_two_kinds() {
        assertThatThrownBy(() -> evaluate("< 5", "five", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void collects_the_operands_of_a_test() {
        assertThat(CellTests.operandsOf(parse("tidak ada, bukan(batas, [1..5]), batas", PERSONS)))
                .containsExactly(new ParameterName("batas"), new Literal(1L), new Literal(5L));
        assertThat(CellTests.operandsOf(parse("dalam wilayah", ValueType.REGION)))
                .containsExactly(new ParameterName("wilayah"));
        assertThat(CellTests.operandsOf(new CellTest.Any())).isEmpty();
    }
}
