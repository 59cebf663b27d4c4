package id.umkm.rules.check;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.place.RegionLevel;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts the values of terms at what cells mention. */
final class Points {
    /** So many channels at once are told apart; more make too many sets of them. */
    static final int MAX_SEVERAL = 8;

    private static final Percentage WHOLE = Percentage.of(100);
    private static final int REGIONS_IN_ONE = 99;
    private static final int FIRST_VILLAGE = 1001;

    private Points() {}

    /** Values that stand for all of a term, and those among them that cells mention. */
    private record Cut(List<Object> samples, Set<Object> mentioned) {}

    /**
     * The axis of an attribute.
     *
     * @param tests all cells that are put to it
     */
    static Axis ofAttribute(
            Term term, Collection<CellTest> tests, Function<Operand, ? extends @Nullable Object> operands) {
        Set<Object> named = named(tests, operands);
        ValueType type = term.type();
        Cut cut = switch (type.kind()) {
            case NUMBER, RUPIAH, PERCENT, DATE -> ordered(type.kind(), named);
            case REGION -> regions(named);
            case YES_NO -> new Cut(List.of(true, false), named);
            case CHOICE -> choices(type, named);
            case CHOICES -> several(type, named);
            case TEXT -> texts(named);
        };
        List<Object> samples = new ArrayList<>(cut.samples());
        if (term.canBeNone()) {
            samples.add(None.NONE);
        }
        return Axis.ofValues(term, samples, new HashSet<>(cut.mentioned()), operands);
    }

    /** The axis of the output of a table, which gives nothing but what its rows say. */
    static Axis ofOutput(
            Term term, Collection<Object> outputs, Function<Operand, ? extends @Nullable Object> operands) {
        return Axis.ofValues(term, List.copyOf(new LinkedHashSet<>(outputs)), Set.of(), operands);
    }

    /** The axis of the share of members for whom a term is yes. */
    static Axis ofShare(Term term, Collection<CellTest> tests, Function<Operand, ? extends @Nullable Object> operands) {
        TreeSet<Object> cuts = new TreeSet<>();
        named(tests, operands).stream()
                .map(Percentage.class::cast)
                .filter(share -> share.tenThousandths() >= 0 && share.compareTo(WHOLE) <= 0)
                .map(Axis::doubled)
                .forEach(cuts::add);
        List<Object> samples = new ArrayList<>();
        long before = -1;
        for (Object cut : cuts) {
            long at = ((Percentage) cut).tenThousandths();
            if (at - before > 1) {
                samples.add(new Percentage(at - 1));
            }
            samples.add(cut);
            before = at;
        }
        if (before < Axis.doubled(WHOLE).tenThousandths()) {
            samples.add(new Percentage(before + 1));
        }
        return Axis.ofShares(term, samples, new HashSet<>(cuts), operands);
    }

    private static Set<Object> named(
            Collection<CellTest> tests, Function<Operand, ? extends @Nullable Object> operands) {
        Set<Object> named = new LinkedHashSet<>();
        for (CellTest test : tests) {
            for (Operand operand : CellTests.operandsOf(test)) {
                Object value = operands.apply(operand);
                if (value != null) {
                    named.add(value);
                }
            }
        }
        return named;
    }

    /** Each value that is named, and one of each gap between them in which a fact can lie. */
    private static Cut ordered(ValueType.Kind kind, Set<Object> named) {
        TreeSet<Object> cuts = new TreeSet<>(named);
        // Nothing that can be counted lies below zero, and so no value that a cell names there is ever met.
        cuts.removeIf(cut -> !isPossible(cut));
        if (cuts.isEmpty()) {
            return new Cut(List.of(any(kind)), Set.of());
        }
        List<Object> samples = new ArrayList<>();
        next(cuts.first(), -1).ifPresent(samples::add);
        for (Object cut : cuts) {
            samples.add(cut);
            Object higher = cuts.higher(cut);
            next(cut, 1).filter(above -> !above.equals(higher)).ifPresent(samples::add);
        }
        return new Cut(samples, cuts);
    }

    private static boolean isPossible(Object value) {
        return !(value instanceof Long number && number < 0)
                && !(value instanceof Rupiah amount && amount.amount() < 0)
                && !(value instanceof Percentage percentage && percentage.tenThousandths() < 0);
    }

    private static Object any(ValueType.Kind kind) {
        return switch (kind) {
            case NUMBER -> 1L;
            case RUPIAH -> Rupiah.of(1);
            case PERCENT -> Percentage.of(1);
            default -> LocalDate.of(2021, 1, 1);
        };
    }

