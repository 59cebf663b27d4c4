package id.umkm.rules.check;

import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.expression.CellTest;
import id.umkm.rules.expression.CellTests;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.AllocationRule;
import id.umkm.rules.policy.Condition;
import id.umkm.rules.policy.Criterion;
import id.umkm.rules.policy.DecisionTable;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Level;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which decisions about one application, or several, ask a table. */
final class Asking {
    private final Policy policy;

    Asking(Policy policy) {
        this.policy = policy;
    }

    /** The first kind of decision that asks a table: eligibility, amount, referral, allocation; empty if none does. */
    Optional<DecisionKind> kindFor(DecisionTable table) {
        for (DecisionKind kind : new DecisionKind[] {
            DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT, DecisionKind.REFERRAL, DecisionKind.ALLOCATION
        }) {
            if (tables(kind).contains(table.name())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Set<String> tables(DecisionKind kind) {
        Set<String> tables = new HashSet<>();
        policy.getOutputs().forEach(output -> add(output, tables));
        policy.getCriteria().stream()
                .filter(criterion -> asks(kind, criterion.getEffect()))
                .forEach(criterion -> add(criterion, tables));
        AllocationRule rule = policy.getAllocation();
        if (kind == DecisionKind.ALLOCATION && rule != null) {
            rule.keys().forEach(key -> add(key.term(), tables));
        }
        return tables;
    }

    private static boolean asks(DecisionKind kind, Effect effect) {
        return switch (effect) {
            case REFER -> kind == DecisionKind.REFERRAL;
            case REDUCE -> kind == DecisionKind.AMOUNT || kind == DecisionKind.ALLOCATION;
            default -> kind != DecisionKind.REFERRAL;
        };
    }

    private void add(Criterion criterion, Set<String> tables) {
        add(criterion.getRequirement(), tables);
        Condition guard = criterion.getGuard();
        if (guard != null) {
            add(guard, tables);
        }
    }

    private void add(Condition condition, Set<String> tables) {
        add(condition.term(), tables);
        add(condition.test(), condition.term().level(), tables);
    }

    private void add(CellTest test, Level level, Set<String> tables) {
        CellTests.operandsOf(test).stream()
                .filter(Operand.AttributeName.class::isInstance)
                .map(operand -> policy.findOperand(level, (Operand.AttributeName) operand))
                .forEach(term -> add(term, tables));
    }

    private void add(Term term, Set<String> tables) {
        if (term.table() == null || !tables.add(term.table())) {
            return;
        }
        policy.findTable(term.table()).ifPresent(table -> {
            table.inputs().forEach(input -> add(input.term(), tables));
            table.rows()
                    .forEach(row ->
                            row.cells().forEach(cell -> add(cell, table.output().level(), tables)));
        });
    }
}
