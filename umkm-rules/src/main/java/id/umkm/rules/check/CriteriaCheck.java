package id.umkm.rules.check;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Percentage;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.domain.decision.Layer;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Scope;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Term;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the rows that state what must hold: rows that nobody or everybody passes, that contradict or repeat each other. */
final class CriteriaCheck {
    private static final Set<Effect> DENYING =
            EnumSet.of(Effect.REJECT, Effect.HOLD, Effect.STOP, Effect.RECOVER, Effect.STAY, Effect.DEMOTE);
    private static final Percentage WHOLE = Percentage.of(100);

    private final Policy policy;
    private final DateRange asked;
    private final List<CheckFinding> findings = new ArrayList<>();

    CriteriaCheck(Policy policy, DateRange asked) {
        this.policy = policy;
        this.asked = asked;
    }

    /**
     * Rows that one decision asks together.
     *
     * @param name in words, where there are several such decisions
     */
    private record Group(String name, List<Criterion> rows) {}

    List<CheckFinding> check() {
        Set<String> seen = new HashSet<>();
        for (Group group : groups()) {
            for (Criterion row : group.rows()) {
                if (seen.add(row.getPosition())) {
                    checkAlone(row);
                }
            }
            checkTogether(group);
        }
        return findings.stream().distinct().toList();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("", policy.getCriteria()));
        Set<Integer> tranches = policy.getTrancheConditions().stream()
                .flatMap(condition -> condition.tranches().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        tranches.forEach(tranche ->
                groups.add(ofTranches(condition -> condition.tranches().contains(tranche))));
        groups.add(ofTranches(TrancheCondition::atEnd));
        for (Transition step : policy.getTransitions()) {
            for (boolean joint : new boolean[] {true, false}) {
                groups.add(new Group(
                        step.from(),
                        step.conditions().stream()
                                .filter(condition -> condition.joint() == joint)
                                .map(Transition.StageCondition::criterion)
                                .toList()));
            }
        }
        return groups;
    }

    private Group ofTranches(Predicate<TrancheCondition> which) {
        return new Group(
                "",
                policy.getTrancheConditions().stream()
                        .filter(which)
                        .map(TrancheCondition::criterion)
                        .toList());
    }

    // One row

    private void checkAlone(Criterion row) {
        if (!row.getRange().overlaps(asked)) {
            if (row.getLayer() == Layer.PROGRAMME) {
                findings.add(TableCheck.neverInForce(row.getPosition(), row.getCode(), row.getRange()));
            }
            return;
        }
        if (comparesAttributes(row)) {
            findings.add(TableCheck.notAnalysed(
                    row.getPosition() + "/Syarat",
                    Text.of(
                            "Isian ini membandingkan dua atribut; apakah ia selalu atau tidak pernah terpenuhi, tidak diperiksa.",
                            "This cell compares two attributes; whether it always or never holds is not checked.")));
            return;
        }
        List<Epoch> epochs = epochs(List.of(row));
        Condition guard = row.getGuard();
        if (guard != null && epochs.stream().allMatch(epoch -> never(guard, epoch))) {
            tell(
                    "GUARD_NEVER_HOLDS",
                    Severity.WARNING,
                    row.getPosition() + "/Jika",
                    "Baris " + row.getCode() + " tidak pernah mengikat: tidak ada nilai yang memenuhi isian Jika.",
                    "Row " + row.getCode() + " never binds: no value passes its cell If.",
                    "Mungkin batasnya keliru, atau baris ini boleh dihapus.",
                    "Maybe its bound is wrong, or this row can go.");
            return;
        }
        if (epochs.stream().allMatch(epoch -> alwaysHolds(row, epoch))) {
            tell(
                    "CRITERION_NEVER_FAILS",
                    Severity.WARNING,
                    row.getPosition() + "/Syarat",
                    "Baris " + row.getCode()
                            + " tidak pernah menemukan apa pun: setiap nilai yang diketahui memenuhi syaratnya.",
                    "Row " + row.getCode() + " never finds anything: every known value passes its requirement.",
                    "Sebuah syarat memisahkan yang memenuhi dari yang tidak. Mungkin batasnya keliru, atau baris ini boleh dihapus.",
                    "A requirement parts those who pass from those who do not. Maybe its bound is wrong, or this row can go.");
        } else if (epochs.stream().allMatch(epoch -> neverHolds(row, epoch))) {
            boolean denying = DENYING.contains(row.getEffect());
            tell(
                    "CRITERION_NEVER_PASSES",
                    denying ? Severity.ERROR : Severity.WARNING,
                    row.getPosition() + "/Syarat",
                    "Baris " + row.getCode() + " tidak pernah terpenuhi: tidak ada nilai yang memenuhi syaratnya.",
                    "Row " + row.getCode() + " never holds: no value passes its requirement.",
                    "Sebuah syarat harus dapat dipenuhi. Mungkin batas bawah dan batas atasnya tertukar.",
                    "Somebody must be able to pass a requirement. Maybe its lower and its upper bound are the wrong way round.");
        }
    }

