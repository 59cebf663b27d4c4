package id.umkm.rules.check;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.TableInput;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The axes that all tables of a policy share in one epoch, so that what one table cuts another cuts too. */
final class Axes {
    private final Epoch epoch;
    private final Axis days;
    private final Map<TableInput, List<CellTest>> tests = new LinkedHashMap<>();
    private final Map<TableInput, Axis> axes = new HashMap<>();
    private final Map<String, Matrix> byOutput = new HashMap<>();

    private Axes(Epoch epoch, Axis days) {
        this.epoch = epoch;
        this.days = days;
    }

    static Axes of(Epoch epoch, List<DecisionTable> tables) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (DecisionTable table : tables) {
            table.rows().forEach(row -> Epoch.addChanges(row.range(), changes));
            for (int i = 0; i < table.inputs().size(); i++) {
                if (isDay(table.inputs().get(i).term())) {
                    addBounds(table, i, epoch, changes);
                }
            }
        }
        Term asOf = epoch.policy().findTerm(Level.SUBJECT, "as_of").orElseThrow();
        Axes axes = new Axes(epoch, Axis.ofDays(asOf, Epoch.parts(epoch.days(), changes), epoch::valueOf));
        tables.forEach(axes::collect);
        return axes;
    }

    /** A day that a cell names is a stretch of its own. */
    private static void addBounds(DecisionTable table, int place, Epoch epoch, Set<LocalDate> changes) {
        for (TableRow row : table.rows()) {
            for (Operand operand : CellTests.operandsOf(row.cells().get(place))) {
                if (epoch.valueOf(operand) instanceof LocalDate day) {
                    changes.add(day);
                    changes.add(day.plusDays(1));
                }
            }
        }
    }

    static boolean isDay(Term term) {
        return term.level() == Level.SUBJECT
                && term.table() == null
                && term.name().equals("as_of");
    }

    private void collect(DecisionTable table) {
        for (int i = 0; i < table.inputs().size(); i++) {
            int place = i;
            List<CellTest> own = tests.computeIfAbsent(table.inputs().get(i), input -> new ArrayList<>());
            table.rows().stream().map(row -> row.cells().get(place)).forEach(own::add);
        }
    }

    Epoch epoch() {
        return epoch;
    }

    Axis days() {
        return days;
    }

    /** The points on which a row is in force. */
    BitSet daysOf(DateRange range) {
        BitSet points = new BitSet(days.size());
        for (int i = 0; i < days.size(); i++) {
            points.set(i, range.contains((LocalDate) days.sample(i)));
        }
        return points;
    }

    /** The axis of a column; a table whose output it takes must have been laid before. */
    Axis of(TableInput input) {
        if (!input.shareOfMembers() && isDay(input.term())) {
            return days;
        }
        return axes.computeIfAbsent(input, this::make);
    }

    private Axis make(TableInput input) {
        Term term = input.term();
        List<CellTest> cells = tests.getOrDefault(input, List.of()).stream()
                .filter(cell -> !Matrix.comparesTerms(cell))
                .toList();
        if (input.shareOfMembers()) {
            return Points.ofShare(term, cells, epoch::valueOf);
        }
        Matrix matrix = matrixOf(term);
        return matrix == null
                ? Points.ofAttribute(term, cells, epoch::valueOf)
                : Points.ofOutput(term, matrix.possibleOutputs(), epoch::valueOf);
    }

    /** Lays a table on the axes. */
    Matrix lay(DecisionTable table) {
        Matrix matrix = Matrix.of(table, this);
        byOutput.put(table.name(), matrix);
        return matrix;
    }

    /** The table that gives a term, as it was laid; null for an attribute. */
    @Nullable
    Matrix matrixOf(Term term) {
        return term.table() == null ? null : byOutput.get(term.table());
    }
}
