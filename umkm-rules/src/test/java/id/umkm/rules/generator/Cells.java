package id.umkm.rules.generator;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.basics.Text;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.expression.Names;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of cells: types, values, and tests such as the grammar can read.
 *
 * <p>Values are drawn mostly from a few, so that a test and a value meet at its bounds.
 */
public final class Cells {
    /** The budget year of {@link #names}. */
    public static final int BUDGET_YEAR = 2021;

    private static final int LONGEST_LIST = 3;
    private static final int DEPTH = 2;
    private static final double UNKNOWN = 0.15;
    private static final List<Operand> NAMES = List.of(
            new Operand.ParameterName("batas_bawah"),
            new Operand.ParameterName("Batas atas"),
            new Operand.AttributeName("first_bound"),
            new Operand.AttributeName("second_bound"));

    /** A list whose names are words of the grammar, hold its signs, or are shared. */
    private static final ValueType CHOICE = ValueType.choice(
            "jenis_usaha",
            List.of(
                    Choice.of("BATIK", "Batik", "batik"),
                    Choice.of("FROZEN_FOOD", "Frozen Food", "frozen food"),
                    Choice.of("EQUIPMENT", "Sarana-prasarana", "equipment"),
                    Choice.of("DINAS", "Dinas Koperasi, UKM, dan Perdagangan", "office (trade)"),
                    Choice.of("NONE", "tidak ada", "none"),
                    Choice.of("REST", "selain itu", "otherwise"),
                    Choice.of("FEW", "kurang dari 5", "less than 5"),
                    Choice.of("LOCAL", "dalam negeri", "in the country"),
                    Choice.of("SHARED_A", "Lainnya", "other"),
                    Choice.of("SHARED_B", "Lainnya", "other"),
                    new Choice("QUOTED", Text.of("\"Bintang\" \\ 1,5", null))));

    private static final ValueType CHOICES =
            new ValueType(ValueType.Kind.CHOICES, null, CHOICE.list(), CHOICE.choices());

    private Cells() {}

    /** A type of every kind; numbers of two units. */
    public static Arbitrary<ValueType> types() {
        return Arbitraries.of(
                ValueType.YES_NO,
                ValueType.number("orang", "persons"),
                ValueType.number("tahun anggaran", "budget years"),
                ValueType.RUPIAH,
                ValueType.PERCENT,
                ValueType.DATE,
                ValueType.REGION,
                CHOICE,
                CHOICES,
                ValueType.TEXT);
    }

    /** Known values, of the Java class of the type. */
    public static Arbitrary<Object> values(ValueType type) {
        return switch (type.kind()) {
            case YES_NO -> Arbitraries.of(true, false);
            case NUMBER -> numbers().map(number -> number);
            case RUPIAH ->
                numbers().filter(n -> n >= -Rupiah.MAX && n <= Rupiah.MAX).map(Rupiah::of);
            case PERCENT -> percentages().map(Percentage::new);
            case DATE -> days().map(day -> day);
            case REGION -> regions().map(RegionCode::of);
            case CHOICE -> Arbitraries.of(type.choices()).map(Choice::code);
            case CHOICES ->
                Arbitraries.of(type.choices())
                        .map(Choice::code)
                        .set()
                        .ofMinSize(1)
                        .map(Set::copyOf);
            case TEXT -> texts().map(text -> text);
        };
    }

    /** What a fact may hold: a value, {@link None#NONE}, or null for unknown. */
    public static Arbitrary<Object> facts(ValueType type) {
        Arbitrary<Object> none = Arbitraries.just(None.NONE);
        return Arbitraries.frequencyOf(Tuple.of(5, values(type)), Tuple.of(1, none))
                .injectNull(UNKNOWN);
    }

    /** Values written in a cell, and names out of {@link #names}. */
    public static Arbitrary<Operand> operands(ValueType type) {
        return Arbitraries.frequencyOf(Tuple.of(3, literals(type)), Tuple.of(1, Arbitraries.of(NAMES)));
    }

    /** Tests of every form that a cell of the type can have. */
    public static Arbitrary<CellTest> tests(ValueType type) {
        return Arbitraries.frequencyOf(
                Tuple.of(30, decidable(type)), Tuple.of(1, Arbitraries.just(new CellTest.Otherwise())));
    }

    /** Tests that need no other row of a table: all but {@link CellTest.Otherwise}. */
    public static Arbitrary<CellTest> decidable(ValueType type) {
        return Arbitraries.frequencyOf(
                Tuple.of(30, lists(type, DEPTH)), Tuple.of(1, Arbitraries.just(new CellTest.Any())));
    }

    /** The names that the tests use, all of one type: that of one value where the type takes several. */
    public static Names names(ValueType type) {
        ValueType one = one(type);
        return new FixedNames(
                Map.of("batas_bawah", one, "Batas atas", one),
                Map.of("first_bound", one, "second_bound", one),
                Optional.of(BUDGET_YEAR));
    }