    private boolean alwaysHolds(Criterion row, Epoch epoch) {
        Axis axis = axis(row, epoch);
        BitSet passing = passing(row.getRequirement(), axis, epoch, true);
        if (row.getScope() instanceof Scope.AtLeastCount atLeast) {
            return epoch.valueOf(atLeast.count()) instanceof Long least && least <= 0;
        }
        if (row.getScope() instanceof Scope.AtLeastShare atLeast) {
            return epoch.valueOf(atLeast.share()) instanceof Percentage least && least.tenThousandths() <= 0;
        }
        boolean none = row.getScope() instanceof Scope.NoMember;
        return none
                ? passing(row.getRequirement(), axis, epoch, false).isEmpty()
                : passing.cardinality() == axis.size();
    }

    private boolean neverHolds(Criterion row, Epoch epoch) {
        Axis axis = axis(row, epoch);
        BitSet passing = passing(row.getRequirement(), axis, epoch, false);
        if (row.getGuard() != null
                && !(row.getScope() instanceof Scope.AtLeastCount)
                && !(row.getScope() instanceof Scope.AtLeastShare)) {
            // Whoever is not bound by it passes.
            return false;
        }
        if (row.getScope() instanceof Scope.AtLeastCount atLeast) {
            boolean none = epoch.valueOf(atLeast.count()) instanceof Long least && least <= 0;
            return passing.isEmpty() && !none;
        }
        if (row.getScope() instanceof Scope.AtLeastShare atLeast
                && epoch.valueOf(atLeast.share()) instanceof Percentage least) {
            return least.compareTo(WHOLE) > 0 || (passing.isEmpty() && least.tenThousandths() > 0);
        }
        boolean none = row.getScope() instanceof Scope.NoMember;
        return none ? passing(row.getRequirement(), axis, epoch, true).cardinality() == axis.size() : passing.isEmpty();
    }

    private boolean never(Condition guard, Epoch epoch) {
        Axis axis = axis(List.of(guard), guard.term(), epoch);
        return passing(guard, axis, epoch, false).isEmpty();
    }

    // Rows together

    private void checkTogether(Group group) {
        Map<List<Object>, List<Criterion>> sameTerm = new LinkedHashMap<>();
        for (Criterion row : group.rows()) {
            if (row.getRange().overlaps(asked) && !comparesAttributes(row) && !comparesOutputs(row)) {
                boolean ofMembers = !(row.getScope() instanceof Scope.Subject);
                sameTerm.computeIfAbsent(List.of(row.getRequirement().term(), ofMembers), key -> new ArrayList<>())
                        .add(row);
            }
        }
        sameTerm.values().stream().filter(rows -> rows.size() > 1).forEach(rows -> {
            tellSame(rows);
            tellContradictions(rows);
        });
    }

