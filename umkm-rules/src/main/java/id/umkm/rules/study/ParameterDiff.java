package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of parameters: of their values, day by day, whichever rows state them. */
final class ParameterDiff {
    private final DiffCollector out;
    private final Policy from;
    private final Policy to;

    private ParameterDiff(DiffCollector out) {
        this.out = out;
        this.from = out.from();
        this.to = out.to();
    }

    static void collect(DiffCollector out) {
        ParameterDiff diff = new ParameterDiff(out);
        Set<String> names = new TreeSet<>();
        Stream.of(out.from(), out.to())
                .flatMap(policy -> policy.getParameters().stream())
                .forEach(parameter -> names.add(parameter.name()));
        names.forEach(diff::parameter);
    }

    private void parameter(String name) {
        Optional<Parameter> before = from.findParameter(name);
        Optional<Parameter> after = to.findParameter(name);
        if (before.isPresent() && after.isPresent()) {
            compare(before.get(), after.get());
            return;
        }
        // Rows that name it are changes of their own, so by itself it decides nothing.
        String there = values(before.or(() -> after).orElseThrow());
        out.silent(
                "Parameter/" + name,
                Mutant.ROW,
                before.isPresent() ? PolicyChange.Kind.REMOVED : PolicyChange.Kind.ADDED,
                before.isPresent() ? there : "",
                before.isPresent() ? "" : there);
    }

    private String values(Parameter parameter) {
        return String.join(
                "; ",
                parameter.settings().stream()
                        .map(setting -> print(parameter, setting.value()))
                        .toList());
    }

    private void compare(Parameter before, Parameter after) {
        String position = before.settings().get(0).position();
        out.text(position, "Satuan", unit(before), unit(after));
        String readAt = before.readAt() == null ? "" : before.readAt().nameId();
        String readsAt = after.readAt() == null ? "" : after.readAt().nameId();
        if (!readAt.equals(readsAt)) {
            out.deciding(
                    position,
                    "Dibaca pada",
                    PolicyChange.Kind.VALUE,
                    readAt,
                    readsAt,
                    replaced(after),
                    focus(after, DateRange.ALWAYS));
        }
        for (Stretch stretch : stretches(before, after)) {
            stretch(before, after, stretch);
        }
    }

    private static @Nullable String unit(Parameter parameter) {
        return parameter.type().unit() == null
                ? parameter.type().kind().name()
                : parameter.type().unit().id();
    }

    /** Days on which each policy has one setting, or none. */
    private record Stretch(DateRange days, Parameter.@Nullable Setting before, Parameter.@Nullable Setting after) {
        boolean isSameValue() {
            return Objects.equals(value(before), value(after));
        }

        boolean isSameAs(Stretch other) {
            return Objects.equals(before, other.before)
                    && Objects.equals(value(after), value(other.after))
                    && sameGround(after, other.after);
        }

        static @Nullable Object value(Parameter.@Nullable Setting setting) {
            return setting == null ? null : setting.value();
        }
    }

