package id.umkm.rules.engine;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the values of one type at the points that a policy mentions, so that a value becomes the number of its class and
 * every test of the policy holds for whole classes. Class 0 is reserved for none.
 */
abstract class Partition {
    private static final int NONE_CLASS = 0;

    /** No and yes, as {@link Column#FALSE} and {@link Column#TRUE}. */
    static final Partition TRUTH = new Truth();

    private final boolean canBeNone;

    private Partition(boolean canBeNone) {
        this.canBeNone = canBeNone;
    }

    /**
     * A partition at all values that tests mention.
     *
     * @param mentioned values of the type's Java class
     */
    static Partition of(ValueType type, boolean canBeNone, Collection<Object> mentioned) {
        return switch (type.kind()) {
            case NUMBER, RUPIAH, PERCENT, DATE -> new Ordered(mentioned, canBeNone);
            case REGION -> new Regions(mentioned, canBeNone);
            case YES_NO -> new Discrete(mentioned, 2, List.of(), canBeNone);
            case CHOICE ->
                new Discrete(
                        mentioned,
                        type.choices().size(),
                        type.choices().stream().map(Choice::code).toList(),
                        canBeNone);
            case TEXT -> new Discrete(mentioned, Integer.MAX_VALUE, List.of(), canBeNone);
            case CHOICES -> throw new IllegalStateException("Several values at once are not cut into classes.");
        };
    }

    /**
     * Finds the class of a value that is not none. Records, because the JVM trusts their parts to stay what they are: where it
     * knows the classes it compiles a look at this many cuts, not a loop.
     */
    interface Classes {
        int of(Object value);
    }

    /** The number of classes, that of none included. */
    abstract int size();

    /** Finds the class of a value. */
    abstract Classes classes();

    /** Whether some value lies in the class. */
    abstract boolean inhabited(int valueClass);

    /** Whether a comparison with mentioned values holds for a class other than none. */
    abstract boolean holds(CellTest comparison, int valueClass);

    int classOf(Object value) {
        return classOf(value, classes());
    }

    /** The class of a value, none included. */
    static int classOf(Object value, Classes classes) {
        return value == None.NONE ? NONE_CLASS : classes.of(value);
    }

