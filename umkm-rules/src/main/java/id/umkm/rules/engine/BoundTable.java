package id.umkm.rules.engine;

import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Ground;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.vocabulary.Choice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision table on one day: its rows in force, bound to columns. */
final class BoundTable {
    private final DecisionTable table;
    private final int number;
    private final int stage;
    private final int firstHit;
    private final List<BoundRow> rows;
    private final @Nullable BoundRow otherwise;
    private final List<Column> inputs;
    private final List<Column> outputs = new ArrayList<>();
    private final List<Column> outputsAskedOfMembers = new ArrayList<>();

    BoundTable(DecisionTable table, int number, int stage, int firstHit, List<BoundRow> rows, List<Column> inputs) {
        this.table = table;
        this.number = number;
        this.stage = stage;
        this.firstHit = firstHit;
        // Where order does not decide, it must not show either: in citations, and in the row that decisions name.
        List<BoundRow> ordered = new ArrayList<>(rows);
        if (table.hitPolicy() != HitPolicy.FIRST) {
            ordered.sort(Comparator.comparing(row -> row.row().id()));
        }
        this.rows = ordered.stream().filter(row -> !row.row().isOtherwise()).toList();
        this.otherwise =
                rows.stream().filter(row -> row.row().isOtherwise()).findFirst().orElse(null);
        this.inputs = List.copyOf(inputs);
    }

    /**
     * A row in force.
     *
     * @param row as the policy states it
     * @param cells those that test something
     * @param output the value that it gives
     * @param ground what stands behind it and the parameters that it names
     */
    record BoundRow(TableRow row, List<BoundCell> cells, Object output, Ground ground) {
        /** A day's rules hold each once; comparing all that it consists of would be long, and load much the first time. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        Verdict verdict(Cells of) {
            Verdict verdict = Verdict.TRUE;
            for (BoundCell cell : cells) {
                verdict = verdict.and(cell.verdict(of));
            }
            return verdict;
        }
    }

    /** A row that may give the output. */
    private record Candidate(BoundRow row, Verdict verdict) {}

    DecisionTable table() {
        return table;
    }

    int number() {
        return number;
    }

    /** The round in which it is asked: after all tables whose outputs it uses. */
    int stage() {
        return stage;
    }

    /** The number of its first row's rule among the hits of a stage. */
    int firstHit() {
        return firstHit;
    }

    /** The rows that test something. */
    List<BoundRow> rows() {
        return rows;
    }

    /** The columns that its rows ask. */
    List<Column> inputs() {
        return inputs;
    }

    void addOutput(Column column) {
        outputs.add(column);
    }

    /** A column of members that asks the output of a table of the subject. */
    void addOutputAskedOfMembers(Column column) {
        outputsAskedOfMembers.add(column);
    }

    /** Asks the rows one by one. */
    Resolution resolve(Cells cells) {
        BitSet notFalse = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            notFalse.set(i, rows.get(i).verdict(cells) != Verdict.FALSE);
        }
        return resolve(cells, notFalse);
    }

    boolean inputsKnown(Cells cells) {
        for (Column input : inputs) {
            if (cells.classOf(input) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Applies the hit policy.
     *
     * @param notFalse the rows that hold or are still possible
     */
    Resolution resolve(Cells cells, BitSet notFalse) {
        List<Candidate> candidates = new ArrayList<>();
        Verdict someHolds = Verdict.FALSE;
        for (int i = notFalse.nextSetBit(0); i >= 0; i = notFalse.nextSetBit(i + 1)) {
            Verdict verdict = rows.get(i).verdict(cells);
            someHolds = someHolds.or(verdict);
            candidates.add(new Candidate(rows.get(i), verdict));
        }
        if (otherwise != null && someHolds != Verdict.TRUE) {
            candidates.add(new Candidate(otherwise, someHolds.negate()));
        }
        List<Candidate> sure = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.verdict() == Verdict.TRUE) {
                sure.add(candidate);
            }
        }
        if (candidates.isEmpty() || mustNotHoldTogether(sure)) {
            return without(Resolution.State.AT_FAULT, candidates.isEmpty() ? rows : rowsOf(sure));
        }
        List<Candidate> possible = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!isBeaten(candidates, sure, candidate)) {
                possible.add(candidate);
            }
        }
        if (sameOutput(possible)) {
            return new Resolution(Resolution.State.KNOWN, possible.get(0).row().output(), rowsOf(possible));
        }
        boolean waits = possible.stream().anyMatch(candidate -> candidate.verdict() == Verdict.UNKNOWN);
        return waits
                ? without(Resolution.State.UNKNOWN, List.of())
                : without(Resolution.State.ABOVE_AT_FAULT, rowsOf(possible));
    }

    private boolean mustNotHoldTogether(List<Candidate> sure) {
        return switch (table.hitPolicy()) {
            case UNIQUE -> sure.size() > 1;
            case ANY -> sure.size() > 1 && !sameOutput(sure);
            case FIRST, PRIORITY -> false;
        };
    }

    private boolean isBeaten(List<Candidate> candidates, List<Candidate> sure, Candidate candidate) {
        for (Candidate one : sure) {
            if (beats(candidates, one, candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row that surely holds leaves another without effect. */
    private boolean beats(List<Candidate> candidates, Candidate one, Candidate other) {
        return switch (table.hitPolicy()) {
            case UNIQUE, ANY -> false;
            case FIRST -> candidates.indexOf(one) < candidates.indexOf(other);
            case PRIORITY -> place(one.row().output()) < place(other.row().output());
        };
    }

    private int place(Object output) {
        List<Choice> order = table.output().type().choices();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).code().equals(output)) {
                return i;
            }
        }
        return order.size();
    }

    private static boolean sameOutput(List<Candidate> candidates) {
        Object first = candidates.get(0).row().output();
        for (Candidate candidate : candidates) {
            if (!candidate.row().output().equals(first)) {
                return false;
            }
        }
        return true;
    }

    private static List<BoundRow> rowsOf(List<Candidate> candidates) {
        BoundRow[] rows = new BoundRow[candidates.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = candidates.get(i).row();
        }
        return List.of(rows);
    }

    private static Resolution without(Resolution.State state, List<BoundRow> rows) {
        return new Resolution(state, null, rows);
    }

    /** Puts the resolution into the cells, and its value into the columns that ask for it. */
    void store(Cells cells, Resolution resolution) {
        cells.setResolution(number, resolution);
        set(outputs, cells, resolution);
    }

    /** Puts the value of a table of the subject into the columns of a member that ask for it. */
    void passTo(Cells member, Resolution resolution) {
        set(outputsAskedOfMembers, member, resolution);
    }

    private static void set(List<Column> columns, Cells cells, Resolution resolution) {
        Object value = resolution.value();
        for (Column column : columns) {
            cells.set(
                    column,
                    value == null
                            ? resolution.classWithoutValue()
                            : column.partition().classOf(value));
        }
    }
}
