package id.umkm.rules.study;

import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTest.Operator;
import id.umkm.rules.expression.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tests that lie one step from a test: a bound shifted by a unit or taken in or left out, a value of a list missing. */
final class CellVariants {
    private final boolean ordered;
    private final Function<Operand, Optional<Object>> values;

    /**
     * @param ordered whether values of the tested term can be less or more than one another
     * @param values the one value that an operand has, empty where it has several or none
     */
    CellVariants(boolean ordered, Function<Operand, Optional<Object>> values) {
        this.ordered = ordered;
        this.values = values;
    }

    /** The variants; some may mean the same as the test or as one another. */
    List<CellTest> of(CellTest test) {
        if (test instanceof CellTest.Compare compare) {
            return ofCompare(compare);
        }
        if (test instanceof CellTest.Range range) {
            return ofRange(range);
        }
        if (test instanceof CellTest.Within within) {
            return ofWithin(within);
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return ofAnyOf(anyOf);
        }
        if (test instanceof CellTest.Not not) {
            return of(not.test()).stream().<CellTest>map(CellTest.Not::new).toList();
        }
        return List.of();
    }

    /** The test that holds where this one does not; of yes it is no, also where there is none of either. */
    static CellTest negated(CellTest test) {
        if (test instanceof CellTest.Compare compare
                && compare.operand() instanceof Operand.Literal literal
                && literal.value() instanceof Boolean yes) {
            return new CellTest.Compare(compare.operator(), new Operand.Literal(!yes));
        }
        return test instanceof CellTest.Not not ? not.test() : new CellTest.Not(test);
    }

    private List<CellTest> ofCompare(CellTest.Compare compare) {
        List<CellTest> variants = new ArrayList<>();
        if (compare.operator() == Operator.EQUAL && ordered) {
            variants.add(new CellTest.Compare(Operator.AT_LEAST, compare.operand()));
            variants.add(new CellTest.Compare(Operator.AT_MOST, compare.operand()));
        } else if (ordered) {
            variants.add(new CellTest.Compare(withOrWithoutBound(compare.operator()), compare.operand()));
        }
        shifted(compare.operand()).forEach(operand -> variants.add(new CellTest.Compare(compare.operator(), operand)));
        return variants;
    }

    private static Operator withOrWithoutBound(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> Operator.MORE;
            case MORE -> Operator.AT_LEAST;
            case AT_MOST -> Operator.LESS;
            case LESS -> Operator.AT_MOST;
            case EQUAL -> Operator.EQUAL;
        };
    }

    private List<CellTest> ofRange(CellTest.Range range) {
        List<CellTest> variants = new ArrayList<>();
        Operand low = range.low();
        Operand high = range.high();
        variants.add(new CellTest.Range(low, !range.lowIncluded(), high, range.highIncluded()));
        variants.add(new CellTest.Range(low, range.lowIncluded(), high, !range.highIncluded()));
        shifted(low)
                .forEach(other ->
                        variants.add(new CellTest.Range(other, range.lowIncluded(), high, range.highIncluded())));
        shifted(high)
                .forEach(other ->
                        variants.add(new CellTest.Range(low, range.lowIncluded(), other, range.highIncluded())));
        return variants;
    }

    /** A region alone, without what lies in it, and the region around it. */
    private List<CellTest> ofWithin(CellTest.Within within) {
        List<CellTest> variants = new ArrayList<>();
        variants.add(new CellTest.Compare(Operator.EQUAL, within.region()));
        values.apply(within.region())
                .flatMap(region -> Regions.parent((RegionCode) region))
                .ifPresent(parent -> variants.add(new CellTest.Within(new Operand.Literal(parent))));
        return variants;
    }

    private List<CellTest> ofAnyOf(CellTest.AnyOf anyOf) {
        List<CellTest> tests = anyOf.tests();
        List<CellTest> variants = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            variants.add(list(Slot.removed(tests, i)));
            for (CellTest variant : of(tests.get(i))) {
                variants.add(new CellTest.AnyOf(Slot.replaced(tests, i, variant)));
            }
        }
        return variants;
    }

    private static CellTest list(List<CellTest> tests) {
        return tests.size() == 1 ? tests.get(0) : new CellTest.AnyOf(tests);
    }

    /** The operand a unit down and up, where it has one value; one that is not ordered does not shift. */
    private Stream<Operand> shifted(Operand operand) {
        if (!ordered) {
            return Stream.empty();
        }
        return values.apply(operand).stream()
                .flatMap(value -> Stream.of(-1, 1).flatMap(step -> Units.shift(value, step).stream()))
                .map(Operand.Literal::new);
    }
}