    /** The classes in which a value can lie. */
    BitSet possible() {
        BitSet possible = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            possible.set(i, i == NONE_CLASS ? canBeNone : inhabited(i));
        }
        return possible;
    }

    /** The classes for which a test holds; its operands are literals that the partition mentions. */
    BitSet matching(CellTest test) {
        BitSet matching = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            matching.set(i, matches(test, i));
        }
        return matching;
    }

    private boolean matches(CellTest test, int valueClass) {
        if (test instanceof CellTest.Any) {
            return true;
        }
        if (test instanceof CellTest.AnyOf anyOf) {
            return anyOf.tests().stream().anyMatch(one -> matches(one, valueClass));
        }
        if (test instanceof CellTest.Not not) {
            return !matches(not.test(), valueClass);
        }
        if (test instanceof CellTest.IsNone) {
            return valueClass == NONE_CLASS;
        }
        return valueClass != NONE_CLASS && holds(test, valueClass);
    }

    private static Object literal(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        throw new IllegalStateException("Names are resolved before cells are cut: " + operand);
    }

    /** Ordered values: a class for each cut point, which are even, and for each gap before, between and after, which are odd. */
    static final class Ordered extends Partition {
        private final Object[] cuts;
        private final Classes classes;

        Ordered(Collection<Object> mentioned, boolean canBeNone) {
            super(canBeNone);
            cuts = new TreeSet<>(mentioned).toArray();
            classes = new Among(Arrays.stream(cuts).mapToLong(Among::number).toArray());
        }

        /**
         * Compares with the cuts.
         *
         * @param cuts as whole numbers, which compare faster
         */
        // Nobody else sees the array; in a list its numbers would be boxed.
        @SuppressWarnings("ArrayRecordComponent")
        private record Among(long[] cuts) implements Classes {
            private static final int FEW = 8;

            private static long number(Object value) {
                if (value instanceof Long number) {
                    return number;
                }
                if (value instanceof Rupiah amount) {
                    return amount.amount();
                }
                return value instanceof LocalDate day ? day.toEpochDay() : ((Percentage) value).tenThousandths();
            }

            @Override
            public int of(Object value) {
                long number = number(value);
                if (cuts.length <= FEW) {
                    return amongFew(number);
                }
                int place = Arrays.binarySearch(cuts, number);
                return place >= 0 ? 2 * place + 2 : 2 * -(place + 1) + 1;
            }

            /** Counts instead of searching: where values come in any order, a wrong guess of a branch costs more than comparing all. */
            private int amongFew(long number) {
                int valueClass = 1;
                for (long cut : cuts) {
                    valueClass += (cut < number ? 1 : 0) + (cut <= number ? 1 : 0);
                }
                return valueClass;
            }
        }

        @Override
        int size() {
            return 2 * cuts.length + 2;
        }

        @Override
        Classes classes() {
            return classes;
        }

        /** The class of the share {@code part / whole} among percentages, compared without rounding. */
        int classOfShare(long part, long whole) {
            int low = 0;
            int high = cuts.length - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = ((Percentage) cuts[middle]).compareShare(part, whole);
                if (order == 0) {
                    return 2 * middle + 2;
                }
                if (order > 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return 2 * low + 1;
        }

        @Override
        boolean inhabited(int valueClass) {
            boolean between = valueClass % 2 == 1 && valueClass > 1 && valueClass < size() - 1;
            return !between || !adjacent(cuts[valueClass / 2 - 1], cuts[valueClass / 2]);
        }

        @Override
        boolean holds(CellTest comparison, int valueClass) {
            if (comparison instanceof CellTest.Compare compare) {
                return compare.operator().holds(Integer.compare(valueClass, classOf(literal(compare.operand()))));
            }
            CellTest.Range range = (CellTest.Range) comparison;
            int low = Integer.compare(valueClass, classOf(literal(range.low())));
            int high = Integer.compare(valueClass, classOf(literal(range.high())));
            return (range.lowIncluded() ? low >= 0 : low > 0) && (range.highIncluded() ? high <= 0 : high < 0);
        }

        private static boolean adjacent(Object low, Object high) {
            if (low instanceof Long one && high instanceof Long other) {
                return other - one == 1;
            }
            if (low instanceof Rupiah one && high instanceof Rupiah other) {
                return other.amount() - one.amount() == 1;
            }
            return low instanceof LocalDate one
                    && high instanceof LocalDate other
                    && one.plusDays(1).equals(other);
        }
    }

    /** Unordered values: a class for each that is mentioned, and class 1 for all others. */
    static final class Discrete extends Partition {
        private static final int OTHERS = 1;
        private static final int FEW = 16;

        private final Map<Object, Integer> mentioned = new HashMap<>();
        private final Classes classes;
        private final boolean othersExist;

        /**
         * Cuts unordered values.
         *
         * @param values those that tests mention
         * @param count how many there are in all
         * @param codes all of them, where they are those of a list
         */
        Discrete(Collection<Object> values, int count, List<String> codes, boolean canBeNone) {
            super(canBeNone);
            for (Object value : values) {
                mentioned.putIfAbsent(value, mentioned.size() + OTHERS + 1);
            }
            othersExist = mentioned.size() < count;
            String[] few = codes.size() > FEW ? new String[0] : codes.toArray(String[]::new);
            classes = new OneOf(
                    mentioned,
                    few,
                    Arrays.stream(few).mapToInt(this::classOfMentioned).toArray(),
                    new int[] {classOfMentioned(false), classOfMentioned(true)});
        }

        private int classOfMentioned(Object value) {
            return mentioned.getOrDefault(value, OTHERS);
        }

        /**
         * Finds a value among those that are mentioned.
         *
         * @param few the codes of a short list, which mostly come as the very same objects
         * @param ofFew the classes of these
         * @param ofTruth those of no and yes: looked up, as a branch on what members answer is a guess
         */
        // Nobody else sees the arrays; in a list the numbers would be boxed.
        @SuppressWarnings("ArrayRecordComponent")
        private record OneOf(Map<Object, Integer> mentioned, String[] few, int[] ofFew, int[] ofTruth)
                implements Classes {
            // Equal codes that are not the same object are looked up below.
            @Override
            @SuppressWarnings("ReferenceEquality")
            public int of(Object value) {
                if (value instanceof Boolean truth) {
                    return ofTruth[truth ? 1 : 0];
                }
                for (int i = 0; i < few.length; i++) {
                    if (few[i] == value) {
                        return ofFew[i];
                    }
                }
                return mentioned.getOrDefault(value, OTHERS);
            }
        }

        @Override
        int size() {
            return mentioned.size() + OTHERS + 1;
        }

        @Override
        Classes classes() {
            return classes;
        }

        @Override
        boolean inhabited(int valueClass) {
            return valueClass != OTHERS || othersExist;
        }

        @Override
        boolean holds(CellTest comparison, int valueClass) {
            CellTest.Compare compare = (CellTest.Compare) comparison;
            return valueClass == classOf(literal(compare.operand()));
        }
    }

    /** Regions: for each that is mentioned, itself and what lies in it and in no deeper one; class 1 for all outside. */
    static final class Regions extends Partition {
        private static final int OUTSIDE = 1;
        private final List<RegionCode> regions;
        private final Classes classes;

        Regions(Collection<Object> mentioned, boolean canBeNone) {
            super(canBeNone);
            TreeSet<RegionCode> sorted = new TreeSet<>();
            mentioned.forEach(value -> sorted.add((RegionCode) value));
            regions = new ArrayList<>(sorted);
            classes = new Within(sorted.toArray(RegionCode[]::new));
        }

        /**
         * Looks for the deepest region that holds another.
         *
         * @param regions in their order
         */
        // Nobody else sees the array; of a list the JVM would not know how long it is.
        @SuppressWarnings("ArrayRecordComponent")
        private record Within(RegionCode[] regions) implements Classes {
            @Override
            public int of(Object value) {
                RegionCode region = (RegionCode) value;
                // Codes sort parents before children, so the last that contains it is the deepest.
                for (int i = regions.length - 1; i >= 0; i--) {
                    if (regions[i].contains(region)) {
                        return 2 * i + (region.contains(regions[i]) ? 2 : 3);
                    }
                }
                return OUTSIDE;
            }
        }

        @Override
        int size() {
            return 2 * regions.size() + 2;
        }

        @Override
        Classes classes() {
            return classes;
        }

        @Override
        boolean inhabited(int valueClass) {
            RegionCode region = mentionedAt(valueClass);
            return region == null || valueClass % 2 == 0 || region.level() != id.umkm.domain.place.RegionLevel.VILLAGE;
        }

        @Override
        boolean holds(CellTest comparison, int valueClass) {
            RegionCode region = mentionedAt(valueClass);
            if (region == null) {
                return false;
            }
            if (comparison instanceof CellTest.Within within) {
                return ((RegionCode) literal(within.region())).contains(region);
            }
            CellTest.Compare compare = (CellTest.Compare) comparison;
            return valueClass % 2 == 0 && region.equals(literal(compare.operand()));
        }

        private @Nullable RegionCode mentionedAt(int valueClass) {
            return valueClass <= OUTSIDE ? null : regions.get((valueClass - 2) / 2);
        }
    }

    /** A yes/no value that no cell tests; only how often it is yes counts. */
    private static final class Truth extends Partition {
        private static final Classes CLASSES = new YesNo();

        private record YesNo() implements Classes {
            @Override
            public int of(Object value) {
                return (Boolean) value ? Column.TRUE : Column.FALSE;
            }
        }

        Truth() {
            super(false);
        }

        @Override
        int size() {
            return 2;
        }

        @Override
        Classes classes() {
            return CLASSES;
        }

        @Override
        boolean inhabited(int valueClass) {
            return true;
        }

        @Override
        boolean holds(CellTest comparison, int valueClass) {
            throw new IllegalStateException("No cell tests it.");
        }
    }
}
