package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.source.RowWords;
import id.umkm.rules.vocabulary.Level;
import id.umkm.rules.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one table: by what it gives, not by how its rows are written. Rows in another order, under another name, or one
 * split in two are only told as another form where the table still gives the same of everything that its cells tell apart.
 */
final class TableDiff {
    private final DiffCollector out;
    private final DecisionTable before;
    private final DecisionTable after;
    private final TableMeaning meaning;

    private TableDiff(DiffCollector out, DecisionTable before, DecisionTable after) {
        this.out = out;
        this.before = before;
        this.after = after;
        this.meaning = new TableMeaning(out.base(), out.asked());
    }

    /** Compares all tables of two policies. */
    static void collect(DiffCollector out) {
        Pairs<DecisionTable> tables = Pairs.of(
                out.from().getTables(),
                out.to().getTables(),
                (one, other) -> isOfOneKind(one, other) && one.name().equals(other.name()),
                TableDiff::isOfOneKind);
        for (Pairs.Pair<DecisionTable> pair : tables.pairs()) {
            if (!pair.before().equals(pair.after())) {
                compare(out, pair.before(), pair.after());
            }
        }
        tables.removed()
                .forEach(table ->
                        out.removed(table.name(), ids(table), replaced(table, null), focus(out, table, table)));
        tables.added()
                .forEach(table -> out.added(table.name(), ids(table), replaced(null, table), focus(out, table, table)));
    }

    private static boolean isOfOneKind(DecisionTable one, DecisionTable other) {
        return CriterionMeaning.key(one.output()).equals(CriterionMeaning.key(other.output()));
    }

    private static void compare(DiffCollector out, DecisionTable one, DecisionTable other) {
        List<TableInput> inputs = inputs(one, other);
        TableDiff diff = new TableDiff(out, aligned(one, inputs), aligned(other, inputs));
        if (!one.name().equals(other.name())) {
            out.silent(one.name(), "Nama", PolicyChange.Kind.FORM, one.name(), other.name());
        }
        diff.rows();
    }

