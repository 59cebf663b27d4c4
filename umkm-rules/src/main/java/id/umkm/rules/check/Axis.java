package id.umkm.rules.check;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Text;
import id.umkm.rules.expression.CellEvaluator;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.expression.Truth;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one term, cut into points: classes of values that no cell tells apart, each with a value that stands for it.
 * What all cells say of the points they say of all values.
 */
final class Axis {
    /** What an axis cuts. */
    enum Kind {
        /** Values of an attribute or an output. */
        VALUE,
        /** The share of members for whom a term is yes. */
        SHARE,
        /** Days of the decision. */
        DAY,
        /** Whether one cell that compares terms with one another holds; apart from what the terms are worth. */
        COMPARISON
    }

    private final Kind kind;
    private final Term term;
    private final List<Object> samples;
    /** Points that are exactly one value that a cell mentions. */
    private final BitSet cuts;

    private final List<DateRange> stretches;
    private final Function<Operand, ? extends @Nullable Object> operands;
    private final Map<CellTest, BitSet> passing = new HashMap<>();

    private Axis(
            Kind kind,
            Term term,
            List<Object> samples,
            BitSet cuts,
            List<DateRange> stretches,
            Function<Operand, ? extends @Nullable Object> operands) {
        this.kind = kind;
        this.term = term;
        this.samples = List.copyOf(samples);
        this.cuts = cuts;
        this.stretches = List.copyOf(stretches);
        this.operands = operands;
    }

    /**
     * An axis of values.
     *
     * @param samples a value of each point; those of an ordered kind ascend, none comes last
     * @param mentioned the values among them that cells mention
     */
    static Axis ofValues(
            Term term,
            List<Object> samples,
            Set<Object> mentioned,
            Function<Operand, ? extends @Nullable Object> operands) {
        return new Axis(Kind.VALUE, term, samples, cuts(samples, mentioned), List.of(), operands);
    }

    /**
     * An axis of shares.
     *
     * @param samples percentages twice as large as they are, so that something lies between any two
     * @param mentioned likewise
     */
    static Axis ofShares(
            Term term,
            List<Object> samples,
            Set<Object> mentioned,
            Function<Operand, ? extends @Nullable Object> operands) {
        return new Axis(
                Kind.SHARE,
                term,
                samples,
                cuts(samples, mentioned),
                List.of(),
                operand -> operands.apply(operand) instanceof Percentage percentage ? doubled(percentage) : null);
    }

    static Percentage doubled(Percentage percentage) {
        return new Percentage(2 * percentage.tenThousandths());
    }

    /** An axis of days; each stretch is a point. */
    static Axis ofDays(Term asOf, List<DateRange> stretches, Function<Operand, ? extends @Nullable Object> operands) {
        return new Axis(
                Kind.DAY,
                asOf,
                stretches.stream().map(Epoch::dayOf).map(Object.class::cast).toList(),
                new BitSet(),
                stretches,
                operands);
    }

    /** An axis of one comparison of terms: it holds or it does not. */
    static Axis ofComparison(Term term) {
        return new Axis(Kind.COMPARISON, term, List.of(true, false), new BitSet(), List.of(), operand -> null);
    }

    private static BitSet cuts(List<Object> samples, Set<Object> mentioned) {
        BitSet cuts = new BitSet();
        for (int i = 0; i < samples.size(); i++) {
            cuts.set(i, mentioned.contains(samples.get(i)));
        }
        return cuts;
    }

    Kind kind() {
        return kind;
    }

    Term term() {
        return term;
    }

    int size() {
        return samples.size();
    }

    BitSet all() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    Object sample(int point) {
        return samples.get(point);
    }

    /** The days of a point of an axis of days. */
    DateRange stretch(int point) {
        return stretches.get(point);
    }

    /** The points whose values surely pass a test. */
    BitSet passing(CellTest test) {
        return passing.computeIfAbsent(test, this::evaluate);
    }

