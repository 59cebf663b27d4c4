package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.law.Citation;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the changes from one policy to another. */
final class DiffCollector {
    private final Policy from;
    private final Policy to;
    private final DateRange asked;
    private final CellTexts textsFrom;
    private final CellTexts textsTo;
    private final List<Found> found = new ArrayList<>();

    DiffCollector(Policy from, Policy to) {
        this.from = from;
        this.to = to;
        this.asked = AskedDays.of(from, to);
        this.textsFrom = new CellTexts(from);
        this.textsTo = new CellTexts(to);
    }

    /**
     * A change, and what an example of it needs.
     *
     * @param alone makes this change alone in a policy; null where it decides nothing
     * @param focus where to look for facts; null where it decides nothing
     */
    record Found(
            PolicyChange change,
            @Nullable UnaryOperator<Policy> alone,
            @Nullable Focus focus) {}

    Policy from() {
        return from;
    }

    Policy to() {
        return to;
    }

    /** The days on which either policy decides. */
    DateRange asked() {
        return asked;
    }

    /** Cells of the old policy. */
    CellTexts textsFrom() {
        return textsFrom;
    }

    /** Cells of the new policy. */
    CellTexts textsTo() {
        return textsTo;
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    /** A change that can change decisions. */
    void deciding(
            String position,
            String heading,
            PolicyChange.Kind kind,
            String before,
            String after,
            UnaryOperator<Policy> alone,
            Focus focus) {
        found.add(new Found(
                new PolicyChange(position, heading, kind, true, before, after, focus.days(), null), alone, focus));
    }

    /** A change of a cell: one that says the same in other words decides nothing. */
    void directed(
            String position,
            String heading,
            Direction direction,
            String before,
            String after,
            UnaryOperator<Policy> alone,
            Focus focus) {
        if (direction == Direction.SAME) {
            silent(position, heading, PolicyChange.Kind.FORM, before, after);
        } else {
            deciding(position, heading, direction.kind(), before, after, alone, focus);
        }
    }

    /** A row that only the new policy has; its text says what stands in it. */
    void added(String position, String row, UnaryOperator<Policy> alone, Focus focus) {
        deciding(position, Mutant.ROW, PolicyChange.Kind.ADDED, "", row, alone, focus);
    }

    /** A row that only the old policy has; its text says what stood in it. */
    void removed(String position, String row, UnaryOperator<Policy> alone, Focus focus) {
        deciding(position, Mutant.ROW, PolicyChange.Kind.REMOVED, row, "", alone, focus);
    }

    /** A change that decides nothing. */
    void silent(String position, String heading, PolicyChange.Kind kind, String before, String after) {
        found.add(new Found(
                new PolicyChange(position, heading, kind, false, before, after, DateRange.ALWAYS, null), null, null));
    }

    /** A change of a text, where there is one. */
    void text(String position, String heading, @Nullable Object before, @Nullable Object after) {
        String one = before == null ? "" : before.toString();
        String other = after == null ? "" : after.toString();
        if (!one.equals(other)) {
            silent(position, heading, PolicyChange.Kind.TEXT, one, other);
        }
    }

    /** A change of what stands behind a row; what a citation says is told once for all rows. */
    void ground(String position, Ground before, Ground after) {
        if (before.basis() != after.basis()) {
            silent(position, "Dasar", PolicyChange.Kind.BASIS, RowTexts.of(before.basis()), RowTexts.of(after.basis()));
        }
        String one = keys(before);
        String other = keys(after);
        if (!one.equals(other)) {
            silent(position, "Kutipan", PolicyChange.Kind.BASIS, one, other);
        }
    }

    private static String keys(Ground ground) {
        return ground.citations().stream().map(Citation::key).sorted().collect(Collectors.joining(", "));
    }

    /** The old policy, with parameters and tables that only the new one has: rows that name them can be put into it. */
    Policy base() {
        Map<String, Parameter> parameters = new TreeMap<>();
        to.getParameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        from.getParameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        List<DecisionTable> tables = new ArrayList<>(from.getTables());
        to.getTables().stream()
                .filter(table -> tables.stream()
                        .noneMatch(one -> one.name().equals(table.name())
                                || one.output().name().equals(table.output().name())))
                .forEach(tables::add);
        Policy.Builder builder = Policy.builder();
        return builder.from(from)
                .parameters(List.copyOf(parameters.values()))
                .tables(tables)
                .build();
    }
}