    /** Neighbours of the same values are one stretch. */
    private static List<Stretch> stretches(Parameter before, Parameter after) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        Stream.of(before, after)
                .flatMap(parameter -> parameter.settings().stream())
                .forEach(setting -> {
                    LocalDate first = setting.range().from();
                    LocalDate last = setting.range().until();
                    if (first != null) {
                        starts.add(first);
                    }
                    if (last != null) {
                        starts.add(last.plusDays(1));
                    }
                });
        List<Stretch> all = new ArrayList<>();
        LocalDate start = null;
        for (LocalDate next : starts) {
            add(all, before, after, DateRange.of(start, next.minusDays(1)));
            start = next;
        }
        add(all, before, after, DateRange.of(start, null));
        return all;
    }

    private static void add(List<Stretch> all, Parameter before, Parameter after, DateRange days) {
        LocalDate day =
                Objects.requireNonNullElse(days.from(), Objects.requireNonNullElse(days.until(), LocalDate.EPOCH));
        Stretch stretch =
                new Stretch(days, before.at(day).orElse(null), after.at(day).orElse(null));
        Stretch last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && last.isSameAs(stretch)) {
            all.set(
                    all.size() - 1,
                    new Stretch(DateRange.of(last.days().from(), days.until()), last.before(), last.after()));
        } else {
            all.add(stretch);
        }
    }

    private static boolean sameGround(Parameter.@Nullable Setting one, Parameter.@Nullable Setting other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.ground().equals(other.ground());
    }

    private void stretch(Parameter before, Parameter after, Stretch stretch) {
        Parameter.Setting one = stretch.before();
        Parameter.Setting other = stretch.after();
        if (one == null && other == null) {
            return;
        }
        String position = one == null ? Objects.requireNonNull(other).position() : one.position();
        if (stretch.isSameValue() && one != null && other != null) {
            out.ground(position, one.ground(), other.ground());
            out.text(position, "Tinjau sebelum", day(one.reviewBy()), day(other.reviewBy()));
            if (one.layer() != other.layer()) {
                out.silent(
                        position,
                        "Lapis",
                        PolicyChange.Kind.FORM,
                        one.layer().name(),
                        other.layer().name());
            }
            return;
        }
        String was = one == null ? "" : print(before, one.value());
        String is = other == null ? "" : print(after, other.value());
        boolean read = after.readAt() != null
                || before.readAt() != null
                || stretch.days().overlaps(out.asked());
        boolean used = !rows(before.name()).isEmpty();
        if (!read || !used) {
            out.silent(position, "Nilai", PolicyChange.Kind.VALUE, was, is);
        } else if (one == null || other == null) {
            out.deciding(
                    position, "Nilai", PolicyChange.Kind.DATE, was, is, replaced(after), focus(after, stretch.days()));
        } else {
            out.deciding(
                    position,
                    "Nilai",
                    direction(before, one, other).kind(),
                    was,
                    is,
                    replaced(after),
                    focus(after, stretch.days()));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return MutantCollector.day(day);
    }

    private String print(Parameter parameter, Object value) {
        return out.textsTo().of(new Operand.Literal(value), parameter.type());
    }

    private Set<String> rows(String name) {
        Set<String> rows = new TreeSet<>(new ParameterUse(from, out.asked()).rows(name));
        rows.addAll(new ParameterUse(to, out.asked()).rows(name));
        return rows;
    }

    /** What the rows of either policy that use the parameter let pass with the new value in place of the old one. */
    private Direction direction(Parameter parameter, Parameter.Setting one, Parameter.Setting other) {
        Direction direction = under(from, parameter, one, other).and(under(to, parameter, one, other));
        return direction == Direction.SAME ? Direction.OTHER : direction;
    }

    private Direction under(Policy policy, Parameter parameter, Parameter.Setting one, Parameter.Setting other) {
        Policy before = with(policy, parameter, one);
        Policy after = with(policy, parameter, other);
        CriterionMeaning meaning = new CriterionMeaning(before, after, out.asked());
        Direction direction = Direction.SAME;
        for (AskedRow row : AskedRow.of(policy)) {
            if (uses(row.criterion(), parameter.name())) {
                direction = direction.and(meaning.compare(row.criterion(), row.criterion()));
            }
        }
        TableUse tables = new TableUse(policy);
        for (DecisionTable table : policy.getTables()) {
            direction = direction.and(ofTable(tables, table, parameter.name(), one.value(), other.value()));
        }
        return direction.and(ofAllocation(policy, parameter.name(), one.value(), other.value()));
    }

    private static Policy with(Policy policy, Parameter parameter, Parameter.Setting setting) {
        Parameter.Setting always = new Parameter.Setting(
                setting.value(),
                DateRange.ALWAYS,
                setting.ground(),
                setting.reviewBy(),
                setting.layer(),
                setting.position());
        Parameter only = new Parameter(parameter.name(), parameter.type(), null, List.of(always));
        return replaced(only).apply(policy);
    }

    private static Direction ofTable(TableUse tables, DecisionTable table, String name, Object before, Object after) {
        boolean inCells =
                table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> names(cell, name));
        boolean inOutputs = table.rows().stream().map(TableRow::output).anyMatch(output -> isNamed(output, name));
        Direction ofOutputs = inOutputs ? tables.direction(table.output(), before, after) : Direction.SAME;
        return inCells ? Direction.OTHER : ofOutputs;
    }

    private static Direction ofAllocation(Policy policy, String name, Object before, Object after) {
        AllocationRule rule = policy.getAllocation();
        Direction direction = Direction.SAME;
        if (rule != null && isNamed(rule.budget(), name)) {
            int order = TableUse.order(before, after);
            direction = Direction.of(order > 0, order < 0);
        }
        if (rule != null && rule.partFloor() != null && isNamed(rule.partFloor(), name)) {
            int order = TableUse.order(before, after);
            direction = direction.and(Direction.of(order < 0, order > 0));
        }
        return direction;
    }

    private static boolean isNamed(Operand operand, String name) {
        return operand instanceof Operand.ParameterName named && named.name().equals(name);
    }

    private static boolean names(CellTest cell, String name) {
        return CellTests.operandsOf(cell).stream().anyMatch(operand -> isNamed(operand, name));
    }

    private static boolean uses(Criterion criterion, String name) {
        boolean inScope = (criterion.getScope() instanceof Scope.AtLeastCount count && isNamed(count.count(), name))
                || (criterion.getScope() instanceof Scope.AtLeastShare share && isNamed(share.share(), name));
        boolean inGuard =
                criterion.getGuard() != null && names(criterion.getGuard().test(), name);
        return inScope || inGuard || names(criterion.getRequirement().test(), name);
    }

    private static UnaryOperator<Policy> replaced(Parameter parameter) {
        return policy -> {
            Policy.Builder builder = Policy.builder();
            return builder.from(policy)
                    .parameters(policy.getParameters().stream()
                            .map(one -> one.name().equals(parameter.name()) ? parameter : one)
                            .toList())
                    .build();
        };
    }

    private Focus focus(Parameter parameter, DateRange days) {
        DateRange seen = parameter.readAt() == null ? days : DateRange.ALWAYS;
        Focus focus = Focus.of(rows(parameter.name()), seen);
        for (AskedRow row : AskedRow.of(to)) {
            if (uses(row.criterion(), parameter.name())) {
                focus = focus.and(Focus.of(List.of(row.criterion()), seen));
            }
        }
        for (DecisionTable table : to.getTables()) {
            boolean used = table.rows().stream()
                    .anyMatch(row -> isNamed(row.output(), parameter.name())
                            || row.cells().stream().anyMatch(cell -> names(cell, parameter.name())));
            if (used) {
                focus = focus.and(Focus.of(List.of(table), Set.of(), seen))
                        .and(new TableUse(to).focus(table.output(), seen));
            }
        }
        AllocationRule rule = to.getAllocation();
        boolean shared = rule != null
                && (isNamed(rule.budget(), parameter.name())
                        || (rule.partFloor() != null && isNamed(rule.partFloor(), parameter.name())));
        return shared ? focus.and(Focus.ofBudget(Set.of())) : focus;
    }
}
