package id.umkm.rules.generator;

import id.umkm.rules.generator.PolicyOperand.Change;
import id.umkm.rules.generator.PolicyOperand.Ground;
import id.umkm.rules.generator.PolicyOperand.OfParameter;
import id.umkm.rules.generator.PolicyOperand.Plain;
import id.umkm.rules.generator.PolicyQuestion.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of cells and of what stands beside them in a row. */
final class PolicyCells {
    /** A cell before its parameters have names. */
    record Cell(List<Object> parts) {
        static Cell of(Object... parts) {
            return new Cell(List.of(parts));
        }

        String write(PolicySheet sheet) {
            return parts.stream()
                    .map(part -> part instanceof PolicyOperand operand ? operand.write(sheet) : part.toString())
                    .collect(Collectors.joining());
        }
    }

    /** The days on which a row is in force; an open end is empty. */
    record Force(String from, String until) {}

    private static final List<String> COMPARISONS = List.of(
            ">= ",
            "minimal ",
            "paling sedikit ",
            "at least ",
            "> ",
            "lebih dari ",
            "more than ",
            "<= ",
            "maksimal ",
            "paling banyak ",
            "at most ",
            "< ",
            "kurang dari ",
            "less than ",
            ">=",
            "<");

    private static final List<List<String>> RANGES = List.of(
            List.of("[", "..", "]"), List.of("[", "..", ")"), List.of("(", "..", "]"), List.of("", " s.d. ", ""));

    /** Nothing lies in one of these between a number and the next. */
    private static final List<List<String>> OPEN_RANGES = List.of(List.of("(", "..", ")"), List.of("]", "..", "["));

    private PolicyCells() {}

    static Arbitrary<Cell> cells(PolicyQuestion question) {
        Arbitrary<Cell> tests = tests(question);
        Arbitrary<Cell> negated = tests.map(test -> join("bukan(", List.of(test), ")"));
        if (question.kind() == Kind.YES_NO) {
            return Arbitraries.frequencyOf(Tuple.of(5, tests), Tuple.of(1, negated));
        }
        Arbitrary<List<Cell>> several = tests.list().ofMinSize(2).ofMaxSize(3).uniqueElements(Cell::parts);
        return Arbitraries.frequencyOf(
                Tuple.of(6, tests),
                Tuple.of(2, several.map(list -> join("", list, ""))),
                Tuple.of(1, negated),
                Tuple.of(1, several.map(list -> join("not(", list, ")"))));
    }

    private static Cell join(String before, List<Cell> tests, String after) {
        List<Object> parts = new ArrayList<>();
        parts.add(before);
        for (int i = 0; i < tests.size(); i++) {
            if (i > 0) {
                parts.add(", ");
            }
            parts.addAll(tests.get(i).parts());
        }
        parts.add(after);
        return new Cell(parts);
    }

    private static Arbitrary<Cell> tests(PolicyQuestion question) {
        List<Tuple.Tuple2<Integer, Arbitrary<Cell>>> kinds = new ArrayList<>();
        kinds.add(Tuple.of(2, operands(question, question.values()).map(Cell::of)));
        if (question.kind() == Kind.ORDERED || question.kind() == Kind.SHARE) {
            List<String> bounds = question.bounds();
            int half = bounds.size() / 2;
            kinds.add(Tuple.of(
                    5,
                    Combinators.combine(Arbitraries.of(COMPARISONS), operands(question, bounds))
                            .as(Cell::of)));
            List<String> low = bounds.subList(0, half);
            kinds.add(Tuple.of(2, ranges(question, RANGES, low, bounds.subList(half, bounds.size()))));
            kinds.add(Tuple.of(1, ranges(question, OPEN_RANGES, low, bounds.subList(half + 1, bounds.size()))));
        }
        if (question.kind() == Kind.REGION) {
            kinds.add(Tuple.of(
                    4,
                    Combinators.combine(Arbitraries.of("dalam ", "in "), operands(question, question.bounds()))
                            .as(Cell::of)));
        }
        if (question.mayBeNone()) {
            kinds.add(Tuple.of(2, Arbitraries.of("tidak ada", "none").map(Cell::of)));
        }
        return Arbitraries.frequencyOf(kinds);
    }

    /** What a bound of an ordered attribute may be; one output of a table as often as all else. */
    static Arbitrary<PolicyOperand> bounds(PolicyQuestion question) {
        List<String> outputs = question.operands().stream()
                .filter(o -> o.startsWith("keluaran"))
                .toList();
        Arbitrary<PolicyOperand> anything = operands(question, question.bounds());
        return outputs.isEmpty()
                ? anything
                : Arbitraries.oneOf(anything, Arbitraries.of(outputs).map(Plain::new));
    }

    private static Arbitrary<Cell> ranges(
            PolicyQuestion question, List<List<String>> forms, List<String> low, List<String> high) {
        return Combinators.combine(Arbitraries.of(forms), values(question, low), values(question, high))
                .as((form, first, last) -> Cell.of(form.get(0), first, form.get(1), last, form.get(2)));
    }

    /** A value, a parameter, or an attribute. */
    private static Arbitrary<PolicyOperand> operands(PolicyQuestion question, List<String> values) {
        Arbitrary<PolicyOperand> operands = values(question, values);
        if (question.operands().isEmpty()) {
            return operands;
        }
        Arbitrary<PolicyOperand> attributes =
                Arbitraries.of(question.operands()).map(Plain::new);
        return Arbitraries.frequencyOf(Tuple.of(7, operands), Tuple.of(1, attributes));
    }

    /** A value or a parameter. */
    static Arbitrary<PolicyOperand> values(PolicyQuestion question, List<String> values) {
        Arbitrary<PolicyOperand> literals = Arbitraries.of(values).map(Plain::new);
        if (question.unit().isEmpty()) {
            return literals;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(3, literals),
                Tuple.of(
                        2, parameters(question.unit(), values, question.dates()).map(p -> p)));
    }

    /** @param dates of the record, at which a parameter may be read */
    static Arbitrary<OfParameter> parameters(String unit, List<String> values, List<String> dates) {
        Arbitrary<String> sometimes = Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.of(values));
        Arbitrary<String> readAt = dates.isEmpty()
                ? Arbitraries.just("")
                : Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(dates)));
        return Combinators.combine(
                        Arbitraries.of(values), sometimes, changes(), grounds(), grounds(), sometimes, readAt)
                .as((first, then, change, ground, other, replacement, date) ->
                        new OfParameter(unit, first, then, change, ground, other, replacement, date));
    }

    private static Arbitrary<Change> changes() {
        return Arbitraries.of(
                new Change("31/05/2021", "01/06/2021"),
                new Change("1 Juni 2021", "2 Juni 2021"),
                new Change("2021-06-30", "2021-07-01"));
    }

    static Arbitrary<Ground> grounds() {
        return Arbitraries.of(
                new Ground("hukum", "H"),
                new Ground("hukum", "A, H"),
                new Ground("sumber", "S"),
                new Ground("sumber", "H"),
                new Ground("sumber", "S, A"),
                new Ground("asumsi", "A"),
                new Ground("asumsi", "A, S, H"));
    }

    static Arbitrary<Force> forces() {
        return Arbitraries.frequency(
                Tuple.of(12, new Force("", "")),
                Tuple.of(1, new Force("01/06/2021", "")),
                Tuple.of(1, new Force("2 Juni 2021", "")),
                Tuple.of(1, new Force("", "2021-05-31")),
                Tuple.of(1, new Force("", "01/06/2021")),
                Tuple.of(1, new Force("01/01/2021", "30 Juni 2021")));
    }
}
