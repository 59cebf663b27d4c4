package id.umkm.rules.check;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Days on which parameters have one value each.
 *
 * @param days of the decision
 * @param readAt for parameters that are read at a date of the record, a day of that date by the English name of its attribute
 */
record Epoch(Policy policy, DateRange days, Map<String, LocalDate> readAt) {

    /** All epochs of some parameters within the days that are asked, in order. */
    static List<Epoch> of(Policy policy, DateRange asked, Collection<String> parameters) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        Map<String, TreeSet<LocalDate>> ofOthers = new TreeMap<>();
        for (Parameter parameter : policy.getParameters()) {
            if (parameters.contains(parameter.name())) {
                TreeSet<LocalDate> own = parameter.readAt() == null
                        ? changes
                        : ofOthers.computeIfAbsent(parameter.readAt().name(), name -> new TreeSet<>());
                parameter.settings().forEach(setting -> addChanges(setting.range(), own));
            }
        }
        List<Map<String, LocalDate>> records = new ArrayList<>(List.of(Map.of()));
        ofOthers.forEach((attribute, days) -> {
            List<Map<String, LocalDate>> more = new ArrayList<>();
            for (DateRange range : parts(DateRange.ALWAYS, days)) {
                for (Map<String, LocalDate> one : records) {
                    Map<String, LocalDate> with = new LinkedHashMap<>(one);
                    with.put(attribute, dayOf(range));
                    more.add(with);
                }
            }
            records.clear();
            records.addAll(more);
        });
        return parts(asked, changes).stream()
                .flatMap(days -> records.stream().map(record -> new Epoch(policy, days, record)))
                .filter(epoch -> epoch.hasValues(parameters))
                .toList();
    }

    /** Whether every parameter that is read at a date of the record has a value then. */
    private boolean hasValues(Collection<String> parameters) {
        return policy.getParameters().stream()
                .filter(parameter -> parameter.readAt() != null && parameters.contains(parameter.name()))
                .allMatch(parameter -> setting(parameter).isPresent());
    }

    /** The ranges into which days cut a range; each of the days begins one. */
    static List<DateRange> parts(DateRange whole, TreeSet<LocalDate> changes) {
        List<DateRange> parts = new ArrayList<>();
        @Nullable LocalDate from = whole.from();
        for (LocalDate change : changes) {
            boolean inside = whole.contains(change) && (from == null || change.isAfter(from));
            if (inside) {
                parts.add(DateRange.of(from, change.minusDays(1)));
                from = change;
            }
        }
        parts.add(DateRange.of(from, whole.until()));
        return parts;
    }

    static void addChanges(DateRange range, TreeSet<LocalDate> changes) {
        LocalDate from = range.from();
        LocalDate until = range.until();
        if (from != null) {
            changes.add(from);
        }
        if (until != null) {
            changes.add(until.plusDays(1));
        }
    }

    /** A day of a range; the first where there is one. */
    static LocalDate dayOf(DateRange range) {
        return Objects.requireNonNullElse(
                range.from(), Objects.requireNonNullElse(range.until(), LocalDate.of(2021, 1, 1)));
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
        LocalDate day = parameter.readAt() == null
                ? dayOf(days)
                : readAt.getOrDefault(parameter.readAt().name(), dayOf(days));
        return parameter.at(day);
    }
}