    /** The value one step on; empty where no fact can be there. */
    static Optional<Object> next(Object value, int step) {
        Object next = null;
        if (value instanceof Long number) {
            next = number + step;
        } else if (value instanceof Rupiah amount) {
            long shifted = amount.amount() + step;
            next = shifted > Rupiah.MAX || shifted < 0 ? null : Rupiah.of(shifted);
        } else if (value instanceof Percentage percentage) {
            next = new Percentage(percentage.tenThousandths() + step);
        } else if (value instanceof LocalDate day) {
            next = day.plusDays(step);
        }
        return Optional.ofNullable(next).filter(Points::isPossible);
    }

    private static Cut choices(ValueType type, Set<Object> named) {
        Set<Object> codes = new LinkedHashSet<>();
        type.choices().stream().map(Choice::code).forEach(codes::add);
        return codes.isEmpty() ? texts(named) : new Cut(List.copyOf(codes), named);
    }

    /** Every value that is named, and one that is not. */
    private static Cut texts(Set<Object> named) {
        List<Object> samples = new ArrayList<>(named);
        samples.add(IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "LAIN" + (i == 0 ? "" : Integer.toString(i)))
                .filter(text -> !named.contains(text))
                .findFirst()
                .orElseThrow());
        return new Cut(samples, named);
    }

    /** Every set of the values that are named, with and without one that is not. */
    private static Cut several(ValueType type, Set<Object> named) {
        List<Object> told = new ArrayList<>(named);
        type.choices().stream()
                .map(Choice::code)
                .filter(code -> !named.contains(code))
                .findFirst()
                .ifPresent(told::add);
        if (told.size() > MAX_SEVERAL) {
            throw new WorkExceededException();
        }
        List<Object> samples = new ArrayList<>();
        for (int bits = 1; bits < 1 << told.size(); bits++) {
            Set<Object> set = new TreeSet<>();
            for (int i = 0; i < told.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    set.add(told.get(i));
                }
            }
            samples.add(Collections.unmodifiableSet(set));
        }
        return new Cut(samples, Set.of());
    }

    /** Each region that is named, a village in it and in no deeper one, and one outside of all. */
    private static Cut regions(Set<Object> named) {
        TreeSet<RegionCode> mentioned = new TreeSet<>();
        named.forEach(value -> mentioned.add((RegionCode) value));
        List<Object> samples = new ArrayList<>();
        for (RegionCode region : mentioned) {
            samples.add(region);
            villagesIn(region)
                    .filter(village ->
                            deepest(mentioned, village).filter(region::equals).isPresent())
                    .findFirst()
                    .ifPresent(samples::add);
        }
        Stream.concat(mentioned.stream().flatMap(Points::beside), Stream.of(RegionCode.of("11"), RegionCode.of("99")))
                .flatMap(region -> region.level() == RegionLevel.VILLAGE ? Stream.of(region) : villagesIn(region))
                .filter(village -> deepest(mentioned, village).isEmpty())
                .findFirst()
                .ifPresent(samples::add);
        return new Cut(samples, new LinkedHashSet<>(mentioned));
    }

    private static Optional<RegionCode> deepest(NavigableSet<RegionCode> mentioned, RegionCode village) {
        return mentioned.descendingSet().stream()
                .filter(one -> one.contains(village))
                .findFirst();
    }

    private static Stream<RegionCode> villagesIn(RegionCode region) {
        return switch (region.level()) {
            case VILLAGE -> Stream.empty();
            case DISTRICT ->
                IntStream.rangeClosed(FIRST_VILLAGE, FIRST_VILLAGE + REGIONS_IN_ONE)
                        .mapToObj(number -> RegionCode.of(region.code() + "." + number));
            case REGENCY, PROVINCE ->
                IntStream.rangeClosed(1, REGIONS_IN_ONE)
                        .mapToObj(number -> RegionCode.of(region.code() + twoDigits(number)))
                        .flatMap(Points::villagesIn);
        };
    }

    /** The regions beside one, in what it lies in. */
    private static Stream<RegionCode> beside(RegionCode region) {
        int dot = region.code().lastIndexOf('.');
        String around = dot < 0 ? "" : region.code().substring(0, dot);
        return switch (region.level()) {
            case PROVINCE -> IntStream.rangeClosed(11, REGIONS_IN_ONE).mapToObj(i -> RegionCode.of("" + i));
            case REGENCY, DISTRICT ->
                IntStream.rangeClosed(1, REGIONS_IN_ONE).mapToObj(i -> RegionCode.of(around + twoDigits(i)));
            case VILLAGE -> villagesIn(RegionCode.of(around));
        };
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, ".%02d", number);
    }
}