    /** The columns of both. */
    private static List<TableInput> inputs(DecisionTable one, DecisionTable other) {
        Map<String, TableInput> byKey = new HashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(one, other).flatMap(table -> table.inputs().stream()).forEach(input -> {
            byKey.putIfAbsent(key(input), input);
            keys.add(key(input));
        });
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    private static String key(TableInput input) {
        return (input.shareOfMembers() ? "share " : "") + CriterionMeaning.key(input.term());
    }

    /** The table with these columns; a column that it lacks takes anything. */
    private static DecisionTable aligned(DecisionTable table, List<TableInput> inputs) {
        List<String> own = table.inputs().stream().map(TableDiff::key).toList();
        List<TableRow> rows = table.rows().stream()
                .map(row -> new TableRow(
                        row.id(),
                        inputs.stream()
                                .map(input -> cell(row, own.indexOf(key(input))))
                                .toList(),
                        row.output(),
                        row.ground(),
                        row.range(),
                        row.position()))
                .toList();
        return new DecisionTable(table.name(), table.hitPolicy(), inputs, table.output(), rows, table.layer());
    }

    private static CellTest cell(TableRow row, int column) {
        if (row.isOtherwise()) {
            return new CellTest.Otherwise();
        }
        return column < 0 ? new CellTest.Any() : row.cells().get(column);
    }

    /**
     * What became of one row.
     *
     * @param before null for a row that only the new table has
     * @param after null for a row that is gone
     */
    private record Edit(@Nullable TableRow before, @Nullable TableRow after) {
        TableRow any() {
            return before == null ? Objects.requireNonNull(after) : before;
        }

        boolean keepsOutput() {
            return before == null || after == null || before.output().equals(after.output());
        }

        boolean saysOtherwise() {
            return before == null
                    || after == null
                    || !before.cells().equals(after.cells())
                    || !before.output().equals(after.output())
                    || !before.range().equals(after.range());
        }
    }

    private void rows() {
        Pairs<TableRow> pairs = Pairs.of(
                before.rows(),
                after.rows(),
                TableRow::equals,
                (one, other) -> one.id().equals(other.id()) && saysSame(one, other),
                (one, other) -> one.id().equals(other.id()),
                TableDiff::saysSame);
        List<Edit> edits = new ArrayList<>();
        pairs.pairs().forEach(pair -> edits.add(new Edit(pair.before(), pair.after())));
        pairs.removed().forEach(row -> edits.add(new Edit(row, null)));
        pairs.added().forEach(row -> edits.add(new Edit(null, row)));
        List<Edit> real = edits.stream().filter(Edit::saysOtherwise).toList();
        pairs.pairs().forEach(pair -> told(pair.before(), pair.after()));
        DecisionTable edited = with(real);
        boolean same = meaning.same(before, after);
        if (before.hitPolicy() != after.hitPolicy()) {
            hitPolicy(same);
        } else if (real.isEmpty()) {
            order(same);
        }
        Set<Edit> forms = same ? Set.copyOf(real) : forms(real);
        real.forEach(edit -> tell(edit, forms.contains(edit)));
        boolean reordered = !real.isEmpty()
                && !same
                && before.hitPolicy() == HitPolicy.FIRST
                && after.hitPolicy() == HitPolicy.FIRST
                && !order(edited).equals(order(after));
        if (reordered && !meaning.same(edited, after)) {
            order(false);
        }
    }

    private static boolean saysSame(TableRow one, TableRow other) {
        return !new Edit(one, other).saysOtherwise();
    }

    private static List<List<CellTest>> order(DecisionTable table) {
        return table.rows().stream().map(TableRow::cells).toList();
    }

    private void hitPolicy(boolean same) {
        out.directed(
                before.name(),
                "Aturan",
                same ? Direction.SAME : Direction.OTHER,
                RowWords.of(before.hitPolicy()).id(),
                RowWords.of(after.hitPolicy()).id(),
                whole(),
                focus(out, before, after));
    }

    /** Rows that are all there, in another order or with another name. */
    private void order(boolean same) {
        String one = ids(before);
        String other = ids(after);
        if (!one.equals(other) || !same) {
            out.directed(
                    before.name(),
                    "Urutan baris",
                    same ? Direction.SAME : Direction.OTHER,
                    one,
                    other,
                    whole(),
                    focus(out, before, after));
        }
    }

    private static String ids(DecisionTable table) {
        return table.rows().stream().map(TableRow::id).collect(Collectors.joining(", "));
    }

    /** Edits that give the same: those of one output together, or one by itself. */
    private Set<Edit> forms(List<Edit> edits) {
        Map<Operand, List<Edit>> byOutput = new HashMap<>();
        edits.stream()
                .filter(Edit::keepsOutput)
                .forEach(edit -> byOutput.computeIfAbsent(edit.any().output(), output -> new ArrayList<>())
                        .add(edit));
        Set<Edit> forms = new LinkedHashSet<>();
        for (List<Edit> together : byOutput.values()) {
            if (meaning.same(before, with(together))) {
                forms.addAll(together);
            } else if (together.size() > 1) {
                together.stream()
                        .filter(edit -> edit.before() != null && edit.after() != null)
                        .filter(edit -> meaning.same(before, with(List.of(edit))))
                        .forEach(forms::add);
            }
        }
        return forms;
    }

    /** The old table with some rows as the new one has them. */
    private DecisionTable with(List<Edit> edits) {
        Map<TableRow, Edit> byRow = new HashMap<>();
        edits.stream().filter(edit -> edit.before() != null).forEach(edit -> byRow.put(edit.any(), edit));
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : before.rows()) {
            Edit edit = byRow.get(row);
            TableRow now = edit == null ? row : edit.after();
            if (now != null) {
                rows.add(now);
            }
        }
        edits.stream().filter(edit -> edit.before() == null).map(Edit::any).forEach(row -> insert(rows, row));
        return new DecisionTable(
                before.name(), before.hitPolicy(), before.inputs(), before.output(), rows, before.layer());
    }