    private BitSet evaluate(CellTest test) {
        CellTest resolved = kind == Kind.SHARE ? CellTests.replace(test, this::resolve) : test;
        BitSet points = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            points.set(i, CellEvaluator.evaluate(resolved, samples.get(i), operands) == Truth.TRUE);
        }
        return points;
    }

    private Operand resolve(Operand operand) {
        Object value = operands.apply(operand);
        return value == null ? operand : new Operand.Literal(value);
    }

    /** The point in which a value lies, or -1 for one that lies in none, such as a code of no list. */
    int pointOf(Object value) {
        if (kind == Kind.DAY) {
            return IntStream.range(0, size())
                    .filter(i -> stretches.get(i).contains((LocalDate) value))
                    .findFirst()
                    .orElse(-1);
        }
        int exact = samples.indexOf(value);
        if (exact >= 0 || value == None.NONE) {
            return exact;
        }
        return isOrdered() ? between(sample -> compare(sample, value)) : alike(value);
    }

    /** The point of which every test that was put to this axis says what it says of a value. */
    private int alike(Object value) {
        if (term.table() != null) {
            return -1;
        }
        return IntStream.range(0, size())
                .filter(i -> samples.get(i) != None.NONE)
                .filter(i -> passing.entrySet().stream()
                        .allMatch(test -> test.getValue().get(i)
                                == (CellEvaluator.evaluate(test.getKey(), value, operands) == Truth.TRUE)))
                .findFirst()
                .orElse(-1);
    }

    /** The point in which the share {@code part / whole} lies. */
    int pointOfShare(long part, long whole) {
        int exact = IntStream.range(0, size())
                .filter(cuts::get)
                .filter(i -> undoubled(i).compareShare(part, whole) == 0)
                .findFirst()
                .orElse(-1);
        return exact >= 0
                ? exact
                : between(sample ->
                        -new Percentage(((Percentage) sample).tenThousandths() / 2).compareShare(part, whole));
    }

    private Percentage undoubled(int point) {
        return new Percentage(((Percentage) samples.get(point)).tenThousandths() / 2);
    }

    /** The point between cuts whose neighbours enclose a value; the order says how a cut lies to the value. */
    private int between(Function<Object, Integer> order) {
        int point = 0;
        for (int i = 0; i < size(); i++) {
            if (samples.get(i) != None.NONE && cuts.get(i) && order.apply(samples.get(i)) < 0) {
                point = i + 1;
            }
        }
        return point < size() && !cuts.get(point) && samples.get(point) != None.NONE ? point : -1;
    }

    @SuppressWarnings("unchecked") // All samples of an ordered axis, and its values, are of one class.
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private boolean isOrdered() {
        return kind == Kind.SHARE || (term.table() == null && term.type().kind().isOrdered());
    }

    /** What the values of some points have in common, such as {@code penjualan_tahunan > Rp2.000.000.000}. */
    Text describe(BitSet points) {
        return Text.of(describe(points, Language.INDONESIAN), describe(points, Language.ENGLISH));
    }

    private String describe(BitSet points, Language language) {
        boolean english = language == Language.ENGLISH;
        String name = english ? term.name() : term.nameId();
        if (kind == Kind.SHARE) {
            name = (english ? "share of members: " : "porsi anggota: ") + name;
        }
        String or = english ? " or " : " atau ";
        return name + " "
                + (isOrdered() ? runs(points, language) : names(points, language))
                        .stream().collect(Collectors.joining(or));
    }

    private List<String> names(BitSet points, Language language) {
        BitSet others = all();
        others.andNot(points);
        boolean few = others.cardinality() > 0 && 2 * others.cardinality() < points.cardinality();
        List<String> names = (few ? others : points)
                .stream()
                        .mapToObj(i -> RegionNames.isRegion(samples.get(i)) ? region(i, language) : print(i, language))
                        .distinct()
                        .toList();
        if (!few) {
            return List.of(String.join(", ", names));
        }
        return List.of((language == Language.ENGLISH ? "not(" : "bukan(") + String.join(", ", names) + ")");
    }

    private String region(int point, Language language) {
        return cuts.get(point)
                ? samples.get(point).toString()
                : RegionNames.of(samples.get(point), samples, cuts).in(language);
    }

    private List<String> runs(BitSet points, Language language) {
        List<String> runs = new ArrayList<>();
        int last = size() - 1;
        boolean none = samples.get(last) == None.NONE;
        int end = none ? last : size();
        for (int from = points.nextSetBit(0); from >= 0 && from < end; from = points.nextSetBit(from + 1)) {
            int until = Math.min(points.nextClearBit(from), end) - 1;
            runs.add(run(from, until, end, language));
            from = until;
        }
        if (none && points.get(last)) {
            runs.add(print(last, language));
        }
        return runs;
    }

    private String run(int from, int until, int end, Language language) {
        if (from == until && cuts.get(from)) {
            return print(from, language);
        }
        if (from == until && isAlone(from)) {
            return print(from, language);
        }
        String low = from == 0 ? "" : cuts.get(from) ? ">= " + print(from, language) : "> " + print(from - 1, language);
        String high = until == end - 1
                ? ""
                : cuts.get(until) ? "<= " + print(until, language) : "< " + print(until + 1, language);
        if (low.isEmpty() || high.isEmpty()) {
            boolean any = low.isEmpty() && high.isEmpty();
            return any ? (language == Language.ENGLISH ? "known" : "diketahui") : low + high;
        }
        return low + (language == Language.ENGLISH ? " and " : " dan ") + high;
    }

    /** Whether a point between two cuts is one whole number. */
    private boolean isAlone(int point) {
        return point > 0
                && point + 1 < size()
                && samples.get(point - 1) instanceof Long low
                && samples.get(point + 1) instanceof Long high
                && high - low == 2;
    }

    private String print(int point, Language language) {
        Object sample = samples.get(point);
        if (kind == Kind.SHARE) {
            return CellPrinter.printValue(undoubled(point), ValueType.PERCENT, language);
        }
        return CellPrinter.printValue(sample, term.type(), language);
    }
}
