package id.umkm.rules.check;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Layer;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.HitPolicy;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks each table of a policy under its hit policy: cases without a row, rows that must not meet, rows that never win. */
final class TableCheck {
    /** The bound of work: so many steps are taken for one table. A step looks at a point and 256 rows, or at a pair of rows. */
    static final long WORK = 200_000_000;

    private static final int MAX_BOXES = 500;
    /** So many findings of one kind are told of a table; the rest is counted. */
    private static final int MAX_TOLD = 20;

    private final Policy policy;
    private final DateRange asked;
    private final Counterexamples counterexamples;
    private final List<CheckFinding> findings = new ArrayList<>();

    TableCheck(Policy policy, DateRange asked, Counterexamples counterexamples) {
        this.policy = policy;
        this.asked = asked;
        this.counterexamples = counterexamples;
    }

    List<CheckFinding> check() {
        Map<String, Told> told = new LinkedHashMap<>();
        Set<String> skipped = new HashSet<>();
        policy.getTables().forEach(table -> told.put(table.name(), new Told(table)));
        LocalDate usual = counterexamples.usualDay();
        List<Epoch> epochs = new ArrayList<>(Epoch.of(policy, asked, parameters()));
        // What is so on many days is shown on a day like those of the scenarios.
        epochs.sort(Comparator.comparing(epoch -> !epoch.days().contains(usual)));
        epochs.forEach(epoch -> check(epoch, told, skipped));
        told.values().forEach(one -> one.tell(skipped));
        return findings;
    }