    /** Behind the row that it stands behind in the new table, as far as that is there. */
    private void insert(List<TableRow> rows, TableRow row) {
        int place = after.rows().indexOf(row);
        for (int i = place - 1; i >= 0; i--) {
            String id = after.rows().get(i).id();
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at).id().equals(id)) {
                    rows.add(at + 1, row);
                    return;
                }
            }
        }
        rows.add(0, row);
    }

    private void told(TableRow one, TableRow other) {
        if (!one.id().equals(other.id())) {
            out.silent(one.position(), "No", PolicyChange.Kind.FORM, one.id(), other.id());
        }
        out.ground(one.position(), one.ground(), other.ground());
    }

    private void tell(Edit edit, boolean form) {
        TableRow one = edit.before();
        TableRow other = edit.after();
        UnaryOperator<Policy> alone = replaced(before, with(List.of(edit)));
        Focus focus = focus(edit);
        if (one == null || other == null) {
            String position = edit.any().position();
            if (form) {
                out.silent(
                        position,
                        Mutant.ROW,
                        PolicyChange.Kind.FORM,
                        one == null ? "" : one.id(),
                        other == null ? "" : other.id());
            } else if (one == null) {
                out.added(position, print(out.textsTo(), edit.any()), alone, focus);
            } else {
                out.removed(position, print(out.textsFrom(), edit.any()), alone, focus);
            }
            return;
        }
        for (int i = 0; i < before.inputs().size(); i++) {
            cell(one, other, i, form, alone, focus);
        }
        if (!one.output().equals(other.output())) {
            ValueType type = before.output().type();
            out.directed(
                    one.position(),
                    "Maka " + before.output().nameId(),
                    form ? Direction.SAME : ofOutputs(one.output(), other.output()),
                    out.textsFrom().of(one.output(), type),
                    out.textsTo().of(other.output(), after.output().type()),
                    alone,
                    focus);
        }
        if (!one.range().equals(other.range())) {
            String heading = Objects.equals(one.range().from(), other.range().from()) ? "Sampai" : "Sejak";
            String was = RowTexts.of(one.range());
            String is = RowTexts.of(other.range());
            if (form) {
                out.silent(one.position(), heading, PolicyChange.Kind.FORM, was, is);
            } else {
                out.deciding(one.position(), heading, PolicyChange.Kind.DATE, was, is, alone, focus);
            }
        }
    }

    /** {@code jenis_usaha: Batik; plafon: 15.000.000}; a column that takes anything is left out. */
    private String print(CellTexts texts, TableRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < before.inputs().size(); i++) {
            CellTest cell = row.cells().get(i);
            if (!(cell instanceof CellTest.Any)) {
                cells.add(name(before.inputs().get(i)) + ": "
                        + texts.of(
                                cell,
                                type(before.inputs().get(i)),
                                before.inputs().get(i).term().level()));
            }
        }
        cells.add(before.output().nameId() + ": "
                + texts.of(row.output(), after.output().type()));
        return String.join("; ", cells);
    }

    private static String name(TableInput input) {
        return (input.shareOfMembers() ? "porsi anggota: " : "") + input.term().nameId();
    }

    private static ValueType type(TableInput input) {
        return input.shareOfMembers() ? ValueType.PERCENT : input.term().type();
    }

    private void cell(
            TableRow one, TableRow other, int column, boolean form, UnaryOperator<Policy> alone, Focus focus) {
        CellTest cell = one.cells().get(column);
        CellTest cells = other.cells().get(column);
        if (cell.equals(cells)) {
            return;
        }
        TableInput input = before.inputs().get(column);
        ValueType type =
                input.shareOfMembers() ? ValueType.PERCENT : input.term().type();
        Level level = input.term().level();
        out.directed(
                one.position(),
                "Jika " + name(input),
                form ? Direction.SAME : Direction.OTHER,
                out.textsFrom().of(cell, type, level),
                out.textsTo().of(cells, type, level),
                alone,
                focus);
    }

    private Direction ofOutputs(Operand one, Operand other) {
        Object was = new ParameterUse(out.from(), out.asked()).onlyValue(one).orElse(null);
        Object is = new ParameterUse(out.to(), out.asked()).onlyValue(other).orElse(null);
        return was == null || is == null || was.equals(is)
                ? Direction.OTHER
                : new TableUse(out.to()).direction(before.output(), was, is);
    }

    private UnaryOperator<Policy> whole() {
        return replaced(before, after);
    }

    /** Puts a table in place of the one of its name. */
    private static UnaryOperator<Policy> replaced(@Nullable DecisionTable one, @Nullable DecisionTable other) {
        return policy -> {
            List<DecisionTable> tables = new ArrayList<>();
            boolean put = false;
            for (DecisionTable table : policy.getTables()) {
                String name = one == null ? Objects.requireNonNull(other).name() : one.name();
                if (!table.name().equals(name)) {
                    tables.add(table);
                } else if (other != null) {
                    tables.add(other);
                    put = true;
                }
            }
            if (one == null && !put) {
                tables.add(Objects.requireNonNull(other));
            }
            Policy.Builder builder = Policy.builder();
            return builder.from(policy).tables(tables).build();
        };
    }

    private Focus focus(Edit edit) {
        List<TableRow> forms =
                Stream.of(edit.before(), edit.after()).filter(Objects::nonNull).toList();
        DateRange days =
                forms.size() == 2 && !forms.get(0).range().equals(forms.get(1).range())
                        ? RowTexts.difference(forms.get(0).range(), forms.get(1).range())
                        : edit.any().range();
        Set<String> rows = forms.stream().map(TableRow::id).collect(Collectors.toSet());
        DecisionTable only = new DecisionTable(
                before.name(), before.hitPolicy(), before.inputs(), before.output(), forms, before.layer());
        return Focus.of(List.of(only), rows, days)
                .and(new TableUse(out.to()).focus(before.output(), days))
                .through(out.to().getTables());
    }

    private static Focus focus(DiffCollector out, DecisionTable one, DecisionTable other) {
        Set<String> rows = one.rows().stream().map(TableRow::id).collect(Collectors.toSet());
        return Focus.of(List.of(one, other), rows, DateRange.ALWAYS)
                .and(new TableUse(out.to()).focus(one.output(), DateRange.ALWAYS))
                .through(out.to().getTables());
    }
}
