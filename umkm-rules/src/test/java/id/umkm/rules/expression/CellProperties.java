package id.umkm.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.generator.Cells;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

class CellProperties {

    /** A test and all that its answer depends on. */
    record Question(ValueType type, CellTest test, @Nullable Object value, Map<Operand, Object> bindings) {
        Truth answer() {
            return CellEvaluator.evaluate(test, value, bindings::get);
        }
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void a_printed_test_is_read_back_as_the_same_test(
            @ForAll("typedTests") Question question, @ForAll Language language) {
        String cell = CellPrinter.print(question.test(), question.type(), language);

        assertThat(CellParser.parseTest(cell, question.type(), Cells.names(question.type())))
                .as(cell)
                .isEqualTo(question.test());
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void evaluation_agrees_with_bounds_of_truth_computed_apart(@ForAll("questions") Question question) {
        Bounds expected = Bounds.of(question.test(), question.value(), question.bindings());

        assertThat(question.answer()).isEqualTo(expected.truth());
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void a_sure_answer_stays_when_more_becomes_known(
            @ForAll("questions") Question question, @ForAll("questions") Question more) {
        Truth before = question.answer();
        Map<Operand, Object> bindings = new HashMap<>(more.bindings());
        if (!more.type().equals(question.type())) {
            bindings.clear();
        }
        bindings.putAll(question.bindings());
        Object learned = more.type().equals(question.type()) ? more.value() : null;
        Object value = question.value() == null ? learned : question.value();
        Truth after = new Question(question.type(), question.test(), value, bindings).answer();

        if (before != Truth.UNKNOWN) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void negation_and_lists_follow_kleene(@ForAll("questions") Question question) {
        CellTest test = question.test();
        Map<Operand, Object> bindings = question.bindings();
        Truth answer = question.answer();

        assertThat(CellEvaluator.evaluate(new CellTest.Not(test), question.value(), bindings::get))
                .isEqualTo(answer.negate());
        assertThat(CellEvaluator.evaluate(
                        new CellTest.AnyOf(List.of(test, new CellTest.IsNone())), question.value(), bindings::get))
                .isEqualTo(answer.or(CellEvaluator.evaluate(new CellTest.IsNone(), question.value(), bindings::get)));
    }

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void any_text_is_read_or_refused_and_what_is_read_can_be_printed(
            @ForAll("cells") String cell, @ForAll("types") ValueType type) {
        Names names = Cells.names(type);

        readOrRefuse(() -> CellParser.parseOperand(cell, type, names));
        readOrRefuse(() -> CellParser.parseValue(cell, type, names));
        readOrRefuse(() -> CellParser.parseFact(cell, type));
        Optional<CellTest> test = readOrRefuse(() -> CellParser.parseTest(cell, type, names));

        test.ifPresent(read -> {
            for (Language language : Language.values()) {
                String printed = CellPrinter.print(read, type, language);
                if (printed.length() <= CellParser.MAX_LENGTH) {
                    assertThat(CellParser.parseTest(printed, type, names)).isEqualTo(read);
                }
            }
        });
    }

    private static <T> Optional<T> readOrRefuse(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (CellFaultException e) {
            assertThat(e.getCode()).startsWith("CELL_");
            assertThat(e.getRule().id()).isNotBlank();
            assertThat(e.getRule().en()).isNotBlank();
            return Optional.empty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_written_fact_is_read_back(@ForAll("questions") Question question) {
        Object value = question.value();
        if (value == null || value == None.NONE) {
            return;
        }
        String cell = CellPrinter.print(written(value), question.type(), Language.INDONESIAN);

        assertThat(CellParser.parseFact(cell, question.type())).isEqualTo(value);
        assertThat(CellParser.parseValue(cell, question.type(), Cells.names(question.type())))
                .isEqualTo(value);
    }

    /** The cell of a value, or of several with commas between. */
    private static CellTest written(Object value) {
        if (!(value instanceof Set<?> several)) {
            return new CellTest.Compare(Operator.EQUAL, new Operand.Literal(value));
        }
        List<CellTest> all = several.stream().map(CellProperties::written).toList();
        return all.size() == 1 ? all.get(0) : new CellTest.AnyOf(all);
    }

    @Provide
    Arbitrary<ValueType> types() {
        return Cells.types();
    }

    @Provide
    Arbitrary<Question> typedTests() {
        return Cells.types().flatMap(type -> Cells.tests(type).map(test -> new Question(type, test, null, Map.of())));
    }

    @Provide
    Arbitrary<Question> questions() {
        return Cells.types()
                .flatMap(type -> Combinators.combine(Cells.decidable(type), Cells.facts(type), Cells.bindings(type))
                        .as((test, value, bindings) -> new Question(type, test, value, bindings)));
    }

    /** Texts at random, and texts put together from what the grammar knows. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> pieces = Arbitraries.of(
                "-",
                "5",
                "1.300",
                "1,300",
                "8,5",
                "juta",
                "ribu",
                "Rp",
                "%",
                " ",
                "  ",
                ",",
                ", ",
                "..",
                "[",
                "]",
                "(",
                ")",
                "not(",
                "bukan(",
                "minimal",
                "kurang dari",
                ">=",
                "<",
                "=",
                "\"",
                "“",
                "”",
                "\\",
                "date(\"2021-12-31\")",
                "@",
                "31/12/2021",
                "31 Desember",
                "T",
                "T+1",
                "s.d.",
                "tidak ada",
                "none",
                "dalam",
                "35.76",
                ".02",
                "ya",
                "no",
                "batas_bawah",
                "Batas atas",
                "first_bound",
                "Batik",
                "FROZEN_FOOD",
                "other",
                "selain itu",
                "+",
                "*",
                "/",
                "orang",
                "?",
                "\n",
                "\u00a0",
                "\ud800",
                "9999999999999999999",
                "-5",
                "−",
                "!",
                "null",
                "0");
        return Arbitraries.frequencyOf(
                Tuple.of(4, pieces.list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts))),
                Tuple.of(2, pieces.list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join(" ", parts))),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(1, pieces.list().ofMinSize(100).ofMaxSize(300).map(parts -> String.join("", parts))));
    }

    /** The least and the most that a test can turn out to be. */
    record Bounds(boolean surely, boolean possibly) {
        private static final Bounds OPEN = new Bounds(false, true);

        Truth truth() {
            if (surely != possibly) {
                return Truth.UNKNOWN;
            }
            return surely ? Truth.TRUE : Truth.FALSE;
        }

        static Bounds of(CellTest test, @Nullable Object value, Map<Operand, Object> bindings) {
            if (test instanceof CellTest.Any) {
                return sure(() -> true);
            }
            if (test instanceof CellTest.Not not) {
                Bounds inner = of(not.test(), value, bindings);
                return new Bounds(!inner.possibly, !inner.surely);
            }
            if (test instanceof CellTest.AnyOf anyOf) {
                List<Bounds> all = anyOf.tests().stream()
                        .map(one -> of(one, value, bindings))
                        .toList();
                return new Bounds(
                        all.stream().anyMatch(Bounds::surely), all.stream().anyMatch(Bounds::possibly));
            }
            if (value == null) {
                return OPEN;
            }
            boolean none = value instanceof None;
            if (test instanceof CellTest.IsNone) {
                return sure(() -> none);
            }
            if (none) {
                return sure(() -> false);
            }
            if (test instanceof CellTest.Compare compare) {
                Object operand = operand(compare.operand(), bindings);
                return operand == null
                        ? OPEN
                        : sure(() -> holds(compare.operator().getSign(), value, operand));
            }
            if (test instanceof CellTest.Range range) {
                Bounds low = of(
                        new CellTest.Compare(range.lowIncluded() ? Operator.AT_LEAST : Operator.MORE, range.low()),
                        value,
                        bindings);
                Bounds high = of(
                        new CellTest.Compare(range.highIncluded() ? Operator.AT_MOST : Operator.LESS, range.high()),
                        value,
                        bindings);
                return new Bounds(low.surely && high.surely, low.possibly && high.possibly);
            }
            Object region = operand(((CellTest.Within) test).region(), bindings);
            return region == null
                    ? OPEN
                    : sure(() -> region instanceof RegionCode outer && (value + ".").startsWith(outer.code() + "."));
        }

        private static Bounds sure(BooleanSupplier fact) {
            return new Bounds(fact.getAsBoolean(), fact.getAsBoolean());
        }

        private static @Nullable Object operand(Operand operand, Map<Operand, Object> bindings) {
            return operand instanceof Operand.Literal literal ? literal.value() : bindings.get(operand);
        }

        private static boolean holds(String sign, Object value, Object operand) {
            if (operand instanceof None) {
                return false;
            }
            if (value instanceof Set<?> several) {
                return several.contains(operand);
            }
            if (sign.equals("=")) {
                return value.toString().equals(operand.toString());
            }
            int order = number(value).compareTo(number(operand));
            return (order < 0 && sign.startsWith("<"))
                    || (order > 0 && sign.startsWith(">"))
                    || (order == 0 && sign.endsWith("="));
        }

        private static BigInteger number(Object value) {
            if (value instanceof Rupiah amount) {
                return BigInteger.valueOf(amount.amount());
            }
            if (value instanceof Percentage percentage) {
                return BigInteger.valueOf(percentage.tenThousandths());
            }
            if (value instanceof LocalDate day) {
                return BigInteger.valueOf(day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth());
            }
            return BigInteger.valueOf((Long) value);
        }
    }
}
