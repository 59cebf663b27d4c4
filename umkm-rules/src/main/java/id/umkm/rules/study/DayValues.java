package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What operands are worth on one day: values written in cells, and parameters. Of a parameter that is read at a date of the
 * record the last value stands for all.
 */
final class DayValues {
    private final Policy policy;
    private final LocalDate day;

    private DayValues(Policy policy, LocalDate day) {
        this.policy = policy;
        this.day = day;
    }

    /** For a day of each stretch of days on which the same values and table rows are in force, as far as the policy decides. */
    static List<DayValues> stretches(Policy policy, DateRange asked) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(Objects.requireNonNullElse(asked.from(), LocalDate.MIN));
        policy.getParameters()
                .forEach(parameter -> parameter.settings().stream()
                        .map(Parameter.Setting::range)
                        .forEach(range -> addChanges(range, days)));
        policy.getTables()
                .forEach(table -> table.rows().stream().map(TableRow::range).forEach(range -> addChanges(range, days)));
        return days.stream()
                .filter(asked::contains)
                .map(day -> new DayValues(policy, day))
                .toList();
    }

    /** For one day. */
    static DayValues on(Policy policy, LocalDate day) {
        return new DayValues(policy, day);
    }

    private static void addChanges(DateRange range, Set<LocalDate> days) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from != null) {
            days.add(from);
        }
        if (until != null) {
            days.add(until.plusDays(1));
        }
    }

    LocalDate day() {
        return day;
    }

    /** The value of a literal or a parameter; null for a parameter without a value then, and for an attribute. */
    @Nullable
    Object valueOf(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return literal.value();
        }
        if (operand instanceof Operand.ParameterName named) {
            return policy.findParameter(named.name())
                    .flatMap(this::setting)
                    .map(Parameter.Setting::value)
                    .orElse(null);
        }
        return null;
    }

    private Optional<Parameter.Setting> setting(Parameter parameter) {
        List<Parameter.Setting> all = parameter.settings();
        return parameter.readAt() == null ? parameter.at(day) : Optional.of(all.get(all.size() - 1));
    }
}