    /** What each of the {@link #names} holds; a name that is not in the map is unknown. */
    public static Arbitrary<Map<Operand, Object>> bindings(ValueType type) {
        return facts(one(type)).list().ofSize(NAMES.size()).map(facts -> {
            Map<Operand, Object> bindings = new HashMap<>();
            for (int i = 0; i < NAMES.size(); i++) {
                if (facts.get(i) != null) {
                    bindings.put(NAMES.get(i), facts.get(i));
                }
            }
            return bindings;
        });
    }

    /** What a value is compared with, one of several at a time. */
    private static ValueType one(ValueType type) {
        return type.kind() == ValueType.Kind.CHOICES ? CHOICE : type;
    }

    private static Arbitrary<Operand> literals(ValueType type) {
        return values(one(type)).map(Operand.Literal::new);
    }

    private static Arbitrary<CellTest> lists(ValueType type, int depth) {
        Arbitrary<CellTest> several =
                singles(type, depth).list().ofMinSize(2).ofMaxSize(LONGEST_LIST).map(CellTest.AnyOf::new);
        return Arbitraries.frequencyOf(Tuple.of(2, singles(type, depth)), Tuple.of(1, several));
    }

    private static Arbitrary<CellTest> singles(ValueType type, int depth) {
        List<Arbitrary<CellTest>> forms = new ArrayList<>();
        forms.add(Arbitraries.just(new CellTest.IsNone()));
        forms.add(operands(type).map(operand -> new CellTest.Compare(Operator.EQUAL, operand)));
        if (type.kind().isOrdered()) {
            forms.add(Combinators.combine(Arbitraries.of(Operator.class), operands(type))
                    .as(CellTest.Compare::new));
            forms.add(ranges(type));
        }
        if (type.kind() == ValueType.Kind.REGION) {
            forms.add(operands(type).map(CellTest.Within::new));
        }
        if (depth > 0) {
            forms.add(Arbitraries.lazy(() -> lists(type, depth - 1)).map(CellTest.Not::new));
        }
        return Arbitraries.oneOf(forms);
    }

    private static Arbitrary<CellTest> ranges(ValueType type) {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<CellTest> written =
                Combinators.combine(values(type), values(type), either, either).as(Cells::range);
        Arbitrary<CellTest> named = Combinators.combine(literals(type), Arbitraries.of(NAMES), either, either, either)
                .as((literal, name, literalFirst, lowIncluded, highIncluded) -> literalFirst
                        ? new CellTest.Range(literal, lowIncluded, name, highIncluded)
                        : new CellTest.Range(name, lowIncluded, literal, highIncluded));
        return Arbitraries.oneOf(written, named);
    }

    /** With the ends in order and at least one value between. */
    private static CellTest range(Object one, Object other, boolean lowIncluded, boolean highIncluded) {
        boolean swapped = place(other) < place(one);
        Operand low = new Operand.Literal(swapped ? other : one);
        Operand high = new Operand.Literal(swapped ? one : other);
        long distance = Math.abs(place(other) - place(one));
        boolean same = distance == 0;
        boolean narrow = distance == 1 && !(one instanceof Percentage);
        return new CellTest.Range(low, lowIncluded || same || narrow, high, highIncluded || same);
    }

    /** Where a value stands among those of its kind; it grows with the value. */
    private static long place(Object value) {
        if (value instanceof Rupiah amount) {
            return amount.amount();
        }
        if (value instanceof Percentage percentage) {
            return percentage.tenThousandths();
        }
        return value instanceof LocalDate day ? day.toEpochDay() : (Long) value;
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, 6)),
                Tuple.of(2, Arbitraries.of(-5L, 999L, 1_000L, 1_300L, 2_021L, 9_999L, 10_000L, 8_500_000L)),
                Tuple.of(1, Arbitraries.longs()));
    }

    private static Arbitrary<Long> percentages() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(0L, 500_000L, 500_001L, 600_000L, 1_000_000L)),
                Tuple.of(3, Arbitraries.longs().between(0, 1_000_000)),
                Tuple.of(2, Arbitraries.of(1_250L, 621_250L, 625_000L, 13_000_000L, -10_000L)),
                Tuple.of(1, Arbitraries.longs()));
    }

    private static Arbitrary<LocalDate> days() {
        LocalDate yearEnd = LocalDate.of(BUDGET_YEAR, 12, 31);
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(-2, 2).map(yearEnd::plusDays)),
                Tuple.of(1, Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay)));
    }

    private static Arbitrary<String> regions() {
        return Arbitraries.of("35", "35.76", "35.76.02", "35.76.02.1003", "35.76.03", "35.77", "33.21.12.2001");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("", "a", "Magersari", "tidak ada", "-", "batas_bawah", "> 5", "a, b")),
                Tuple.of(1, Arbitraries.strings().withChars("aB \"\\,()“”=").ofMaxLength(8)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
    }
}