    /** The parameters that tables name. */
    private Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        for (DecisionTable table : policy.getTables()) {
            for (TableRow row : table.rows()) {
                Stream.concat(
                                row.cells().stream().flatMap(cell -> CellTests.operandsOf(cell).stream()),
                                Stream.of(row.output()))
                        .forEach(operand -> {
                            if (operand instanceof Operand.ParameterName named) {
                                names.add(named.name());
                            }
                        });
            }
        }
        return names;
    }

    private void check(Epoch epoch, Map<String, Told> told, Set<String> skipped) {
        Axes axes = Axes.of(epoch, policy.getTables());
        for (DecisionTable table : policy.getTables()) {
            Told one = Objects.requireNonNull(told.get(table.name()));
            if (skipped.contains(table.name()) || dependsOn(table, skipped)) {
                skipped.add(table.name());
                continue;
            }
            try {
                Matrix matrix = axes.lay(table);
                one.in(matrix, axes);
            } catch (WorkExceededException e) {
                skipped.add(table.name());
            }
        }
    }

    private static boolean dependsOn(DecisionTable table, Set<String> skipped) {
        return table.inputs().stream()
                .anyMatch(input -> input.term().table() != null
                        && skipped.contains(input.term().table()));
    }

    /** What is the matter at some combination of values, on some days, with the first facts that show it. */
    private static final class Case {
        final List<DateRange> days = new ArrayList<>();
        final @Nullable Counterexample counterexample;

        Case(@Nullable Counterexample counterexample) {
            this.counterexample = counterexample;
        }
    }

    /**
     * What cases are told apart by.
     *
     * @param rows the numbers of the rows that meet; none for a case without a row
     * @param where the combination of values, in words
     */
    private record Key(List<String> rows, Text where) {}

    /** What was found out about one table in all epochs. */
    private final class Told {
        private final DecisionTable table;
        private final Work work = new Work(WORK);
        private final Map<Key, Case> gaps = new LinkedHashMap<>();
        private final Map<Key, Case> overlaps = new LinkedHashMap<>();
        private final Map<List<String>, Optional<Counterexample>> same = new LinkedHashMap<>();
        private final Set<TableRow> inForce = new LinkedHashSet<>();
        private final Set<TableRow> winning = new HashSet<>();
        private final Set<TableRow> passing = new HashSet<>();
        /** Of rows that no value passes, the column that nothing passes. */
        private final Map<TableRow, String> impossible = new HashMap<>();

        private boolean moreGaps;
        private final Set<List<String>> moreOverlaps = new HashSet<>();
        private boolean unproven;

        Told(DecisionTable table) {
            this.table = table;
        }

        void in(Matrix matrix, Axes axes) {
            Realiser realiser = new Realiser(axes, counterexamples.sizes(), work);
            noteRows(matrix);
            noteGaps(matrix, axes, realiser);
            noteSame(matrix, axes, realiser);
            noteOverlaps(matrix, axes, realiser);
        }

        private void noteRows(Matrix matrix) {
            HitRules rules = new HitRules(matrix);
            Column days = matrix.columns().get(0);
            List<TableRow> rows = matrix.rows();
            for (int row = 0; row < rows.size(); row++) {
                int number = row;
                if (!axesInForce(days, rows.get(row)).isEmpty()) {
                    inForce.add(rows.get(row));
                }
                impossibleColumn(matrix, row).ifPresent(heading -> impossible.put(rows.get(number), heading));
                if (matrix.boxOf(row).isPresent()) {
                    passing.add(rows.get(row));
                    if (!rules.isRanked()) {
                        winning.add(rows.get(row));
                    }
                }
            }
            for (TableRow row : matrix.otherwise()) {
                if (!axesInForce(days, row).isEmpty()) {
                    inForce.add(row);
                    passing.add(row);
                }
            }
            if (rules.isRanked() || !matrix.otherwise().isEmpty()) {
                HitRules.Winning noted = rules.new Winning();
                Diagram.find(matrix, noted, 0, work);
                if (rules.isRanked()) {
                    noted.rows().stream().mapToObj(rows::get).forEach(winning::add);
                }
                noted.otherwise().stream().mapToObj(matrix.otherwise()::get).forEach(winning::add);
            }
        }

        private static Optional<String> impossibleColumn(Matrix matrix, int row) {
            return matrix.columns().stream()
                    .filter(column -> column.axis().kind() != Axis.Kind.DAY)
                    .filter(column -> column.pointsOfRow().get(row).isEmpty())
                    .map(column -> "/Jika " + (column.axis().kind() == Axis.Kind.SHARE ? "porsi anggota: " : "")
                            + column.axis().term().nameId())
                    .findFirst();
        }

        private static BitSet axesInForce(Column days, TableRow row) {
            BitSet points = new BitSet();
            for (int i = 0; i < days.axis().size(); i++) {
                points.set(i, row.range().overlaps(days.axis().stretch(i)));
            }
            return points;
        }

        private void noteGaps(Matrix matrix, Axes axes, Realiser realiser) {
            Diagram.Found found = Diagram.find(matrix, HitRules.nothing(), MAX_BOXES, work);
            moreGaps |= !found.isWhole();
            List<Box> analysed =
                    found.boxes().stream().filter(matrix::isAnalysed).toList();
            for (Box box : Box.joined(analysed)) {
                Optional<Assignment> facts = realiser.realise(matrix, box);
                unproven |= facts.isEmpty() && realiser.gaveUp();
                if (facts.isPresent()) {
                    note(gaps, matrix, box, List.of(), facts.get(), axes);
                }
            }
        }

        private void noteSame(Matrix matrix, Axes axes, Realiser realiser) {
            Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
            for (int row = 0; row < matrix.rows().size(); row++) {
                if (matrix.boxOf(row).isPresent() && !matrix.comparesTerms(row)) {
                    List<Object> means = new ArrayList<>();
                    for (Column column : matrix.columns()) {
                        means.add(column.pointsOfRow().get(row));
                    }
                    means.add(matrix.output(row));
                    groups.computeIfAbsent(means, key -> new ArrayList<>()).add(row);
                }
            }
            for (List<Integer> rows : groups.values()) {
                List<String> ids =
                        rows.stream().map(row -> matrix.rows().get(row).id()).toList();
                if (ids.size() > 1 && !same.containsKey(ids)) {
                    Optional<Box> box =
                            table.hitPolicy() == HitPolicy.UNIQUE ? matrix.boxOf(rows.get(0)) : Optional.empty();
                    same.put(
                            ids,
                            box.flatMap(found -> realiser.realise(matrix, found))
                                    .flatMap(facts -> counterexample(facts, axes, ids)));
                }
            }
        }

        private boolean areSame(String one, String other) {
            return same.keySet().stream().anyMatch(rows -> rows.contains(one) && rows.contains(other));
        }

        private void noteOverlaps(Matrix matrix, Axes axes, Realiser realiser) {
            HitRules rules = new HitRules(matrix);
            if (rules.isRanked()) {
                return;
            }
            List<TableRow> rows = matrix.rows();
            for (int one = 0; one < rows.size(); one++) {
                work.spend(rows.size() - one);
                for (int other = one + 1; other < rows.size(); other++) {
                    Optional<Box> both = rules.mustNotMeet(one, other) ? matrix.bothOf(one, other) : Optional.empty();
                    List<String> ids =
                            List.of(rows.get(one).id(), rows.get(other).id());
                    if (both.isEmpty() || !matrix.isAnalysed(both.get()) || areSame(ids.get(0), ids.get(1))) {
                        continue;
                    }
                    if (overlaps.size() >= MAX_TOLD
                            && overlaps.keySet().stream()
                                    .noneMatch(key -> key.rows().equals(ids))) {
                        moreOverlaps.add(ids);
                        continue;
                    }
                    Optional<Assignment> facts = realiser.realise(matrix, both.get());
                    unproven |= facts.isEmpty() && realiser.gaveUp();
                    facts.ifPresent(found -> note(overlaps, matrix, both.get(), ids, found, axes));
                }
            }
        }

        private void note(Map<Key, Case> cases, Matrix matrix, Box box, List<String> ids, Assignment facts, Axes axes) {
            Key key = new Key(ids, where(matrix, box));
            Case one = cases.computeIfAbsent(
                    key, first -> new Case(counterexample(facts, axes, ids).orElse(null)));
            box.points().get(0).stream().mapToObj(axes.days()::stretch).forEach(one.days::add);
        }

        private Optional<Counterexample> counterexample(Assignment facts, Axes axes, List<String> ids) {
            String name = ids.isEmpty()
                    ? "Tidak ada baris " + table.name() + " yang cocok"
                    : "Baris " + String.join(" dan ", ids) + " cocok bersamaan";
            List<String> follows = ids.isEmpty()
                    ? table.rows().stream().limit(1).map(TableRow::id).toList()
                    : ids;
            return counterexamples.of(table, facts, axes.epoch(), axes.days(), name, follows);
        }

        private Text where(Matrix matrix, Box box) {
            List<Text> parts = new ArrayList<>();
            for (int i = 1; i < matrix.columns().size(); i++) {
                Axis axis = matrix.columns().get(i).axis();
                if (box.points().get(i).cardinality() < axis.size()) {
                    parts.add(axis.describe(box.points().get(i)));
                }
            }
            return parts.isEmpty()
                    ? Text.of("semua keadaan", "any facts")
                    : Text.of(
                            parts.stream().map(Text::id).collect(Collectors.joining(", ")),
                            parts.stream()
                                    .map(part -> part.in(Language.ENGLISH))
                                    .collect(Collectors.joining(", ")));
        }

        void tell(Set<String> skipped) {
            if (skipped.contains(table.name())) {
                findings.add(notAnalysed(
                        table.name(),
                        Text.of(
                                "Tabel " + table.name() + " terlalu besar untuk diperiksa seluruhnya.",
                                "Table " + table.name() + " is too large to be checked as a whole.")));
                return;
            }
            tellGaps();
            tellOverlaps();
            tellSame();
            tellRows();
            tellComparisons();
        }

        private void tellGaps() {
            gaps.entrySet().stream().limit(MAX_TOLD).forEach(gap -> {
                Text days = DayTexts.of(gap.getValue().days, asked);
                findings.add(new CheckFinding(
                        "TABLE_GAP",
                        Severity.ERROR,
                        table.name(),
                        Text.of(
                                "Tidak ada baris tabel " + table.name() + " yang cocok untuk: "
                                        + gap.getKey().where().id() + days.id() + ".",
                                "No row of table " + table.name() + " applies to: "
                                        + gap.getKey().where().in(Language.ENGLISH) + days.in(Language.ENGLISH) + "."),
                        Text.of(
                                "Setiap keadaan memerlukan satu baris. Mungkin sebuah baris hilang atau batasnya kurang lebar; baris"
                                        + " \"selain itu\" menampung semua yang tersisa.",
                                "Every case needs a row. Maybe a row is missing or a bound is too narrow; a row \"otherwise\" takes"
                                        + " all that is left."),
                        gap.getValue().counterexample));
            });
            if (moreGaps || gaps.size() > MAX_TOLD) {
                int more = Math.max(0, gaps.size() - MAX_TOLD);
                findings.add(more(
                        "TABLE_GAP",
                        Text.of(
                                "Tabel " + table.name() + " mempunyai " + (moreGaps ? "lebih dari " : "") + more
                                        + " keadaan lain tanpa baris.",
                                "Table " + table.name() + " has " + (moreGaps ? "more than " : "") + more
                                        + " other cases without a row.")));
            }
        }

        private CheckFinding more(String code, Text message) {
            return CheckFinding.of(
                    code,
                    Severity.ERROR,
                    table.name(),
                    message,
                    Text.of(
                            "Perbaiki dahulu yang disebut di atas, lalu periksa lagi.",
                            "Mend what is named above first, then check again."));
        }

        private void tellOverlaps() {
            overlaps.forEach((key, value) -> {
                Text days = DayTexts.of(value.days, asked);
                String ids = String.join(" dan ", key.rows());
                findings.add(new CheckFinding(
                        "ROWS_OVERLAP",
                        Severity.ERROR,
                        table.name() + "/" + key.rows().get(1),
                        Text.of(
                                "Baris " + ids + " tabel " + table.name() + " cocok bersamaan untuk: "
                                        + key.where().id() + days.id() + ".",
                                "Rows " + String.join(" and ", key.rows()) + " of table " + table.name()
                                        + " apply together to: " + key.where().in(Language.ENGLISH)
                                        + days.in(Language.ENGLISH) + "."),
                        table.hitPolicy() == HitPolicy.ANY
                                ? Text.of(
                                        "Aturan A: baris yang cocok bersamaan memberi keluaran yang sama. Mungkin keluaran atau batas"
                                                + " salah satunya keliru.",
                                        "Hit policy A: rows that apply together give the same. Maybe the output or a bound of one is wrong.")
                                : Text.of(
                                        "Aturan U: paling banyak satu baris cocok. Mungkin batas salah satunya terlalu lebar, atau yang"
                                                + " dimaksud aturan F (baris pertama).",
                                        "Hit policy U: one row applies at most. Maybe a bound of one is too wide, or hit policy F (the first row) is"
                                                + " meant."),
                        value.counterexample));
            });
            if (!moreOverlaps.isEmpty()) {
                findings.add(more(
                        "ROWS_OVERLAP",
                        Text.of(
                                "Tabel " + table.name() + " mempunyai " + moreOverlaps.size()
                                        + " pasang baris lain yang cocok bersamaan.",
                                "Table " + table.name() + " has " + moreOverlaps.size()
                                        + " other pairs of rows that apply together.")));
            }
        }

        private void tellSame() {
            same.forEach((rows, counterexample) -> {
                boolean unique = table.hitPolicy() == HitPolicy.UNIQUE;
                findings.add(new CheckFinding(
                        "ROWS_SAME",
                        unique ? Severity.ERROR : Severity.WARNING,
                        table.name() + "/" + rows.get(1),
                        Text.of(
                                "Baris " + String.join(", ", rows) + " tabel " + table.name()
                                        + " mengatakan hal yang sama.",
                                "Rows " + String.join(", ", rows) + " of table " + table.name() + " say the same."),
                        Text.of(
                                unique
                                        ? "Aturan U: paling banyak satu baris cocok. Mungkin salah satunya boleh dihapus."
                                        : "Satu baris cukup. Mungkin salah satunya boleh dihapus.",
                                unique
                                        ? "Hit policy U: one row applies at most. Maybe one of them can go."
                                        : "One row is enough. Maybe one of them can go."),
                        counterexample.orElse(null)));
            });
        }

        private void tellRows() {
            for (TableRow row : table.rows()) {
                if (!row.range().overlaps(asked) && table.layer() == Layer.PROGRAMME) {
                    findings.add(neverInForce(row.position(), row.id(), row.range()));
                } else if (inForce.contains(row) && !winning.contains(row) && !isRepeated(row)) {
                    findings.add(neverWins(row));
                }
            }
        }

        /** Whether an earlier row says the same, which is told already. */
        private boolean isRepeated(TableRow row) {
            return same.keySet().stream().anyMatch(rows -> rows.indexOf(row.id()) > 0);
        }

        private CheckFinding neverWins(TableRow row) {
            boolean masked = passing.contains(row);
            return CheckFinding.of(
                    "ROW_NEVER_WINS",
                    Severity.WARNING,
                    row.position() + (masked ? "" : impossible.getOrDefault(row, "")),
                    masked
                            ? Text.of(
                                    "Baris " + row.id()
                                            + " tidak pernah dipakai: setiap keadaan yang cocok sudah diambil baris lain.",
                                    "Row " + row.id()
                                            + " is never used: other rows take every case to which it applies.")
                            : Text.of(
                                    "Baris " + row.id()
                                            + " tidak pernah dipakai: tidak ada nilai yang memenuhi isiannya.",
                                    "Row " + row.id() + " is never used: no value passes its cells."),
                    masked
                            ? Text.of(
                                    "Setiap baris menampung sedikitnya satu keadaan. Mungkin urutannya keliru, batasnya salah, atau baris"
                                            + " ini boleh dihapus.",
                                    "Every row takes some case. Maybe the order is wrong, a bound is, or this row can go.")
                            : Text.of(
                                    "Isian sebuah baris harus dapat dipenuhi. Mungkin batas bawah dan batas atasnya tertukar.",
                                    "Some value must pass the cells of a row. Maybe its lower and its upper bound are the wrong way round."));
        }

        private void tellComparisons() {
            Set<String> cells = new LinkedHashSet<>();
            for (TableRow row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    CellTest cell = row.cells().get(i);
                    if (Matrix.comparesTerms(cell)) {
                        cells.add(row.position() + "/Jika "
                                + table.inputs().get(i).term().nameId());
                    }
                }
            }
            for (String cell : cells) {
                findings.add(
                        notAnalysed(
                                cell,
                                Text.of(
                                        "Isian ini membandingkan dua atribut. Celah dan tumpang tindih yang bergantung padanya tidak"
                                                + " diperiksa.",
                                        "This cell compares two attributes. Gaps and overlaps that hang on it are not checked.")));
            }
            if (unproven) {
                findings.add(
                        notAnalysed(
                                table.name(),
                                Text.of(
                                        "Kolom-kolom tabel " + table.name()
                                                + " saling bergantung, sehingga sebagian celah atau tumpang tindihnya tidak dapat"
                                                + " dipastikan.",
                                        "Columns of table " + table.name()
                                                + " depend on each other, so some of its gaps or overlaps could not be settled.")));
            }
        }
    }

    static CheckFinding notAnalysed(String position, Text message) {
        return CheckFinding.of(
                "NOT_ANALYSED",
                Severity.NOTE,
                position,
                message,
                Text.of("Periksa bagian ini dengan skenario.", "Check this part by scenarios."));
    }

    static CheckFinding neverInForce(String position, String name, DateRange range) {
        return CheckFinding.of(
                "ROW_NEVER_IN_FORCE",
                Severity.WARNING,
                position,
                Text.of(
                        "Baris " + name + " berlaku " + DayTexts.of(range, Language.INDONESIAN)
                                + ", di luar hari-hari kebijakan ini memutuskan.",
                        "Row " + name + " is in force " + DayTexts.of(range, Language.ENGLISH)
                                + ", not on a day on which this policy decides."),
                Text.of(
                        "Mungkin tahun dalam Sejak atau Sampai keliru.",
                        "Maybe the year in Sejak or Sampai is wrong."));
    }
}
