package id.umkm.rules.source;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.TableRow;
import id.umkm.rules.policy.Tranche;
import id.umkm.rules.policy.TrancheCondition;
import id.umkm.rules.policy.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a policy and its layers, typed.
 *
 * @param allocation null where the policy does not say
 * @param conditions of the tranches
 */
record TypedSheets(
        List<DecisionTable> tables,
        List<Criterion> criteria,
        @Nullable AllocationRule allocation,
        List<Tranche> tranches,
        List<TrancheCondition> conditions,
        List<Transition> transitions) {

    /**
     * An operand that a row names.
     *
     * @param range the days on which the row is in force
     * @param position the row
     */
    record Use(Operand operand, DateRange range, String position) {}

    /** @param typings the programme first */
    static TypedSheets read(List<Typing> typings, Symbols symbols, Codes codes) {
        List<DecisionTable> tables = TableReader.readAll(typings, symbols);
        Shared shared = new Shared(symbols, new Reach(symbols, tables), codes);
        List<Criterion> criteria = new ArrayList<>();
        for (Typing typing : typings) {
            for (Row row : typing.document().sheet(Headings.ELIGIBILITY)) {
                Optional<Criterion> criterion = CriterionReader.read(shared, typing, CriterionSheet.ELIGIBILITY, row);
                if (criterion.isPresent()) {
                    criteria.add(criterion.get());
                }
            }
        }
        criteria.sort(Comparator.comparing(Criterion::getCode).thenComparing(Criterion::getPosition));
        for (Typing layer : typings.subList(1, typings.size())) {
            refuseInLayer(layer);
        }
        Typing programme = typings.get(0);
        List<Tranche> tranches = new TrancheReader(programme, symbols).read();
        return new TypedSheets(
                tables,
                criteria,
                new AllocationReader(shared, programme).read(),
                tranches,
                new TrancheConditionReader(shared, tranches).read(typings),
                new TransitionReader(shared).read(typings));
    }

    /** A layer above has no budget to share out and pays nothing. */
    private static void refuseInLayer(Typing layer) {
        for (String sheet : List.of(Headings.ALLOCATION, Headings.TRANCHES)) {
            List<Row> rows = layer.document().sheet(sheet);
            if (!rows.isEmpty()) {
                layer.faults()
                        .add(
                                "SHEET_NOT_IN_LAYER",
                                sheet,
                                rows.get(0).getPlace(),
                                sheet,
                                "Bagian ini hanya ada dalam kebijakan program, tidak dalam lapis di atasnya.",
                                "This section belongs in the policy of a programme, not in a layer above.");
            }
        }
    }

    /** Everything that rows compare with or give. */
    List<Use> uses() {
        List<Use> uses = usesOfApplications();
        for (TrancheCondition condition : conditions) {
            add(condition.criterion(), uses);
        }
        for (Transition step : transitions) {
            add(step, uses);
        }
        AllocationRule rule = allocation;
        if (rule != null) {
            uses.add(new Use(rule.budget(), DateRange.ALWAYS, Headings.ALLOCATION + "/Pagu"));
            Operand floor = rule.partFloor();
            if (floor != null) {
                uses.add(new Use(floor, DateRange.ALWAYS, rule.exhausted().position()));
            }
        }
        return uses;
    }

    /**
     * What the rows compare with or give that a decision asks beyond {@link #usesOfApplications}; a graduation asks these
     * alone.
     *
     * @param stages codes of the stages in which the groups of a graduation are
     */
    List<Use> usesOf(AskedDecision decision, Set<Object> stages) {
        List<Use> uses = new ArrayList<>();
        if (decision.kind() == DecisionKind.GRADUATION) {
            for (Transition step : transitions) {
                if (stages.contains(step.from())) {
                    add(step, uses);
                }
            }
        }
        if (decision.kind() == DecisionKind.DISBURSEMENT) {
            Integer tranche = decision.tranche();
            for (TrancheCondition one : conditions) {
                if (tranche == null ? one.atEnd() : one.tranches().contains(tranche)) {
                    add(one.criterion(), uses);
                }
            }
        }
        return uses;
    }

    /** Of tables and criteria, which are asked of every application. */
    List<Use> usesOfApplications() {
        List<Use> uses = new ArrayList<>();
        for (DecisionTable table : tables) {
            for (TableRow row : table.rows()) {
                add(row, uses);
            }
        }
        for (Criterion criterion : criteria) {
            add(criterion, uses);
        }
        return uses;
    }

    private static void add(Transition step, List<Use> uses) {
        for (Transition.StageCondition one : step.conditions()) {
            add(one.criterion(), uses);
        }
    }

    private static void add(TableRow row, List<Use> uses) {
        for (CellTest cell : row.cells()) {
            for (Operand operand : CellTests.operandsOf(cell)) {
                uses.add(new Use(operand, row.range(), row.position()));
            }
        }
        uses.add(new Use(row.output(), row.range(), row.position()));
    }

    private static void add(Criterion criterion, List<Use> uses) {
        List<Operand> operands = new ArrayList<>();
        Condition guard = criterion.getGuard();
        if (guard != null) {
            operands.addAll(CellTests.operandsOf(guard.test()));
        }
        operands.addAll(CellTests.operandsOf(criterion.getRequirement().test()));
        Optional<Operand> bound = ScopeReader.boundOf(criterion.getScope());
        if (bound.isPresent()) {
            operands.add(bound.get());
        }
        for (Operand operand : operands) {
            uses.add(new Use(operand, criterion.getRange(), criterion.getPosition()));
        }
    }
}
