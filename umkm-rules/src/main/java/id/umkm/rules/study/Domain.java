package id.umkm.rules.study;

import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.place.RegionCode;
import id.umkm.domain.place.RegionLevel;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import id.umkm.rules.vocabulary.None;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Values of one term that tell tests apart: each value that a test names, what lies next to it, and one beyond. Two tests that
 * agree on them agree on every value that a fact can have.
 */
final class Domain {
    private static final long WHOLE = 1_000_000;

    private final Policy policy;
    private final Term term;
    private final boolean share;
    private final DayValues values;

    Domain(Policy policy, Term term, boolean share, DayValues values) {
        this.policy = policy;
        this.term = term;
        this.share = share;
        this.values = values;
    }

    /** The values; those that tests compare with are read on the day of {@link DayValues}. */
    Set<Object> valuesFor(Collection<CellTest> tests) {
        Set<Object> all = new LinkedHashSet<>();
        if (share) {
            shares(tests, all);
            return all;
        }
        if (term.table() == null) {
            addFacts(tests, all);
        } else {
            addOutputs(all);
        }
        if (term.canBeNone()) {
            all.add(None.NONE);
        }
        return all;
    }

    /** A table gives nothing but what its rows say. */
    private void addOutputs(Set<Object> all) {
        policy.getTables().stream()
                .filter(table -> table.output().equals(term))
                .flatMap(table -> table.rows().stream())
                .map(TableRow::output)
                .map(values::valueOf)
                .filter(Objects::nonNull)
                .forEach(all::add);
    }

    private void addFacts(Collection<CellTest> tests, Set<Object> all) {
        ValueType type = term.type();
        switch (type.kind()) {
            case YES_NO -> all.addAll(List.of(true, false));
            case CHOICE -> type.choices().stream().map(Choice::code).forEach(all::add);
            case CHOICES -> {
                type.choices().stream().map(choice -> Set.of(choice.code())).forEach(all::add);
                all.add(Set.copyOf(type.choices().stream().map(Choice::code).toList()));
            }
            case NUMBER, RUPIAH, PERCENT, DATE ->
                named(tests).flatMap(Domain::near).forEach(all::add);
            case REGION -> {
                all.add(RegionCode.of("99"));
                named(tests).flatMap(value -> around((RegionCode) value)).forEach(all::add);
            }
            case TEXT -> {
                named(tests).forEach(all::add);
                all.add("");
            }
        }
    }

    private void shares(Collection<CellTest> tests, Set<Object> all) {
        all.add(new Percentage(0));
        all.add(new Percentage(WHOLE));
        named(tests).flatMap(Domain::near).forEach(all::add);
        all.removeIf(value -> ((Percentage) value).tenThousandths() > WHOLE);
    }

    private Stream<Object> named(Collection<CellTest> tests) {
        return tests.stream()
                .flatMap(test -> CellTests.operandsOf(test).stream())
                .filter(operand -> !(operand instanceof Operand.AttributeName))
                .map(values::valueOf)
                .filter(Objects::nonNull);
    }

    /** The value and what lies next to it on both sides; nothing below zero, since no fact lies there. */
    private static Stream<Object> near(Object value) {
        if (value instanceof Long number) {
            return Stream.of(number - 1, number, number + 1)
                    .filter(one -> one >= 0)
                    .map(Object.class::cast);
        }
        if (value instanceof Rupiah amount) {
            return Stream.of(amount.amount() - 1, amount.amount(), amount.amount() + 1)
                    .filter(one -> one >= 0)
                    .map(Rupiah::of);
        }
        if (value instanceof LocalDate day) {
            return Stream.of(day.minusDays(1), day, day.plusDays(1));
        }
        long part = ((Percentage) value).tenThousandths();
        return Stream.of(part - 1, part, part + 1).filter(one -> one >= 0).map(Percentage::new);
    }

    /** The region, one in it, and the one that it lies in. */
    private static Stream<RegionCode> around(RegionCode region) {
        String code = region.code();
        Stream<RegionCode> inside = region.level() == RegionLevel.VILLAGE
                ? Stream.empty()
                : Stream.of(RegionCode.of(code + (region.level() == RegionLevel.DISTRICT ? ".1001" : ".01")));
        return Stream.concat(Stream.concat(Stream.of(region), inside), Regions.parent(region).stream());
    }
}