    private void tellSame(List<Criterion> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (isSame(rows.get(i), rows.get(j))) {
                    String codes = rows.get(i).getCode() + ", " + rows.get(j).getCode();
                    tell(
                            "CRITERIA_SAME",
                            Severity.WARNING,
                            rows.get(j).getPosition(),
                            "Baris " + codes + " menuntut hal yang sama dari orang yang sama.",
                            "Rows " + codes + " demand the same of the same people.",
                            "Satu baris cukup. Mungkin salah satunya boleh dihapus.",
                            "One row is enough. Maybe one of them can go.");
                }
            }
        }
    }

    private boolean isSame(Criterion one, Criterion other) {
        return one.getScope().equals(other.getScope())
                && Objects.equals(one.getGuard(), other.getGuard())
                && one.getEffect() == other.getEffect()
                && one.getRange().overlaps(other.getRange())
                && epochs(List.of(one, other)).stream().allMatch(epoch -> {
                    Axis axis = axis(
                            conditions(List.of(one, other)),
                            one.getRequirement().term(),
                            epoch);
                    return axis.passing(one.getRequirement().test())
                            .equals(axis.passing(other.getRequirement().test()));
                });
    }

    /** Rows that bind everybody, of which nobody can pass all. */
    private void tellContradictions(List<Criterion> rows) {
        List<Criterion> binding = rows.stream()
                .filter(row -> row.getGuard() == null)
                .filter(row -> DENYING.contains(row.getEffect()) || row.getEffect() == Effect.REVIEW)
                .filter(row -> row.getScope() instanceof Scope.Subject
                        || row.getScope() instanceof Scope.EachMember
                        || row.getScope() instanceof Scope.NoMember)
                .toList();
        if (binding.size() < 2) {
            return;
        }
        Set<Criterion> told = new LinkedHashSet<>();
        for (Epoch epoch : epochs(binding)) {
            Axis axis =
                    axis(conditions(binding), binding.get(0).getRequirement().term(), epoch);
            List<Criterion> inForce = binding.stream()
                    .filter(row -> row.getRange().contains(Epoch.dayOf(epoch.days())))
                    .filter(row -> !passing(row, axis).isEmpty())
                    .toList();
            smallest(inForce, axis).filter(told::addAll).ifPresent(this::tellContradiction);
        }
    }

    /** Two rows that leave nothing together, else all of them if they do; empty if something is left. */
    private static Optional<List<Criterion>> smallest(List<Criterion> rows, Axis axis) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (!passing(rows.get(i), axis).intersects(passing(rows.get(j), axis))) {
                    return Optional.of(List.of(rows.get(i), rows.get(j)));
                }
            }
        }
        BitSet left = axis.all();
        rows.forEach(row -> left.and(passing(row, axis)));
        return left.isEmpty() && rows.size() > 1 ? Optional.of(rows) : Optional.empty();
    }

    private static BitSet passing(Criterion row, Axis axis) {
        CellTest test = row.getRequirement().test();
        return axis.passing(row.getScope() instanceof Scope.NoMember ? new CellTest.Not(test) : test);
    }

    private void tellContradiction(List<Criterion> rows) {
        boolean denying = rows.stream().allMatch(row -> DENYING.contains(row.getEffect()));
        String codes = rows.stream().map(Criterion::getCode).collect(Collectors.joining(", "));
        Term term = rows.get(0).getRequirement().term();
        tell(
                "CRITERIA_CONTRADICT",
                denying ? Severity.ERROR : Severity.WARNING,
                rows.get(rows.size() - 1).getPosition() + "/Syarat",
                "Tidak ada nilai " + term.nameId() + " yang memenuhi baris " + codes + " sekaligus.",
                "No value of " + term.name() + " passes rows " + codes + " together.",
                "Semua baris berlaku bersama, jadi harus ada nilai yang memenuhi semuanya. Mungkin salah satu batasnya keliru, atau"
                        + " salah satu baris memerlukan isian Jika.",
                "All rows bind together, so some value must pass them all. Maybe a bound of one is wrong, or one of them needs a cell If.");
    }

    // Axes

    private List<Epoch> epochs(List<Criterion> rows) {
        Set<String> parameters = new TreeSet<>();
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Criterion row : rows) {
            Epoch.addChanges(row.getRange(), changes);
            operands(row).forEach(operand -> {
                if (operand instanceof Operand.ParameterName named) {
                    parameters.add(named.name());
                }
            });
        }
        return Epoch.parts(asked, changes).stream()
                .filter(days -> rows.stream().anyMatch(row -> row.getRange().overlaps(days)))
                .flatMap(days -> Epoch.of(policy, days, parameters).stream())
                .toList();
    }

    private Stream<Operand> operands(Criterion row) {
        Condition guard = row.getGuard();
        Stream<Operand> own = Stream.concat(
                CellTests.operandsOf(row.getRequirement().test()).stream(),
                guard == null ? Stream.empty() : CellTests.operandsOf(guard.test()).stream());
        Stream<Operand> outputs = Stream.concat(conditions(List.of(row)).stream(), Stream.ofNullable(guard))
                .flatMap(condition -> tables(condition).stream())
                .flatMap(table -> table.rows().stream())
                .map(TableRow::output);
        Stream<Operand> scope = row.getScope() instanceof Scope.AtLeastCount count
                ? Stream.of(count.count())
                : row.getScope() instanceof Scope.AtLeastShare share ? Stream.of(share.share()) : Stream.empty();
        return Stream.of(own, outputs, scope).flatMap(all -> all);
    }

    private static List<Condition> conditions(List<Criterion> rows) {
        return rows.stream().map(Criterion::getRequirement).toList();
    }

    /** The tables whose outputs a condition names, as what it asks about or compares with. */
    private List<DecisionTable> tables(Condition condition) {
        Stream<Term> compared = CellTests.operandsOf(condition.test()).stream()
                .filter(Operand.AttributeName.class::isInstance)
                .map(operand -> policy.findOperand(condition.term().level(), (Operand.AttributeName) operand));
        return Stream.concat(Stream.of(condition.term()), compared)
                .flatMap(term -> Optional.ofNullable(term.table()).stream())
                .flatMap(table -> policy.findTable(table).stream())
                .toList();
    }

    private Axis axis(Criterion row, Epoch epoch) {
        return axis(conditions(List.of(row)), row.getRequirement().term(), epoch);
    }

    private Axis axis(List<Condition> conditions, Term term, Epoch epoch) {
        if (Axes.isDay(term)) {
            TreeSet<LocalDate> changes = new TreeSet<>();
            conditions.stream()
                    .flatMap(condition -> CellTests.operandsOf(condition.test()).stream())
                    .forEach(operand -> {
                        if (epoch.valueOf(operand) instanceof LocalDate day) {
                            changes.add(day);
                            changes.add(day.plusDays(1));
                        }
                    });
            return Axis.ofDays(term, Epoch.parts(epoch.days(), changes), epoch::valueOf);
        }
        if (term.table() != null) {
            return Points.ofOutput(term, outputs(term, epoch), epoch::valueOf);
        }
        // What the cell compares with may be any output of a table, so each is a cut.
        List<CellTest> tests = conditions.stream()
                .flatMap(condition -> withOutputs(condition, epoch).stream())
                .toList();
        return Points.ofAttribute(term, tests, epoch::valueOf);
    }

    private List<Object> outputs(Term term, Epoch epoch) {
        return policy.getTables().stream()
                .filter(table -> table.output().equals(term))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.range().overlaps(epoch.days()))
                .map(row -> Optional.ofNullable(epoch.valueOf(row.output())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The test with each value that the table outputs it names may have. */
    private List<CellTest> withOutputs(Condition condition, Epoch epoch) {
        List<CellTest> tests = new ArrayList<>(List.of(condition.test()));
        for (Operand operand : CellTests.operandsOf(condition.test())) {
            if (operand instanceof Operand.AttributeName named) {
                Term term = policy.findOperand(condition.term().level(), named);
                List<CellTest> more = new ArrayList<>();
                for (Object value : outputs(term, epoch)) {
                    for (CellTest test : tests) {
                        more.add(
                                CellTests.replace(test, one -> one.equals(operand) ? new Operand.Literal(value) : one));
                    }
                }
                tests = more;
            }
        }
        return tests;
    }

    /**
     * The points that pass a condition.
     *
     * @param surely whether with every value that a table output it names may have, or else with some
     */
    private BitSet passing(Condition condition, Axis axis, Epoch epoch, boolean surely) {
        List<CellTest> tests = withOutputs(condition, epoch);
        BitSet all = surely ? axis.all() : new BitSet();
        for (CellTest test : tests) {
            if (surely) {
                all.and(axis.passing(test));
            } else {
                all.or(axis.passing(test));
            }
        }
        return all;
    }

    private boolean comparesOutputs(Criterion row) {
        return Matrix.comparesTerms(row.getRequirement().test());
    }

    /** Whether a cell of a row compares with an attribute of the record, which may have any value. */
    private boolean comparesAttributes(Criterion row) {
        return Stream.concat(Stream.of(row.getRequirement()), Stream.ofNullable(row.getGuard()))
                .anyMatch(condition -> CellTests.operandsOf(condition.test()).stream()
                        .filter(Operand.AttributeName.class::isInstance)
                        .map(operand -> policy.findOperand(condition.term().level(), (Operand.AttributeName) operand))
                        .anyMatch(term -> term.table() == null));
    }

    private void tell(
            String code, Severity severity, String position, String id, String en, String allowedId, String allowedEn) {
        findings.add(CheckFinding.of(code, severity, position, Text.of(id, en), Text.of(allowedId, allowedEn)));
    }
}
