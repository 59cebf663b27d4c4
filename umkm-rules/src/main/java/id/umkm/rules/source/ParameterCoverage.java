package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Parameter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every parameter that a row names has a value on every day on which the row may be asked. */
final class ParameterCoverage {
    private final DateRange asked;
    private final Symbols symbols;
    private final Faults faults;
    private final Function<String, Place> placeOf;

    ParameterCoverage(DateRange asked, Symbols symbols, Faults faults, Function<String, Place> placeOf) {
        this.asked = asked;
        this.symbols = symbols;
        this.faults = faults;
        this.placeOf = placeOf;
    }

    void check(TypedSheets sheets) {
        sheets.uses().forEach(use -> check(use.operand(), use.range(), use.position()));
        symbols.parameters().stream()
                .filter(parameter -> parameter.readAt() != null)
                .forEach(this::checkWithoutGap);
    }

    /** The day at which it is read may be any, so its values follow each other, from the first on to an open end. */
    private void checkWithoutGap(Parameter parameter) {
        List<DateRange> ranges = parameter.settings().stream()
                .map(Parameter.Setting::range)
                .sorted(Comparator.comparing(DateRange::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        for (int i = 0; i < ranges.size(); i++) {
            LocalDate until = ranges.get(i).until();
            LocalDate next = i + 1 < ranges.size() ? ranges.get(i + 1).from() : null;
            if (until != null && !until.plusDays(1).equals(next)) {
                withoutValue(Headings.PARAMETERS + "/" + parameter.name(), parameter.name(), until.plusDays(1));
                return;
            }
        }
    }

    private void withoutValue(String position, String name, @Nullable LocalDate day) {
        faults.add(
                "DATE_WITHOUT_VALUE",
                position,
                placeOf.apply(name),
                name,
                "Parameter ini tidak bernilai pada " + (day == null ? "hari pertama" : day)
                        + "; pada hari itu ia dapat dibaca.",
                "This parameter has no value on " + (day == null ? "the first day" : day)
                        + "; it may be read on that day.");
    }

    private void check(Operand operand, DateRange range, String position) {
        if (!(operand instanceof Operand.ParameterName named) || !range.overlaps(asked)) {
            return;
        }
        Parameter parameter = symbols.findParameter(named.name()).orElseThrow();
        if (parameter.readAt() == null) {
            check(parameter, range, position);
        }
    }

    private void check(Parameter parameter, DateRange range, String position) {
        LocalDate day = later(range.from(), asked.from());
        LocalDate end = earlier(range.until(), asked.until());
        while (true) {
            LocalDate wanted = day;
            Parameter.Setting setting = parameter.settings().stream()
                    .filter(one -> wanted == null
                            ? one.range().from() == null
                            : one.range().contains(wanted))
                    .findFirst()
                    .orElse(null);
            if (setting == null) {
                withoutValue(position, parameter.name(), wanted);
                return;
            }
            LocalDate until = setting.range().until();
            if (until == null || (end != null && !until.isBefore(end))) {
                return;
            }
            day = until.plusDays(1);
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
